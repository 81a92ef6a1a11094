/** What the views beside the text say, in Vietnamese, the source. */
export const viewsVi = {
  solutions: (count: number): string => `${count} giải pháp`,
  sharedSolutions: 'Giải pháp nêu chung cho nhiều hạn chế',
  noSolution: 'Giải pháp: chưa có',
  owner: (name: string): string => `Chủ trì: ${name}`,
  noOwner: 'Chủ trì: chưa có',
  supporter: (name: string): string => `Phối hợp: ${name}`,
  deadline: (text: string): string => `Thời hạn: ${text}`,
  noDeadline: 'Thời hạn: chưa có',
  inherited: 'nêu chung ở phần trên',
  vague: 'chưa rõ thời gian',
  untitled: '(chưa nêu nội dung)',

  /** Beside the title of the view of shortcomings. */
  incomplete: (count: number): string => (count === 0 ? 'đã đủ' : `${count} chưa đủ`),
  onlyIncomplete: (shown: number, all: number): string => `Chỉ hiện ${shown} hạn chế chưa đủ trong số ${all}.`,
  badge: (count: number): string => `${count} hạn chế chưa đủ giải pháp, chủ trì hoặc thời hạn`,

  spokenShortcoming: (number: string | null, statement: string): string =>
    number === null ? `Hạn chế: ${statement}.` : `Hạn chế ${number}: ${statement}.`,
  spokenSolutions: (count: number): string => `Có ${count} giải pháp.`,
  spokenSharedSolutions: 'Giải pháp nêu chung cho nhiều hạn chế.',
  spokenNoSolution: 'Chưa có giải pháp.',
  spokenOwners: (names: string): string => `Cơ quan chủ trì: ${names}.`,
  spokenNoOwner: 'Chưa có cơ quan chủ trì.',
  spokenSupporters: (names: string): string => `Cơ quan phối hợp: ${names}.`,
  spokenDeadline: (text: string): string => `Thời hạn: ${text}.`,
  spokenNoDeadline: 'Chưa có thời hạn.',
  spokenSolution: (text: string): string => `Giải pháp: ${text}.`,
  /** Behind the name of what is missing: what Enter does there. */
  spokenWhereToAdd: 'Nhấn Enter để tới chỗ cần bổ sung.',

  document: (type: string, symbol: string): string => (type === '' ? symbol : `${type} số ${symbol}`),
  mentions: (count: number): string => `${count} chỗ`,
  conflict: {
    type: (count: number): string => `${inWords(count)} ký hiệu`,
    date: (count: number): string => `${inWords(count)} ngày ban hành`,
    issuer: (count: number): string => `${inWords(count)} cơ quan ban hành`,
  },
  spokenDocument: (name: string, count: number): string => `Văn bản viện dẫn: ${name}, ${count} chỗ.`,
  spokenConflict: (what: string): string => `Viện dẫn chưa thống nhất: ${what}. Cần kiểm tra lại bản gốc.`,
  spokenMention: (line: number, context: string): string => `Dòng ${line}: ${context}.`,
  spokenVariant: (label: string): string => `Ở đây ghi ${label}.`,
};

function inWords(count: number): string {
  return ['không', 'một', 'hai', 'ba', 'bốn', 'năm'][count] ?? String(count);
}
