import assert from 'node:assert/strict';
import { Examination } from '../../../server/src/analysis/analyze';
import { defaultConfiguration, type Suppression } from '../../../server/src/analysis/configuration';
import { contextOf } from '../../../server/src/analysis/context';
import { applyEdits, repairsOf } from '../../../server/src/analysis/repair';
import { messageOf } from '../../../server/src/analysis/wording';
import { definePassageRule, defineSourceRule, type Rule } from '../../../server/src/rules/rule';
import { editText, Random, randomEdit } from '../../support/random-edits';

const base = {
  title: { vi: 'Lỗi', en: 'Fault' },
  severity: 'warning',
  fix: 'none',
  basis: [],
  explain: { vi: () => ({ what: 'Lỗi.' }), en: () => ({ what: 'Fault.' }) },
} as const;

/** Finds a word in every passage. */
const wordRule = (id: string, word: string): Rule =>
  definePassageRule({
    ...base,
    id,
    find: ({ text }) =>
      [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        state: null,
      })),
  });

const BLANKS = defineSourceRule({
  ...base,
  id: 'text/blanks',
  find: ({ source }) =>
    [...source.matchAll(/ {2}/g)].map(({ index }) => ({ start: index, end: index + 2, state: null })),
});
const CHAM = wordRule('plan/late', 'chậm');
const RULES = [CHAM, wordRule('text/poor', 'kém'), BLANKS];

const examined = (text: string, suppressions: readonly Suppression[] = []): Examination =>
  new Examination(text, RULES, { ...defaultConfiguration, suppressions });

/** Each finding as its rule and the words from its place on. */
const found = (text: string, suppressions?: readonly Suppression[]): string[] =>
  examined(text, suppressions)
    .findings()
    .map(({ rule, start }) => `${rule.id} ${text.slice(start, start + 20).split('\n')[0]}`);

/** The contexts of all findings of a text, in order. */
function contextsIn(text: string): string[] {
  const examination = examined(text);
  return examination.findings().map((finding) => contextOf(finding, examination.draft));
}

const here = (text: string, rule = 'plan/late'): Suppression[] => [{ rule, context: contextsIn(text)[0] }];

describe('The context of a finding', () => {
  const TEXT =
    'Mở đầu.\n\n1. Tiến độ giải phóng mặt bằng của một số dự án còn chậm so với kế hoạch đề ra. Nguyên nhân là khách quan.\n';
  const [context] = contextsIn(TEXT);

  it('is sixteen figures', () => {
    assert.match(context!, /^[0-9a-f]{16}$/);
  });

  const same: Record<string, string> = {
    'edits elsewhere in the draft': `Thêm một đoạn.\n\n${TEXT}\nThêm nữa.\n`,
    'edits elsewhere in the paragraph': TEXT.replace('khách quan', 'chủ quan, cần khắc phục').replace(
      'Tiến độ',
      'Việc',
    ),
    'another number': TEXT.replace('1. ', '2.3. '),
    wrapping: TEXT.replace('dự án', 'dự\nán').replace('kế hoạch', 'kế\nhoạch'),
    'a move': TEXT.replace('Mở đầu.\n\n', '') + '\nMở đầu.\n',
    'marks of Markdown': TEXT.replace('còn chậm', '**còn chậm**').replace('1. ', '### 1. '),
    'signs and blanks': TEXT.replace('chậm so', 'chậm, so').replace('dự án', 'dự  án'),
    'letters typed apart': TEXT.normalize('NFD'),
    'other line ends': TEXT.replaceAll('\n', '\r\n'),
  };
  for (const [what, text] of Object.entries(same)) {
    it(`survives ${what}`, () => {
      assert.ok(contextsIn(text).includes(context!));
    });
  }

  it('survives another number right before it, as long as the number is not what was found', () => {
    const contexts = ['1. Chậm tiến độ.\n', '2.3. Chậm tiến độ.\n'].map((text) => {
      const examination = new Examination(text, [wordRule('plan/late', 'Chậm')]);
      return contextOf(examination.findings()[0]!, examination.draft);
    });
    assert.equal(contexts[0], contexts[1]);
  });

  it('is another one when the words next to the finding are others', () => {
    for (const text of [
      TEXT.replace('dự án còn', 'dự án vẫn'),
      TEXT.replace('so với', 'hơn'),
      TEXT.replace('còn chậm', 'còn rất chậm'),
    ])
      assert.ok(!contextsIn(text).includes(context!), text);
  });

  it('tells apart the same word twice in one paragraph', () => {
    const [first, second] = contextsIn('Thi công còn chậm, giải ngân cũng chậm.\n');
    assert.notEqual(first, second);
  });

  it('is the same for findings in the very same words', () => {
    const [first, second] = contextsIn('Tiến độ chậm.\n\nTiến độ chậm.\n');
    assert.equal(first, second);
  });

  it('is that of the words around where the finding is of blanks alone', () => {
    const [one, other] = contextsIn('Một  hai ba.\n\nBốn  năm sáu.\n');
    assert.notEqual(one, other);
    assert.equal(contextsIn('Một  hai ba.\n'.normalize('NFD'))[0], one);
  });
});

