import assert from 'node:assert/strict';
import { Examination } from '../../../server/src/analysis/analyze';
import { contextOf } from '../../../server/src/analysis/context';
import { rules } from '../../../server/src/rules/registry';
import { FAULTY, Folder, PLAN } from './run-cli';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly profile: string | null;
    readonly findings: readonly { readonly rule: string; readonly severity: string; readonly range: unknown }[];
  }[];
}

/** The context of the only finding of FAULTY, as a quick fix would write it. */
function contextOfFault(): string {
  const examination = new Examination(FAULTY, rules);
  return contextOf(examination.findings()[0]!, examination.draft);
}

const silencing = (...entries: object[]): string => `${JSON.stringify({ suppressions: entries }, undefined, 2)}\n`;

describe('duthao check, with something silenced', () => {
  const folder = new Folder();
  beforeEach(() => {
    folder.clear();
  });
  after(() => {
    folder.remove();
  });

  const report = async (...args: string[]): Promise<Report['files']> =>
    (JSON.parse((await folder.run(['check', '--format', 'json', ...args])).out) as Report).files;

  it('leaves out what the settings file silences at one place, in one draft, or everywhere', async () => {
    const entry = { rule: 'date/padding', draft: 'xã/a.duthao', context: contextOfFault() };
    for (const settings of [
      silencing(entry),
      silencing({ rule: 'date/padding', draft: 'xã/a.duthao' }),
      '{ "rules": { "date/padding": "off" } }',
    ]) {
      folder.write({ 'duthao.json': settings, 'xã/a.duthao': FAULTY });
      assert.deepEqual(await folder.run(['check', 'xã/a.duthao']), {
        status: 0,
        out: 'Đã rà soát 1 dự thảo: không có điểm nào cần xem.\n',
        err: '',
      });
    }
  });

  it('does not fix what is silenced', async () => {
    folder.write({ 'duthao.json': silencing({ rule: 'date/padding', draft: 'a.duthao' }), 'a.duthao': FAULTY });
    await folder.run(['check', '--fix', 'a.duthao']);
    assert.equal(folder.read('a.duthao'), FAULTY);
  });

  it('finds a draft by its name however the letters are composed, and from a settings file that was named', async () => {
    const name = 'kế hoạch.duthao';
    folder.write({
      'khác/cấu hình.json': silencing({ rule: 'date/padding', draft: name.normalize('NFC') }),
      [`khác/${name.normalize('NFD')}`]: FAULTY,
    });
    const args = ['check', `khác/${name.normalize('NFD')}`, '--config', 'khác/cấu hình.json'];
    assert.equal((await folder.run(args)).status, 0);
  });

  it('reports what is silenced in vain as information in the settings file, which is no draft', async () => {
    folder.write({
      'duthao.json': silencing(
        { rule: 'date/padding', draft: 'a.duthao' },
        { rule: 'date/padding', draft: 'b.duthao' },
        { rule: 'date/padding', draft: 'cũ.duthao' },
      ),
      'a.duthao': PLAN,
      'b.duthao': FAULTY,
    });
    const { status, out } = await folder.run(['check', '.']);
    assert.equal(status, 0);
    assert.match(
      out,
      /^duthao\.json:3:5 thông tin config\/unused-suppression\n {2}Mục này không còn tác dụng: trong “a\.duthao”/m,
    );
    assert.match(out, /^duthao\.json:11:5 thông tin config\/unused-suppression\n {2}Không có tệp “cũ\.duthao”\./m);
    assert.doesNotMatch(out, /duthao\.json:7:5/);
    assert.match(out, /Đã rà soát 2 dự thảo: 2 điểm cần xem/);
    const files = await report('.');
    assert.deepEqual(
      files.map(({ path, findings }) => [path, findings.length]),
      [
        ['a.duthao', 0],
        ['b.duthao', 0],
        ['duthao.json', 2],
      ],
    );
    assert.equal(files[2]?.profile, null);
    // What was not checked in this run is not judged.
    assert.deepEqual(
      (await report('b.duthao')).map(({ path }) => path),
      ['b.duthao', 'duthao.json'],
    );
  });

  it('ends with 2 for a rule that does not exist', async () => {
    folder.write({ 'duthao.json': silencing({ rule: 'date/pading', draft: 'a.duthao' }), 'a.duthao': PLAN });
    const { status, err } = await folder.run(['check', 'a.duthao']);
    assert.deepEqual([status, err], [2, 'duthao.json:4:15: Không có quy tắc “date/pading”. Có phải “date/padding”?\n']);
  });

  it('leaves out what a comment in the draft silences, and reports one that silences nothing', async () => {
    const comment = '<!-- duthao: bỏ qua date/padding trong dự thảo -->\n';
    folder.write({ 'a.duthao': FAULTY + comment, 'b.duthao': PLAN + comment });
    const files = await report('a.duthao', 'b.duthao');
    assert.deepEqual(
      files.map(({ findings }) => findings.map(({ rule, severity }) => [rule, severity])),
      [[], [['config/unused-suppression', 'information']]],
    );
  });

  it('holds a comment in the draft above the settings that the command line names', async () => {
    folder.write({
      'nghiêm.json': '{ "rules": { "date/padding": "error" } }',
      'a.duthao': `${FAULTY}<!-- duthao: bỏ qua date/padding trong dự thảo -->\n`,
      'b.duthao': FAULTY,
    });
    const files = await report('--config', 'nghiêm.json', 'a.duthao', 'b.duthao');
    assert.deepEqual(
      files.map(({ findings }) => findings.map(({ rule, severity }) => [rule, severity])),
      [[], [['date/padding', 'error']]],
    );
  });

  it('knows the words of the office, in plans too', async () => {
    const organ = 'Quầy Sáng Bình Minh Thượng';
    const text = PLAN.replace(
      /1\.3\. Cơ quan chủ trì.*\n\n1\.4\. .*\n/,
      `1.3. Giải pháp thêm: Giao ${organ} đấu nối điện qua zalo.\n`,
    );
    folder.write({ 'a.duthao': text });
    const before = (await report('a.duthao'))[0]?.findings.map(({ rule }) => rule);
    assert.ok(before?.includes('text/confusable'), String(before));
    folder.write({ 'duthao.json': JSON.stringify({ vocabulary: { organs: [organ], accepted: ['zalo'] } }) });
    assert.ok(!(await report('a.duthao'))[0]?.findings.some(({ rule }) => rule === 'text/confusable'));
    assert.match((await folder.run(['plan', 'a.duthao'])).out, new RegExp(organ));
  });
});

