import type { Language, Severity } from '../rules/rule';

/** The words of the command line that belong to no rule. */
export interface Words {
  readonly language: Language;
  readonly unexpected: (message: string) => string;
  readonly unknownCommand: (name: string, meant: string | undefined) => string;
  readonly unknownOption: (name: string, meant: string | undefined) => string;
  readonly unknownValue: (option: string, value: string, known: readonly string[]) => string;
  readonly unknownRule: (id: string, meant: string | undefined) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueNotTaken: (option: string, value: string) => string;
  readonly pathMissing: (command: string) => string;
  readonly ruleMissing: string;
  readonly tooManyArguments: (argument: string) => string;
  readonly noSuchDay: (value: string) => string;
  readonly inputNotFixed: string;
  readonly inputPathAlone: string;
  readonly serverNeedsStdio: string;
  readonly serverMissing: (file: string) => string;
  readonly configNeedsExplain: string;
  readonly notFound: string;
  readonly notAllowed: string;
  readonly noFile: string;
  readonly tooLarge: (megabytes: number, most: number) => string;
  readonly unreadable: (code: string) => string;
  readonly notWritten: (reason: string) => string;
  readonly changedMeanwhile: string;
  readonly notFixed: string;
  readonly undecodable: Readonly<Record<'single-byte' | 'binary', string>>;
  readonly ruleFailed: (rule: string, message: string) => string;
  readonly examinationFailed: (message: string) => string;
  readonly at: (line: number, column: number) => string;
  readonly noDrafts: string;
  readonly leadsOut: (path: string) => string;
  readonly nothingFound: string;
  readonly notExamined: string;
  readonly moreAbout: (rule: string) => string;
  readonly baselineAlone: string;
  readonly baselineMissing: string;
  readonly baselineInvalid: string;
  readonly baselineWritten: (count: number, file: string) => string;
  readonly baselineKnown: (count: number, file: string) => string;
  readonly baselineGone: (count: number, file: string) => string;
  readonly progress: (done: number, all: number) => string;
  readonly severity: Readonly<Record<Severity | 'off', string>>;
  readonly examined: (drafts: number, counts: Readonly<Record<Severity, number>>) => string;
  readonly fixed: (places: number, files: number) => string;
  readonly fixable: (count: number) => string;
  readonly fix: Readonly<Record<'none' | 'safe' | 'suggest', string>>;
  readonly plan: {
    readonly columns: {
      readonly file: string;
      readonly number: string;
      readonly statement: string;
      readonly solutions: string;
      readonly owners: string;
      readonly supporters: string;
      readonly deadline: string;
    };
    readonly missing: string;
    readonly sharedSolutions: string;
    readonly solutionCount: (count: number) => string;
    readonly noShortcomings: string;
    /** Said of a deadline that is over. */
    readonly over: string;
    readonly summary: (
      count: number,
      withoutSolution: number,
      withoutOwner: number,
      withoutDeadline: number,
      over: number,
    ) => string;
  };
  readonly explain: { readonly severity: string; readonly fix: string; readonly basis: string };
  readonly config: {
    readonly file: string;
    readonly settings: string;
    readonly noSettings: string;
    readonly format: string;
    readonly ownFormat: string;
    readonly language: string;
    readonly rules: string;
    readonly ignored: string;
    readonly vocabulary: string;
    readonly silenced: string;
    readonly patterns: (count: number) => string;
    readonly entries: (count: number) => string;
    readonly wholeDraft: string;
    readonly at: (words: string) => string;
    readonly nextPassage: string;
    readonly byDefault: string;
    readonly byCommandLine: string;
    readonly byComment: string;
  };
}

