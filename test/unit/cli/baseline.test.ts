import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { FAULTY, Folder, PLAN } from './run-cli';

const TWICE = FAULTY.replace('Hoàn thành trước ngày 30/9/2026', 'Hoàn thành trước ngày 5/9/2026');

describe('duthao check --baseline', () => {
  const folder = new Folder();
  const check = (...args: string[]) => folder.run(['check', ...args]);

  beforeEach(() => {
    folder.clear();
  });
  after(() => {
    folder.remove();
  });

  it('is written when asked to, and then only what is new is reported', async () => {
    folder.write({ 'xã/a.duthao': FAULTY, 'b.duthao': PLAN });
    assert.deepEqual(await check('.', '--baseline', 'mốc.json', '--update-baseline'), {
      status: 0,
      out: 'Đã rà soát 2 dự thảo: không có điểm nào cần xem.\n',
      err: 'Đã ghi 1 điểm hiện có làm mốc vào mốc.json; từ nay chỉ báo điểm mới.\n',
    });
    const { version, files } = JSON.parse(folder.read('mốc.json')) as {
      version: number;
      files: { path: string; findings: { rule: string; context: string; count: number }[] }[];
    };
    assert.equal(version, 1);
    assert.deepEqual(
      files.map((one) => [one.path, one.findings.map(({ rule, count }) => [rule, count])]),
      [['xã/a.duthao', [['date/padding', 1]]]],
    );
    assert.deepEqual(await check('.', '--baseline', 'mốc.json'), {
      status: 0,
      out: 'Đã rà soát 2 dự thảo: không có điểm nào cần xem.\n',
      err: '1 điểm đã có trong tệp mốc mốc.json không báo lại.\n',
    });
    folder.write({ 'xã/a.duthao': TWICE });
    const { status, out } = await check('.', '--baseline', 'mốc.json');
    assert.equal(status, 1);
    assert.match(out, /a\.duthao:37:\d+ cảnh báo date\/padding/);
    assert.doesNotMatch(out, /a\.duthao:15/);
  });

  it('survives edits elsewhere, new line breaks and renumbering', async () => {
    folder.write({ 'a.duthao': TWICE });
    await check('.', '--baseline', 'mốc.json', '--update-baseline');
    folder.write({
      'a.duthao': TWICE.replace('-----\n', '-----\n\n\n')
        .replace('1.5. Thời gian', '1.6. Thời gian')
        .replace('8/5/2026 của Ban Thường vụ', '8/5/2026\ncủa Ban Thường vụ')
        .replaceAll('\n', '\r\n'),
    });
    const { out } = await check('.', '--baseline', 'mốc.json', '--format', 'json');
    const { files } = JSON.parse(out) as { files: { findings: { rule: string }[] }[] };
    assert.deepEqual(
      files[0]!.findings.filter(({ rule }) => rule === 'date/padding'),
      [],
    );
  });

  it('counts: the same words once more are new', async () => {
    const line = '1.5. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026.\n';
    const same = 'Việc này xong trước ngày 5/9/2026 là chậm nhất.\n';
    folder.write({ 'a.duthao': PLAN.replace(line, `${line}\n${same}`) });
    await check('.', '--baseline', 'mốc.json', '--update-baseline');
    folder.write({ 'a.duthao': PLAN.replace(line, `${line}\n${same}\n${same}`) });
    const { out } = await check('.', '--baseline', 'mốc.json');
    assert.equal(out.match(/ date\/padding\n/g)?.length, 1);
  });

  it('names drafts from its own folder on, however they are named at the call', async () => {
    folder.write({ 'xã/a.duthao': FAULTY, 'mốc/.keep': '' });
    await check('xã/a.duthao', '--baseline', 'mốc/x.json', '--update-baseline');
    assert.equal((await check(path.join(folder.path, 'xã'), '--baseline', './mốc/x.json')).status, 0);
    assert.match(folder.read('mốc/x.json'), /"path": "\.\.\/xã\/a\.duthao"/);
  });

  it('says what is no longer there', async () => {
    folder.write({ 'a.duthao': FAULTY });
    await check('.', '--baseline', 'mốc.json', '--update-baseline');
    folder.write({ 'a.duthao': PLAN });
    assert.equal(
      (await check('.', '--baseline', 'mốc.json')).err,
      '1 điểm trong tệp mốc mốc.json nay không còn; thêm --update-baseline để ghi lại mốc.\n',
    );
  });

  it('that is missing or something else is told, and then all is reported', async () => {
    folder.write({ 'a.duthao': FAULTY });
    const missing = await check('a.duthao', '--baseline', 'mốc.json');
    assert.deepEqual(
      [missing.status, missing.err],
      [2, 'mốc.json: Chưa có tệp mốc này; để ghi những điểm hiện có làm mốc, thêm --update-baseline.\n'],
    );
    assert.match(missing.out, /date\/padding/);
    for (const text of [
      '',
      '[]',
      '{"version":2,"files":[]}',
      '{"version":1,"files":[{"path":1}]}',
      '{"__proto__":1}',
    ]) {
      folder.write({ 'mốc.json': text });
      assert.equal(
        (await check('a.duthao', '--baseline', 'mốc.json')).err,
        'mốc.json: Đây không phải là tệp mốc do --update-baseline ghi ra nên không dùng được.\n',
      );
    }
  });

  it('needs a name to be written to, and keeps the permissions of its file', async () => {
    folder.write({ 'a.duthao': FAULTY, 'mốc.json': '{}' });
    assert.equal((await check('.', '--update-baseline')).status, 2);
    fs.chmodSync(path.join(folder.path, 'mốc.json'), 0o640);
    await check('.', '--baseline', 'mốc.json', '--update-baseline');
    assert.equal(fs.statSync(path.join(folder.path, 'mốc.json')).mode & 0o777, 0o640);
    assert.deepEqual(fs.readdirSync(folder.path).sort(), ['a.duthao', 'mốc.json']);
    const { status, err } = await check('.', '--baseline', 'đâu/mốc.json', '--update-baseline');
    assert.deepEqual([status, err], [2, 'đâu/mốc.json: Không ghi được (ENOENT); tệp còn nguyên như cũ.\n']);
  });
});
