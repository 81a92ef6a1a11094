import assert from 'node:assert/strict';
import type { Citation } from '../../../server/src/model/citation';
import { findCitations } from '../../../server/src/model/find-citations';
import { itWithShared, sharedCorpus, sharedDocuments, type SharedText } from '../../support/shared-documents';

/** The symbol of each citation as typed; a short form as its number. */
function symbolsIn(text: string): string[] {
  return findCitations(text).map(({ symbol, number }) => symbol?.raw ?? number);
}

function only(text: string): Citation {
  const found = findCitations(text);
  assert.equal(found.length, 1, `one citation in “${text}”, found: ${symbolsIn(text).join(' · ')}`);
  return found[0]!;
}

describe('findCitations: dates', () => {
  const rows: [string, { day?: number; month?: number; year?: number } | undefined, boolean?][] = [
    [' ngày 05/5/2026 của', { day: 5, month: 5, year: 2026 }, false],
    [', ngày 22/12/2024 của', { day: 22, month: 12, year: 2024 }, true],
    [',ngày 22/12/2024', { day: 22, month: 12, year: 2024 }, true],
    [' ngày 7/4/2023', { day: 7, month: 4, year: 2023 }, false],
    [' (ngày 05/5/2026)', { day: 5, month: 5, year: 2026 }, false],
    [' ngày 14-6-2005 của', { day: 14, month: 6, year: 2005 }, false],
    [' ngày 14.6.2005 của', { day: 14, month: 6, year: 2005 }, false],
    [' ngày 21 /05/2010', { day: 21, month: 5, year: 2010 }, false],
    [' ngày 30 tháng 4 năm 2025 của', { day: 30, month: 4, year: 2025 }, false],
    [', ngày 30 tháng 4 năm 2025', { day: 30, month: 4, year: 2025 }, true],
    [' ngày 20/11', { day: 20, month: 11 }, false],
    [' ngày …/…/2026', { year: 2026 }, false],
    [' ngày    tháng 5 năm 2026', { month: 5, year: 2026 }, false],
    [' ngày ... tháng ... năm 2026', { year: 2026 }, false],
    [' của Chính phủ ngày 15 tháng 02 năm 2007', { day: 15, month: 2, year: 2007 }, false],
    [' ngày mai', undefined],
    [', hoàn thành trước ngày 05/11/2026', undefined],
    [' năm 2019', undefined],
    // The date of what follows, not of the plan.
    [', ngày 15/6/2026 Đảng ủy tổ chức hội nghị', undefined],
    [' của Chính phủ, ngày 15/6/2026 xã tổ chức', undefined],
  ];
  for (const [after, value, comma] of rows) {
    it(`reads “${after.trim()}”`, () => {
      const text = `Kế hoạch số 12-KH/ĐU${after}`;
      const { date, end } = only(text);
      assert.deepEqual(
        date && { ...date.value, comma: date.comma },
        value && { year: undefined, month: undefined, day: undefined, ...value, comma },
      );
      if (date) {
        assert.equal(text.slice(date.start, date.start + 4), 'ngày');
        assert.ok(end >= date.end);
      }
    });
  }
});

