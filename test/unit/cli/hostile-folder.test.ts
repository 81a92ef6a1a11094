import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FAULTY, Folder, PLAN, type CheckReport } from './run-cli';

/** Words that would take for ever, or do something else, if they were taken for a regular expression or a path. */
const EXPRESSIONS = ['(a+)+$', 'a.*.*.*.*b', '\\p{L}{1,9999}', '[^', 'a|b|', '$&$1', 'x'.repeat(20_000)];

const MANY = 20_000;

/** Settings files that nobody of good will writes. None of them may change what is found, but for saying what is wrong. */
const SETTINGS: Readonly<Record<string, string>> = {
  'keys of every object':
    '{ "__proto__": { "rules": { "date/padding": "off" } }, "constructor": {}, "rules": { "__proto__": "off", "constructor": "off", "toString": "off" } }',
  'a prototype in place of settings':
    '{ "rules": { "__proto__": { "date/padding": "off" } }, "vocabulary": { "__proto__": { "x": 1 } } }',
  'a hundred thousand brackets': '['.repeat(100_000),
  'a hundred thousand braces': '{"a":'.repeat(100_000),
  'values of the wrong kind':
    '{ "rules": [1], "profile": { "a": 1 }, "language": 1e999, "ignore": "x", "suppressions": { "rule": 1 }, "vocabulary": [[[]]] }',
  'twenty thousand entries': JSON.stringify({
    suppressions: Array.from({ length: MANY }, (_, at) => ({ rule: 'date/padding', draft: `không có ${at}.duthao` })),
  }),
  'paths that lead out': JSON.stringify({
    suppressions: ['../../etc/passwd', '/etc/passwd', '..\\..\\x', 'xã/../../x.duthao', '\u0000'].map((draft) => ({
      rule: 'date/padding',
      draft,
    })),
  }),
  'words like expressions': JSON.stringify({
    vocabulary: {
      accepted: EXPRESSIONS,
      names: EXPRESSIONS,
      confusable: Object.fromEntries(EXPRESSIONS.map((one) => [one, one])),
      abbreviations: Object.fromEntries(EXPRESSIONS.map((one) => [one, one])),
      organs: EXPRESSIONS,
    },
  }),
  'no text at all': '\u0000\u0001\ud800',
};

/** Everything below a folder, with what stands in it. */
function snapshot(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile()) found[file] = fs.readFileSync(file, 'utf8');
  }
  return found;
}

describe('A folder of bad will', () => {
  const folder = new Folder();
  const outside = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'duthao-ngoài-'));
  const findings = async (...args: string[]): Promise<unknown[]> => {
    const { out } = await folder.run(['check', '--format', 'json', ...args]);
    return (JSON.parse(out) as CheckReport).files
      .filter((file) => file.path.endsWith('.duthao'))
      .map((file) => file.findings.map(({ rule, range, severity }) => [rule, range, severity]));
  };

  beforeEach(() => {
    folder.clear();
    fs.rmSync(outside, { recursive: true, force: true });
    fs.mkdirSync(outside);
    fs.writeFileSync(path.join(outside, 'mật.duthao'), FAULTY);
  });
  after(() => {
    folder.remove();
    fs.rmSync(outside, { recursive: true, force: true });
  });

  for (const [what, text] of Object.entries(SETTINGS)) {
    it(`changes nothing by its settings: ${what}`, async () => {
      folder.write({ 'a.duthao': FAULTY });
      const usual = await findings('.');
      folder.write({ 'duthao.json': text });
      const before = snapshot(folder.path);
      assert.deepEqual(await findings('.'), usual);
      assert.deepEqual(snapshot(folder.path), before);
      assert.deepEqual(Object.keys(Object.prototype), []);
      assert.equal(({} as Record<string, unknown>).rules, undefined);
    }).timeout(20_000);
  }

  it('hangs nothing by its patterns, and those of the settings file are told', async () => {
    const deep = `x/${'a/'.repeat(120)}c.duthao`;
    const heavy = `x/${'**/a/'.repeat(5)}**/b`;
    folder.write({
      [deep]: PLAN,
      '.gitignore': `${heavy}\n${'*?'.repeat(20)}b\n`,
      '.duthaoignore': `${'**/'.repeat(40)}b\n`,
      'duthao.json': JSON.stringify({ ignore: [heavy, '*[a-z]'.repeat(30), 'cũ/**'] }),
      'cũ/d.duthao': FAULTY,
    });
    const { out } = await folder.run(['check', '--format', 'json', '.']);
    const { files, errors } = JSON.parse(out) as CheckReport;
    assert.deepEqual(
      files.map((file) => file.path),
      [deep],
    );
    assert.equal(errors.filter(({ message }) => message.includes('quá nhiều dấu *')).length, 2);
  }).timeout(20_000);

  it('leads nobody out by its links: what lies outside is neither read nor mended, and that is said', async () => {
    folder.write({ 'a.duthao': PLAN });
    fs.symlinkSync(outside, path.join(folder.path, 'ngoài'));
    fs.symlinkSync(path.join(outside, 'mật.duthao'), path.join(folder.path, 'mật.duthao'));
    fs.symlinkSync('/etc', path.join(folder.path, 'hệ thống'));
    const before = snapshot(outside);
    const { status, out, err } = await folder.run(['check', '--fix', '.']);
    assert.deepEqual([status, out], [0, 'Đã rà soát 1 dự thảo: không có điểm nào cần xem.\n']);
    assert.deepEqual(err.trim().split('\n').sort(), [
      'hệ thống: liên kết dẫn ra ngoài thư mục nên không xem.',
      'mật.duthao: liên kết dẫn ra ngoài thư mục nên không xem.',
      'ngoài: liên kết dẫn ra ngoài thư mục nên không xem.',
    ]);
    assert.deepEqual(snapshot(outside), before);
  });

  it('cannot have a mended text written elsewhere by a link in the place of the new file', async () => {
    folder.write({ 'a.duthao': FAULTY });
    for (let at = 0; at < 50; at++)
      fs.symlinkSync(path.join(outside, 'mật.duthao'), path.join(folder.path, `.duthao-${process.pid}-${at}.tmp`));
    await folder.run(['check', '--fix', 'a.duthao']);
    assert.equal(fs.readFileSync(path.join(outside, 'mật.duthao'), 'utf8'), FAULTY);
  });
});
