import { LETTER, longestFirst, wordPattern, wordStartOf } from '../text/word-pattern';
import { smallText, wordAfter, wordBefore } from '../text/words';
import {
  faultMarkers,
  findingWords,
  goalVerbs,
  leadingVerbs,
  limitObjects,
  notFaultBefore,
  notFaultBehind,
  offenceNouns,
  remedyHeadingStarts,
  remedyObjects,
  remedyVerbs,
  shortcomingNouns,
  solutionHeadingStarts,
  strongFaults,
  troubles,
  weakFaults,
} from '../vocabulary/shortcoming-words';
import type { WordList } from '../vocabulary/word-list';

/** Longer texts are no headings. */
const LONGEST_HEADING = 160;
const CLAUSE_END = /[.;]/;

/** For texts in small letters, those for the beginning of headings in any letter case. */
interface Patterns {
  /** A cheap look before the clauses are told apart. */
  readonly anyFault: RegExp;
  readonly nouns: RegExp;
  readonly offences: RegExp;
  readonly findings: RegExp;
  readonly strong: RegExp;
  readonly weak: RegExp;
  readonly trouble: RegExp;
  readonly remedy: RegExp;
  readonly remedyObject: RegExp;
  readonly headingStart: RegExp;
  readonly solutionStart: RegExp;
  readonly opensGoal: RegExp;
  readonly opensRemedy: RegExp;
}

let patterns: Patterns | undefined;

/**
 * True for the title of a plan that remedies shortcomings: “Khắc phục tồn tại, hạn chế theo Thông báo số …”.
 * “Khắc phục hậu quả bão số 3” names none; in “khắc phục và hạn chế thiệt hại do mưa lũ” the word is a verb.
 */
export function isRemedyTitle(title: string): boolean {
  const small = smallText(title);
  if (!small.includes('khắc phục')) return false;
  const { nouns, offences, findings } = known();
  return names(nouns, small) || names(offences, small) || findings.test(small);
}

/**
 * True for a heading that says that shortcomings or their remedies follow: “NHIỆM VỤ VÀ GIẢI PHÁP KHẮC PHỤC”, “NỘI DUNG TỒN TẠI, HẠN CHẾ CẦN KHẮC PHỤC”.
 * A heading that states one itself (“Tiến độ … còn chậm”) is none, nor “NHIỆM VỤ, GIẢI PHÁP” of any plan.
 * @param text the heading's words behind its number
 */
export function looksLikeShortcomingHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const { headingStart, nouns, remedyObject } = known();
  if (!headingStart.test(text)) return false;
  const small = smallText(text);
  return (names(nouns, small) || remedyObject.test(small)) && !statesFault(text);
}

/** True for a heading that says that remedies follow: “Nhiệm vụ, giải pháp khắc phục:”, “III. CÁC GIẢI PHÁP” behind its number. */
export function isSolutionHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && known().solutionStart.test(text);
}

/**
 * True for a statement that says that something is wrong: “Tiến độ giải ngân còn chậm”, “Công tác phối hợp chưa chặt chẽ”.
 * A goal is none, though it names the trouble: “Tháo gỡ khó khăn, vướng mắc …”, “Nâng cao chất lượng …”.
 * @param text a statement or heading behind its number
 */
export function statesFault(text: string): boolean {
  const small = smallText(text);
  const { anyFault } = known();
  if (!anyFault.test(small)) return false;
  return small.split(CLAUSE_END).some((clause) => clauseStatesFault(clause.trim()));
}

/** True for a statement that begins as a goal or a task does: “Nâng cao …”, “Khắc phục …”, “Tập trung tháo gỡ …”. */
export function opensWithGoal(text: string): boolean {
  const small = smallText(text);
  return known().opensGoal.test(small) || opensWithRemedy(small);
}

function clauseStatesFault(clause: string): boolean {
  if (clause === '' || opensWithRemedy(clause)) return false;
  const { strong, opensGoal, remedy, trouble } = known();
  const predicate = strong.exec(clause);
  // “Tăng cường kiểm tra còn chưa thường xuyên” accuses; “…, chấn chỉnh những đơn vị thực hiện chưa nghiêm” does not.
  if (opensGoal.test(clause)) return predicate !== null && !remedy.test(clause.slice(0, predicate.index));
  return predicate !== null || hasWeakFault(clause) || trouble.test(clause);
}

function opensWithRemedy(clause: string): boolean {
  const match = known().opensRemedy.exec(clause);
  if (!match) return false;
  // “Hạn chế, khuyết điểm trong …” begins with the noun.
  return !match[0].endsWith('hạn chế') || isLimiting(clause, match[0].length);
}

function hasWeakFault(clause: string): boolean {
  for (const match of clause.matchAll(known().weak)) {
    const start = wordStartOf(match);
    const end = match.index + match[0].length;
    const word = clause.slice(start, end);
    const hidden =
      notFaultBehind[word]?.has(wordBefore(clause, start)) === true ||
      notFaultBefore[word]?.has(wordAfter(clause, end)) === true;
    if (!hidden) return true;
  }
  return false;
}

/** True when one of these nouns stands in a text of small letters, “hạn chế” as a verb left out. */
function names(nouns: RegExp, small: string): boolean {
  for (const match of small.matchAll(nouns)) {
    if (!match[0].endsWith('hạn chế') || !isLimiting(small, match.index + match[0].length)) return true;
  }
  return false;
}

/** True where “hạn chế” before an offset is the verb: “hạn chế |thiệt hại”. */
function isLimiting(small: string, at: number): boolean {
  return limitObjects.words.some((words) => small.startsWith(` ${words}`, at));
}

function known(): Patterns {
  if (patterns) return patterns;
  const all = (...lists: readonly WordList[]): string[] => lists.flatMap((list) => list.words);
  const opening = (list: WordList, before = ''): string => `^${before}(?:${longestFirst(list.words)})(?![${LETTER}])`;
  patterns = {
    anyFault: wordPattern(all(strongFaults, weakFaults, troubles)),
    nouns: wordPattern(all(shortcomingNouns), 'g'),
    offences: wordPattern(all(offenceNouns), 'g'),
    findings: wordPattern(all(findingWords)),
    strong: wordPattern(all(strongFaults)),
    weak: wordPattern(all(weakFaults), 'g'),
    trouble: wordPattern([
      `(?:${longestFirst(faultMarkers.words)}) (?:(?:nhiều|một số|những|các|có|nguồn) )?(?:${longestFirst(troubles.words)})`,
    ]),
    remedy: wordPattern(all(remedyVerbs)),
    remedyObject: wordPattern([
      `(?:${longestFirst(remedyObjects.words)})(?![${LETTER}])[^.;:]{0,60}khắc phục(?! hậu quả| sự cố| thiên tai)`,
    ]),
    headingStart: new RegExp(opening(remedyHeadingStarts), 'i'),
    solutionStart: new RegExp(opening(solutionHeadingStarts), 'i'),
    // Long lists: in any letter case V8 would take longer to read them than all others together.
    opensGoal: new RegExp(opening(goalVerbs)),
    opensRemedy: new RegExp(opening(remedyVerbs, `(?:(?:${longestFirst(leadingVerbs.words)})(?:,| và)? ){0,3}`)),
  };
  return patterns;
}