describe('findCitations: issuers', () => {
  const rows: [string, string | undefined, string | undefined, string?][] = [
    ['của Ban Thường vụ Tỉnh ủy về kết quả', 'Ban Thường vụ Tỉnh ủy', 'standing-committee', 'tỉnh ủy'],
    ['của Ban Thường vụ Tỉnh uỷ, các yêu cầu', 'Ban Thường vụ Tỉnh uỷ', 'standing-committee', 'tỉnh ủy'],
    [
      'của BTV Đảng ủy UBND tỉnh về nâng cao',
      'BTV Đảng ủy UBND tỉnh',
      'standing-committee',
      'đảng ủy ủy ban nhân dân tỉnh',
    ],
    [
      'của Ban Thường vụ huyện ủy Bình Minh về việc',
      'Ban Thường vụ huyện ủy Bình Minh',
      'standing-committee',
      'huyện ủy bình minh',
    ],
    [
      'của ban thường vụ đảng ủy xã Bình Minh Thượng.',
      'ban thường vụ đảng ủy xã Bình Minh Thượng',
      'standing-committee',
      'đảng ủy xã bình minh thượng',
    ],
    [
      'của Ban Chấp hành Đảng bộ huyện Bình Minh.',
      'Ban Chấp hành Đảng bộ huyện Bình Minh',
      'executive-committee',
      'huyện ủy bình minh',
    ],
    ['của Đảng bộ tỉnh về', 'Đảng bộ tỉnh', 'executive-committee', 'tỉnh ủy'],
    [
      'của Đảng bộ xã Bình Minh Thượng về',
      'Đảng bộ xã Bình Minh Thượng',
      'executive-committee',
      'đảng ủy xã bình minh thượng',
    ],
    ['của BCH Trung ương khóa XIV về đổi mới', 'BCH Trung ương khóa XIV', 'executive-committee', 'trung ương'],
    [
      'của Ban Chấp hành Trung ương Đảng khoá XIII về',
      'Ban Chấp hành Trung ương Đảng khoá XIII',
      'executive-committee',
      'trung ương',
    ],
    ['của Thường trực Tỉnh ủy.', 'Thường trực Tỉnh ủy', 'standing-members', 'tỉnh ủy'],
    ['của huyện ủy Bình Minh, tại Hội nghị', 'huyện ủy Bình Minh', undefined, 'huyện ủy bình minh'],
    ['của Tỉnh ủy về tăng cường', 'Tỉnh ủy', undefined, 'tỉnh ủy'],
    ['của tỉnh; các chương trình', 'tỉnh', undefined, 'tỉnh'],
    ['của Bộ Chính trị về đột phá', 'Bộ Chính trị', 'other', 'bộ chính trị'],
    ['của Ban Bí thư Trung ương Đảng về', 'Ban Bí thư Trung ương Đảng', 'other', 'ban bí thư'],
    ['của Chính phủ quy định về', 'Chính phủ', 'other', 'chính phủ'],
    ['của Chính phủ Quy định về', 'Chính phủ', 'other', 'chính phủ'],
    ['của Thủ tướng Chính phủ về việc ban hành', 'Thủ tướng Chính phủ', 'other', 'thủ tướng chính phủ'],
    ['của Chính phủ và Kế hoạch của xã', 'Chính phủ', 'other', 'chính phủ'],
    [
      'của Ủy ban Dân tộc và Bộ Tư pháp về phối hợp',
      'Ủy ban Dân tộc và Bộ Tư pháp',
      'other',
      'ủy ban dân tộc và bộ tư pháp',
    ],
    ['của UBND tỉnh triển khai', 'UBND tỉnh', 'other', 'ủy ban nhân dân tỉnh'],
    [
      'của Ủy ban nhân dân thành phố Cần Thơ về',
      'Ủy ban nhân dân thành phố Cần Thơ',
      'other',
      'ủy ban nhân dân thành phố cần thơ',
    ],
    ['của Uỷ ban nhân dân Tỉnh về', 'Uỷ ban nhân dân Tỉnh', 'other', 'ủy ban nhân dân tỉnh'],
    ['của HĐND xã ban hành', 'HĐND xã', 'other', 'hội đồng nhân dân xã'],
    [
      'của Bộ trưởng Bộ Lao động - Thương binh và Xã hội hướng dẫn',
      'Bộ trưởng Bộ Lao động - Thương binh và Xã hội',
      'other',
      'bộ trưởng bộ lao động - thương binh và xã hội',
    ],
    [
      'của Bộ Văn hóa, Thể thao và Du lịch về',
      'Bộ Văn hóa, Thể thao và Du lịch',
      'other',
      'bộ văn hóa, thể thao và du lịch',
    ],
    [
      'của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn',
      'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
      'other',
      'bộ trưởng, chủ nhiệm văn phòng chính phủ',
    ],
    ['của Ban Tổ chức Trung ương thực hiện', 'Ban Tổ chức Trung ương', 'other', 'ban tổ chức trung ương'],
    ['của Quốc hội khóa XV về', 'Quốc hội khóa XV', 'other', 'quốc hội'],
    ['của Đảng ủy (Kế hoạch)', 'Đảng ủy', undefined, 'đảng ủy'],
    // A comma for “của”, where the title follows at once …
    [
      ', Ban Thường vụ Tỉnh ủy Bình Minh về việc tăng cường',
      'Ban Thường vụ Tỉnh ủy Bình Minh',
      'standing-committee',
      'tỉnh ủy bình minh',
    ],
    // … else the main clause begins.
    [', Ban Thường vụ Đảng ủy xây dựng kế hoạch', undefined, undefined],
    ['của ngành cấp trên', undefined, undefined],
    ['của 22 đoàn kiểm tra', undefined, undefined],
    ['và các văn bản', undefined, undefined],
  ];
  for (const [after, text, body, organ] of rows) {
    it(`reads “${after}”`, () => {
      const whole = `Quyết định số 275-QĐ/TU ngày 05/5/2026${after.startsWith(',') ? '' : ' '}${after}`;
      const { issuer, end } = only(whole);
      assert.deepEqual([issuer?.text, issuer?.body, issuer?.organ], [text, body, organ]);
      if (issuer) {
        assert.equal(whole.slice(issuer.start, issuer.end), text);
        assert.equal(end, issuer.end);
      }
    });
  }

  it('reads the issuer before “số” as well', () => {
    const { issuer } = only('Nghị định của Chính phủ: số 98/2025/NĐ-CP');
    assert.deepEqual([issuer?.text, issuer?.start], ['Chính phủ', 14]);
  });
});

