import { wordAfter, wordBefore } from '../text/words';
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

/** Longer texts are no headings. */
const LONGEST_HEADING = 160;
const CLAUSE = /[^;.]{1,2000}/g;

interface Patterns {
  readonly nouns: RegExp;
  readonly offences: RegExp;
  readonly remedyObject: RegExp;
  readonly findings: RegExp;
  readonly headingStart: RegExp;
  readonly solutionStart: RegExp;
  readonly strong: RegExp;
  readonly weak: RegExp;
  readonly trouble: RegExp;
  readonly remedy: RegExp;
  readonly opensRemedy: RegExp;
  readonly opensGoal: RegExp;
}

let patterns: Patterns | undefined;

/**
 * True for the title of a plan that remedies shortcomings: “Khắc phục tồn tại, hạn chế theo Thông báo số …”.
 * “Khắc phục hậu quả bão số 3” names none; in “khắc phục và hạn chế thiệt hại do mưa lũ” the word is a verb.
 */
export function isRemedyTitle(title: string): boolean {
  return /khắc phục/i.test(title) && (names(known().nouns, title) || names(known().offences, title) || known().findings.test(title));
}

/**
 * True for a heading that says that shortcomings or their remedies follow: “NHIỆM VỤ VÀ GIẢI PHÁP KHẮC PHỤC”, “NỘI DUNG TỒN TẠI, HẠN CHẾ CẦN KHẮC PHỤC”.
 * A heading that states one itself (“Tiến độ … còn chậm”) is none, nor “NHIỆM VỤ, GIẢI PHÁP” of any plan.
 * @param text the heading's words behind its number
 */
export function looksLikeShortcomingHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || !known().headingStart.test(text)) return false;
  const { nouns, remedyObject } = known();
  return (names(nouns, text) || remedyObject.test(text)) && !statesFault(text);
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
  return (text.match(CLAUSE) ?? []).some((clause) => clauseStatesFault(clause.trim()));
}

/** True for a statement that begins as a goal or a task does: “Nâng cao …”, “Khắc phục …”, “Tập trung tháo gỡ …”. */
export function opensWithGoal(text: string): boolean {
  return known().opensGoal.test(text) || opensWithRemedy(text);
}

function clauseStatesFault(clause: string): boolean {
  if (opensWithRemedy(clause)) return false;
  const { strong, opensGoal, remedy } = known();
  const predicate = strong.exec(clause);
  // “Tăng cường kiểm tra còn chưa thường xuyên” accuses; “…, chấn chỉnh những đơn vị thực hiện chưa nghiêm” does not.
  if (opensGoal.test(clause)) return predicate !== null && !remedy.test(clause.slice(0, predicate.index));
  return predicate !== null || hasWeakFault(clause) || known().trouble.test(clause);
}

function opensWithRemedy(clause: string): boolean {
  const match = known().opensRemedy.exec(clause);
  if (!match) return false;
  // “Hạn chế, khuyết điểm trong …” begins with the noun.
  return !/hạn chế$/i.test(match[0]) || isLimiting(clause, match[0].length);
}

function hasWeakFault(clause: string): boolean {
  for (const match of clause.matchAll(known().weak)) {
    const word = match[0].toLowerCase();
    const hidden = notFaultBehind[word]?.has(wordBefore(clause, match.index)) === true || notFaultBefore[word]?.has(wordAfter(clause, match.index + word.length)) === true;
    if (!hidden) return true;
  }
  return false;
}

/** True when one of these nouns stands in a text, “hạn chế” as a verb left out. */
function names(nouns: RegExp, text: string): boolean {
  for (const match of text.matchAll(nouns)) {
    if (match[0].toLowerCase() !== 'hạn chế' || !isLimiting(text, match.index + match[0].length)) return true;
  }
  return false;
}

/** True where “hạn chế” before an offset is the verb: “hạn chế |thiệt hại”. */
function isLimiting(text: string, at: number): boolean {
  const rest = text.slice(at, at + 20).toLowerCase();
  return limitObjects.words.some((words) => rest.startsWith(` ${words}`));
}

function known(): Patterns {
  if (patterns) return patterns;
  const any = (...lists: readonly { readonly words: readonly string[] }[]): string =>
    lists.flatMap((list) => list.words).sort((a, b) => b.length - a.length).join('|');
  const whole = (source: string, flags = 'iu'): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, flags);
  const leading = any(leadingVerbs);
  patterns = {
    nouns: whole(any(shortcomingNouns), 'giu'),
    offences: whole(any(offenceNouns), 'giu'),
    remedyObject: new RegExp(`(?<!\\p{L})(?:${any(remedyObjects)})(?!\\p{L})[^.;:]{0,60}khắc phục(?! hậu quả| sự cố| thiên tai)`, 'iu'),
    findings: whole(any(findingWords)),
    headingStart: new RegExp(`^(?:${any(remedyHeadingStarts)})(?!\\p{L})`, 'iu'),
    solutionStart: new RegExp(`^(?:${any(solutionHeadingStarts)})(?!\\p{L})`, 'iu'),
    strong: whole(any(strongFaults)),
    weak: whole(any(weakFaults), 'giu'),
    trouble: whole(`(?:${any(faultMarkers)}) (?:(?:nhiều|một số|những|các|có|nguồn) )?(?:${any(troubles)})`),
    remedy: whole(any(remedyVerbs)),
    opensRemedy: new RegExp(`^(?:(?:${leading})(?:,| và)? ){0,3}(?:${any(remedyVerbs)})(?!\\p{L})`, 'iu'),
    opensGoal: new RegExp(`^(?:${any(goalVerbs)})(?!\\p{L})`, 'iu'),
  };
  return patterns;
}
