import type { Draft } from '../model/draft';
import type { Edit } from '../rules/rule';
import type { Line, LinePosition } from '../text/lines';
import { letterValue, toLetter } from '../text/numerals';

/** `- `, `  + `, `• ` at the beginning of a line, and the words behind. */
const BULLET = /^(\s{0,40})([-–+•])(\s{1,3})(?!\s)(.*)$/u;
/** `3. `, `1.2.3. `, `4) `. */
const NUMBER = /^(\s{0,40})((?:\d{1,3}\.){0,4})(\d{1,3})([.)])(\s{1,3})(?!\s)(.*)$/u;
/** `a) `, `đ. `. */
const LETTER = /^(\s{0,40})()([a-zđ])([.)])(\s{1,3})(?!\s)(.*)$/u;
/** What ends an item, so that another one may follow. A heading has no such end: words follow it, not its sister. */
const ITEM_END = /[;.,…][”"’)]{0,3}\s{0,9}$/u;
const OPENS = /:\s{0,9}$/u;

interface Item {
  /** As long as the mark of the item, with its blanks. */
  readonly mark: string;
  /** The mark of the item that follows; undefined behind the last letter. */
  readonly next: string | undefined;
  readonly isBullet: boolean;
  readonly words: string;
}

/**
 * What is written behind a line end that was just typed: the mark of the next item, where an item stands above. An item that says nothing
 * ends its list: its mark is taken away, and the line that was begun with it.
 * @param caret behind the line end
 */
export function afterLineEnd({ tree }: Draft, caret: LinePosition): Edit[] {
  const { lines } = tree;
  const above = lines[caret.line - 1];
  const item = above && itemIn(above.text);
  if (item === undefined) return [];
  const behind = lines[caret.line]!.text.slice(caret.character);
  const start = tree.offsetAt({ line: caret.line, character: 0 });
  const end = tree.offsetAt(caret);
  if (item.words.trim() === '') {
    const from = tree.offsetAt({ line: caret.line - 1, character: 0 });
    return behind.trim() === '' ? [{ start: from, end, newText: '' }] : [];
  }
  if (item.next === undefined || OPENS.test(item.words)) return [];
  // Whoever breaks a line inside an item, or below a heading, may want anything.
  if (!ITEM_END.test(item.words) && (!item.isBullet || behind.trim() !== '')) return [];
  const gap = standsApart(lines, caret.line - 1, item) ? above!.eol : '';
  return [{ start, end, newText: gap + item.next }];
}

function itemIn(line: string): Item | undefined {
  const bullet = BULLET.exec(line) ?? /^(\s{0,40})([-–+•])(\s{1,3})()$/u.exec(line);
  if (bullet !== null) {
    const [, indent, mark, blanks, words] = bullet as unknown as [string, string, string, string, string];
    return { mark, next: indent + mark + blanks, isBullet: true, words };
  }
  const found = NUMBER.exec(line) ?? LETTER.exec(line);
  if (found === null) return undefined;
  const [, indent, before, last, mark, blanks, words] = found as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const value = letterValue(last);
  const following = value === undefined ? String(Number(last) + 1) : toLetter(value + 1);
  const next = following === undefined ? undefined : indent + before + following + mark + blanks;
  return { mark, next, isBullet: false, words };
}

/** True where the items of a list stand apart: there is a blank line between the item and its sister above. */
function standsApart(lines: readonly Line[], line: number, { mark, isBullet }: Item): boolean {
  let above = line - 1;
  while (above >= 0 && lines[above]!.text.trim() === '') above--;
  const sister = above >= 0 && above < line - 1 ? itemIn(lines[above]!.text) : undefined;
  return sister?.mark === mark && sister.isBullet === isBullet;
}
