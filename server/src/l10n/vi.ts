import { reviewVi } from './review-vi';
import { trackingVi } from './tracking-vi';
import { amendmentVi } from './amendment-vi';
import { renameVi } from './rename-vi';
import { viewsVi } from './views-vi';

const behind = (rule: string | undefined): string => (rule === undefined ? '' : `: ${rule}`);

/** Words in Vietnamese, the source. The same thing is always called by the same word: dự thảo, hạn chế, giải pháp, thời hạn, mục. */
export const vi = {
  source: 'Dự Thảo',

  system: { party: 'Đảng', state: 'Nhà nước' },

  outline: {
    header: 'Phần đầu văn bản',
    addressee: 'Kính gửi',
    basis: 'Căn cứ ban hành',
    recipients: 'Nơi nhận',
    signature: 'Phần ký',
    annex: 'Phụ lục',
    untitled: '(chưa có tên)',
    lines: (count: number): string => `${count} dòng`,
  },

  shortcoming: {
    solutions: (count: number): string => `${count} giải pháp`,
    sharedSolutions: 'giải pháp chung',
    noSolution: 'thiếu giải pháp',
    noOwner: 'thiếu chủ trì',
    noDeadline: 'thiếu thời hạn',
    more: (count: number): string => `và ${count} cơ quan nữa`,
  },

  weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],

  hover: {
    dates: 'Ngày ban hành',
    issuers: 'Cơ quan ban hành',
    places: (count: number): string => `${count} chỗ`,
    mentions: (count: number): string => `Viện dẫn ${count} chỗ`,
    line: (line: number): string => `dòng ${line}`,
    moreLines: (count: number): string => ` và ${count} dòng nữa`,
    moreItems: (count: number): string => `… và ${count} mục nữa`,
    conflict: 'Ghi không thống nhất',
    points: { type: 'ký hiệu', date: 'ngày ban hành', issuer: 'cơ quan ban hành' },
    checkOriginal: 'Kiểm tra lại bản gốc.',
    referredTo: (count: number): string => `Được viện dẫn ${count} chỗ trong dự thảo`,
    day: (weekday: string, date: string): string => `Ngày ${date} là ${weekday}`,
    stretch: (from: string, to: string): string => `Từ ngày ${from} đến hết ngày ${to}`,
    daysAfter: (count: number, own: string): string => `Sau ngày của dự thảo (${own}) ${count} ngày`,
    daysBefore: (count: number, own: string): string => `Trước ngày của dự thảo (${own}) ${count} ngày`,
    sources: {
      draft: 'Viết tắt được giải thích ở',
      office: 'Theo từ vựng của cơ quan',
      field: 'Cách viết tắt thường dùng; dự thảo chưa giải thích',
    },
  },

  lens: {
    cited: (symbols: string, count: number): string => `${symbols}: viện dẫn ${count} chỗ`,
    disagree: 'ghi không thống nhất',
  },

  hint: {
    onlyShown: 'Chỉ hiện trên màn hình, không có trong dự thảo.',
  },

  move: {
    noNextSection: 'Đây là mục cuối của dự thảo.',
    noPreviousSection: 'Đây là mục đầu của dự thảo.',
    noParent: 'Không có mục nào ở cấp trên.',
    allComplete: 'Mọi hạn chế đều đã đủ giải pháp, chủ trì, thời hạn.',
    noShortcoming: 'Dự thảo này chưa thấy hạn chế nào.',
    noFinding: 'Không có điểm cần xem.',
  },

  related: 'Chỗ liên quan',

  action: {
    fixAll: (count: number): string => `Sửa ${count} chỗ sửa được ngay trong dự thảo`,
    fixRule: (title: string, count: number): string => `Sửa cả ${count} chỗ trong dự thảo: ${title}`,
    ignoreHere: (rule: string | undefined, places: number, alike: number): string =>
      `Bỏ qua ở ${places > 1 ? `${places} chỗ` : 'chỗ'} này${alike > 0 ? ` và ${alike} chỗ viết hệt như vậy` : ''}${behind(rule)}`,
    ignoreInDraft: (rule: string | undefined): string => `Bỏ qua quy tắc này trong dự thảo${behind(rule)}`,
    turnOff: (rule: string | undefined): string => `Tắt quy tắc này ở mọi dự thảo của thư mục${behind(rule)}`,
    addWord: (word: string): string => `Thêm vào từ vựng cơ quan: “${word}”`,
  },

  project: {
    unreadable: 'Không đọc được tệp cấu hình này: cần là văn bản UTF-8, nhỏ hơn 1 MB.',
    unused: (rule: string, draft: string): string =>
      `Mục này không còn tác dụng: trong “${draft}” không có điểm nào của quy tắc “${rule}” để bỏ qua.`,
    noDraft: (draft: string): string => `Không có tệp “${draft}”.`,
  },

  completion: {
    here: 'trong dự thảo này',
    folder: 'trong thư mục',
    today: 'hôm nay',
    draftDay: 'ngày của dự thảo',
    monthEnd: 'cuối tháng này',
    quarterEnd: (quarter: string): string => `cuối quý ${quarter}`,
    yearEnd: 'cuối năm',
    thisQuarter: 'quý này',
    regular: 'việc làm đều đặn',
    basis: 'căn cứ',
    recipient: 'nơi nhận',
    lastRecipient: 'dòng cuối của nơi nhận',
    signature: 'phần ký',
    citedIn: (paths: string): string => `Viện dẫn trong: ${paths}`,
  },

  goTo: { title: 'Đi tới mục, hạn chế hoặc văn bản viện dẫn', placeholder: 'Gõ vài chữ, không cần dấu: han che' },

  index: {
    title: 'Đang đọc các dự thảo trong thư mục',
    tooLarge: (path: string): string => `Không đọc “${path}”: tệp lớn hơn 4 MB.`,
  },

  status: {
    name: 'Dự thảo',
    unknown: 'chưa rõ văn bản Đảng hay Nhà nước',
    shortcomings: (count: number, incomplete: number): string =>
      count === 0
        ? 'chưa thấy hạn chế nào'
        : incomplete === 0
          ? `${count} hạn chế, đã đủ`
          : `${count} hạn chế, ${incomplete} chưa đủ`,
    findings: (count: number): string => (count === 0 ? 'không có điểm cần xem' : `${count} điểm cần xem`),
    starting: 'đang chuẩn bị',
    gone: 'đang khởi động lại',
    stopped: 'chưa hoạt động',
    notReady: 'Bộ rà soát chưa sẵn sàng. Vui lòng thử lại sau giây lát.',
    restart: 'Khởi động lại',
    notADraft: 'Không coi là dự thảo',
    showFindings: 'Xem các điểm',
    recognised: 'Nhận ra là dự thảo',
  },

  amendment: amendmentVi,

  rename: renameVi,

  views: viewsVi,

  tracking: trackingVi,

  review: reviewVi,

  settings: {
    language: 'cần là “vi” hoặc “en”',
    typingGrace: 'cần là số mili giây từ 0 đến 60000',
    profile: 'cần là “auto” hoặc tên ngắn của một thể thức, ví dụ “hd05”',
    inlayHints: 'cần là nhóm “weekdays”, “titles” với true hoặc false',
    codeLens: 'cần là nhóm “shortcomings”, “documents” với true hoặc false',
    rules: 'cần là tên quy tắc với mức “off”, “error”, “warning” hoặc “information”',
    whole: 'cần là một nhóm thiết đặt',
    invalid: (settings: string): string => `Thiết đặt chưa dùng được: ${settings}. Giá trị trước đó vẫn được giữ.`,
  },

  log: {
    ruleFailed: (rule: string): string => `Quy tắc ${rule} gặp sự cố nên tạm nghỉ; các quy tắc khác vẫn rà soát.`,
  },
};
