import assert from 'node:assert/strict';
import type { Citation } from '../../../server/src/model/citation';
import { findCitations } from '../../../server/src/model/find-citations';

/** The symbol of each citation as typed; a short form as its number. */
function symbolsIn(text: string): string[] {
  return findCitations(text).map(({ symbol, number }) => symbol?.raw ?? number);
}

function only(text: string): Citation {
  const found = findCitations(text);
  assert.equal(found.length, 1, `one citation in “${text}”, found: ${symbolsIn(text).join(' · ')}`);
  return found[0]!;
}

/** style, number, year, code, organ */
type Parts = [string, string, number | undefined, string | undefined, string | undefined];

function partsOf({ symbol }: Citation): Parts {
  assert.ok(symbol);
  return [symbol.style, symbol.number, symbol.year, symbol.typeCode, symbol.organ];
}

describe('findCitations: legitimate symbols', () => {
  const rows: [string, string, Parts][] = [
    // Party
    ['Kết luận số', '226-KL/TW', ['party', '226', undefined, 'KL', 'TW']],
    ['Quy định số', '07-QĐi/TW', ['party', '07', undefined, 'QĐi', 'TW']],
    ['Quyết định số', '343-QĐNS/TW', ['party', '343', undefined, 'QĐNS', 'TW']],
    ['Chương trình hành động số', '10-CTr/TU', ['party', '10', undefined, 'CTr', 'TU']],
    ['Hướng dẫn số', '37-HD/BTGDVTW', ['party', '37', undefined, 'HD', 'BTGDVTW']],
    ['Quyết định số', '03-QĐ/BCĐ', ['party', '03', undefined, 'QĐ', 'BCĐ']],
    ['Thông báo số', '381-TB/HU', ['party', '381', undefined, 'TB', 'HU']],
    ['Nghị quyết số', '18-NQ/TƯ', ['party', '18', undefined, 'NQ', 'TƯ']],
    ['Nghị quyết số', '18-NQ/T.Ư', ['party', '18', undefined, 'NQ', 'T.Ư']],
    ['Kế hoạch số', '12-KH/ĐUBTC', ['party', '12', undefined, 'KH', 'ĐUBTC']],
    ['Báo cáo số', '20-BC/MTTQ', ['party', '20', undefined, 'BC', 'MTTQ']],
    ['Quyết định số', '367-QĐ/TWĐTN-VP', ['party', '367', undefined, 'QĐ', 'TWĐTN-VP']],
    ['Quy chế số', '05-QC/BTCTU-BNCTU', ['party', '05', undefined, 'QC', 'BTCTU-BNCTU']],
    ['Thông báo số', '30-TB/TGV', ['party', '30', undefined, 'TB', 'TGV']],
    ['Biên bản số', '20-BB/ĐH', ['party', '20', undefined, 'BB', 'ĐH']],
    // State
    ['Quyết định số', '534/QĐ-TTg', ['state', '534', undefined, 'QĐ', 'TTg']],
    ['Nghị quyết số', '30c/NQ-CP', ['state', '30c', undefined, 'NQ', 'CP']],
    ['Kế hoạch số', '0125/KH-UBND', ['state', '0125', undefined, 'KH', 'UBND']],
    ['Chỉ thị số', '007/CT-UBND', ['state', '007', undefined, 'CT', 'UBND']],
    ['Quyết định số', '02144/QĐ-UBND', ['state', '02144', undefined, 'QĐ', 'UBND']],
    ['Tờ trình số', '0165/TTr-SYT', ['state', '0165', undefined, 'TTr', 'SYT']],
    ['Báo cáo số', '15/BCTĐ-STP', ['state', '15', undefined, 'BCTĐ', 'STP']],
    ['Chương trình số', '1249a/CTPH-UBDT-BTP', ['state', '1249a', undefined, 'CTPH', 'UBDT-BTP']],
    ['Văn bản hợp nhất số', '03/VBHN-VPQH', ['state', '03', undefined, 'VBHN', 'VPQH']],
    ['Kết luận thanh tra số', '602/KL-TTCP', ['state', '602', undefined, 'KL', 'TTCP']],
    ['Giấy phép số', '12/GP-UBND', ['state', '12', undefined, 'GP', 'UBND']],
    ['Quyết định số', '114/QĐ-UBND.NL', ['state', '114', undefined, 'QĐ', 'UBND.NL']],
    // State, with the year
    ['Nghị định số', '09/2019/NĐ-CP', ['state', '09', 2019, 'NĐ', 'CP']],
    ['Nghị quyết số', '66.7/2025/NQ-CP', ['state', '66.7', 2025, 'NQ', 'CP']],
    ['Nghị quyết số', '66.18/2026/NQ-CP', ['state', '66.18', 2026, 'NQ', 'CP']],
    ['Thông tư liên tịch số', '24/2012/TTLT-BLĐTBXH-BNV-BTC', ['state', '24', 2012, 'TTLT', 'BLĐTBXH-BNV-BTC']],
    ['Nghị quyết liên tịch số', '05/2025/NQLT-UBTVQH15-CP', ['state', '05', 2025, 'NQLT', 'UBTVQH15-CP']],
    ['Quyết định số', '39/2011/QĐ-UBND', ['state', '39', 2011, 'QĐ', 'UBND']],
    // Laws and resolutions of the National Assembly
    ['Luật số', '72/2025/QH15', ['law', '72', 2025, undefined, 'QH15']],
    ['Nghị quyết số', '76/2025/UBTVQH15', ['law', '76', 2025, undefined, 'UBTVQH15']],
    // Official letters
    ['Công văn số', '6411/VPCP-KTTH', ['letter', '6411', undefined, undefined, 'VPCP-KTTH']],
    ['Công văn số', '10287/BNV-CTL&BHXH', ['letter', '10287', undefined, undefined, 'BNV-CTL&BHXH']],
    ['Công văn số', '11554/VPCP-V.I', ['letter', '11554', undefined, undefined, 'VPCP-V.I']],
    ['công văn số', '120/SNV-CCHC&PC', ['letter', '120', undefined, undefined, 'SNV-CCHC&PC']],
    ['Văn bản số', '15/UBND-VX', ['letter', '15', undefined, undefined, 'UBND-VX']],
    ['Công văn số', '1234/CT-TTHT', ['state', '1234', undefined, 'CT', 'TTHT']],
    // One segment, mostly old
    ['Chỉ thị số', '299/TTg', ['legacy', '299', undefined, undefined, 'TTg']],
    ['Công văn số', '126/SKHĐT', ['legacy', '126', undefined, undefined, 'SKHĐT']],
    ['Nghị định số', '12/CP', ['legacy', '12', undefined, undefined, 'CP']],
    ['Nghị định', '61-CP', ['legacy', '61', undefined, undefined, 'CP']],
    ['Nghị định', '167-HĐBT', ['legacy', '167', undefined, undefined, 'HĐBT']],
    ['Thông tư số', '70-TC/TCT', ['legacy', '70', undefined, undefined, 'TC/TCT']],
    ['Công văn số', '12/CTUBND', ['legacy', '12', undefined, undefined, 'CTUBND']],
    ['Công văn số', '12/TTCP', ['legacy', '12', undefined, undefined, 'TTCP']],
    ['Đề án', '06/CP', ['legacy', '06', undefined, undefined, 'CP']],
    ['Kế hoạch số', '15/KH', ['state', '15', undefined, 'KH', undefined]],
    ['Nghị quyết số', '05-NQ', ['party', '05', undefined, 'NQ', undefined]],
    // An organ that does not tell whose paper it is, with two hyphens: nothing is sure to be wrong.
    ['Quyết định số', '12-QĐ-BTC', ['party', '12', undefined, 'QĐ', 'BTC']],
    ['Quyết định số', '12/QĐ/UB', ['state', '12', undefined, 'QĐ', 'UB']],
    ['Quyết định số', '12-QĐ/UB', ['party', '12', undefined, 'QĐ', 'UB']],
  ];
  for (const [words, raw, parts] of rows) {
    it(`reads ${raw} without a fault`, () => {
      const citation = only(`Căn cứ ${words} ${raw} và các quy định có liên quan.`);
      assert.equal(citation.symbol?.raw, raw);
      assert.equal(citation.symbol.canonical, raw);
      assert.deepEqual(citation.symbol.faults, []);
      assert.deepEqual(partsOf(citation), parts);
    });
  }

  it('reads the suffix of a Party office as no part of the symbol', () => {
    assert.equal(only('Công văn số 3294-CV/VPTW/nb ngày 12/3/2026').symbol?.raw, '3294-CV/VPTW');
  });

  it('leaves a symbol of the other system to the rule that knows the organs', () => {
    for (const [raw, style] of [
      ['18/NQ-TW', 'state'],
      ['11/HD-BTCTW', 'state'],
      ['114-KH/UBND', 'party'],
    ] as const) {
      const { symbol } = only(`theo văn bản số ${raw}`);
      assert.deepEqual([symbol?.style, symbol?.canonical, symbol?.faults], [style, raw, []]);
    }
  });

  it('finds a bare symbol whose form cannot be anything else', () => {
    assert.deepEqual(symbolsIn('theo 57-NQ/TW (534/QĐ-TTg), 09/2019/NĐ-CP và 72/2025/QH15.'), [
      '57-NQ/TW',
      '534/QĐ-TTg',
      '09/2019/NĐ-CP',
      '72/2025/QH15',
    ]);
  });

  it('finds the number line of a document', () => {
    assert.equal(only('Số 12-KH/ĐU').symbol?.raw, '12-KH/ĐU');
    assert.equal(only('Số: 114/KH-UBND').symbol?.raw, '114/KH-UBND');
    assert.equal(only('Số:11414/VPCP-CN').symbol?.raw, '11414/VPCP-CN');
  });

  it('ends a symbol at a full stop, a bracket or a dash', () => {
    assert.deepEqual(
      symbolsIn(
        '(Nghị quyết số 57-NQ/TW). Thông tư số 38/2015/TT-BTC.Riêng xã; Kết luận 226-KL/TW – một bước; 66-NQ/TW-sau đây',
      ),
      ['57-NQ/TW', '38/2015/TT-BTC', '226-KL/TW', '66-NQ/TW'],
    );
  });
});

