import { LETTER, longestFirst } from '../text/word-pattern';

/**
 * A pattern for a length of time and the event that it counts from: “trong thời hạn 10 ngày làm việc kể từ ngày nhận được báo cáo”.
 * @param openings words that may stand before the number, in small letters
 * @returns the source of a pattern, for texts in small letters or any letter case by flag
 */
export function durationPattern(openings: readonly string[]): string {
  const unit = 'ngày làm việc|ngày|giờ|tuần|tháng|năm';
  const event = '(?:,? (?:kể )?(?:từ|sau) [^.,;:()]{1,80})?';
  return `(?:${longestFirst(openings)})(?: là| không quá| tối đa)? \\d{1,3} {1,2}(?:${unit})(?![${LETTER}]| đầu| cuối)${event}`;
}
