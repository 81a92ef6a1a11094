import type { Passage } from '../../../model/draft';
import { oldCodesIn } from '../../../model/old-codes';
import { officeSlipsIn } from '../../../model/office-confusables';
import { phrasesIn, syllablesIn } from '../../../model/syllables-in';
import { inLetterCaseOf } from '../../../text/letter-case';
import { mayBeMisspelt, misspellingsIn, type Misspelling } from '../../../text/misspelt';
import type { PhraseMatch } from '../../../text/phrase-book';
import { opensSentence } from '../../../text/sentences';
import { overlaps } from '../../../text/span';
import { Mark } from '../../../text/syllables';
import { wordAfter, wordBefore } from '../../../text/words';
import { beginsWord, endsWord } from '../../../vocabulary/boundary-words';
import type { Confusion, Guard } from '../../../vocabulary/confusables';
import type { RulePhrase } from '../../../vocabulary/phrases';
import { PRACTICE } from '../../../vocabulary/source';
import { replacePlace } from '../../edits';
import { definePassageRule, NOTHING, type FoundInPassage } from '../../rule';

interface State {
  readonly typed: string;
  readonly right: string | undefined;
  /** `office`: the office has the phrase in its own list. */
  readonly why: Confusion | Misspelling['kind'] | 'office';
  /** True where the phrase is wrong, but common. */
  readonly doubtful: boolean;
}

const WHY_VI: Readonly<Record<State['why'], string>> = {
  word: 'dùng nhầm từ',
  's/x': 'lẫn s với x',
  'ch/tr': 'lẫn ch với tr',
  'd/gi/r': 'lẫn d, gi, r',
  'l/n': 'lẫn l với n',
  'n/ng': 'lẫn n với ng ở cuối',
  'c/t': 'lẫn c với t ở cuối',
  'hỏi/ngã': 'lẫn dấu hỏi với dấu ngã',
  mark: 'sai hoặc thiếu dấu',
  letter: 'thừa hoặc thiếu chữ cái',
  'd/đ': 'gõ D thay cho Đ',
  gh: 'lẫn g, gh hoặc ng, ngh',
  sign: 'cần dấu hai chấm',
  usage: 'cách viết nên xem lại',
  letters: 'đặt dấu sai chữ',
  keys: 'còn phím gõ dấu',
  glued: 'hai tiếng viết dính liền',
  office: 'từ vựng cơ quan',
};
const WHY_EN: Readonly<Record<State['why'], string>> = {
  word: 'another word is meant',
  's/x': 's and x confused',
  'ch/tr': 'ch and tr confused',
  'd/gi/r': 'd, gi and r confused',
  'l/n': 'l and n confused',
  'n/ng': 'final n and ng confused',
  'c/t': 'final c and t confused',
  'hỏi/ngã': 'two tone marks confused',
  mark: 'a wrong or missing mark',
  letter: 'a letter too many or too few',
  'd/đ': 'a plain D typed for the Vietnamese one',
  gh: 'g and gh, or ng and ngh confused',
  sign: 'a colon is expected',
  usage: 'usage to be looked at again',
  letters: 'a mark on the wrong letter',
  keys: 'keys of the typing method left in the word',
  glued: 'two syllables without a blank between them',
  office: 'in the office’s own list',
};

