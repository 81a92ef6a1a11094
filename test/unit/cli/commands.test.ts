import assert from 'node:assert/strict';
import path from 'node:path';
import { outlineOf } from '../../../server/src/cli/commands/outline';
import { rules } from '../../../server/src/rules/registry';
import { Folder, PLAN } from './run-cli';

describe('duthao', () => {
  const folder = new Folder();
  beforeEach(() => {
    folder.clear();
  });
  after(() => {
    folder.remove();
  });

  it('shows its commands, and ends with 2 when none was given', async () => {
    const help = await folder.run(['--help']);
    assert.equal(help.status, 0);
    for (const command of ['check', 'plan', 'outline', 'rules', 'explain', 'config', 'lsp'])
      assert.ok(help.out.includes(`duthao ${command}`), command);
    assert.deepEqual(await folder.run([]), { status: 2, out: '', err: help.out });
    assert.match((await folder.run(['--help', '--lang', 'en'])).out, /^Dự Thảo: checks drafts/);
  });

  it('explains each command', async () => {
    for (const command of ['check', 'plan', 'outline', 'rules', 'explain', 'config', 'lsp']) {
      for (const args of [
        [command, '--help'],
        [command, '-h'],
        ['help', command],
        [command, '--help', '--lang=en'],
      ]) {
        const { status, out } = await folder.run(args);
        assert.deepEqual([status, out.startsWith(`duthao ${command}`)], [0, true], args.join(' '));
      }
    }
  });

  it('tells its version', async () => {
    const { status, out } = await folder.run(['--version']);
    assert.equal(status, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });

  it('names the command that was meant', async () => {
    assert.deepEqual(await folder.run(['chek', 'a.duthao']), {
      status: 2,
      out: '',
      err: 'duthao: Không có lệnh “chek”. Có phải “check”?\n',
    });
    assert.deepEqual(await folder.run(['chek', '--lang', 'en']), {
      status: 2,
      out: '',
      err: 'duthao: There is no command “chek”. Is “check” meant?\n',
    });
    assert.deepEqual(await folder.run(['toString']), {
      status: 2,
      out: '',
      err: 'duthao: Không có lệnh “toString”. Xem các lệnh: duthao --help\n',
    });
    assert.deepEqual(await folder.run(['--fix']), {
      status: 2,
      out: '',
      err: 'duthao: Không có tùy chọn “--fix”. Xem các tùy chọn: thêm --help sau lệnh.\n',
    });
  });

  describe('plan', () => {
    it('prints JSON of the shape that other programs read', async () => {
      folder.write({ 'a.duthao': PLAN });
      const { status, out } = await folder.run(['plan', 'a.duthao', '--format', 'json']);
      assert.equal(status, 0);
      const line = (words: string): number => PLAN.split('\n').findIndex((one) => one.includes(words));
      const range = (words: string) => {
        const character = PLAN.split('\n')[line(words)]!.indexOf(words);
        return {
          start: { line: line(words), character },
          end: { line: line(words), character: character + words.length },
        };
      };
      const deadline = {
        text: 'trước ngày 30/9/2026',
        kind: 'date',
        to: '2026-09-30',
        range: range('trước ngày 30/9/2026'),
      };
      assert.deepEqual(JSON.parse(out), {
        version: 1,
        files: [
          {
            path: 'a.duthao',
            shortcomings: [
              {
                number: '1',
                statement: 'Sinh hoạt chi bộ ở một số thôn còn hình thức.',
                range: range('Sinh hoạt chi bộ ở một số thôn còn hình thức.'),
                solutions: [
                  {
                    text: 'Đảng ủy viên dự sinh hoạt với chi bộ thôn mỗi quý một lần.',
                    range: range('Đảng ủy viên dự sinh hoạt với chi bộ thôn mỗi quý một lần.'),
                  },
                ],
                owners: [{ text: 'Ban Xây dựng Đảng', range: range('Ban Xây dựng Đảng'), from: 'label' }],
                supporters: [{ text: 'Văn phòng Đảng ủy', range: range('Văn phòng Đảng ủy'), from: 'label' }],
                deadline,
                deadlines: [deadline],
              },
            ],
          },
        ],
        errors: [],
      });
    });

    it('takes the deadline that binds: a day before what recurs, nothing for a vague one', async () => {
      const deadlineOf = async (words: string): Promise<unknown> => {
        folder.write({ 'a.duthao': PLAN.replace('Hoàn thành trước ngày 30/9/2026.', words) });
        const { out } = await folder.run(['plan', 'a.duthao', '--format', 'json']);
        const { files } = JSON.parse(out) as {
          files: { shortcomings: { deadline: { kind: string } | null; deadlines: unknown[] }[] }[];
        };
        const { deadline, deadlines } = files[0]!.shortcomings[0]!;
        return [deadline?.kind ?? null, deadlines.length];
      };
      assert.deepEqual(await deadlineOf('Thường xuyên; báo cáo trước ngày 30/9/2026.'), ['date', 2]);
      assert.deepEqual(await deadlineOf('Trong thời gian tới.'), [null, 1]);
    });

    it('reads tables, and names without their last mark', async () => {
      const table = [
        '| STT | Hạn chế | Giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |',
        '|---|---|---|---|---|---|',
        '| 1 | Hồ sơ còn chậm. | Rà soát hồ sơ. | Phòng Kinh tế. | Trưởng các thôn. | 31/7/2026 |',
      ].join('\n');
      folder.write({ 'a.duthao': PLAN.replace(/1\. Công tác xây dựng Đảng[^]*30\/9\/2026\.\n/, `${table}\n`) });
      const { out } = await folder.run(['plan', 'a.duthao', '--format', 'json']);
      const { files } = JSON.parse(out) as {
        files: { shortcomings: Record<string, { text: string; from: string }[]>[] }[];
      };
      const [{ number, owners, supporters }] = files[0]!.shortcomings as [
        Record<string, { text: string; from: string }[]>,
      ];
      const named = (one: readonly { text: string; from: string }[] | undefined) =>
        one?.map(({ text, from }) => [text, from]);
      assert.deepEqual(
        [number, named(owners), named(supporters)],
        ['1', [['Phòng Kinh tế', 'column']], [['Trưởng các thôn', 'column']]],
      );
    });

    it('prints a table to read, with what is lacking', async () => {
      folder.write({ 'a.duthao': PLAN.replace(/1\.5\. Thời gian.*\n\n/, '') });
      assert.deepEqual(await folder.run(['plan', 'a.duthao']), {
        status: 0,
        out: [
          'a.duthao',
          'Số  Hạn chế                                        Giải pháp    Cơ quan chủ trì    Cơ quan phối hợp   Thời hạn',
          '──  ─────────────────────────────────────────────  ───────────  ─────────────────  ─────────────────  ─────────',
          '1   Sinh hoạt chi bộ ở một số thôn còn hình thức.  1 giải pháp  Ban Xây dựng Đảng  Văn phòng Đảng ủy  (chưa có)',
          '1 hạn chế · 1 thiếu thời hạn',
          '',
        ].join('\n'),
        err: '',
      });
    });

    it('shows a vague deadline as the draft has it, though it binds nobody', async () => {
      folder.write({ 'a.duthao': PLAN.replace('Hoàn thành trước ngày 30/9/2026.', 'Trong thời gian tới.') });
      assert.match((await folder.run(['plan', 'a.duthao'])).out, /Trong thời gian tới\n1 hạn chế\n$/);
    });

    it('marks what is over on a day that is told, and knows no other day', async () => {
      folder.write({ 'a.duthao': PLAN });
      const ending = async (...args: string[]) =>
        (await folder.run(['plan', 'a.duthao', ...args])).out.split('\n').slice(-3).join('\n');
      assert.match(await ending('--today', '2026-10-01'), /30\/9\/2026 \(quá hạn\)\n1 hạn chế · 1 quá hạn\n$/);
      for (const args of [['--today', '2026-09-29'], []])
        assert.match(await ending(...args), /30\/9\/2026\n1 hạn chế\n$/, args.join(' '));
    });

    it('prints a file for Excel', async () => {
      folder.write({ 'a.duthao': PLAN });
      const { out } = await folder.run(['plan', '.', '--format', 'csv']);
      assert.equal(
        out,
        '\ufeffTệp,Số,Hạn chế,Giải pháp,Cơ quan chủ trì,Cơ quan phối hợp,Thời hạn\r\n' +
          'a.duthao,1,Sinh hoạt chi bộ ở một số thôn còn hình thức.,Đảng ủy viên dự sinh hoạt với chi bộ thôn mỗi quý một lần.,Ban Xây dựng Đảng,Văn phòng Đảng ủy,trước ngày 30/9/2026\r\n',
      );
    });

    it('says when there is nothing to remedy, and what it cannot read', async () => {
      folder.write({ 'a.duthao': 'THÔNG BÁO\n', 'b.duthao': new Uint8Array([0x4b, 0xd5, 0x20]) });
      const { status, out, err } = await folder.run(['plan', 'a.duthao', 'b.duthao']);
      assert.equal(status, 2);
      assert.match(out, /^a\.duthao\nKhông có hạn chế nào/);
      assert.match(err, /^b\.duthao: Tệp không lưu ở dạng Unicode/);
      assert.deepEqual(JSON.parse((await folder.run(['plan', '--format=json', 'b.duthao'])).out), {
        version: 1,
        files: [],
        errors: [
          {
            path: 'b.duthao',
            message:
              'Tệp không lưu ở dạng Unicode (có thể là TCVN3 hoặc VNI) nên không đọc được. Chuyển mã sang Unicode UTF-8 rồi lưu lại.',
          },
        ],
      });
    });

    it('needs a path', async () => {
      assert.deepEqual(await folder.run(['plan']), {
        status: 2,
        out: '',
        err: 'duthao: Lệnh plan cần ít nhất một tệp hoặc thư mục.\n',
      });
    });
  });

  describe('outline', () => {
    it('lists the sections by level, with their lines', async () => {
      folder.write({ 'a.duthao': PLAN });
      const { status, out } = await folder.run(['outline', 'a.duthao']);
      assert.equal(status, 0);
      assert.equal(
        out,
        `a.duthao
19  I- MỤC ĐÍCH, YÊU CẦU
21    1. Khắc phục kịp thời các hạn chế đã được chỉ ra.
23    2. Phân công rõ người, rõ việc, rõ thời gian.
25  II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC
27    1. Công tác xây dựng Đảng
29      1.1. Nội dung cần khắc phục: Sinh hoạt chi bộ ở một số thôn còn hình thức.
31      1.2. Giải pháp khắc phục: Đảng ủy viên dự sinh hoạt với chi bộ thôn mỗi quý một lần.
33      1.3. Cơ quan chủ trì: Ban Xây dựng Đảng.
35      1.4. Cơ quan phối hợp: Văn phòng Đảng ủy.
37      1.5. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026.
39  III- TỔ CHỨC THỰC HIỆN
41    1. Văn phòng Đảng ủy theo dõi việc thực hiện Kế hoạch này.
`,
      );
    });

    it('cuts long headings to the width of a terminal', () => {
      assert.equal(outlineOf(`I. ${'MỤC ĐÍCH '.repeat(30)}\n`, 30), '1  I. MỤC ĐÍCH MỤC ĐÍCH MỤC Đ…\n');
      assert.equal(outlineOf('', 80), '');
    });

    it('needs a path', async () => {
      assert.equal((await folder.run(['outline'])).status, 2);
    });
  });

  describe('rules and explain', () => {
    it('list every rule', async () => {
      const { status, out } = await folder.run(['rules']);
      assert.equal(status, 0);
      assert.equal(out.trimEnd().split('\n').length, rules.length);
      const { version, rules: listed } = JSON.parse((await folder.run(['rules', '--format', 'json'])).out) as {
        version: number;
        rules: Record<string, unknown>[];
      };
      assert.equal(version, 1);
      assert.deepEqual(
        listed.map(({ id }) => id),
        rules.map(({ id }) => id),
      );
      assert.deepEqual(Object.keys(listed[0]!), ['id', 'severity', 'fix', 'title', 'basis']);
    });

    it('explain one, with its page where the pages are built', async () => {
      const plain = await folder.run(['explain', 'date/padding']);
      assert.equal(plain.status, 0);
      assert.match(
        plain.out,
        /^date\/padding: \p{Lu}.*\n\nMức: cảnh báo\nGợi ý sửa: sửa được ngay bằng --fix\nCăn cứ: /u,
      );
      folder.write({ 'rule-pages.json': JSON.stringify({ 'date/padding': '# Trang\n\nNội dung.\n' }) });
      assert.equal((await folder.run(['explain', 'date/padding'])).out, `${plain.out}\n# Trang\n\nNội dung.\n`);
    });

    it('name the rule that was meant', async () => {
      assert.deepEqual(await folder.run(['explain', 'date/pading']), {
        status: 2,
        out: '',
        err: 'duthao: Không có quy tắc “date/pading”. Có phải “date/padding”?\n',
      });
      assert.deepEqual(await folder.run(['explain']), {
        status: 2,
        out: '',
        err: 'duthao: Lệnh explain cần tên một quy tắc, ví dụ: duthao explain plan/missing-deadline\n',
      });
      assert.equal((await folder.run(['explain', 'date/padding', 'x'])).status, 2);
    });
  });

  describe('config --explain', () => {
    it('tells which settings hold and where each comes from', async () => {
      folder.write({ 'xã/duthao.json': '{\n  "profile": "hd36",\n  "rules": { "date/padding": "off" }\n}\n' });
      const { status, out } = await folder.run(['config', '--explain', 'xã/a.duthao', '--lang', 'vi']);
      assert.equal(status, 0);
      assert.match(
        out,
        /^Tệp: xã\/a\.duthao\nTệp cấu hình: xã\/duthao\.json\nThể thức: hd36 \(xã\/duthao\.json:2:14\)\nNgôn ngữ: vi \(dòng lệnh\)\n\nQuy tắc:\n/,
      );
      assert.match(out, /\n {2}date\/padding +tắt +xã\/duthao\.json:3:30\n/);
      assert.match(out, /\n {2}date\/impossible +lỗi +mặc định\n/);
    });

    it('holds without a settings file, and for the command line', async () => {
      const { out } = await folder.run(['config', '--explain', 'a.duthao', '--profile', 'nd30']);
      assert.match(
        out,
        /^Tệp: a\.duthao\nTệp cấu hình: không có, dùng mặc định\nThể thức: nd30 \(dòng lệnh\)\nNgôn ngữ: vi \(mặc định\)\n/,
      );
    });

    it('knows the nearest file alone, and one that is named before it', async () => {
      folder.write({
        'duthao.json': '{ "profile": "hd36", "rules": { "date/padding": "off" } }',
        'xã/duthao.json': '{ "language": "en" }',
        'khác.json': '{ "profile": "nd30", "rules": { "date/padding": "error" } }',
      });
      const nearest = await folder.run(['config', '--explain', 'xã/a.duthao']);
      assert.match(
        nearest.out,
        /\nTệp cấu hình: xã\/duthao\.json\nThể thức: theo dự thảo \(mặc định\)\nNgôn ngữ: en \(xã\//,
      );
      assert.match(nearest.out, /\n {2}date\/padding +cảnh báo +mặc định\n/);
      const named = await folder.run(['config', '--explain', 'xã/a.duthao', '--config', 'khác.json']);
      assert.match(
        named.out,
        /\nTệp cấu hình: khác\.json\nThể thức: nd30 \(khác\.json:1:14\)\nNgôn ngữ: vi \(mặc định\)\n/,
      );
      assert.match(named.out, /\n {2}date\/padding +lỗi +khác\.json:1:49\n/);
      const told = await folder.run([
        'config',
        '--explain',
        'xã/a.duthao',
        '--config',
        'khác.json',
        '--profile',
        'auto',
      ]);
      assert.match(told.out, /\nThể thức: theo dự thảo \(dòng lệnh\)\n/);
    });

    it('says of what is wrong in the file that the default holds, and ends with 2', async () => {
      folder.write({ 'duthao.json': '{ "profile": "hd99", "language": "fr", "rules": { "date/padding": "of" } }' });
      const { status, out, err } = await folder.run(['config', '--explain', 'a.duthao']);
      assert.equal(status, 2);
      assert.match(
        out,
        /\nTệp cấu hình: duthao\.json\nThể thức: theo dự thảo \(mặc định\)\nNgôn ngữ: vi \(mặc định\)\n/,
      );
      assert.match(out, /\n {2}date\/padding +cảnh báo +mặc định\n/);
      assert.deepEqual(
        err
          .trimEnd()
          .split('\n')
          .map((line) => line.split(': ')[0]),
        ['duthao.json:1:14', 'duthao.json:1:34', 'duthao.json:1:67'],
      );
    });

    it('needs a file', async () => {
      assert.equal((await folder.run(['config'])).status, 2);
      assert.equal((await folder.run(['config', '--explain', 'a', 'b'])).status, 2);
    });
  });

  describe('lsp', () => {
    it('starts the server that lies beside the command line', async () => {
      folder.write({ 'dist/lsp.js': '' });
      const started: string[] = [];
      const distribution = path.join(folder.path, 'dist');
      assert.equal(
        (await folder.run(['lsp', '--stdio'], { distribution, startServer: (file) => started.push(file) })).status,
        0,
      );
      assert.deepEqual(started, [path.join(distribution, 'lsp.js')]);
    });

    it('talks over the standard streams alone, and needs the server', async () => {
      assert.equal(
        (await folder.run(['lsp'])).err,
        'duthao: Lệnh lsp chỉ nói chuyện qua đầu vào và đầu ra chuẩn: duthao lsp --stdio\n',
      );
      assert.equal((await folder.run(['lsp', '--socket=6009'])).status, 2);
      assert.equal(
        (await folder.run(['lsp', '--stdio'])).err,
        `duthao: Không thấy máy chủ ngôn ngữ: ${path.join(folder.path, 'lsp.js')}.\n`,
      );
    });
  });
});
