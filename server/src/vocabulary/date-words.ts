/** The months that have a name of their own, and those written in words: `tháng Tư`, `tháng Chạp`. */
export const monthWords: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};

/** Quarters in words: `quý ba năm 2026`. */
export const quarterWords: Readonly<Record<string, number>> = { một: 1, nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4 };

/** What stands behind “thứ”: `thứ Hai`, `thứ 2`. 0 is Chủ nhật. */
export const weekdayWords: Readonly<Record<string, number>> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  '7': 6,
};

/** “vào thứ Hai” is a weekday; “lần thứ hai”, “kỳ họp thứ 2”, “phiên họp thứ năm” are counts. Only behind one of these, or behind a mark, does “thứ” begin a weekday. */
export const wordsBeforeWeekday: ReadonlySet<string> = new Set(
  'vào sáng chiều tối trưa hôm từ trước đến hết sau nhất giờ phút là và ngày'.split(' '),
);

/** Behind these a date without “ngày” may stand in a form that else means something different: `trước 20/11`, `từ 14.2.2025`, `đến 12/2025`. */
export const wordsBeforeDate: ReadonlySet<string> = new Set('ngày trước sau đến tới từ hết nhất khi hôm'.split(' '));

/** “mỗi ngày 1/2 số hộ”, “hằng tháng 2 lần”: a rate, no date. */
export const rateWords: ReadonlySet<string> = new Set('mỗi một hằng hàng từng các những nhiều mấy vài'.split(' '));

/** “tháng 2 lần”, “quý 1 buổi”: a number of times, no month. */
export const countedAfter: ReadonlySet<string> = new Set(
  'lần kỳ buổi cuộc đợt phiên tuần ngày giờ đồng triệu tỷ người hộ lượt đại bài tin'.split(' '),
);