/** Words taken for others (`chông chéo`, `sử lý`, `xã, phương`) and syllables that no word has (`qúa`, `nguwowif`). */
export default definePassageRule<State>({
  id: 'text/confusable',
  title: { vi: 'Từ ngữ dễ viết nhầm', en: 'Misspelt or confused words' },
  severity: 'warning',
  fix: 'suggest',
  basis: [PRACTICE],
  find(passage, _zone, _options, office) {
    const phrases = phrasesIn(passage);
    let found: FoundInPassage<State>[] | undefined;
    for (const match of phrases) {
      const { phrase, start, end } = match;
      if (
        phrase.kind !== 'confusable' ||
        isOtherWord(match, passage) ||
        (phrase.guard && !holds(phrase.guard, match, passage))
      )
        continue;
      // “ban nghành” holds “nghành”.
      if (found !== undefined && found[found.length - 1]!.end > start) continue;
      const typed = passage.text.slice(start, end);
      const state: State = {
        typed,
        right: inLetterCaseOf(phrase.right, typed),
        why: phrase.confusion,
        doubtful: phrase.degree === 'doubtful',
      };
      (found ??= []).push({ start, end, state, ...(phrase.degree === 'mild' ? { severity: 'information' } : {}) });
    }
    for (const { typed, right, start, end } of officeSlipsIn(passage, office)) {
      if (found?.some((one) => overlaps(one, { start, end })) !== true)
        (found ??= []).push({ start, end, state: { typed, right, why: 'office', doubtful: false } });
    }
    const syllables = syllablesIn(passage);
    // Text in an old code page is unreadable as a whole: text/legacy-encoding says so.
    if (!mayBeMisspelt(syllables) || oldCodesIn(passage).length > 0) return found ?? NOTHING;
    const opens = (start: number): boolean => opensSentence(passage.text, start, passage.enumerator?.contentStart ?? 0);
    for (const { kind, right, start, end } of misspellingsIn(passage.text, syllables, opens)) {
      if (found?.some((one) => overlaps(one, { start, end })) === true) continue;
      (found ??= []).push({
        start,
        end,
        state: { typed: passage.text.slice(start, end), right, why: kind, doubtful: false },
      });
    }
    return found ?? NOTHING;
  },
  explain: {
    vi({ typed, right, why, doubtful }) {
      const what =
        why === 'sign' || why === 'usage'
          ? `“${typed}”: ${WHY_VI[why]}.`
          : doubtful
            ? `“${typed}” thường là viết nhầm (${WHY_VI[why]}).`
            : `“${typed}” viết chưa đúng (${WHY_VI[why]}).`;
      return right === undefined ? { what, how: 'Kiểm tra lại từ này.' } : { what, how: `Viết là “${right}”.` };
    },
    en({ typed, right, why, doubtful }) {
      const what = `“${typed}” is ${doubtful ? 'probably a slip' : 'not right'}: ${WHY_EN[why]}.`;
      return right === undefined ? { what, how: 'Check the word.' } : { what, how: `Write “${right}”.` };
    },
  },
  repair: ({ state: { right }, place }, draft) =>
    right === undefined
      ? []
      : [
          {
            title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` },
            edits: [replacePlace(draft, place!, right)],
          },
        ],
});

/** `zalo.me`: part of an address. */
const ADDRESS = /^(?:\.\p{Ll}|[/@])/u;

/** “thống nhất | chí hướng”, “nghiên cứu kỹ | Luật Đất đai”: the syllables belong to two words. */
function isOtherWord({ start, end, first, last }: PhraseMatch<RulePhrase>, passage: Passage): boolean {
  const { text } = passage;
  if (ADDRESS.test(text.slice(end, end + 2)) || text[start - 1] === '/' || text[start - 1] === '.') return true;
  const syllables = syllablesIn(passage);
  for (let at = first + 1; at <= last; at++)
    if ((syllables.marksOf(first) & Mark.capital) === 0 && (syllables.marksOf(at) & Mark.capital) !== 0) return true;
  if (last - first !== 1) return false;
  const [one, two] = [
    text.slice(start, syllables.end(first)).toLowerCase(),
    text.slice(syllables.start(last), end).toLowerCase(),
  ];
  return endsWord(wordBefore(text, start), one) || beginsWord(two, wordAfter(text, end));
}

/** True when all that the guard asks for is so: then the phrase is a fault here. */
function holds(guard: Guard, { start, end, first, last }: PhraseMatch<RulePhrase>, passage: Passage): boolean {
  const { text } = passage;
  const syllables = syllablesIn(passage);
  if (guard.capitals === true)
    for (let at = first; at <= last; at++) if ((syllables.marksOf(at) & Mark.small) !== 0) return false;
  if (guard.small?.some((at) => (syllables.marksOf(first + at) & Mark.capital) !== 0) === true) return false;
  if (guard.previousIs !== undefined || guard.previousIsNot !== undefined) {
    const before = wordBefore(text, start);
    if (guard.previousIsNot?.has(before) === true || guard.previousIs?.has(before) === false) return false;
  }
  if (guard.nextIs !== undefined || guard.nextIsNot !== undefined) {
    const after = wordAfter(text, end);
    if (guard.nextIsNot?.has(after) === true || guard.nextIs?.has(after) === false) return false;
  }
  return guard.notQuoted !== true || !isQuoted(text, start);
}

/** Longer titles than this are not cited. */
const LONGEST_QUOTATION = 300;

/** True inside “…”: titles are cited as they are. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at);
  return (
    Math.max(before.lastIndexOf('“'), before.lastIndexOf('«')) >
    Math.max(before.lastIndexOf('”'), before.lastIndexOf('»'))
  );
}
