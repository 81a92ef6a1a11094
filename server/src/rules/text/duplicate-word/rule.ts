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

/** Phrases up to this long are looked for with a blank in between. */
const MOST_ACROSS_BLANK = 4;
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
    // Where the syllables that were reported last end: none of them is reported again.
    let free = 0;
    // The hashes of the four syllables before.
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let at = 0; at < count; at++) {
      const hash = syllables.hash(at);
      let width = 0;
      let first = at;
      if (hash === one || hash === two || hash === three || hash === four) {
        width = widthUpTo(syllables, at, passage);
        first = at + 1 - width * 2;
      }
      if (width === 0 && at > 0 && syllables.start(at) - syllables.end(at - 1) > 1) {
        width = widthAround(syllables, at, passage);
        first = at - width;
      }
      four = three;
      three = two;
      two = one;
      one = hash;
      if (width === 0 || first < free) continue;
      (found ??= []).push(report(passage, syllables, first, width));
      free = first + width * 2;
    }
    return found ?? NOTHING;
  },
  explain: {
    vi: ({ again }) => ({ what: `“${again}” viết hai lần liền nhau.`, how: 'Bỏ một lần.' }),
    en: ({ again }) => ({ what: `“${again}” stands twice in a row.`, how: 'Remove one.' }),
  },
  repair({ state: { first, again }, place }, draft) {
    const keep = (text: string): Repair => ({
      title: { vi: `Chỉ giữ “${text}”`, en: `Keep “${text}” once` },
      edits: [replacePlace(draft, place!, text)],
    });
    return first === again ? [keep(first)] : [keep(first), keep(again)];
  },
});

/** How many syllables up to this one stand twice in a row, a blank in between; 0 where none do, or where they may. */
function widthUpTo(syllables: Syllables, at: number, passage: Passage): number {
  const { text } = passage;
  if (syllables.hash(at) === syllables.hash(at - 1)) return isSlip(syllables, at - 1, passage) ? 1 : 0;
  for (let width = 2; width <= MOST_ACROSS_BLANK && at + 1 >= width * 2; width++) {
    const first = at + 1 - width * 2;
    if (isRepeated(syllables, first, width, text, BLANKS))
      return width > 2 || isDoubledPair(phraseAt(syllables, first, 2, text).toLowerCase()) ? width : 0;
  }
  return 0;
}

/** How many syllables before this one, which a comma stands before, begin again with it. */
function widthAround(syllables: Syllables, at: number, { text }: Passage): number {
  const last = syllables.hash(at - 1);
  const most = Math.min(MOST_ACROSS_COMMA, at, syllables.count - at);
  for (let width = LEAST_ACROSS_COMMA; width <= most; width++) {
    if (
      syllables.hash(at + width - 1) === last &&
      isRepeated(syllables, at - width, width, text, COMMA) &&
      !isLongerName(syllables, at + width)
    )
      return width;
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
  if ((again & Mark.capital) === 0 || inCapitals)
    return isDoubledFunctionWord(word, before, neighbour(syllables, at + 2, at + 1, text));
  return (marks & Mark.capital) !== 0 && isDoubledTitleWord(word, before, neighbour(syllables, at + 2, at + 1, text));
}

/** The syllable beside another one, in small letters; empty where a sign stands between them. */
function neighbour(syllables: Syllables, at: number, of: number, text: string): string {
  if (at < 0 || at >= syllables.count) return '';
  const [left, right] = at < of ? [at, of] : [of, at];
  return BLANKS.test(text.slice(syllables.end(left), syllables.start(right)))
    ? phraseAt(syllables, at, 1, text).toLowerCase()
    : '';
}

/** True when `width` syllables stand twice, parted by `gap`, with single blanks inside. */
function isRepeated(syllables: Syllables, at: number, width: number, text: string, gap: RegExp): boolean {
  for (let step = 0; step < width; step++)
    if (syllables.hash(at + step) !== syllables.hash(at + width + step)) return false;
  const first = phraseAt(syllables, at, width, text).toLowerCase();
  if (first !== phraseAt(syllables, at + width, width, text).toLowerCase() || !WORDS.test(first)) return false;
  return gap.test(text.slice(syllables.end(at + width - 1), syllables.start(at + width)));
}

/** “xã Tân, xã Tân Lập”: the second name is a longer one. */
function isLongerName(syllables: Syllables, at: number): boolean {
  return (
    at < syllables.count &&
    syllables.start(at) === syllables.end(at - 1) + 1 &&
    (syllables.marksOf(at) & Mark.capital) !== 0
  );
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
