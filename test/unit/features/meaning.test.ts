import assert from 'node:assert/strict';
import { meaningOf } from '../../../server/src/features/meaning';
import { Draft } from '../../../server/src/model/draft';

/** What the last use of an abbreviation in a text means, and the words that introduce it. */
function meaningIn(text: string, abbreviation: string, office: Readonly<Record<string, string>> = {}): string {
  const draft = new Draft(text, {
    profile: undefined,
    office: { organs: [], abbreviations: office, names: [], accepted: [], confusable: [] },
  });
  const mention = draft.words.abbreviations.mentions.findLast(({ fact }) => fact.text === abbreviation);
  const meaning = mention && meaningOf(mention, draft);
  if (meaning === undefined) return 'unknown';
  const place = meaning.introduced && draft.textOf(meaning.introduced);
  return `${meaning.source}: ${meaning.words ?? '?'}${place === undefined ? '' : ` [${place}]`}`;
}

describe('What an abbreviation stands for', () => {
  it('is what the words before its brackets spell, and no word more', () => {
    const rows: readonly (readonly [string, string, string])[] = [
      ['Xây dựng nông thôn mới (NTM). Xã NTM.', 'NTM', 'draft: nông thôn mới [nông thôn mới (NTM]'],
      ['Giao Ủy ban nhân dân (UBND) xã. UBND xã.', 'UBND', 'draft: Ủy ban nhân dân [Ủy ban nhân dân (UBND]'],
      [
        'Về trật tự, an toàn xã hội (TTATXH). Và TTATXH.',
        'TTATXH',
        'draft: trật tự, an toàn xã hội [trật tự, an toàn xã hội (TTATXH]',
      ],
      [
        'Ban chỉ đạo phòng chống và khắc phục (PCKP) họp. PCKP.',
        'PCKP',
        'draft: phòng chống và khắc phục [phòng chống và khắc phục (PCKP]',
      ],
      [
        'Đội xây dựng cơ bản (sau đây gọi tắt là XDCB). Giao XDCB.',
        'XDCB',
        'draft: xây dựng cơ bản [xây dựng cơ bản (sau đây gọi tắt là XDCB]',
      ],
    ];
    for (const [text, abbreviation, meaning] of rows) assert.equal(meaningIn(text, abbreviation), meaning);
  });

  it('is not guessed where the words spell something else', () => {
    assert.equal(meaningIn('Chương trình của tỉnh (OCOP). Sản phẩm OCOP.', 'OCOP'), 'draft: ? [OCOP]');
    assert.equal(meaningIn('Chương trình của tỉnh (NTM). Xã NTM.', 'NTM'), 'draft: nông thôn mới [NTM]');
  });

  it('is that of the office, then that of the field, where the draft introduces nothing', () => {
    assert.equal(meaningIn('Giao VPĐU.', 'VPĐU', { VPĐU: 'Văn phòng Đảng ủy xã' }), 'office: Văn phòng Đảng ủy xã');
    assert.equal(meaningIn('Giao UBND xã.', 'UBND'), 'field: Ủy ban nhân dân');
    assert.equal(meaningIn('Theo mẫu QZX.', 'QZX'), 'unknown');
  });
});