describe('findCitations: symbols badly typed', () => {
  const rows: [string, string, string, readonly string[]][] = [
    ['Nghị quyết số', '57- NQ/TW', '57-NQ/TW', ['space']],
    ['Kế hoạch số', '223/KH- UBND', '223/KH-UBND', ['space']],
    ['Nghị định số', '61/2018/ NĐ-CP', '61/2018/NĐ-CP', ['space']],
    ['Nghị quyết số', '71/NQ -CP', '71/NQ-CP', ['space']],
    ['Nghị định số', '08 /2015/NĐ-CP', '08/2015/NĐ-CP', ['space']],
    ['Luật số', '80/2015 / QH13', '80/2015/QH13', ['space']],
    ['Hướng dẫn số', '16 - HD/BTCTW', '16-HD/BTCTW', ['space']],
    ['Kế hoạch số', '09 -KH/ĐU', '09-KH/ĐU', ['space']],
    ['Quyết định số', '12/QĐ - UBND', '12/QĐ-UBND', ['space']],
    ['Công văn số', '6411/VPCP- KTTH', '6411/VPCP-KTTH', ['space']],
    ['Thông tư liên tịch số', '84/2013/TTLT-BTC- BCT', '84/2013/TTLT-BTC-BCT', ['space']],
    ['Nghị định', '61 - CP', '61-CP', ['space']],
    ['Nghị quyết số', '18–NQ/TW', '18-NQ/TW', ['dash']],
    ['Quyết định số', '38/QĐ–BQP', '38/QĐ-BQP', ['dash']],
    ['Nghị định số', '204/2004/NĐ—CP', '204/2004/NĐ-CP', ['dash']],
    ['Nghị quyết số', '57\u2011NQ/TW', '57-NQ/TW', ['dash']],
    ['Nghị quyết số', '05 – NQ/TW', '05-NQ/TW', ['space', 'dash']],
    ['Quy định số', '366-QĐ-TW', '366-QĐ/TW', ['separator']],
    ['Kế hoạch số', '12-KH-UBND', '12/KH-UBND', ['separator']],
    ['Kết luận số', '221/KL/TW', '221-KL/TW', ['separator']],
    ['Công văn số', '65/CV/ĐU', '65-CV/ĐU', ['separator']],
    ['Thông tư số', '63/2024/TT/BCA', '63/2024/TT-BCA', ['separator']],
    ['Nghị quyết số', '27/NQ/HĐND', '27/NQ-HĐND', ['separator']],
    ['Luật số', '72/2025-QH15', '72/2025/QH15', ['separator']],
    ['Nghị định số', '214/2025/NĐCP', '214/2025/NĐ-CP', ['missing-hyphen']],
    ['Thông tư số', '21/2025/TTBYT', '21/2025/TT-BYT', ['missing-hyphen']],
    ['Chỉ thị số', '27/CTTg', '27/CT-TTg', ['missing-hyphen']],
    ['Chỉ thị số', '27/CTTTg', '27/CT-TTg', ['missing-hyphen']],
    ['Kế hoạch số', '114/KHUBND', '114/KH-UBND', ['missing-hyphen']],
    ['Nghị quyết số', '57NQ/TW', '57-NQ/TW', ['missing-hyphen']],
    ['Kế hoạch số', '114KH-UBND', '114/KH-UBND', ['missing-hyphen']],
    ['Nghị định số', '30/2020/nđ-cp', '30/2020/NĐ-CP', ['letter-case']],
    ['Nghị quyết số', '57-nq/tw', '57-NQ/TW', ['letter-case']],
    ['Thông tư số', '12/2020/tt-byt', '12/2020/TT-BYT', ['letter-case']],
    ['Quyết định số', '534/QĐ-TTG', '534/QĐ-TTg', ['letter-case']],
    ['Chương trình số', '10-CTR/TU', '10-CTr/TU', ['letter-case']],
    ['Kế hoạch số', '12/Kh-Ubnd', '12/KH-UBND', ['letter-case']],
    ['Luật số', '72/2025/qh15', '72/2025/QH15', ['letter-case']],
    ['Quyết định số', '418-Q\u00d0/TU', '418-QĐ/TU', ['look-alike']],
    ['Quyết định số', '418-QĐ\uff0fTU', '418-QĐ/TU', ['look-alike']],
    ['Quyết định số', '418-QĐ\u2215TU', '418-QĐ/TU', ['look-alike']],
    ['Quyết định số', '418-ＱĐ/TU', '418-QĐ/TU', ['look-alike']],
    ['Nghị quyết số', '18– NQ/Tw', '18-NQ/TW', ['space', 'dash', 'letter-case']],
  ];
  for (const [words, raw, canonical, faults] of rows) {
    it(`reads ${raw} as ${canonical}: ${faults.join(', ')}`, () => {
      const { symbol } = only(`Căn cứ ${words} ${raw} ngày 05/5/2026;`);
      assert.deepEqual([symbol?.raw, symbol?.canonical, symbol?.faults], [raw, canonical, faults]);
    });
  }

  it('reports a number glued to “số”', () => {
    const { symbol, so } = only('Quyết định số31-QĐ/TW ngày 05/5/2026');
    assert.deepEqual([symbol?.raw, symbol?.canonical, symbol?.faults], ['31-QĐ/TW', '31-QĐ/TW', ['glued-so']]);
    assert.deepEqual(so, { start: 11, end: 13 });
    assert.deepEqual(only('Số:12-KH/ĐU').symbol?.faults, []);
  });

  it('does not take capitals for a fault in a title in capitals', () => {
    const title = only('QUYẾT ĐỊNH SỐ 1899/QĐ-TTG NGÀY 05/5/2026 CỦA THỦ TƯỚNG CHÍNH PHỦ');
    assert.deepEqual([title.symbol?.canonical, title.symbol?.faults], ['1899/QĐ-TTg', []]);
    assert.equal(title.typeWord?.type, 'decision');
    assert.deepEqual(title.date?.value, { day: 5, month: 5, year: 2026 });
    assert.equal(title.issuer?.organ, 'thủ tướng chính phủ');
    assert.deepEqual(only('CHƯƠNG TRÌNH SỐ 10-CTR/TU').symbol?.faults, []);
  });

  it('takes capitals for a code only where the words before say so', () => {
    const { symbol } = only('Công văn số 45/TTR-NV ngày 05/5/2026');
    assert.deepEqual([symbol?.style, symbol?.organ, symbol?.faults], ['letter', 'TTR-NV', []]);
  });

  it('leaves unknown organs in their own letter case', () => {
    assert.deepEqual(only('Quyết định số 12/QĐ-SGDĐt').symbol?.faults, []);
    assert.deepEqual(only('Quyết định số 12/QĐ-BKTrC').symbol?.faults, []);
  });

  it('does not join what a wide hyphen keeps apart', () => {
    assert.deepEqual(symbolsIn('Quyết định số 12/QĐ - Phòng Nội vụ'), ['12/QĐ']);
    assert.deepEqual(symbolsIn('Văn bản số 15/UBND - VX'), ['15/UBND']);
    assert.deepEqual(symbolsIn('đường số 5 - TT/HĐND xã'), []);
    assert.deepEqual(symbolsIn('năm 2025 -NQ/TW'), []);
  });
});