describe('findCitations: titles and keys', () => {
  for (const [after, titled] of [
    [' về việc nâng cao chất lượng họp thôn', true],
    [' ngày 05/5/2026 của Chính phủ quy định chi tiết', true],
    [', về phát triển kinh tế', true],
    [' “tăng cường kỷ luật”', true],
    [' V/v triển khai', true],
    ['; các chương trình', false],
    ['.', false],
    [' và Quyết định', false],
    [' (nếu có)', false],
  ] as const) {
    it(`${titled ? 'sees' : 'sees no'} title in “${after.trim()}”`, () => {
      assert.equal(only(`Kết luận số 226-KL/TW${after}`).titled, titled);
    });
  }

  it('gives one key to mentions in the same words, wherever they stand', () => {
    const [first] = findCitations('Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.');
    const [second] = findCitations(
      'Tiếp tục thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; các nội dung',
    );
    assert.equal(first?.key, second?.key);
  });

  it('gives other keys to other words', () => {
    const keys = [
      'Nghị quyết số 57-NQ/TW',
      'Nghị quyết 57-NQ/TW',
      'Kết luận số 57-NQ/TW',
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024',
      'Nghị quyết số 57-NQ/TW, ngày 22/12/2024',
      'Nghị quyết số 57-NQ/TW của Bộ Chính trị',
      'Nghị quyết số 57-NQ/TW về đột phá',
      'Nghị quyết số 57- NQ/TW',
    ].map((text) => only(text).key);
    assert.equal(new Set(keys).size, keys.length);
  });
});

describe('findCitations: offsets and odd inputs', () => {
  it('counts from the start of the text, also behind odd characters', () => {
    const text = 'Độ – 𝒳 theo Quyết định số 418-Q\u00d0/TU';
    const { symbol } = only(text);
    assert.equal(text.slice(symbol!.start, symbol!.end), symbol!.raw);
  });

  const units = [
    '1',
    'số ',
    '1/',
    'Nghị quyết ',
    'a-',
    'mục ',
    'của ',
    '1-',
    'số 1-KH/',
    '1 - ',
    '1.',
    'số số1',
    'Luật 1/',
    'ngày 1/',
    '–1–',
    'Ð1Ð',
  ];
  for (const unit of units) {
    it(`finds nothing in 100,000 characters of “${unit}”`, () => {
      assert.deepEqual(findCitations(unit.repeat(Math.ceil(100_000 / unit.length))), []);
    });
  }

  it('finds every citation of a very long line', () => {
    const found = findCitations('Kế hoạch số 12-KH/ĐU, ngày 05/5/2026 của UBND tỉnh; '.repeat(2_000));
    assert.equal(found.length, 2_000);
    assert.ok(found.every((one) => one.issuer && one.date && one.typeWord && one.symbol?.faults.length === 0));
  });
});

describe('findCitations over real documents', () => {
  function allIn(texts: readonly SharedText[]): { readonly at: string; readonly citation: Citation }[] {
    return texts.flatMap(({ name, lines }) =>
      lines.flatMap((line, at) => findCitations(line).map((citation) => ({ at: `${name}:${at + 1}`, citation }))),
    );
  }

  itWithShared(
    'finds all 28 Party and 13 State symbols of the five documents, none with a fault',
    sharedDocuments,
    (texts) => {
      const found = allIn(texts);
      assert.equal(found.filter(({ citation }) => citation.symbol?.style === 'party').length, 28);
      assert.equal(found.filter(({ citation }) => citation.symbol?.style === 'state').length, 13);
      assert.equal(found.length, 41);
      assert.deepEqual(
        found.filter(({ citation }) => citation.symbol?.faults.length !== 0).map(({ at }) => at),
        [],
      );
      const perDocument = texts.map(
        ({ name }) => `${name.slice(0, 3)} ${found.filter(({ at }) => at.startsWith(name)).length}`,
      );
      assert.deepEqual(perDocument, ['000 7', '001 5', '002 3', '003 6', '004 20']);
    },
  );

  itWithShared('finds a type word before all but the number line of its own', sharedDocuments, (texts) => {
    const bare = allIn(texts).filter(({ citation }) => citation.typeWord === undefined);
    assert.deepEqual(
      bare.map(({ citation }) => citation.symbol?.raw),
      ['114/KH-UBND'],
    );
  });

  // Each of them has a space within the symbol in the file itself.
  const spaced = [
    '009 368- QĐ/TW',
    '009 188- KL/TW',
    '009 135/2020/NĐ -CP',
    '010 27/NQ- TW',
    '012 10- CTr/TU',
    '016 71/NQ -CP',
    '032 57- NQ/TW',
    '046 227/QĐ- TTg',
    '046 1226/QĐ- BVHTTDL',
    '069 215/TTr- NHNN',
    '089 38/2015/TT- BTC',
    '089 1966/QĐ- TCHQ',
    '089 1500/QĐ- TCHQ',
    '095 08 /2015/NĐ-CP',
  ];

  itWithShared('reports no fault in the published documents but the spaces that are there', sharedCorpus, (texts) => {
    const found = allIn(texts);
    assert.equal(found.length, 373);
    const faulty = found.filter(({ citation }) => citation.symbol && citation.symbol.faults.length > 0);
    assert.deepEqual(
      faulty.map(({ at, citation }) => `${at.slice(0, 3)} ${citation.symbol!.raw}`),
      spaced,
    );
    assert.ok(faulty.every(({ citation }) => citation.symbol!.faults.join() === 'space'));
  });
});
