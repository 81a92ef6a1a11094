import type { Passage } from '../../syntax/block';
import type { Span } from '../../text/span';
import type { InternalReference } from '../reference';
import type { PlanDeadline, PlanOwner } from './parts';

/** A place of the plan that a sentence names, and which of the passage's owners and deadlines the sentence says for it. */
export interface Pointer {
  readonly reference: InternalReference;
  /** Numbers among the passage's owners. */
  readonly owners: readonly number[];
  /** Numbers among the passage's deadlines. */
  readonly deadlines: readonly number[];
  /** True when the sentence sets a task, and not only has it watched: below “2. Phòng Kinh tế” it is theirs. */
  readonly setsTask: boolean;
}

const NONE: readonly Pointer[] = [];
/** How far behind an owner its verbs are read. */
const REACH = 80;
/** Those who see to it that others do a task do not do it. */
const FOLLOWS = /(?:theo dõi|đôn đốc|giám sát|kiểm tra|tổng hợp|hướng dẫn|thẩm định)(?!\p{L})/iu;
const ACTS =
  /(?:chủ trì|khắc phục|thực hiện|hoàn thành|triển khai|giải quyết|xử lý|chịu trách nhiệm|tham mưu|phụ trách)(?!\p{L})/iu;
const LEADS_WATCHING = /^chủ trì,? (?:theo|đôn|giám|kiểm|tổng|hướng)/iu;
/** A time for a report or for a plan of its own is no time for the task. */
const REPORTS =
  /(?:báo cáo|gửi|tổng hợp|xây dựng kế hoạch|ban hành kế hoạch|lập kế hoạch|kế hoạch chi tiết|đăng ký|sơ kết|tổng kết)(?!\p{L})/giu;
const FINISHES = /(?:khắc phục|hoàn thành|xong|dứt điểm|giải quyết|xử lý|thực hiện)(?!\p{L})/giu;

/**
 * Finds what a passage says for places of the plan that it names. Nearly no passage does.
 * @param owners asked for only where a place is named
 */
export function pointersOf(
  { text }: Passage,
  references: readonly InternalReference[],
  owners: () => readonly PlanOwner[],
  deadlines: () => readonly PlanDeadline[],
): readonly Pointer[] {
  const own = references.filter(({ foreign }) => !foreign);
  if (own.length === 0) return NONE;
  return own.map((reference) => {
    const { start, end } = sentenceAround(text, reference);
    const isHere = (one: Span): boolean => one.start >= start && one.end <= end;
    return {
      reference,
      owners: numbersOf(
        owners(),
        (one) =>
          isHere(one) && (one.role === 'support' || setsTask(text.slice(one.end, Math.min(one.end + REACH, end)))),
      ),
      deadlines: numbersOf(deadlines(), (one) => isHere(one) && finishes(text.slice(start, one.start))),
      setsTask: setsTask(text.slice(start, reference.start)),
    };
  });
}

function numbersOf<T>(all: readonly T[], test: (one: T) => boolean): number[] {
  return all.flatMap((one, number) => (test(one) ? [number] : []));
}

/** “Giao Văn phòng Đảng ủy |theo dõi, đôn đốc việc thực hiện mục II” sets others to the task; so does who leads the watching. */
function setsTask(words: string): boolean {
  const follows = FOLLOWS.exec(words);
  if (follows === null) return true;
  const acts = ACTS.exec(words);
  return acts !== null && acts.index < follows.index && !LEADS_WATCHING.test(words.slice(acts.index));
}

/** True when the last verb before a time is one of finishing, not of reporting. */
function finishes(before: string): boolean {
  return lastIndex(before, REPORTS) <= lastIndex(before, FINISHES);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** The sentence or clause that a reference stands in. */
function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !isEnd(text, from - 1)) from--;
  let to = end;
  while (to < text.length && !isEnd(text, to)) to++;
  return { start: from, end: to };
}

function isEnd(text: string, at: number): boolean {
  return text[at] === ';' || (text[at] === '.' && text[at + 1] === ' ');
}