describe('findCitations: what is none', () => {
  const texts = [
    'Số:      /KH-UBND',
    'Số     -KH/TU, ngày    tháng    năm 2026',
    'Mẫu 01/PLI, Mẫu số 04/ĐK và hóa đơn 01/GTGT',
    'theo mẫu số 03/KBS/GSQL và bản kê 21/BKTrC/GSQL',
    'Mẫu số 01-KH/ĐTN; Biểu số 02/BC-UBND; Phụ lục số 1/KH-UBND; Mẫu số: 05/QĐ-UBND',
    '15/15 xã, 58/58 thôn, dịch vụ 24/7, kho số 3, nhà số 12',
    'lớp QH-2025, máy AK-47/M16, mạng 4G/5G, mô hình 3D/VR360, khu KV1 - Cục',
    'điện thoại 024.3804-5678, tài khoản số 123-456/AB-CD, xe 29A-123.45',
    'https://vidu.gov.vn/van-ban/12/QĐ-UBND và https://vidu.vn?so=12/QĐ-UBND',
    'ngày 01/7/2025, tháng 09/2019, 1/2 ngày, giai đoạn 2021-2025, 2021 - 2030, 10 - 15 hộ',
    'đạt 1,5/QĐ, 12 kg/người, 5 đồng chí/1 tổ, diện 2/IV',
    'Phiếu lấy ý kiến Thành viên Chính phủ số 1025/PLYK/2025',
    'Công văn số 1025/PLYK/2025, Quyết định số 12/QĐ-UBND/2025, Luật số 72/2025/QH15/ABC',
    'đường số 3 - UBND xã; Đoàn kiểm tra số 06; Bộ chỉ số 766; hệ số 1,5',
    'dự án số 2, phương án số 3, hợp đồng số 5 và chương trình số 1',
    'quyết định số 5 hộ nghèo được hỗ trợ; báo cáo số 25 hộ cận nghèo',
    'Kế hoạch 5 năm 2026 - 2030, Đề án 06, Chương trình 135, Nghị quyết Trung ương 4 khóa XII, Luật 2024',
    'Quyết định số 1.500 suất; Kế hoạch số 5% hộ; Kế hoạch số 12/15',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
    'tăng 15-KH so với 12 - KH đã ban hành; 30/4 - 01/5',
    'một số 3/UBND; số 12/AB ngày mai',
    '',
    'không có số nào',
  ];
  for (const text of texts) {
    it(`leaves “${text}” alone`, () => {
      assert.deepEqual(symbolsIn(text), []);
    });
  }

  it('shares one empty list among passages without a number', () => {
    assert.equal(findCitations('Nâng cao nhận thức của cán bộ.'), findCitations(''));
  });
});

