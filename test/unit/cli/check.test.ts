import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { rules } from '../../../server/src/rules/registry';
import { encode } from '../../../server/src/workspace/decode';
import { FAULTY, faultOfFaulty, Folder, PLAN, type CheckReport, type Screen } from './run-cli';

/** Begins what moves the cursor or changes the colour of a terminal. */
const ESCAPE = '\u001b';

describe('duthao check', () => {
  const folder = new Folder();
  const check = (...args: string[]) => folder.run(['check', ...args]);
  const json = async (...args: string[]): Promise<CheckReport> =>
    JSON.parse((await check('--format', 'json', ...args)).out) as CheckReport;

  beforeEach(() => {
    folder.clear();
  });
  after(() => {
    folder.remove();
  });

  describe('text', () => {
    it('says that nothing is to be seen, and ends with 0', async () => {
      folder.write({ 'a.duthao': PLAN });
      assert.deepEqual(await check('a.duthao'), {
        status: 0,
        out: 'Đã rà soát 1 dự thảo: không có điểm nào cần xem.\n',
        err: '',
      });
    });

    it('shows a finding with its place, its line and what is meant, and ends with 1', async () => {
      folder.write({ 'xã A/Kế hoạch [1].duthao': FAULTY });
      assert.deepEqual(await check('xã A/Kế hoạch [1].duthao'), {
        status: 1,
        out: [
          'xã A/Kế hoạch [1].duthao:15:38 cảnh báo date/padding',
          `  ${faultOfFaulty().vi}`,
          '  15 │ - Căn cứ Thông báo số 45-TB/TU, ngày 8/5/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát.',
          '     │                                      ^^^^^^^^',
          '',
          'Đã rà soát 1 dự thảo: 1 điểm cần xem (0 lỗi · 1 cảnh báo · 0 thông tin).',
          '1 điểm sửa được ngay mà không đổi nghĩa: thêm --fix.',
          '',
        ].join('\n'),
        err: '',
      });
    });

    it('speaks English when asked to', async () => {
      folder.write({ 'a.duthao': FAULTY });
      const { out } = await check('--lang', 'en', 'a.duthao');
      assert.ok(out.startsWith(`a.duthao:15:38 warning date/padding\n  ${faultOfFaulty().en}\n`), out);
      assert.match(out, /Examined 1 draft: 1 to look at \(errors 0 · warnings 1 · information 0\)\./);
    });

    it('has colours on a terminal, and keeps within its width', async () => {
      folder.write({ 'a.duthao': FAULTY });
      const { out } = await folder.run(['check', 'a.duthao'], { columns: 50 });
      assert.ok(out.includes('\u001b[33mcảnh báo\u001b[39m'));
      const plain = out.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '');
      assert.ok(plain.includes('\n  15 │ …5-TB/TU, ngày 8/5/2026 của Ban Thường vụ …\n'), plain);
      assert.ok(
        !(await folder.run(['check', 'a.duthao'], { columns: 50, env: { NO_COLOR: '1' } })).out.includes('\u001b'),
      );
    });

    it('names the other places of a finding', async () => {
      folder.write({
        'a.duthao': PLAN.replace(
          'theo dõi việc thực hiện Kế hoạch này',
          'theo dõi việc thực hiện Kết luận số 45-KL/TU, ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy',
        ),
      });
      const { out } = await check('a.duthao');
      assert.match(out, /citation\/inconsistent\n[^]*\n {2}→ a\.duthao:\d+:\d+/);
    });

    it('lets no control character of a draft reach the terminal', async () => {
      folder.write({ 'a.duthao': FAULTY.replace('Ban Thường vụ Tỉnh ủy về', 'Ban\u001b[2J Thường vụ Tỉnh ủy về') });
      const { out } = await check('a.duthao');
      assert.ok(out.includes('Ban·[2J Thường vụ'));
      assert.ok(!out.includes('\u001b'));
    });

    it('shows how far it has come on a terminal, and takes it away', async () => {
      folder.write({ 'a.duthao': PLAN, 'b.duthao': PLAN });
      const { err } = await folder.run(['check', '.'], { columns: 60 });
      const wiped = `\r${ESCAPE}[K`;
      assert.ok(err.startsWith(`${wiped}Đang rà soát 1/2 a.duthao`), err);
      assert.ok(err.endsWith(wiped), err);
      assert.equal((await check('.')).err, '');
    });

    it('never leaves the line of progress before what it writes', async () => {
      folder.write({ 'a.duthao': FAULTY, 'b.duthao': new Uint8Array([0x4b, 0xd5]) });
      const screen: Screen = { written: '' };
      await folder.run(['check', '--fix', '.', 'c.duthao'], { columns: 60, screen, env: { NO_COLOR: '1' } });
      // What a person sees of a line is what stands behind the last time that it was wiped.
      const seen = screen.written.split('\n').map((line) => line.split(`\r${ESCAPE}[K`).at(-1)!);
      assert.ok(screen.written.includes('Đang rà soát'));
      assert.ok(seen.some((line) => line.startsWith('b.duthao: Không sửa')));
      assert.ok(seen.some((line) => line.startsWith('b.duthao:1:1 lỗi')));
      assert.ok(!seen.some((line) => line.includes('Đang rà soát')), JSON.stringify(seen));
    });
  });

  describe('JSON', () => {
    it('has the shape that other programs read', async () => {
      folder.write({ 'xã/a.duthao': FAULTY });
      assert.deepEqual(await json('xã'), {
        version: 1,
        files: [
          {
            path: 'xã/a.duthao',
            profile: 'hd05',
            findings: [
              {
                rule: 'date/padding',
                severity: 'warning',
                range: { start: { line: 14, character: 37 }, end: { line: 14, character: 45 } },
                message: faultOfFaulty().vi,
                related: [],
                fixes: [faultOfFaulty().fix],
              },
            ],
          },
        ],
        errors: [],
      });
    });

    it('holds the other places of a finding', async () => {
      folder.write({
        'a.duthao': PLAN.replace(
          'theo dõi việc thực hiện Kế hoạch này',
          'theo dõi việc thực hiện Kết luận số 45-KL/TU, ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy',
        ),
      });
      const [finding] = (await json('a.duthao')).files[0]!.findings;
      const [related] = finding!.related as Record<string, unknown>[];
      assert.deepEqual(Object.keys(related!), ['path', 'range', 'message']);
      assert.equal(related!.path, 'a.duthao');
    });

    it('holds the errors too, and nothing else is written', async () => {
      folder.write({ 'a.duthao': PLAN });
      const { status, out, err } = await check('--format=json', 'không có.duthao', 'a.duthao');
      assert.deepEqual([status, err], [2, '']);
      const { files, errors } = JSON.parse(out) as CheckReport;
      assert.deepEqual(errors, [{ path: 'không có.duthao', message: 'Không có tệp hay thư mục này.' }]);
      assert.deepEqual(
        files.map((file) => file.path),
        ['a.duthao'],
      );
    });

    it('counts UTF-16 units in decomposed text', async () => {
      folder.write({ 'a.duthao': FAULTY.normalize('NFD') });
      const findings = (await json('a.duthao')).files[0]!.findings.filter(({ rule }) => rule === 'date/padding');
      const line = FAULTY.normalize('NFD').split('\n')[14]!;
      assert.deepEqual(
        findings.map(({ range }) => range),
        [
          {
            start: { line: 14, character: line.indexOf('8/5') },
            end: { line: 14, character: line.indexOf('8/5') + 8 },
          },
        ],
      );
    });
  });

  describe('bad input', () => {
    const bad: Record<string, string | Uint8Array> = {
      'an empty file': '',
      'a byte order mark alone': new Uint8Array([0xef, 0xbb, 0xbf]),
      'line ends alone': '\r\n\r\n\r\r\n',
      'decomposed letters': PLAN.normalize('NFD'),
      'Windows line ends': PLAN.replaceAll('\n', '\r\n'),
      'UTF-16': encode(PLAN, 'utf-16le-bom'),
      'halves of pairs in UTF-16': encode(`${PLAN}\ud800 \udc00\ud800`, 'utf-16le-bom'),
      'NUL characters': `${PLAN}\0\0`,
    };
    for (const [what, content] of Object.entries(bad)) {
      it(`${what}: no crash, no error`, async () => {
        folder.write({ 'a.duthao': content });
        const { status, err } = await check('a.duthao');
        assert.equal(err, '');
        assert.ok(status === 0 || status === 1);
      });
    }

    it('bytes that are no text: one finding and one sentence', async () => {
      folder.write({ 'a.duthao': new Uint8Array(3000), 'b.duthao': new Uint8Array([0x4b, 0xd5, 0x20, 0x68, 0xb9]) });
      const { files, errors } = await json('.');
      assert.deepEqual(errors, []);
      assert.deepEqual(
        files.map(({ profile, findings }) => [profile, findings.length, findings[0]!.rule, findings[0]!.severity]),
        [
          [null, 1, 'text/legacy-encoding', 'error'],
          [null, 1, 'text/legacy-encoding', 'error'],
        ],
      );
      assert.equal((await check('b.duthao')).status, 1);
    });

    it('ten megabytes, in one line or in many: an answer, and no hang', async () => {
      const sentence = 'Từng chi bộ phân công đảng viên theo dõi, giúp đỡ hộ nghèo trong thôn. ';
      for (const unit of [sentence, `${sentence}\n`]) {
        folder.write({
          'a.duthao': `${unit.repeat(Math.ceil(10_000_000 / Buffer.byteLength(unit)))}Xong trước ngày 31/9/2026.`,
        });
        const { status, out, err } = await check('a.duthao');
        assert.deepEqual([status, err], [1, '']);
        assert.match(out, /date\/impossible/);
      }
    });

    it('thousands of findings in one line: each with its place', async () => {
      folder.write({ 'a.duthao': 'Xong trước ngày 31/9/2026. '.repeat(3000) });
      const { out } = await check('a.duthao');
      assert.match(out, /a\.duthao:1:80990 lỗi date\/impossible/);
      assert.equal(out.split(' lỗi date/impossible\n').length, 3001);
    });

    it('more than is read: one sentence', async () => {
      folder.write({ 'a.duthao': '' });
      fs.truncateSync(path.join(folder.path, 'a.duthao'), 65 * 1024 * 1024);
      assert.deepEqual((await json('a.duthao')).errors, [
        { path: 'a.duthao', message: 'Tệp quá lớn (65 MB); chỉ đọc tệp đến 64 MB.' },
      ]);
    });

    it('what is no file: one sentence, the rest goes on', async () => {
      folder.write({ 'a.duthao': FAULTY });
      const { status, out, err } = await check('không có', 'a.duthao/b', 'a.duthao');
      assert.equal(status, 2);
      assert.equal(err, 'không có: Không có tệp hay thư mục này.\na.duthao/b: Không có tệp hay thư mục này.\n');
      assert.match(out, /date\/padding/);
    });
  });

  it('goes on without a rule that fails, and tells which one', async () => {
    folder.write({ 'a.duthao': FAULTY.replace('30/9/2026', '31/9/2026') });
    const rule = rules.find(({ id }) => id === 'date/padding') as unknown as { find: () => readonly never[] };
    const { find } = rule;
    rule.find = () => {
      throw new Error('hỏng');
    };
    try {
      const { status, out, err } = await check('a.duthao');
      assert.deepEqual(
        [status, err],
        [2, 'a.duthao: Quy tắc “date/padding” gặp sự cố (hỏng); các quy tắc khác vẫn chạy.\n'],
      );
      assert.match(out, /date\/impossible/);
    } finally {
      rule.find = find;
    }
  });

  describe('settings', () => {
    it('come from the nearest file, and the command line goes before it', async () => {
      folder.write({
        'duthao.json': '{ "profile": "hd36" }',
        'xã/duthao.json': '{ "rules": { "date/padding": "information" }, "language": "en" }',
        'a.duthao': PLAN,
        'xã/b.duthao': FAULTY,
      });
      const { files } = await json('a.duthao', 'xã/b.duthao');
      assert.deepEqual(
        files.map((file) => file.profile),
        ['hd36', 'hd05'],
      );
      assert.deepEqual(
        files[1]!.findings.map(({ severity }) => severity),
        ['information'],
      );
      assert.equal(files[1]!.findings[0]!.message, faultOfFaulty().en);
      assert.equal((await check('xã/b.duthao')).status, 0);
      assert.deepEqual((await json('--profile', 'nd30', 'a.duthao')).files[0]!.profile, 'nd30');
      assert.deepEqual((await json('--profile', 'auto', 'a.duthao')).files[0]!.profile, 'hd05');
      assert.equal((await json('--lang', 'vi', 'xã/b.duthao')).files[0]!.findings[0]!.message, faultOfFaulty().vi);
    });

    it('may be named', async () => {
      folder.write({ 'duthao.json': '{ "profile": "hd36" }', 'khác.json': '{ "profile": "nd30" }', 'a.duthao': PLAN });
      assert.equal((await json('--config', 'khác.json', 'a.duthao')).files[0]!.profile, 'nd30');
    });

    it('that are broken are told with their place, once, and what is right in them holds', async () => {
      folder.write({
        'xã/duthao.json': '{\n  "profile": "hd36",\n  "rules": { "date/pading": "off" }\n}\n',
        'xã/a.duthao': PLAN,
        'xã/b.duthao': PLAN,
      });
      const { status, err } = await check('xã');
      assert.deepEqual(
        [status, err],
        [2, 'xã/duthao.json:3:14: Không có quy tắc “date/pading”. Có phải “date/padding”?\n'],
      );
      const { files, errors } = await json('xã');
      assert.deepEqual(errors, [
        { path: 'xã/duthao.json', message: 'Dòng 3, cột 14: Không có quy tắc “date/pading”. Có phải “date/padding”?' },
      ]);
      assert.deepEqual(
        files.map((file) => file.profile),
        ['hd36', 'hd36'],
      );
    });

    it('that are no JSON, or not there, are told', async () => {
      folder.write({ 'duthao.json': '{ "profile": }', 'a.duthao': PLAN });
      assert.equal((await check('a.duthao')).err, 'duthao.json:1:14: Ở đây phải là một giá trị.\n');
      assert.deepEqual(await check('--config', 'đâu.json', 'a.duthao'), {
        status: 2,
        out: 'Đã rà soát 1 dự thảo: không có điểm nào cần xem.\n',
        err: 'đâu.json: Không có tệp hay thư mục này.\n',
      });
    });
  });

  it('takes a day that is told for that of a draft without one', async () => {
    const undated = PLAN.replace('ngày 05 tháng 6 năm 2026', 'ngày      tháng      năm');
    folder.write({ 'a.duthao': undated, 'b.duthao': PLAN });
    const found = async (...args: string[]) => {
      const { out } = await folder.run(['check', 'a.duthao', 'b.duthao', '--format', 'json', ...args]);
      return (JSON.parse(out) as CheckReport).files.map(({ profile, findings }) => [
        profile,
        ...findings.filter(({ severity }) => severity !== 'information').map(({ rule }) => rule),
      ]);
    };
    assert.deepEqual(await found(), [['party'], ['hd05']]);
    assert.deepEqual(await found('--today', '2026-10-01'), [['hd05', 'plan/deadline-before-issue'], ['hd05']]);
    assert.deepEqual(await found('--today', '2026-05-06'), [['hd36', 'citation/after-draft'], ['hd05']]);
  });

  describe('a wrong call', () => {
    const wrong: [string[], string][] = [
      [['--format', 'xml'], 'Tùy chọn --format không nhận “xml”, chỉ nhận: text, json, sarif, github, junit, html.'],
      [['--today', '31/12/2026'], '“31/12/2026” không phải là ngày: viết theo dạng 2026-06-05.'],
      [['--profile', 'party'], 'Tùy chọn --profile không nhận “party”, chỉ nhận: auto, hd05, hd36, nd30.'],
      [['--fixx'], 'Không có tùy chọn “--fixx”. Có phải “--fix”?'],
      [['--stdin-path', 'a.duthao', '.'], 'Tùy chọn --stdin-path chỉ dùng cùng với đầu vào chuẩn (-).'],
    ];
    for (const [args, sentence] of wrong) {
      it(`gets one sentence and ends with 2: ${args.join(' ')}`, async () => {
        assert.deepEqual(await check(...args), { status: 2, out: '', err: `duthao: ${sentence}\n` });
      });
    }
  });
});
