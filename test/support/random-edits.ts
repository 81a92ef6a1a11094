import type { LinePosition } from '../../server/src/text/lines';

/** Numbers that look random and are the same in every run. */
export class Random {
  constructor(private seed: number) {}

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.seed = (Math.imul(this.seed ^ (this.seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    let bits = Math.imul(this.seed ^ (this.seed >>> 12), 0x297a2d39);
    bits ^= bits >>> 15;
    return (bits >>> 0) % limit;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

/** An edit as an editor sends it. */
export interface RandomEdit {
  readonly start: LinePosition;
  readonly end: LinePosition;
  readonly insert: string;
}

/** What edits put in: pieces that change how the lines around them are read. */
// prettier-ignore
const PIECES = [
  '', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u0302', '\u0301', '\u200b', 'a', 'đ', 'Đ', '.', ',', ':', '“', '”', '*', '**', '_', '#', '# ', '## ', '- ', '+ ', '|', '| 1 | a |\n', '|---|---|\n',
  '1. ', '1.2. ', '1.2.3. ', 'I. ', 'II- ', 'a) ', '(1) ', 'Điều 2. ', 'Chương II\n', '\n2\n', '\n- 3 -\n', '\n¹ Ghi chú\n', '-----\n', '<!-- ', ' -->', '\n\nKẾ HOẠCH\n', '\nNơi nhận:\n- Như trên;\n', '\nPHỤ LỤC\n',
  '\nT/M BAN THƯỜNG VỤ\n', '\nTM. ỦY BAN NHÂN DÂN\n', '\nCăn cứ Quyết định số 12-QĐ/TU ngày 05/5/2026;\n', ' ngày 31/4/2026', ' số 170-KL/TU', ' tại mục 1.2 nêu trên', '\nCơ quan chủ trì: UBND xã.\n', '\nThời gian thực hiện: trước ngày 30/6/2026.\n', '\nHạn chế: chậm tiến độ.\n',
];

/** Edits of all sizes at any place of a draft of these lines, positions out of range among them. */
export function randomEdit(random: Random, lines: readonly { readonly text: string }[]): RandomEdit {
  const start = randomPosition(random, lines);
  const reach = random.below(4);
  const end =
    reach === 0
      ? start
      : reach === 1
        ? { line: start.line, character: start.character + random.below(12) }
        : reach === 2
          ? { line: start.line + random.below(3), character: random.below(40) }
          : randomPosition(random, lines, start.line, 12);
  const insert =
    random.below(8) === 0
      ? lines
          .slice(start.line, start.line + random.below(6))
          .map(({ text }) => text)
          .join('\n')
      : random.of(PIECES);
  return { start, end, insert };
}

function randomPosition(
  random: Random,
  lines: readonly { readonly text: string }[],
  from = 0,
  reach = lines.length + 1,
): LinePosition {
  const line = from + random.below(reach);
  const length = lines[line]?.text.length ?? 0;
  const character = random.of([0, length, random.below(length + 1), random.below(length + 3)]);
  return { line, character };
}

/** The same edit on a plain text, by the words of LSP: positions behind a line's end mean its end, behind the text the text's end. */
export function editText(text: string, { start, end, insert }: RandomEdit): string {
  const from = offsetIn(text, start);
  const to = Math.max(from, offsetIn(text, end));
  return text.slice(0, from) + insert + text.slice(to);
}

function offsetIn(text: string, { line, character }: LinePosition): number {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)];
  if (line > ends.length) return text.length;
  const start = line === 0 ? 0 : ends[line - 1]!.index + ends[line - 1]![0].length;
  const end = ends[line]?.index ?? text.length;
  return Math.min(start + character, end);
}
