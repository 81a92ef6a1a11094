import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { encode, type Encoding } from '../../../server/src/workspace/decode';
import { FAULTY, Folder, PLAN, type CheckReport } from './run-cli';

describe('duthao check, over files', () => {
  const folder = new Folder();
  const check = (...args: string[]) => folder.run(['check', ...args]);
  const json = async (...args: string[]): Promise<CheckReport> =>
    JSON.parse((await check('--format', 'json', ...args)).out) as CheckReport;
  const checkedPaths = async (...args: string[]) => (await json(...args)).files.map((file) => file.path);

  beforeEach(() => {
    folder.clear();
  });
  after(() => {
    folder.remove();
  });

  describe('which files', () => {
    it('a folder means its .duthao files and those texts that are drafts', async () => {
      folder.write({
        'a.duthao': 'chưa có gì',
        'b.duthao.md': 'chưa có gì',
        'c.md': PLAN,
        'd.txt': PLAN,
        'README.md': '# Kế hoạch\n\nGhi chú.\n',
        'e.docx': PLAN,
        ['xã/NFD.duthao'.normalize('NFD')]: PLAN,
        'node_modules/x/g.duthao': PLAN,
        '.git/h.duthao': PLAN,
        'duthao.json': '{}',
      });
      assert.deepEqual(await checkedPaths(), [
        'a.duthao',
        'b.duthao.md',
        'c.md',
        'd.txt',
        'xã/NFD.duthao'.normalize('NFD'),
      ]);
      assert.deepEqual(await checkedPaths('.'), await checkedPaths());
    });

    it('a file that is named is checked, whatever it is called, and once', async () => {
      folder.write({ 'README.md': '# Ghi chú\n', 'a.xyz': PLAN, '.gitignore': '*\n' });
      assert.deepEqual(await checkedPaths('README.md', 'a.xyz', './a.xyz', 'README.md'), ['README.md', './a.xyz']);
      folder.clear();
      folder.write({ 'README.md': '# Ghi chú\n', 'a.duthao': PLAN });
      assert.deepEqual(await checkedPaths('README.md', '.', 'a.duthao'), ['README.md', 'a.duthao']);
    });

    it('paths are printed as given', async () => {
      folder.write({ 'xã/b/a.duthao': PLAN });
      const absolute = path.join(folder.path, 'xã');
      assert.deepEqual(await checkedPaths('./xã/'), ['./xã/b/a.duthao']);
      assert.deepEqual(await checkedPaths(absolute), [`${absolute}/b/a.duthao`]);
    });

    it('what ignore files and settings name is left out', async () => {
      folder.write({
        '.gitignore': 'cũ/\n*.txt\n',
        '.duthaoignore': 'nháp*\n',
        'duthao.json': '{ "ignore": ["mẫu/**"] }',
        'a.duthao': PLAN,
        'cũ/b.duthao': PLAN,
        'c.txt': PLAN,
        'nháp 1.duthao': PLAN,
        'mẫu/d.duthao': PLAN,
        'xã/.gitignore': '!giữ.txt\n',
        'xã/giữ.txt': PLAN,
        'xã/bỏ.txt': PLAN,
      });
      assert.deepEqual(await checkedPaths('.'), ['a.duthao', 'xã/giữ.txt']);
    });

    it('ignore files above hold up to the root of the repository, but a folder that is named is looked into', async () => {
      folder.write({
        '.git/HEAD': '',
        '.gitignore': 'xã/cũ/\n*.txt\n',
        'xã/a.duthao': PLAN,
        'xã/b.txt': PLAN,
        'xã/cũ/c.duthao': PLAN,
      });
      assert.deepEqual(await checkedPaths('xã'), ['xã/a.duthao']);
      assert.deepEqual(await checkedPaths('xã/cũ'), ['xã/cũ/c.duthao']);
    });

    it('links that lead in a circle are followed once', async () => {
      folder.write({ 'xã/a.duthao': PLAN });
      fs.symlinkSync(folder.path, path.join(folder.path, 'xã/vòng'));
      fs.symlinkSync(path.join(folder.path, 'xã'), path.join(folder.path, 'xã/chính nó'));
      fs.symlinkSync('không đâu cả.duthao', path.join(folder.path, 'hỏng.duthao'));
      const { files, errors } = await json('.');
      assert.deepEqual(
        files.map((file) => file.path),
        ['xã/a.duthao'],
      );
      assert.deepEqual(errors, [{ path: 'hỏng.duthao', message: 'Không có tệp hay thư mục này.' }]);
    });

    it('patterns that the shell left to us are expanded, brackets are not', async () => {
      folder.write({ 'xã/a [1].duthao': PLAN, 'xã/b.duthao': PLAN, 'xã/c.md': PLAN });
      assert.deepEqual(await checkedPaths('xã/*.duthao'), ['xã/a [1].duthao', 'xã/b.duthao']);
      assert.deepEqual(await checkedPaths('xã/a [1].duthao'), ['xã/a [1].duthao']);
      assert.deepEqual(
        (await json('xã/*.docx')).errors.map((error) => error.path),
        ['xã/*.docx'],
      );
    });

    it('none found is said, and is no failure', async () => {
      folder.write({ 'README.md': '# Ghi chú\n' });
      assert.deepEqual(await check('.'), {
        status: 0,
        out: '',
        err: 'Không thấy dự thảo nào: chỉ xem tệp .duthao và những tệp .md, .txt có thể thức của văn bản.\n',
      });
    });

    it('- is the standard input, under the name that is given for it', async () => {
      folder.write({ 'xã/duthao.json': '{ "rules": { "date/padding": "off" } }' });
      const { status, out } = await folder.run(['check', '-', '--format', 'json'], { input: FAULTY });
      assert.deepEqual([status, (JSON.parse(out) as CheckReport).files.map((file) => file.path)], [1, ['-']]);
      const named = await folder.run(['check', '-', '--stdin-path', 'xã/a.duthao'], { input: FAULTY });
      assert.equal(named.status, 0);
    });
  });

  describe('--fix', () => {
    it('mends what is safe, says how much, and leaves no other file behind', async () => {
      folder.write({ 'a.duthao': FAULTY, 'b.duthao': PLAN });
      fs.chmodSync(path.join(folder.path, 'a.duthao'), 0o640);
      const { status, out } = await check('--fix', '.');
      assert.equal(status, 0);
      assert.equal(out, 'Đã sửa 1 chỗ trong 1 tệp.\nĐã rà soát 2 dự thảo: không có điểm nào cần xem.\n');
      assert.equal(folder.read('a.duthao'), FAULTY.replace('8/5', '08/5'));
      assert.equal(fs.statSync(path.join(folder.path, 'a.duthao')).mode & 0o777, 0o640);
      assert.deepEqual(fs.readdirSync(folder.path).sort(), ['a.duthao', 'b.duthao']);
    });

    const encodings: Encoding[] = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16le-bom', 'utf-16be', 'utf-16be-bom'];
    for (const encoding of encodings) {
      it(`keeps line ends and ${encoding}`, async () => {
        const text = FAULTY.replaceAll('\n', '\r\n').replace('\r\n', '\r');
        folder.write({ 'a.duthao': encode(text, encoding) });
        assert.equal((await check('--fix', 'a.duthao')).status, 0);
        assert.deepEqual(folder.bytes('a.duthao'), encode(text.replace('8/5', '08/5'), encoding));
      });
    }

    it('writes through a link, not over it', async () => {
      folder.write({ 'thật/a.duthao': FAULTY });
      fs.symlinkSync('thật/a.duthao', path.join(folder.path, 'liên kết.duthao'));
      assert.equal((await check('--fix', 'liên kết.duthao')).status, 0);
      assert.ok(fs.lstatSync(path.join(folder.path, 'liên kết.duthao')).isSymbolicLink());
      assert.ok(folder.read('thật/a.duthao').includes('08/5'));
    });

    it('does not touch a file that has nothing to mend', async () => {
      folder.write({ 'a.duthao': PLAN });
      const before = fs.statSync(path.join(folder.path, 'a.duthao'), { bigint: true });
      await check('--fix', 'a.duthao');
      const after = fs.statSync(path.join(folder.path, 'a.duthao'), { bigint: true });
      assert.deepEqual([after.mtimeNs, after.ino], [before.mtimeNs, before.ino]);
    });

    it('leaves what is no Unicode as it is, and says so', async () => {
      const bytes = new Uint8Array([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68]);
      folder.write({ 'a.duthao': bytes });
      const { status, err } = await check('--fix', 'a.duthao');
      assert.deepEqual(
        [status, err],
        [2, 'a.duthao: Không sửa vì tệp không lưu ở dạng Unicode; tệp còn nguyên như cũ.\n'],
      );
      assert.deepEqual(folder.bytes('a.duthao'), bytes);
    });

    it('is refused for the standard input', async () => {
      assert.deepEqual(await folder.run(['check', '--fix', '-'], { input: FAULTY }), {
        status: 2,
        out: '',
        err: 'duthao: Không dùng --fix với đầu vào chuẩn (-): không có tệp để ghi.\n',
      });
    });
  });
});
