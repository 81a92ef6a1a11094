import type { Piece } from '../text/clean';
import { isLetter } from '../text/letters';
import { roleOf, type Role } from './role';

/** What the right column of a page's head or end begins with. */
const RIGHT: ReadonlySet<Role> = new Set<Role>(['motto', 'place-date', 'signature']);
/** Longer than anything that stands in a column. */
const LONGEST = 100;
const NAME = /^\p{Lu}\p{Ll}{1,8}(?: \p{Lu}\p{Ll}{1,8}){1,4}$/u;
/** “Bình Minh, ngày 14/4/2026”: not as a date of issue is written, but one. */
const SHORT_DATE = /^\p{Lu}[\p{L} .-]{1,60},? {0,4}[Nn]gày {0,4}\d{1,2}[/.-]\d/u;
const BULLET = /^[-–+]\s/;
/** The star below the organ in the head of a Party paper: the day may stand beside it. */
const STAR = /^\s*[*★]\s*$/u;
const MARKS = /^[*_]{1,3}|[*_]{1,3}$/g;
/** A tab, or more blanks than a slip of the finger makes. */
const GAP = '    ';

/**
 * Cuts a line where the two columns of a page stand side by side, as a table of Word is pasted:
 * `XÃ BÌNH MINH⇥CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Số: 56/KH-UBND⇥Bình Minh, ngày 14 tháng 4 năm 2026`, `- Lưu: VT.⇥TM. ỦY BAN NHÂN DÂN`.
 * @param source the text that the line is a piece of
 * @returns left and right; the line itself where it has no columns
 */
export function cutColumns(source: string, line: Piece): readonly [Piece, Piece?] {
  for (let gap = gapFrom(source, line.start, line.end); gap >= 0;) {
    let right = gap;
    while (right < line.end && source.charCodeAt(right) <= 32) right++;
    if (isColumn(source.slice(line.start, gap), source.slice(right, line.end)))
      return [
        { start: line.start, end: gap },
        { start: right, end: line.end },
      ];
    gap = gapFrom(source, right, line.end);
  }
  return [line];
}

/** True for a text that may hold columns: most lines are known by this not to. */
export function mayHoldColumns(source: string): boolean {
  return source.includes('\t') || source.includes(GAP);
}

function gapFrom(source: string, from: number, to: number): number {
  const tab = source.indexOf('\t', from);
  const blanks = source.indexOf(GAP, from);
  const gap = tab < 0 ? blanks : blanks < 0 ? tab : Math.min(tab, blanks);
  return gap < to ? gap : -1;
}

function isColumn(left: string, right: string): boolean {
  if (right.length > LONGEST || !([...left].some(isLetter) || STAR.test(left))) return false;
  const words = right.normalize('NFC').replace(MARKS, '');
  return (
    RIGHT.has(roleOf(words, 'text', undefined)) || SHORT_DATE.test(words) || (BULLET.test(left) && NAME.test(words))
  );
}
