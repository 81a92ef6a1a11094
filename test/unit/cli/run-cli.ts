import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Examination } from '../../../server/src/analysis/analyze';
import { repairsOf } from '../../../server/src/analysis/repair';
import { messageOf } from '../../../server/src/analysis/wording';
import type { Host } from '../../../server/src/cli/host';
import { run } from '../../../server/src/cli/run';
import { rules } from '../../../server/src/rules/registry';

/** What a run of the command line left behind. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** What stood on a terminal, both streams in the order written. */
export interface Screen {
  written: string;
}

/** What `check --format json` prints. */
export interface CheckReport {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly profile: string | null;
    readonly findings: readonly Record<string, unknown>[];
  }[];
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

/** How a run differs from the usual one: nobody at a terminal, nothing on the standard input. */
export interface Surroundings {
  readonly input?: Uint8Array | string;
  readonly columns?: number;
  readonly screen?: Screen;
  readonly env?: Record<string, string>;
  readonly distribution?: string;
  readonly startServer?: (file: string) => void;
  /** The working folder, from this folder on. */
  readonly within?: string;
}

/** A folder of its own for one test file; its name has what names of folders in offices have. */
export class Folder {
  readonly path = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'Kế hoạch [2026] (xã) '));

  /** Writes files, by their paths within the folder. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.path, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content);
    }
  }

  read(name: string): string {
    return fs.readFileSync(path.join(this.path, name), 'utf8');
  }

  bytes(name: string): Uint8Array {
    return new Uint8Array(fs.readFileSync(path.join(this.path, name)));
  }

  /** Empties the folder. */
  clear(): void {
    for (const name of fs.readdirSync(this.path))
      fs.rmSync(path.join(this.path, name), { recursive: true, force: true });
  }

  remove(): void {
    fs.rmSync(this.path, { recursive: true, force: true });
  }

  /** Runs the command line in the folder, in this process. */
  async run(
    args: readonly string[],
    {
      input = '',
      columns,
      screen = { written: '' },
      env = {},
      distribution = this.path,
      startServer,
      within = '',
    }: Surroundings = {},
  ): Promise<Ran> {
    let out = '';
    let err = '';
    const isTerminal = columns !== undefined;
    const host: Host = {
      cwd: path.join(this.path, within),
      env,
      path,
      out: { write: (text) => void ((out += text), (screen.written += text)), isTerminal, columns: columns ?? 100 },
      err: { write: (text) => void ((err += text), (screen.written += text)), isTerminal, columns: columns ?? 100 },
      readInput: () => Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input),
      distribution,
      pause: () => Promise.resolve(),
      startServer: startServer ?? (() => undefined),
    };
    const status = await run(args, host);
    return { status, out, err };
  }
}

/** A correct plan with one shortcoming, as a commune's Party committee writes it from 27/5/2026 on. */
export const PLAN = `ĐẢNG BỘ TỈNH ĐÔNG BÌNH
ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG
*
Số 18-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM

Bình Minh Thượng, ngày 05 tháng 6 năm 2026

KẾ HOẠCH
khắc phục tồn tại, hạn chế sau kiểm tra

-----

- Căn cứ Thông báo số 45-TB/TU, ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát.

Ban Thường vụ Đảng ủy xây dựng Kế hoạch khắc phục tồn tại, hạn chế như sau:

I- MỤC ĐÍCH, YÊU CẦU

1. Khắc phục kịp thời các hạn chế đã được chỉ ra.

2. Phân công rõ người, rõ việc, rõ thời gian.

II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Công tác xây dựng Đảng

1.1. Nội dung cần khắc phục: Sinh hoạt chi bộ ở một số thôn còn hình thức.

1.2. Giải pháp khắc phục: Đảng ủy viên dự sinh hoạt với chi bộ thôn mỗi quý một lần.

1.3. Cơ quan chủ trì: Ban Xây dựng Đảng.

1.4. Cơ quan phối hợp: Văn phòng Đảng ủy.

1.5. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026.

III- TỔ CHỨC THỰC HIỆN

1. Văn phòng Đảng ủy theo dõi việc thực hiện Kế hoạch này.

Nơi nhận:
- Ban Thường vụ Tỉnh ủy (b/c);
- Ban Xây dựng Đảng;
- Văn phòng Đảng ủy;
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lê Văn Mẫu
`;

/** The same with a day that lacks its zero: a warning that `--fix` mends. */
export const FAULTY = PLAN.replace('ngày 18/5/2026', 'ngày 8/5/2026');

/** What the engine itself says of the only finding of {@link FAULTY}: how it is worded is no matter of the command line. */
export function faultOfFaulty(): { readonly vi: string; readonly en: string; readonly fix: string } {
  const examination = new Examination(FAULTY, rules);
  const [finding] = examination.findings();
  const [repair] = repairsOf(finding!, examination.draft);
  return { vi: messageOf(finding!, 'vi'), en: messageOf(finding!, 'en'), fix: repair!.title.vi };
}
