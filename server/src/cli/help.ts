import type { Language } from '../rules/rule';
import { profileNames } from './profile-names';

const overview = {
  vi: `Dự Thảo: rà soát dự thảo văn bản của Đảng và Nhà nước.

  duthao check [TỆP hoặc THƯ MỤC …]   rà soát; không ghi gì thì rà soát thư mục này, - là đầu vào chuẩn
  duthao plan TỆP …                   bảng hạn chế, giải pháp, chủ trì, thời hạn
  duthao outline TỆP …                các mục của dự thảo
  duthao rules                        các quy tắc
  duthao explain QUY-TẮC              giải thích một quy tắc
  duthao config --explain TỆP         cấu hình nào áp dụng cho một tệp
  duthao lsp --stdio                  máy chủ ngôn ngữ cho trình soạn thảo

  --help        hướng dẫn, kể cả sau từng lệnh: duthao check --help
  --version     phiên bản
  --lang vi|en  ngôn ngữ

Kết thúc với 0: không có lỗi hay cảnh báo; 1: có; 2: lệnh không chạy được trọn vẹn.
`,
  en: `Dự Thảo: checks drafts of Vietnamese Party and State documents.

  duthao check [FILE or FOLDER …]   check; this folder when none is given, - is the standard input
  duthao plan FILE …                table of shortcomings, solutions, owners and deadlines
  duthao outline FILE …             the sections of a draft
  duthao rules                      the rules
  duthao explain RULE               explain a rule
  duthao config --explain FILE      which settings hold for a file
  duthao lsp --stdio                language server for editors

  --help        help, behind each command too: duthao check --help
  --version     version
  --lang vi|en  language

Exit status 0: no errors and no warnings; 1: some; 2: the command could not run, or not in full.
`,
};

const commands: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  check: {
    vi: `duthao check [TỆP hoặc THƯ MỤC …|-]

Tệp nêu tên thì được rà soát. Thư mục: các tệp .duthao và những tệp .md, .txt có thể thức của văn bản;
bỏ qua .git, node_modules và những gì .gitignore, .duthaoignore, duthao.json nêu. Cột đếm theo chữ nhìn thấy.

  --format text|json|sarif|github|junit|html
                            dạng kết quả: để đọc, cho chương trình khác, SARIF 2.1.0,
                            ghi chú của GitHub Actions, JUnit, Phiếu rà soát để xem và in
  --fix                     sửa những chỗ sửa được mà không đổi nghĩa
  --today NĂM-THÁNG-NGÀY    coi là ngày ban hành của dự thảo chưa ghi ngày
  --profile ${profileNames.join('|')}
                            thể thức; auto: theo dự thảo
  --config TỆP              tệp cấu hình, thay cho duthao.json gần nhất
  --baseline TỆP            chỉ báo những điểm chưa có trong tệp mốc
  --update-baseline         ghi những điểm hiện có vào tệp mốc
  --stdin-path TỆP          tên tệp của nội dung đọc từ đầu vào chuẩn
  --lang vi|en              ngôn ngữ
`,
    en: `duthao check [FILE or FOLDER …|-]

Files that are named are checked. A folder means its .duthao files and those .md and .txt files that have the form of an
official document; .git, node_modules and what .gitignore, .duthaoignore and duthao.json name are left out.
Columns count the characters that a person sees.

  --format text|json|sarif|github|junit|html
                            form of the result: to read, for other programs, SARIF 2.1.0,
                            annotations of GitHub Actions, JUnit, a review sheet to read and print
  --fix                     fix what can be fixed without a change of meaning
  --today YYYY-MM-DD        the day to take for that of a draft without one
  --profile ${profileNames.join('|')}
                            format; auto: as the draft tells
  --config FILE             settings file, instead of the nearest duthao.json
  --baseline FILE           report only what is not in the baseline
  --update-baseline         write what is found now to the baseline
  --stdin-path FILE         name of the file that the standard input holds
  --lang vi|en              language
`,
  },
  plan: {
    vi: `duthao plan TỆP hoặc THƯ MỤC …|-

Hạn chế của kế hoạch khắc phục, mỗi hạn chế với giải pháp, cơ quan chủ trì, cơ quan phối hợp và thời hạn.

  --format table|json|csv   bảng để đọc, JSON cho chương trình khác, CSV cho Excel
  --today NĂM-THÁNG-NGÀY    đánh dấu thời hạn đã quá tính đến ngày này
  --config TỆP · --stdin-path TỆP · --lang vi|en
`,
    en: `duthao plan FILE or FOLDER …|-

The shortcomings of a plan that remedies, each with solutions, owners, supporters and deadline.

  --format table|json|csv   a table to read, JSON for other programs, CSV for Excel
  --today YYYY-MM-DD        marks the deadlines that are over on that day
  --config FILE · --stdin-path FILE · --lang vi|en
`,
  },
  outline: {
    vi: `duthao outline TỆP …|-

Các mục của dự thảo, thụt vào theo cấp, với số dòng.

  --lang vi|en
`,
    en: `duthao outline FILE …|-

The sections of a draft, indented by level, with line numbers.

  --lang vi|en
`,
  },
  rules: {
    vi: `duthao rules

Tên, mức, cách sửa và nội dung của từng quy tắc.

  --format table|json · --lang vi|en
`,
    en: `duthao rules

Name, severity, fix and title of each rule.

  --format table|json · --lang vi|en
`,
  },
  explain: {
    vi: `duthao explain QUY-TẮC

Quy tắc kiểm tra gì, vì sao, căn cứ nào, sửa thế nào. Ví dụ: duthao explain plan/missing-deadline

  --lang vi|en
`,
    en: `duthao explain RULE

What a rule checks, why, on which basis, and how to mend it. Example: duthao explain plan/missing-deadline

  --lang vi|en
`,
  },
  config: {
    vi: `duthao config --explain TỆP

Tệp cấu hình nào áp dụng cho một tệp, và mức của từng quy tắc từ đâu mà có.

  --profile ${profileNames.join('|')} · --config TỆP · --lang vi|en
`,
    en: `duthao config --explain FILE

Which settings file holds for a file, and where the severity of each rule comes from.

  --profile ${profileNames.join('|')} · --config FILE · --lang vi|en
`,
  },
  lsp: {
    vi: `duthao lsp --stdio

Máy chủ ngôn ngữ (LSP) qua đầu vào và đầu ra chuẩn, cho trình soạn thảo.
`,
    en: `duthao lsp --stdio

Language server (LSP) over the standard input and output, for editors.
`,
  },
};

/**
 * The help for a command.
 * @param command its name; anything else gives the overview
 */
export function helpOf(command: string | undefined, language: Language): string {
  const page = command !== undefined && Object.hasOwn(commands, command) ? commands[command]! : overview;
  return page[language];
}