const vi: Words = {
  language: 'vi',
  unexpected: (message) => `Lệnh dừng giữa chừng: ${message}.`,
  unknownCommand: (name, meant) =>
    `Không có lệnh “${name}”.${meant === undefined ? ' Xem các lệnh: duthao --help' : ` Có phải “${meant}”?`}`,
  unknownOption: (name, meant) =>
    `Không có tùy chọn “${name}”.${meant === undefined ? ' Xem các tùy chọn: thêm --help sau lệnh.' : ` Có phải “${meant}”?`}`,
  unknownValue: (option, value, known) => `Tùy chọn ${option} không nhận “${value}”, chỉ nhận: ${known.join(', ')}.`,
  unknownRule: (id, meant) =>
    `Không có quy tắc “${id}”.${meant === undefined ? ' Xem các quy tắc: duthao rules' : ` Có phải “${meant}”?`}`,
  valueMissing: (option) => `Tùy chọn ${option} cần một giá trị đi sau.`,
  valueNotTaken: (option, value) => `Tùy chọn ${option} không nhận giá trị “${value}”.`,
  pathMissing: (command) => `Lệnh ${command} cần ít nhất một tệp hoặc thư mục.`,
  ruleMissing: 'Lệnh explain cần tên một quy tắc, ví dụ: duthao explain plan/missing-deadline',
  tooManyArguments: (argument) => `Thừa “${argument}”.`,
  noSuchDay: (value) => `“${value}” không phải là ngày: viết theo dạng 2026-06-05.`,
  inputNotFixed: 'Không dùng --fix với đầu vào chuẩn (-): không có tệp để ghi.',
  inputPathAlone: 'Tùy chọn --stdin-path chỉ dùng cùng với đầu vào chuẩn (-).',
  serverNeedsStdio: 'Lệnh lsp chỉ nói chuyện qua đầu vào và đầu ra chuẩn: duthao lsp --stdio',
  serverMissing: (file) => `Không thấy máy chủ ngôn ngữ: ${file}.`,
  configNeedsExplain: 'Lệnh config cần --explain và một tệp: duthao config --explain "Kế hoạch.duthao"',
  notFound: 'Không có tệp hay thư mục này.',
  notAllowed: 'Không có quyền đọc.',
  noFile: 'Đây không phải là tệp.',
  tooLarge: (megabytes, most) => `Tệp quá lớn (${megabytes} MB); chỉ đọc tệp đến ${most} MB.`,
  unreadable: (code) => `Không đọc được (${code}).`,
  notWritten: (reason) => `Không ghi được (${reason}); tệp còn nguyên như cũ.`,
  changedMeanwhile: 'Tệp vừa được nơi khác sửa trong lúc rà soát nên không ghi đè; hãy chạy lại.',
  notFixed: 'Không sửa vì tệp không lưu ở dạng Unicode; tệp còn nguyên như cũ.',
  undecodable: {
    'single-byte':
      'Tệp không lưu ở dạng Unicode (có thể là TCVN3 hoặc VNI) nên không đọc được. Chuyển mã sang Unicode UTF-8 rồi lưu lại.',
    binary:
      'Tệp không phải là văn bản thuần (có thể là tệp Word, PDF hoặc ảnh) nên không đọc được. Chép phần chữ sang một tệp .duthao.',
  },
  ruleFailed: (rule, message) => `Quy tắc “${rule}” gặp sự cố (${message}); các quy tắc khác vẫn chạy.`,
  examinationFailed: (message) => `Không rà soát được (${message}).`,
  at: (line, column) => `Dòng ${line}, cột ${column}`,
  leadsOut: (path) => `${path}: liên kết dẫn ra ngoài thư mục nên không xem.`,
  nothingFound: 'Không có điểm nào cần xem',
  notExamined: 'Không rà soát được trọn vẹn',
  moreAbout: (rule) => `Xem thêm: duthao explain ${rule}`,
  baselineAlone: 'Tùy chọn --update-baseline cần --baseline TỆP để biết ghi vào đâu.',
  baselineMissing: 'Chưa có tệp mốc này; để ghi những điểm hiện có làm mốc, thêm --update-baseline.',
  baselineInvalid: 'Đây không phải là tệp mốc do --update-baseline ghi ra nên không dùng được.',
  baselineWritten: (count, file) => `Đã ghi ${count} điểm hiện có làm mốc vào ${file}; từ nay chỉ báo điểm mới.`,
  baselineKnown: (count, file) => `${count} điểm đã có trong tệp mốc ${file} không báo lại.`,
  baselineGone: (count, file) =>
    `${count} điểm trong tệp mốc ${file} nay không còn; thêm --update-baseline để ghi lại mốc.`,
  noDrafts: 'Không thấy dự thảo nào: chỉ xem tệp .duthao và những tệp .md, .txt có thể thức của văn bản.',
  progress: (done, all) => `Đang rà soát ${done}/${all}`,
  severity: { error: 'lỗi', warning: 'cảnh báo', information: 'thông tin', off: 'tắt' },
  examined: (drafts, counts) => {
    const all = counts.error + counts.warning + counts.information;
    if (all === 0) return `Đã rà soát ${drafts} dự thảo: không có điểm nào cần xem.`;
    return `Đã rà soát ${drafts} dự thảo: ${all} điểm cần xem (${counts.error} lỗi · ${counts.warning} cảnh báo · ${counts.information} thông tin).`;
  },
  fixed: (places, files) => `Đã sửa ${places} chỗ trong ${files} tệp.`,
  fixable: (count) => `${count} điểm sửa được ngay mà không đổi nghĩa: thêm --fix.`,
  fix: { none: 'không có gợi ý sửa', safe: 'sửa được ngay bằng --fix', suggest: 'có gợi ý sửa để chọn' },
  plan: {
    columns: {
      file: 'Tệp',
      number: 'Số',
      statement: 'Hạn chế',
      solutions: 'Giải pháp',
      owners: 'Cơ quan chủ trì',
      supporters: 'Cơ quan phối hợp',
      deadline: 'Thời hạn',
    },
    missing: '(chưa có)',
    sharedSolutions: 'giải pháp chung',
    over: 'quá hạn',
    solutionCount: (count) => `${count} giải pháp`,
    noShortcomings:
      'Không có hạn chế nào: đây không phải là kế hoạch khắc phục tồn tại, hạn chế, hoặc chưa nêu hạn chế.',
    summary: (count, withoutSolution, withoutOwner, withoutDeadline, over) =>
      [
        `${count} hạn chế`,
        ...lacking([
          ['thiếu giải pháp', withoutSolution],
          ['thiếu chủ trì', withoutOwner],
          ['thiếu thời hạn', withoutDeadline],
          ['quá hạn', over],
        ]),
      ].join(' · '),
  },
  explain: { severity: 'Mức', fix: 'Gợi ý sửa', basis: 'Căn cứ' },
  config: {
    file: 'Tệp',
    settings: 'Tệp cấu hình',
    noSettings: 'không có, dùng mặc định',
    format: 'Thể thức',
    ownFormat: 'theo dự thảo',
    language: 'Ngôn ngữ',
    rules: 'Quy tắc',
    ignored: 'Tệp không xem',
    vocabulary: 'Từ vựng cơ quan',
    silenced: 'Bỏ qua trong dự thảo này',
    patterns: (count) => `${count} mẫu`,
    entries: (count) => `${count} mục`,
    wholeDraft: 'cả dự thảo',
    at: (words) => (words === '' ? 'một chỗ' : `ở chỗ “${words}”`),
    nextPassage: 'đoạn kế tiếp',
    byDefault: 'mặc định',
    byCommandLine: 'dòng lệnh',
    byComment: 'ghi chú trong dự thảo',
  },
};