describe('What a settings file silences', () => {
  const TEXT = 'Tiến độ còn chậm.\n\nGiải ngân còn chậm, chất lượng kém.\n';

  it('is one place, or a rule in the whole draft', () => {
    assert.deepEqual(
      found(TEXT),
      ['plan/late chậm.', 'plan/late chậm, chất lượng kém', 'text/poor kém.'].map((one) => one.slice(0, 30)),
    );
    assert.deepEqual(
      found(TEXT, here(TEXT)),
      ['plan/late chậm, chất lượng kém', 'text/poor kém.'].map((one) => one.slice(0, 30)),
    );
    assert.deepEqual(found(TEXT, [{ rule: 'plan/late', context: undefined }]), ['text/poor kém.']);
  });

  it('is unused when there is nothing of it', () => {
    const gone: Suppression = { rule: 'plan/late', context: '0123456789abcdef' };
    const all: Suppression = { rule: 'text/blanks', context: undefined };
    const examination = examined(TEXT, [...here(TEXT), gone, all]);
    examination.findings();
    assert.deepEqual(examination.unusedSuppressions, [gone, all]);
  });

  it('counts as used beside another one that silences the same', () => {
    const text = 'Tiến độ còn chậm.\n';
    const both = [...here(text), { rule: 'plan/late', context: undefined }];
    for (const suppressions of [both, both.toReversed()]) {
      const examination = examined(text, suppressions);
      assert.equal(examination.findings().length, 0);
      assert.deepEqual(examination.unusedSuppressions, []);
    }
  });

  it('comes back when the words change, and goes again when they are as before', () => {
    const examination = examined(TEXT, here(TEXT));
    const late = () => examination.findings().filter(({ rule }) => rule === CHAM).length;
    assert.equal(late(), 1);
    examination.edit({ line: 0, character: 8 }, { line: 0, character: 11 }, 'vẫn');
    assert.equal(late(), 2);
    examination.edit({ line: 0, character: 8 }, { line: 0, character: 11 }, 'còn');
    assert.equal(late(), 1);
  });
});

describe('A comment that silences', () => {
  const silenced = (text: string): string[] => found(text);

  it('speaks of the next passage, not of those behind it', () => {
    for (const keyword of ['bỏ qua', 'ignore', 'Bỏ qua'])
      assert.deepEqual(silenced(`<!-- duthao: ${keyword} plan/late -->\nCòn chậm.\n\nVẫn chậm.\n`), [
        'plan/late chậm.',
      ]);
    assert.deepEqual(silenced('<!-- duthao: bỏ qua plan/late -->\n\n\nCòn chậm,\nrất chậm.\n\nVẫn chậm.\n'), [
      'plan/late chậm.',
    ]);
  });

  it('speaks of the section that it stands above, whatever its number', () => {
    assert.deepEqual(silenced('<!-- duthao: bỏ qua plan/late -->\n### 1.2. **Tiến độ chậm**\n\nVẫn chậm.\n'), [
      'plan/late chậm.',
    ]);
  });

  it('speaks of the first of several headings that are glued together', () => {
    assert.deepEqual(silenced('<!-- duthao: bỏ qua plan/late -->\n**I. CÒN CHẬM chậm****1. Vẫn chậm**\n').length, 1);
  });

  it('may be typed with letters apart, without blanks, and beside another comment', () => {
    const comment = '<!--duthao:bỏ qua plan/late,text/poor-->'.normalize('NFD');
    assert.deepEqual(silenced(`${comment}\n<!-- nháp -->\nCòn chậm, kém.\n`), []);
  });

  it('inside a line speaks of the passage that it stands in', () => {
    assert.deepEqual(silenced('Vẫn chậm.\n\nCòn chậm. <!-- duthao: bỏ qua plan/late -->\n\nVẫn chậm.\n'), [
      'plan/late chậm.',
      'plan/late chậm.',
    ]);
  });

  it('above a row of a table speaks of the whole row', () => {
    const table = '| Việc | Kết quả |\n|---|---|\n<!-- duthao: bỏ qua plan/late -->\n| chậm | còn chậm |\n| chậm | |\n';
    assert.equal(silenced(table).length, 1);
  });

  it('speaks of the whole draft where it says so, wherever it stands', () => {
    for (const scope of ['trong dự thảo', 'trong cả dự thảo', 'in draft', 'in the draft'])
      assert.deepEqual(silenced(`Còn chậm.\n\nVẫn chậm, kém.\n\n<!-- duthao: bỏ qua plan/late ${scope} -->\n`), [
        'text/poor kém.',
      ]);
  });

  it('is no part of the draft: all else is found as without it', () => {
    const text = 'I- MỤC ĐÍCH\n\n1. Còn chậm.\n\n2. Vẫn kém.\n';
    const with1 = text.replace('2. ', '<!-- duthao: bỏ qua text/poor -->\n2. ');
    assert.deepEqual(found(with1), ['plan/late chậm.']);
  });
});

