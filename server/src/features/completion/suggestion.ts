import type { Words } from '../../l10n/words';
import type { CalendarDate } from '../../model/date';
import type { Draft } from '../../model/draft';
import { fold } from '../../text/letters';
import type { Span } from '../../text/span';
import type { Zone } from '../../syntax/zones';
import type { IndexedDraft } from '../../workspace/draft-index';

/** Something that may be written at the caret. */
export interface Suggestion {
  readonly kind: 'document' | 'code' | 'organ' | 'label' | 'owner' | 'date' | 'line';
  /** What is put in; it is what the list shows, too, where there is no label. */
  readonly insert: string;
  readonly label?: string;
  /** A few words beside it: what it is, where it comes from. */
  readonly detail: string;
  /** What it replaces: the words typed so far. Ends at the caret. */
  readonly span: Span;
  /** The symbol of the document that it cites. */
  readonly symbol?: string;
}

/** What is asked: where the caret stands, and what is known around the draft. */
export interface Question {
  readonly caret: Caret;
  readonly today: CalendarDate;
  readonly words: Words;
  /** What is known of the other drafts of the folder; gathered when it is first asked for. */
  readonly others: () => readonly IndexedDraft[];
}

/** The caret, and the line before it. */
export interface Caret {
  readonly draft: Draft;
  /** Offset in the draft. */
  readonly offset: number;
  /** The line up to the caret, with composed letters; they may stand decomposed in the draft. */
  readonly before: string;
  readonly zone: Zone | undefined;
  readonly block: number;
}

/** @param offset of the draft, between its first and its last character */
export function caretAt(draft: Draft, offset: number): Caret {
  const { tree } = draft;
  const { line } = tree.positionAt(offset);
  const raw = draft.sourceOf({ start: tree.offsetAt({ line, character: 0 }), end: offset });
  const block = tree.blockAt(offset);
  return { draft, offset, before: raw.normalize('NFC'), zone: tree.zones[block], block };
}

/** Where the last characters before the caret stand in the draft, however their letters are stored. */
export function spanOfTail({ draft, offset, before }: Caret, tail: string): Span {
  if (tail === '') return { start: offset, end: offset };
  const { tree } = draft;
  const { line } = tree.positionAt(offset);
  const lineStart = tree.offsetAt({ line, character: 0 });
  const raw = draft.sourceOf({ start: lineStart, end: offset });
  if (raw.length === before.length) return { start: offset - tail.length, end: offset };
  let start = raw.length;
  while (start > 0 && raw.slice(start).normalize('NFC') !== tail) start--;
  return { start: lineStart + start, end: offset };
}

/** True for a text that has all that was typed, from the beginning of one of its words on; diacritics and letter case aside. */
export function answersTo(text: string, typed: string): boolean {
  if (typed === '') return true;
  const folded = fold(text);
  const wanted = fold(typed).trimStart();
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1))
    if (at === 0 || !/[a-z0-9]/.test(folded[at - 1]!)) return true;
  return false;
}

/** The words behind the number or the mark of a list that a line begins with: `1.2. Cơ q` → `Cơ q`. */
export function behindMark(before: string): string {
  return before.slice(MARK.exec(before)?.[0].length ?? 0);
}

const MARK = /^\s{0,40}(?:(?:[-–+*•]|\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|[a-zđ][.)])\s{1,3})?/u;