const en: Words = {
  language: 'en',
  unexpected: (message) => `The command broke off: ${message}.`,
  unknownCommand: (name, meant) =>
    `There is no command “${name}”.${meant === undefined ? ' See the commands: duthao --help' : ` Is “${meant}” meant?`}`,
  unknownOption: (name, meant) =>
    `There is no option “${name}”.${meant === undefined ? ' See the options: add --help behind the command.' : ` Is “${meant}” meant?`}`,
  unknownValue: (option, value, known) => `Option ${option} does not take “${value}”, only: ${known.join(', ')}.`,
  unknownRule: (id, meant) =>
    `There is no rule “${id}”.${meant === undefined ? ' See the rules: duthao rules' : ` Is “${meant}” meant?`}`,
  valueMissing: (option) => `Option ${option} needs a value behind it.`,
  valueNotTaken: (option, value) => `Option ${option} does not take a value (“${value}”).`,
  pathMissing: (command) => `Command ${command} needs at least one file or folder.`,
  ruleMissing: 'Command explain needs the name of a rule, such as: duthao explain plan/missing-deadline',
  tooManyArguments: (argument) => `“${argument}” is too much.`,
  noSuchDay: (value) => `“${value}” is no day: write it as 2026-06-05.`,
  inputNotFixed: '--fix does not go with the standard input (-): there is no file to write to.',
  inputPathAlone: 'Option --stdin-path goes with the standard input (-) only.',
  serverNeedsStdio: 'Command lsp talks over the standard input and output only: duthao lsp --stdio',
  serverMissing: (file) => `The language server is missing: ${file}.`,
  configNeedsExplain: 'Command config needs --explain and a file: duthao config --explain plan.duthao',
  notFound: 'There is no such file or folder.',
  notAllowed: 'Reading is not permitted.',
  noFile: 'This is not a file.',
  tooLarge: (megabytes, most) => `The file is too large (${megabytes} MB); files of up to ${most} MB are read.`,
  unreadable: (code) => `It cannot be read (${code}).`,
  notWritten: (reason) => `It cannot be written (${reason}); the file is as it was.`,
  changedMeanwhile: 'Something else changed the file meanwhile, so it is not written over; run the command again.',
  notFixed: 'Not fixed, as the file is not stored as Unicode; it is as it was.',
  undecodable: {
    'single-byte':
      'The file is not stored as Unicode (but maybe as TCVN3 or VNI) and cannot be read. Convert it to Unicode UTF-8 and save it again.',
    binary:
      'The file is no plain text (but maybe a Word file, a PDF or a picture) and cannot be read. Copy the words to a .duthao file.',
  },
  ruleFailed: (rule, message) => `Rule “${rule}” failed (${message}); the other rules have run.`,
  examinationFailed: (message) => `It cannot be examined (${message}).`,
  at: (line, column) => `Line ${line}, column ${column}`,
  leadsOut: (path) => `${path}: a link that leads out of the folder, so it is not looked at.`,
  nothingFound: 'Nothing to look at',
  notExamined: 'Not examined, or not in full',
  moreAbout: (rule) => `More: duthao explain ${rule}`,
  baselineAlone: 'Option --update-baseline needs --baseline FILE to know where to write.',
  baselineMissing: 'There is no such baseline yet; to write down what is found now, add --update-baseline.',
  baselineInvalid: 'This is no baseline as --update-baseline writes it, and cannot be used.',
  baselineWritten: (count, file) =>
    `Wrote ${count} ${count === 1 ? 'finding' : 'findings'} to ${file}; from now on only new ones are reported.`,
  baselineKnown: (count, file) => `${count} of the baseline ${file} not reported again.`,
  baselineGone: (count, file) =>
    `${count} of the baseline ${file} no longer there; add --update-baseline to write it anew.`,
  noDrafts:
    'No draft found: only .duthao files and those .md and .txt files that have the form of an official document are looked at.',
  progress: (done, all) => `Examining ${done}/${all}`,
  severity: { error: 'error', warning: 'warning', information: 'information', off: 'off' },
  examined: (drafts, counts) => {
    const all = counts.error + counts.warning + counts.information;
    if (all === 0) return `Examined ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}: nothing to look at.`;
    return `Examined ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}: ${all} to look at (errors ${counts.error} · warnings ${counts.warning} · information ${counts.information}).`;
  },
  fixed: (places, files) =>
    `Fixed ${places} ${places === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  fixable: (count) => `${count} can be fixed without a change of meaning: add --fix.`,
  fix: { none: 'no quick fix', safe: 'fixed by --fix', suggest: 'quick fixes to choose from' },
  plan: {
    columns: {
      file: 'File',
      number: 'No.',
      statement: 'Shortcoming',
      solutions: 'Solutions',
      owners: 'Lead',
      supporters: 'Support',
      deadline: 'Deadline',
    },
    missing: '(none)',
    sharedSolutions: 'shared solutions',
    over: 'overdue',
    solutionCount: (count) => `${count} ${count === 1 ? 'solution' : 'solutions'}`,
    noShortcomings: 'No shortcomings: this is no plan that remedies shortcomings, or it states none yet.',
    summary: (count, withoutSolution, withoutOwner, withoutDeadline, over) =>
      [
        `${count} ${count === 1 ? 'shortcoming' : 'shortcomings'}`,
        ...lacking([
          ['without a solution', withoutSolution],
          ['without a lead', withoutOwner],
          ['without a deadline', withoutDeadline],
          ['overdue', over],
        ]),
      ].join(' · '),
  },
  explain: { severity: 'Severity', fix: 'Quick fix', basis: 'Basis' },
  config: {
    file: 'File',
    settings: 'Settings file',
    noSettings: 'none, defaults hold',
    format: 'Format',
    ownFormat: 'as the draft tells',
    language: 'Language',
    rules: 'Rules',
    ignored: 'Files left out',
    vocabulary: 'Words of the office',
    silenced: 'Silenced in this draft',
    patterns: (count) => `${count} ${count === 1 ? 'pattern' : 'patterns'}`,
    entries: (count) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
    wholeDraft: 'the whole draft',
    at: (words) => (words === '' ? 'one place' : `at “${words}”`),
    nextPassage: 'the next passage',
    byDefault: 'default',
    byCommandLine: 'command line',
    byComment: 'comment in the draft',
  },
};

/** `2 thiếu thời hạn`; what is not lacking is not said. */
function lacking(counts: readonly (readonly [string, number])[]): string[] {
  return counts.filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`);
}

/** The words of the command line in a language. */
export function wordsIn(language: Language): Words {
  return language === 'en' ? en : vi;
}