describe('findCitations: the words before the number', () => {
  const rows: [string, string | undefined, string | undefined][] = [
    ['Nghị quyết số 57-NQ/TW', 'Nghị quyết', 'số'],
    ['Nghị quyết số: 57-NQ/TW', 'Nghị quyết', 'số:'],
    ['Nghị quyết Số 57-NQ/TW', 'Nghị quyết', 'Số'],
    ['Chỉ thị 03-CT/TU', 'Chỉ thị', undefined],
    ['Kết luận 226-KL/TW', 'Kết luận', undefined],
    ['Thông báo kết luận số 381-TB/HU', 'Thông báo kết luận', 'số'],
    ['thông báo kết luận số 381-TB/HU', 'thông báo kết luận', 'số'],
    ['Thông báo kết luận kiểm tra số 12-TB/UBKTTU', 'Thông báo kết luận kiểm tra', 'số'],
    ['các Quyết định: số 36/QĐ-TTg', 'Quyết định', 'số'],
    ['Luật Giao dịch điện tử số 20/2023/QH15', 'Luật', 'số'],
    ['Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', 'Luật', 'số'],
    ['Luật sửa đổi, bổ sung một số điều của Luật Hải quan số 42/2005/QH11', 'Luật', 'số'],
    ['Bộ luật Dân sự số 91/2015/QH13', 'Bộ luật', 'số'],
    ['Luật Đất đai 31/2024/QH15', 'Luật', undefined],
    ['Luật Đất đai; đề nghị số 20/2023/QH15', undefined, 'số'],
    ['Nghị định của Chính phủ: số 98/2025/NĐ-CP', 'Nghị định', 'số'],
    ['Đoàn công tác số 57-NQ/TW', undefined, 'số'],
    ['theo 57-NQ/TW', undefined, undefined],
  ];
  for (const [text, typeWord, so] of rows) {
    it(`finds type word and số in “${text}”`, () => {
      const citation = only(text);
      assert.equal(citation.typeWord?.text, typeWord);
      assert.equal(citation.so && text.slice(citation.so.start, citation.so.end), so);
      assert.equal(citation.listed, false);
    });
  }

  it('begins at the type word, else at số, else at the number', () => {
    assert.equal(only('theo Nghị quyết số 57-NQ/TW').start, 5);
    assert.equal(only('theo số 57-NQ/TW').start, 5);
    assert.equal(only('theo 57-NQ/TW').start, 5);
    assert.equal(only('Căn cứ Luật Giao dịch điện tử số 20/2023/QH15').start, 7);
  });

  it('keeps a type word that contradicts the code', () => {
    const { typeWord, symbol } = only('Căn cứ Thông báo số 170-KL/TU ngày 05/5/2026');
    assert.deepEqual([typeWord?.type, symbol?.typeCode], ['notice', 'KL']);
  });

  it('gives the number to the paper that is issued, not to the one issued with it', () => {
    assert.equal(only('Quyết định ban hành Kế hoạch số 12/QĐ-UBND').typeWord?.type, 'decision');
    assert.equal(only('Kế hoạch thực hiện Thông báo số 12-KH/ĐU').typeWord?.type, 'plan');
    assert.equal(only('Kết luận tại Thông báo số 12-KL/TU').typeWord?.type, 'notice');
    assert.equal(only('Quyết định phê duyệt dự toán; Kế hoạch số 12/QĐ-UBND').typeWord?.type, 'plan');
  });
});

