import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Finding {
  readonly rule: string;
  readonly message: string;
}

interface Checker {
  readonly check: (
    text: string,
    profile?: string,
  ) => { readonly profile: string | null; readonly findings: readonly Finding[] };
  readonly choices: readonly string[];
}

/** What the checker is asked through: built from the sources as the walk has changed them. */
const ENTRY = `
  import { Examination } from './server/src/analysis/analyze';
  import { messageOf } from './server/src/analysis/wording';
  import { profileChoices } from './server/src/analysis/project-file';
  import { rules } from './server/src/rules/registry';
  export const choices = profileChoices;
  export function check(text, profile) {
    const examination = new Examination(text, rules, { rules: {}, profile });
    const findings = examination.findings().map((one) => ({ rule: one.rule.id, message: messageOf(one, 'vi') }));
    return { profile: examination.draft.identity.profile, findings };
  }
`;

const plan = (day: string, mark: string) => `ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG
*
Số 12-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Bình Minh Thượng, ngày ${day}

KẾ HOẠCH
công tác văn thư
-----

- Căn cứ Chương trình công tác năm của Đảng ủy xã.

I- NHIỆM VỤ

Văn phòng Đảng ủy chỉnh lý tài liệu.

Nơi nhận:
- Thường trực Đảng ủy${mark}
- Các chi bộ${mark}
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lê Văn Mẫu
`;
const LAST_OLD = '31 tháng 12 năm 2027';
const FIRST_NEW = '01 tháng 01 năm 2028';

describe('A new regulation, added as CONTRIBUTING.md says', function () {
  let root: string;
  let checker: Checker;
  let choicesText: readonly { readonly profile: string; readonly text: string }[];

  before(async () => {
    const [last, row] = snippets();
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'duthao formats (thử) '));
    fs.cpSync('server/src', path.join(root, 'server/src'), { recursive: true });
    fs.symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction');
    const file = path.join(root, 'server/src/vocabulary/formats.ts');
    fs.writeFileSync(file, walked(fs.readFileSync(file, 'utf8'), last, row));
    const load = async <T>(name: string) => (await import(pathToFileURL(path.resolve('scripts/lib', name)).href)) as T;
    const { loadModule } = await load<{ loadModule: (root: string, code: string) => Promise<Checker> }>(
      'load-module.mjs',
    );
    checker = await loadModule(root, ENTRY);
    const { formatChoices } = await load<{ formatChoices: (root: string) => Promise<typeof choicesText> }>(
      'format-choices.mjs',
    );
    choicesText = await formatChoices(root);
  });

  after(() => {
    fs.rmSync(root, { recursive: true });
  });

  const marks = (day: string, mark: string, profile?: string) =>
    checker
      .check(plan(day, mark), profile)
      .findings.filter(({ rule }) => rule === 'layout/recipients-punctuation')
      .map(({ message }) => message);

  it('holds from its first day on, and the one before to its last', () => {
    assert.equal(checker.check(plan(LAST_OLD, ';')).profile, 'hd05');
    assert.equal(checker.check(plan(FIRST_NEW, ',')).profile, 'hd09');
    assert.deepEqual(marks(LAST_OLD, ';'), []);
    assert.deepEqual(marks(FIRST_NEW, ','), []);
    assert.equal(marks(LAST_OLD, ',').length, 2);
    assert.equal(marks(FIRST_NEW, ';').length, 2);
  });

  it('is named in messages, with the paragraph of its row', () => {
    assert.equal(marks(FIRST_NEW, ';')[0], 'Mỗi dòng của Nơi nhận kết thúc bằng dấu “,” (HD 09-HD/VPTW, điểm 8.1).');
    assert.equal(marks(LAST_OLD, ',')[0], 'Mỗi dòng của Nơi nhận kết thúc bằng dấu “;” (HD 05-HD/VPTW, điểm 9.2.5).');
    const { findings } = checker.check(plan(FIRST_NEW, ',').replace('Số 12-KH/ĐU', 'Số 7-KH/ĐU'));
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['Số nhỏ hơn 10 viết thêm số 0. Viết là “Số 07-KH/ĐU” (HD 09-HD/VPTW).'],
    );
  });

  it('may be asked for by name, and its settings say since when it holds', () => {
    assert.ok(checker.choices.includes('hd09'));
    assert.deepEqual(marks(LAST_OLD, ',', 'hd09'), []);
    assert.deepEqual(
      choicesText.filter(({ profile }) => profile.startsWith('hd')).map(({ text }) => text),
      [
        'Văn bản của Đảng từ ngày 27/5/2026 đến ngày 31/12/2027: HD 05-HD/VPTW.',
        'Văn bản của Đảng từ ngày 01/01/2028: HD 09-HD/VPTW.',
        'Văn bản của Đảng đến ngày 26/5/2026: HD 36-HD/VPTW.',
      ],
    );
  });

  it('is accepted beside the old ones where the day is not known', () => {
    for (const mark of [',', ';']) assert.deepEqual(marks('     tháng     năm', mark), [], mark);
  });
});

/** The two blocks of the section: the last day of the old row, and the new row. */
function snippets(): readonly [string, string] {
  const section = fs.readFileSync('CONTRIBUTING.md', 'utf8').split('\n## A new regulation\n')[1]!.split('\n## ')[0]!;
  const blocks = [...section.matchAll(/^ {3}```ts\n([^]*?)^ {3}```$/gm)].map(([, code]) =>
    code!.replace(/^ {3}/gm, ''),
  );
  assert.equal(blocks.length, 2, 'the walk has two blocks of code');
  return [blocks[0]!.trim(), blocks[1]!];
}

/** The table with the row of HD 05 closed and the new row behind it. */
function walked(source: string, last: string, row: string): string {
  const start = source.indexOf("profile: 'hd05'");
  const open = source.indexOf('until: undefined,', start);
  const end = source.indexOf('\n  },\n', start) + '\n  },\n'.length;
  assert.ok(start > 0 && open > start && end > open, 'the row of HD 05 is the last one of the Party');
  const closed = source.slice(0, open) + last + source.slice(open + 'until: undefined,'.length, end);
  return closed + row + source.slice(end);
}
