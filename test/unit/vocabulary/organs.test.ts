import assert from 'node:assert/strict';
import {
  looksLikePartyOrgan,
  looksLikeStateOrgan,
  partyOrganOf,
  partyOrgans,
  spellingOfOrgan,
  stateOrgans,
  systemOfOrgan,
} from '../../../server/src/vocabulary/organs';

describe('organ symbols', () => {
  it('stand in the table once', () => {
    const symbols = [...partyOrgans, ...stateOrgans].map(({ symbol }) => symbol);
    assert.deepEqual([...new Set(symbols)], symbols);
  });

  const names: [string, string][] = [
    ['TW', 'Trung ương'],
    ['UBKTTW', 'Ủy ban Kiểm tra Trung ương'],
    ['BTCTU', 'Ban Tổ chức Tỉnh ủy, Thành ủy'],
    ['BTGDVTW', 'Ban Tuyên giáo và Dân vận Trung ương'],
    ['VPĐU', 'Văn phòng Đảng ủy'],
    ['BXDĐĐU', 'Ban Xây dựng Đảng Đảng ủy'],
    ['CQUBKTTU', 'Cơ quan Ủy ban Kiểm tra Tỉnh ủy, Thành ủy'],
    ['ĐUBTC', 'Đảng ủy (BTC)'],
    ['QUTW', 'Quân ủy Trung ương'],
  ];
  for (const [symbol, name] of names) {
    it(`${symbol} is read as ${name}`, () => {
      assert.equal(partyOrganOf(symbol)?.name, name);
    });
  }

  for (const symbol of ['XYZ', 'UBND', 'TWĐTN', 'MTTQ', '', 'tw', 'BNVTU']) {
    it(`“${symbol}” is no known organ of the Party`, () => {
      assert.equal(partyOrganOf(symbol), undefined);
    });
  }

  for (const symbol of ['HU', 'QU', 'ThU', 'ĐUK', 'BTG', 'BDV', 'ĐĐ', 'BCSĐ', 'UBKTHU', 'BTGTU', 'VPHU']) {
    it(`${symbol} is right only in citations of older papers`, () => {
      assert.equal(partyOrganOf(symbol)?.historical, true);
    });
  }

  for (const symbol of ['TW', 'TU', 'ĐU', 'UBKTĐU', 'BTGDVTU', 'ĐUQS']) {
    it(`${symbol} is in use`, () => {
      assert.equal(partyOrganOf(symbol)?.historical, false);
    });
  }
});

describe('an organ in the place of the other system', () => {
  for (const organ of ['TW', 'TƯ', 'TU', 'ĐU', 'HU', 'BTCTW', 'UBKTTU', 'VPĐU', 'BTGDVTW', 'QUTW', 'BTCTU-BNCTU']) {
    it(`${organ} can only be the Party's`, () => {
      assert.equal(looksLikePartyOrgan(organ), true);
      assert.equal(looksLikeStateOrgan(organ), false);
      assert.equal(systemOfOrgan(organ), 'party');
    });
  }

  for (const organ of ['UBND', 'HĐND', 'CP', 'TTg', 'CTUBND', 'VPCP', 'UBTVQH15', 'UBND-VX', 'UBTVQH15-CP']) {
    it(`${organ} can only be the State's`, () => {
      assert.equal(looksLikeStateOrgan(organ), true);
      assert.equal(looksLikePartyOrgan(organ), false);
      assert.equal(systemOfOrgan(organ), 'state');
    });
  }

  // Shared, of mass organisations, joint with an organ of the other system, or unknown.
  const unsaid =
    'TWĐTN-VP MTTQ UBMTTQ MTTW BCĐ BCĐTW BCĐTU TBTW HĐTU BTC UBKT VP CB ĐH TCT BND UBDT-BTP BTGTU-SVHTT BNV UB HVCTQGHCM ĐUBTC CCHC V.I HĐBT T.Ư XYZ-TU';
  for (const organ of [...unsaid.split(' '), '']) {
    it(`“${organ}” does not tell`, () => {
      assert.equal(looksLikePartyOrgan(organ), false);
      assert.equal(looksLikeStateOrgan(organ), false);
      assert.equal(systemOfOrgan(organ), undefined);
    });
  }
});

describe('the letter case of organs', () => {
  const rows: [string, string | undefined][] = [
    ['TTG', 'TTg'],
    ['ttg', 'TTg'],
    ['ubnd', 'UBND'],
    ['Tw', 'TW'],
    ['btctu', 'BTCTU'],
    ['THU', undefined],
    ['SGDĐt', undefined],
    ['BKTrC', undefined],
  ];
  for (const [written, expected] of rows) {
    it(`${written} is ${expected ?? 'left alone'}`, () => {
      assert.equal(spellingOfOrgan(written), expected);
    });
  }
});
