/** What is said of changes to the sections of a draft, in Vietnamese, the source. */
export const amendmentVi = {
  titles: {
    'move-up': 'Chuyển mục lên trên',
    'move-down': 'Chuyển mục xuống dưới',
    promote: 'Đưa mục ra ngoài một cấp',
    demote: 'Đưa mục vào trong một cấp',
    'renumber-section': 'Đánh lại số các mục con',
    'renumber-siblings': 'Đánh lại số các mục cùng cấp',
    'renumber-draft': 'Đánh lại số mục cả dự thảo',
    'insert-shortcoming': 'Thêm hạn chế',
    'fields-to-table': 'Chuyển các hạn chế thành bảng',
  },
  /** What is asked before a change that reaches over the whole draft. */
  confirm: 'Xem trước khi sửa',
  refusals: {
    first: 'Đây là mục đầu tiên trong cấp này, không còn mục nào ở trên để đổi chỗ.',
    last: 'Đây là mục cuối cùng trong cấp này, không còn mục nào ở dưới để đổi chỗ.',
    nothingAbove: 'Phía trên không có mục cùng cấp nào để đưa mục này vào.',
    outermost: 'Mục này đã ở cấp ngoài cùng.',
    deepest: 'Dưới cấp này không còn kiểu đánh số nào nữa; dùng gạch đầu dòng.',
    glued: 'Có nhiều mục dính liền trên một dòng. Tách mỗi mục thành một dòng rồi làm lại.',
    unnumbered: 'Chỗ này không có mục được đánh số. Đặt con trỏ vào dòng đầu của mục rồi làm lại.',
    quoted: 'Mục này nằm trong phần trích dẫn nên được giữ nguyên.',
    'in-order': 'Các số mục đã đúng thứ tự.',
    unsure: 'Chưa làm được, vì sau khi đổi các mục sẽ không còn được đọc như cũ. Xem lại số của các mục quanh đây.',
  },
  table: {
    'no-labelled':
      'Dự thảo chưa có hạn chế nào viết thành dòng có nhãn (“Giải pháp: …”, “Cơ quan chủ trì: …”) để chuyển thành bảng.',
    scattered: 'Chưa chuyển được, vì các hạn chế không đứng liền nhau trong một phần, hoặc xen bảng, chú thích.',
    'no-table': 'Chưa chuyển được, vì bảng làm ra sẽ không còn đủ giải pháp, chủ trì, thời hạn của từng hạn chế.',
  },
  tableTarget: (reference: string, line: number): string =>
    `Chưa chuyển được, vì “${reference}” ở dòng ${line} chỉ vào một mục sẽ thành dòng của bảng. Sửa chỗ viện dẫn đó trước.`,
  noShortcoming: 'Dự thảo chưa có hạn chế nào ở phía trên để theo mẫu. Thêm bằng đoạn mẫu “hạn chế”.',
  lost: (reference: string, line: number): string =>
    `Chưa làm được, vì “${reference}” ở dòng ${line} sẽ chỉ sang mục khác. Sửa chỗ viện dẫn đó trước.`,
  caught: (reference: string, line: number): string =>
    `“${reference}” ở dòng ${line} trước đây không chỉ vào mục nào, nay trùng số với một mục khác. Xem lại chỗ viện dẫn đó.`,
  outdated: 'Dự thảo vừa được sửa ở chỗ khác. Làm lại lần nữa.',
};
