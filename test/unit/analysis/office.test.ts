import assert from 'node:assert/strict';
import { Examination } from '../../../server/src/analysis/analyze';
import type { Configuration } from '../../../server/src/analysis/configuration';
import { repairsOf } from '../../../server/src/analysis/repair';
import { messageOf } from '../../../server/src/analysis/wording';
import { rules } from '../../../server/src/rules/registry';
import type { OfficeWords } from '../../../server/src/vocabulary/office-words';
import { factsOf } from '../../support/check-case';

const NO_WORDS: OfficeWords = { organs: [], abbreviations: {}, names: [], accepted: [], confusable: [] };

const configured = (office: Partial<OfficeWords>): Configuration => ({
  rules: {},
  profile: undefined,
  office: { ...NO_WORDS, ...office },
});

/** What the rules of a group find, as rule and words. */
function found(text: string, office: Partial<OfficeWords>, group = /^text\//): string[] {
  return new Examination(text, rules, configured(office))
    .findings()
    .filter(({ rule }) => group.test(rule.id))
    .map(({ rule, start, end }) => `${rule.id} ${text.slice(start, end)}`);
}

describe('The words of an office', () => {
  it('that are accepted are no slips, in any letter case', () => {
    const text = 'Họp qua zalo hằng tuần, rồi qua Zalo hằng ngày.\n';
    assert.deepEqual(found(text, {}), ['text/confusable zalo']);
    assert.deepEqual(found(text, { accepted: ['Zalo'] }), []);
    assert.deepEqual(found(text, { accepted: ['qua zalo'] }), []);
    assert.deepEqual(found(text, { accepted: ['zal', 'qua'] }), ['text/confusable zalo']);
  });

  it('hold for the words on words alone: an accepted word in a date changes nothing', () => {
    const text = 'Hoàn thành trước ngày 7/5/2026.\n';
    assert.deepEqual(found(text, { accepted: ['ngày 7/5/2026'] }, /^date\//), ['date/padding 7/5/2026']);
  });

  it('that are names hold as they are written', () => {
    const text = 'Hội đồng Nhân dân xã họp. Đến dự có Hội đồng Nhân dân xã.\n';
    assert.deepEqual(found(text, {}), ['text/capitalization Hội đồng Nhân dân']);
    assert.deepEqual(found(text, { names: ['Hội đồng Nhân dân'] }), []);
    assert.deepEqual(found(text, { names: ['hội đồng nhân dân'] }), ['text/capitalization Hội đồng Nhân dân']);
    assert.deepEqual(found(text, { accepted: ['hội đồng nhân dân'] }), ['text/capitalization Hội đồng Nhân dân']);
    assert.deepEqual(found(text, { accepted: ['Hội đồng Nhân dân'] }), []);
  });

  it('that are abbreviations need no explanation', () => {
    const text = 'ĐẢNG BỘ XÃ\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nI- MỤC ĐÍCH\n\nĐẩy mạnh công tác GPMB trên địa bàn.\n';
    assert.deepEqual(found(text, {}, /abbreviation/), ['text/undefined-abbreviation GPMB']);
    assert.deepEqual(found(text, { abbreviations: { GPMB: 'giải phóng mặt bằng' } }, /abbreviation/), []);
    assert.deepEqual(found(text, { abbreviations: { GPM: 'x' } }, /abbreviation/), [
      'text/undefined-abbreviation GPMB',
    ]);
  });

  it('that are codes of documents are known types', () => {
    const text = 'Thực hiện Kế hoạch số 12-QZ/TU ngày 05/5/2026 của Tỉnh ủy.\n';
    assert.deepEqual(found(text, {}, /unknown-type/), ['citation/unknown-type 12-QZ/TU']);
    assert.deepEqual(found(text, { accepted: ['QZ'] }, /unknown-type/), []);
    assert.deepEqual(found(text, { accepted: ['Q', 'TU'] }, /unknown-type/), []);
  });

  it('that are slips are found and mended in the letter case of what was typed', () => {
    const text = 'Xây dựng Thôn văn minh. Thôn Văn minh kiểu mẫu, thôn văn hoá.\n';
    const examination = new Examination(
      text,
      rules,
      configured({ confusable: [{ wrong: 'thôn văn minh', right: 'thôn văn hoá' }] }),
    );
    const own = examination.findings().filter(({ rule }) => rule.id === 'text/confusable');
    assert.deepEqual(
      own.map((finding) => [
        text.slice(finding.start, finding.end),
        repairsOf(finding, examination.draft)[0]?.edits[0]?.newText,
      ]),
      [
        ['Thôn văn minh', 'Thôn văn hoá'],
        ['Thôn Văn minh', 'Thôn Văn hoá'],
      ],
    );
    assert.equal(messageOf(own[0]!, 'vi'), '“Thôn văn minh” viết chưa đúng (từ vựng cơ quan). Viết là “Thôn văn hoá”.');
  });

  it('do not find what is written as it should be', () => {
    assert.deepEqual(found('Nhắn qua Viber.\n', { confusable: [{ wrong: 'viber', right: 'Viber' }] }), []);
    assert.deepEqual(found('Nhắn qua viber.\n', { confusable: [{ wrong: 'viber', right: 'Viber' }] }), [
      'text/confusable viber',
    ]);
  });

  it('can be changed while a draft is open, and then hold as from the start', () => {
    const text = 'Họp qua zalo. Nhắn qua viber.\n';
    const examination = new Examination(text, rules);
    for (const office of [{ accepted: ['zalo'] }, { confusable: [{ wrong: 'viber', right: 'Viber' }] }, {}]) {
      examination.configure(configured(office));
      assert.deepEqual(
        factsOf(examination.findings()),
        factsOf(new Examination(text, rules, configured(office)).findings()),
      );
    }
  });
});

describe('The bodies of an office', () => {
  const PLAN = `ĐẢNG BỘ TỈNH LAM GIANG
ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG
*

KẾ HOẠCH
khắc phục tồn tại, hạn chế sau giám sát

I- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Việc cấp điện cho khu dân cư còn chậm

- {task}

- Hoàn thành trước ngày 30/9/2026.

2. Công tác tuyên truyền còn hình thức

- Văn phòng Đảng ủy mở chuyên mục trên trang thông tin điện tử trước ngày 30/9/2026.
`;
  const ORGAN = 'Quầy Sáng Bình Minh Thượng';
  const owners = (task: string, organs: readonly string[]) => {
    const { draft } = new Examination(PLAN.replace('{task}', task), rules, configured({ organs }));
    const [first] = draft.shortcomings;
    const named = (refs: NonNullable<typeof first>['owners'] = []) =>
      refs.map((ref) => draft.textOf(draft.ownerPlace(ref)));
    return { leads: named(first?.owners), supports: named(first?.supporters) };
  };

  it('are unknown to those who know the tables alone', () => {
    assert.deepEqual(owners(`${ORGAN} chủ trì đấu nối đường dây.`, []), { leads: [], supports: [] });
  });

  const cases: Record<string, [string, { leads: string[]; supports: string[] }]> = {
    'lead where “chủ trì” stands behind them': [
      `${ORGAN} chủ trì đấu nối đường dây.`,
      { leads: [ORGAN], supports: [] },
    ],
    'act as the subject of a sentence': [`${ORGAN} tăng cường kiểm tra đường dây.`, { leads: [ORGAN], supports: [] }],
    'are told to act': [`Giao ${ORGAN} đấu nối đường dây.`, { leads: [ORGAN], supports: [] }],
    'help behind “phối hợp với”': [
      `Công an xã chủ trì, phối hợp với ${ORGAN} kiểm tra đường dây.`,
      { leads: ['Công an xã'], supports: [ORGAN] },
    ],
    'only give orders to others': [`${ORGAN} chỉ đạo Công an xã kiểm tra.`, { leads: ['Công an xã'], supports: [] }],
    'are merely spoken of': [`Rà soát hợp đồng với ${ORGAN} theo quy định.`, { leads: [], supports: [] }],
    'are the value of a field': [`Cơ quan chủ trì: ${ORGAN}.`, { leads: [ORGAN], supports: [] }],
    'stand in a field beside others': [
      `Cơ quan chủ trì: Công an xã, ${ORGAN}.`,
      { leads: ['Công an xã', ORGAN], supports: [] },
    ],
    'help in a field of helpers': [`Cơ quan phối hợp: ${ORGAN}.`, { leads: [], supports: [ORGAN] }],
    'count only as they are written': [
      `${ORGAN.toLowerCase()} chủ trì đấu nối đường dây.`,
      { leads: [], supports: [] },
    ],
  };
  for (const [what, [task, expected]] of Object.entries(cases)) {
    it(what, () => {
      assert.deepEqual(owners(task, [ORGAN]), expected);
    });
  }

  it('are owners in a table, and named rather than anybody', () => {
    const table = `| STT | Hạn chế | Giải pháp | Cơ quan chủ trì | Thời hạn |\n|---|---|---|---|---|\n| 1 | Cấp điện còn chậm | Đấu nối | ${ORGAN} | 31/7/2026 |`;
    const text = PLAN.replace(/1\. Việc cấp[^]*$/, `${table}\n`);
    const { draft } = new Examination(text, rules, configured({ organs: [ORGAN] }));
    assert.deepEqual(
      draft.shortcomings.flatMap(({ owners: refs }) => refs.map((ref) => draft.textOf(draft.ownerPlace(ref)))),
      [ORGAN],
    );
  });

  it('take a false alarm away as soon as they are known, and give it back when they are gone', () => {
    const text = PLAN.replace('{task}', `${ORGAN} chủ trì đấu nối đường dây.`);
    const examination = new Examination(text, rules);
    const missing = () => examination.findings().filter(({ rule }) => rule.id === 'plan/missing-owner').length;
    assert.equal(missing(), 1);
    examination.configure(configured({ organs: [ORGAN] }));
    assert.equal(missing(), 0);
    examination.configure(configured({}));
    assert.equal(missing(), 1);
  });
});
