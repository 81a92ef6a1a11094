import type { Passage } from '../../../model/draft';
import { syllablesIn } from '../../../model/syllables-in';
import { Mark, type Syllables } from '../../../text/syllables';
import { isDoubledFunctionWord, isDoubledPair, isDoubledTitleWord } from '../../../vocabulary/duplicates';
import { PRACTICE } from '../../../vocabulary/source';
import { replacePlace } from '../../edits';
import { definePassageRule, NOTHING, type FoundInPassage, type Repair } from '../../rule';

interface State {
  /** As it is written first, and again. */
  readonly first: string;
  readonly again: string;
}

/** Phrases that are looked for with nothing in between. */
const WIDTHS = [2, 3, 4] as const;
/** Fewer syllables on both sides of a comma are often a list: “xã hội, xã hội chủ nghĩa”. */
const LEAST_ACROSS_COMMA = 5;
const MOST_ACROSS_COMMA = 12;
const BLANKS = /^ {1,3}$/;
const WORDS = /^[\p{L} ]+$/u;
const COMMA = /^ ?[,;] {1,3}$/;

/** A word or phrase typed twice: `các các`, `Ban Ban Chấp hành`, `nghị quyết Nghị quyết`, `đảng viên là cán bộ, đảng viên là cán bộ`. */
export default definePassageRule<State>({
  id: 'text/duplicate-word',
  title: { vi: 'Từ ngữ lặp lại liền nhau', en: 'Repeated word' },
  severity: 'warning',
  fix: 'suggest',
  basis: [PRACTICE],
  find(passage) {
    const syllables = syllablesIn(passage);
    const { count } = syllables;
    let found: FoundInPassage<State>[] | undefined;
    for (let at = 0; at + 1 < count; at++) {
      const width = widthFrom(syllables, at, passage);
      const first = width < 0 ? at + 1 + width : at;
      if (width === 0) continue;
      (found ??= []).push(report(passage, syllables, first, Math.abs(width)));
      at = first + Math.abs(width) * 2 - 1;
    }
    return found ?? NOTHING;
  },
  explain: {
    vi: ({ again }) => ({ what: `“${again}” viết hai lần liền nhau.`, how: 'Bỏ một lần.' }),
    en: ({ again }) => ({ what: `“${again}” stands twice in a row.`, how: 'Remove one.' }),
  },
  repair({ state: { first, again }, place }, draft) {
    const keep = (text: string): Repair => ({ title: { vi: `Chỉ giữ “${text}”`, en: `Keep “${text}” once` }, edits: [replacePlace(draft, place!, text)] });
    return first === again ? [keep(first)] : [keep(first), keep(again)];
  },
});

/** How many syllables from `at` on stand there a second time right behind; below 0, how many that end with `at` stand behind the comma too; 0 for none. */
function widthFrom(syllables: Syllables, at: number, passage: Passage): number {
  const hash = syllables.hash(at);
  const next = syllables.hash(at + 1);
  if (hash === next) return isSlip(syllables, at, passage) ? 1 : 0;
  if (syllables.start(at + 1) - syllables.end(at) > 1) return -widthBefore(syllables, at, hash, passage);
  for (const width of WIDTHS) {
    if (at + width * 2 > syllables.count) break;
    if (syllables.hash(at + width) !== hash || syllables.hash(at + width + 1) !== next) continue;
    if (isRepeated(syllables, at, width, passage.text, BLANKS) && (width > 2 || isDoubledPair(phraseAt(syllables, at, 2, passage.text).toLowerCase()))) return width;
  }
  return 0;
}

/** How many syllables that end with `at`, before a comma, stand behind it as well. */
function widthBefore(syllables: Syllables, at: number, hash: number, { text }: Passage): number {
  const most = Math.min(MOST_ACROSS_COMMA, at + 1, syllables.count - at - 1);
  for (let width = LEAST_ACROSS_COMMA; width <= most; width++) {
    const first = at + 1 - width;
    if (syllables.hash(at + width) === hash && isRepeated(syllables, first, width, text, COMMA) && !isLongerName(syllables, at + width + 1)) return width;
  }
  return 0;
}

/** A single syllable twice: only function words and the first words of names are slips. */
function isSlip(syllables: Syllables, at: number, { text }: Passage): boolean {
  if (!isRepeated(syllables, at, 1, text, BLANKS)) return false;
  const marks = syllables.marksOf(at);
  const again = syllables.marksOf(at + 1);
  const word = phraseAt(syllables, at, 1, text).toLowerCase();
  const before = neighbour(syllables, at - 1, at, text);
  const inCapitals = (marks & Mark.small) === 0 && (again & Mark.small) === 0;
  if ((again & Mark.capital) === 0 || inCapitals) return isDoubledFunctionWord(word, before, neighbour(syllables, at + 2, at + 1, text));
  return (marks & Mark.capital) !== 0 && isDoubledTitleWord(word, before);
}

/** The syllable beside another one, in small letters; empty where a sign stands between them. */
function neighbour(syllables: Syllables, at: number, of: number, text: string): string {
  if (at < 0 || at >= syllables.count) return '';
  const [left, right] = at < of ? [at, of] : [of, at];
  return BLANKS.test(text.slice(syllables.end(left), syllables.start(right))) ? phraseAt(syllables, at, 1, text).toLowerCase() : '';
}

/** True when `width` syllables stand twice, parted by `gap`, with single blanks inside. */
function isRepeated(syllables: Syllables, at: number, width: number, text: string, gap: RegExp): boolean {
  for (let step = 0; step < width; step++) if (syllables.hash(at + step) !== syllables.hash(at + width + step)) return false;
  const first = phraseAt(syllables, at, width, text).toLowerCase();
  if (first !== phraseAt(syllables, at + width, width, text).toLowerCase() || !WORDS.test(first)) return false;
  return gap.test(text.slice(syllables.end(at + width - 1), syllables.start(at + width)));
}

/** “xã Tân, xã Tân Lập”: the second name is a longer one. */
function isLongerName(syllables: Syllables, at: number): boolean {
  return at < syllables.count && syllables.start(at) === syllables.end(at - 1) + 1 && (syllables.marksOf(at) & Mark.capital) !== 0;
}

function phraseAt(syllables: Syllables, at: number, width: number, text: string): string {
  return text.slice(syllables.start(at), syllables.end(at + width - 1));
}

function report({ text }: Passage, syllables: Syllables, at: number, width: number): FoundInPassage<State> {
  return {
    start: syllables.start(at),
    end: syllables.end(at + width * 2 - 1),
    state: { first: phraseAt(syllables, at, width, text), again: phraseAt(syllables, at + width, width, text) },
  };
}