describe('findCitations: lists under one type word', () => {
  function typesIn(text: string): string[] {
    return findCitations(text).map(
      ({ typeWord, listed, symbol, number }) =>
        `${typeWord?.type ?? '-'}${listed ? ' listed' : ''} ${symbol?.raw ?? number}`,
    );
  }

  it('shares it among all items', () => {
    assert.deepEqual(typesIn('các Nghị quyết số 57-NQ/TW, số 66-NQ/TW và số 68-NQ/TW của Bộ Chính trị'), [
      'resolution 57-NQ/TW',
      'resolution listed 66-NQ/TW',
      'resolution listed 68-NQ/TW',
    ]);
  });

  it('shares it across dates, and with items that have no số', () => {
    assert.deepEqual(typesIn('các văn bản số: 10894/VPCP-CN ngày 08/11/2025, 8563/VPCP-CN ngày 12/9/2025'), [
      'paper 10894/VPCP-CN',
      'paper listed 8563/VPCP-CN',
    ]);
  });

  it('shares it across the titles of the items', () => {
    assert.deepEqual(
      typesIn('Nghị định của Chính phủ: số 98/2025/NĐ-CP quy định về phí; số 101/2025/NĐ-CP quy định về đất'),
      ['decree 98/2025/NĐ-CP', 'decree listed 101/2025/NĐ-CP'],
    );
  });

  it('shares it with a number before the full symbol', () => {
    assert.deepEqual(typesIn('các Kết luận số 187, 188- KL/TW'), ['conclusion 187', 'conclusion listed 188- KL/TW']);
  });

  it('keeps a contradiction in a list that says it is of one kind', () => {
    assert.deepEqual(typesIn('các Nghị quyết số 57-NQ/TW, số 66-KL/TW'), [
      'resolution 57-NQ/TW',
      'resolution listed 66-KL/TW',
    ]);
  });

  it('does not share it where it would only be guessed', () => {
    assert.deepEqual(typesIn('Kế hoạch số 12-KH/TU, 15-NQ/TU'), ['plan 12-KH/TU', '- 15-NQ/TU']);
    assert.deepEqual(typesIn('Kế hoạch số 12-KH/TU đã nêu. Thực hiện số 15-NQ/TU'), ['plan 12-KH/TU', '- 15-NQ/TU']);
  });

  it('does not share it across the end of a sentence', () => {
    assert.deepEqual(typesIn('Nghị định số 98/2025/NĐ-CP quy định về phí. Thực hiện văn thư, số 101/2025/NĐ-CP'), [
      'decree 98/2025/NĐ-CP',
      '- 101/2025/NĐ-CP',
    ]);
  });

  it('begins an item at its own words', () => {
    const text = 'các Nghị quyết số 57-NQ/TW, số 66-NQ/TW';
    assert.equal(text.slice(findCitations(text)[1]!.start), 'số 66-NQ/TW');
  });
});

describe('findCitations: short forms', () => {
  for (const [text, number] of [
    ['theo Quyết định số 275 nêu trên', '275'],
    ['(sau đây gọi tắt là Quy định số 08)', '08'],
    ['Kế hoạch số 155, ngày 07/7/2019', '155'],
    ['theo kết luận số 187 của Bộ Chính trị', '187'],
    ['theo quyết định số 275.', '275'],
    ['Chương trình số 10, ngày 07/7/2019', '10'],
  ] as const) {
    it(`reads ${number} in “${text}”`, () => {
      const citation = only(text);
      assert.deepEqual([citation.symbol, citation.number], [undefined, number]);
      assert.ok(citation.typeWord);
    });
  }
});