describe('A comment that silences nothing', () => {
  const notices = (text: string) => {
    const examination = examined(text);
    return examination.findings().map((finding) => {
      const [repair] = repairsOf(finding, examination.draft);
      return {
        id: finding.rule.id,
        severity: finding.severity,
        words: text.slice(finding.start, finding.end),
        says: messageOf(finding, 'vi'),
        mended: repair && applyEdits(text, repair.edits),
      };
    });
  };

  it('is told as information, and can be taken away with its line', () => {
    assert.deepEqual(notices('Một.\n<!-- duthao: bỏ qua plan/late -->\nHai.\n'), [
      {
        id: 'config/unused-suppression',
        severity: 'information',
        words: '<!-- duthao: bỏ qua plan/late -->',
        says: 'Ở đây không có điểm nào của quy tắc “plan/late” để bỏ qua. Có thể xóa mục này.',
        mended: 'Một.\nHai.\n',
      },
    ]);
    assert.equal(notices('Một. <!-- duthao: bỏ qua plan/late --> Hai.\n')[0]?.mended, 'Một.  Hai.\n');
    assert.equal(notices('Một.\n\n<!-- duthao: bỏ qua plan/late -->')[0]?.mended, 'Một.\n\n');
  });

  it('is told of the rule alone where it names several', () => {
    const both = '<!-- duthao: bỏ qua plan/late, text/poor -->\n';
    assert.deepEqual(
      notices(`${both}Kém.\nkém.\n`).map(({ words, mended }) => [words, mended]),
      [['plan/late', '<!-- duthao: bỏ qua text/poor -->\nKém.\nkém.\n']],
    );
    assert.deepEqual(
      notices(`${both}Còn chậm.\n`).map(({ words, mended }) => [words, mended]),
      [['text/poor', '<!-- duthao: bỏ qua plan/late -->\nCòn chậm.\n']],
    );
  });

  it('is told as a warning where there is no such rule, with the one that is meant', () => {
    const text = '<!-- duthao: bỏ qua plan/lat -->\nCòn chậm.\n';
    const [unknown, ...others] = notices(text);
    assert.deepEqual(
      [unknown?.id, unknown?.severity, unknown?.words, unknown?.says],
      ['config/unknown-rule', 'warning', 'plan/lat', 'Không có quy tắc “plan/lat”. Tên gần giống: “plan/late”.'],
    );
    assert.equal(unknown?.mended, text.replace('plan/lat ', 'plan/late '));
    assert.deepEqual(
      others.map(({ id }) => id),
      ['plan/late'],
    );
  });

  it('is told where it names no rule, or does not say what to do', () => {
    for (const text of [
      '<!-- duthao: bỏ qua -->\nMột.\n',
      '<!-- duthao: bo qua plan/late -->\nMột.\n',
      '<!-- duthao: bỏ qua trong dự thảo -->\nMột.\n',
    ]) {
      const [notice, ...others] = notices(text);
      assert.deepEqual([notice?.id, notice?.mended, others.length], ['config/unknown-rule', 'Một.\n', 0], text);
    }
    assert.deepEqual(notices('<!-- ghi chú về duthao: bỏ qua -->\n<!-- duthao -->\nMột.\n'), []);
  });

  it('stands at the end of the draft, with nothing behind it', () => {
    assert.equal(notices('Còn chậm.\n\n<!-- duthao: bỏ qua plan/late -->\n').length, 2);
  });
});

describe('Silencing, while somebody types', () => {
  it('equals that of a text looked at anew', () => {
    const random = new Random(7);
    const pieces = [
      '<!-- duthao: bỏ qua plan/late -->\n',
      '<!-- duthao: bỏ qua text/poor trong dự thảo -->',
      'Còn chậm.\n\n',
      'kém ',
      '1. Tiến độ chậm\n',
    ];
    const start =
      'I- MỤC ĐÍCH\n\n1. Còn chậm.\n\n<!-- duthao: bỏ qua plan/late -->\n2. Vẫn chậm, kém.\n\n| a | chậm |\n';
    const suppressions = [...here(start), { rule: 'text/poor', context: undefined }];
    const examination = examined(start, suppressions);
    let text = start;
    for (let at = 0; at < 300; at++) {
      const edit = randomEdit(random, examination.draft.tree.lines);
      const one = random.below(2) === 0 ? { ...edit, insert: random.of(pieces) } : edit;
      examination.edit(one.start, one.end, one.insert);
      text = editText(text, one);
      const anew = examined(text, suppressions);
      const facts = (of: Examination) => of.findings().map(({ rule, start, end }) => [rule.id, start, end]);
      assert.deepEqual(facts(examination), facts(anew), `edit ${at}`);
      assert.deepEqual(examination.unusedSuppressions, anew.unusedSuppressions);
    }
  });
});