describe('duthao config --explain, with something silenced', () => {
  const folder = new Folder();
  beforeEach(() => {
    folder.clear();
  });
  after(() => {
    folder.remove();
  });

  it('tells what is silenced in the draft, by which entry or comment', async () => {
    folder.write({
      'duthao.json': `{
  "ignore": ["cũ/", "nháp/"],
  "suppressions": [
    { "rule": "date/padding", "draft": "a.duthao", "context": "0123456789abcdef", "text": "ngày 8/5" },
    { "rule": "plan/missing-owner", "draft": "b.duthao" },
    { "rule": "plan/missing-owner", "draft": "a.duthao" }
  ],
  "vocabulary": { "accepted": ["zalo"], "abbreviations": { "BCĐ": "Ban Chỉ đạo" } }
}
`,
      'a.duthao':
        'Một.\n\n  <!-- duthao: bỏ qua date/format, text/spacing -->\nHai.\n<!-- duthao: ignore layout/end-mark in draft -->\n',
    });
    const { status, out } = await folder.run(['config', '--explain', 'a.duthao']);
    assert.equal(status, 0);
    assert.match(
      out,
      /\nTệp không xem: 2 mẫu \(duthao\.json:2:13\)\nTừ vựng cơ quan: 2 mục \(duthao\.json:8:17\)\n\nQuy tắc:\n/,
    );
    assert.ok(
      out.endsWith(`
Bỏ qua trong dự thảo này:
  date/padding  ở chỗ “ngày 8/5”  duthao.json:4:5
  plan/missing-owner  cả dự thảo  duthao.json:6:5
  date/format  đoạn kế tiếp  a.duthao:3:3 (ghi chú trong dự thảo)
  text/spacing  đoạn kế tiếp  a.duthao:3:3 (ghi chú trong dự thảo)
  layout/end-mark  cả dự thảo  a.duthao:5:1 (ghi chú trong dự thảo)
`),
      out.slice(-600),
    );
  });

  it('tells the options of rules, wherever they come from', async () => {
    const withOptions = rules.find(({ options }) => options !== undefined)!;
    folder.write({ 'duthao.json': '{}', 'a.duthao': PLAN });
    const { out } = await folder.run(['config', '--explain', 'a.duthao']);
    assert.match(out, new RegExp(`\\n {2}${withOptions.id} .* mặc định {2}\\{.*\\}\\n`));
  });

  it('says nothing of comments in a draft that cannot be read', async () => {
    folder.write({ 'a.duthao': new Uint8Array([0x4b, 0xd5, 0x20]) });
    for (const name of ['a.duthao', 'không có.duthao', '.'])
      assert.doesNotMatch((await folder.run(['config', '--explain', name])).out, /Bỏ qua trong dự thảo/);
  });
});
