import { isAllCapitals, isCapital } from '../text/letters';
import type { InternalReference } from './reference';
import { readFurtherLabel, readInnerLabel, readStep, type FoundStep } from './references/steps';
import { isForeign, namesDocumentAt, pointsHere } from './references/whose';

const NONE: readonly InternalReference[] = [];

/**
 * A unit word with what may be its label: “mục 4.2”, “Phần thứ nhất”, “điểm a”; not “mục tiêu”, “chương trình”, “điểm nghẽn”. What it means is judged afterwards.
 * Without the u flag, for speed; `[A-Za-zÀ-ɏḀ-ỿ]` are all letters that Vietnamese uses. Words in capitals are headings and are left out.
 */
const UNIT_WORD =
  /(?:[Tt]iểu mục|[Mm]ục|[Kk]hoản|[Đđ]iểm|[Đđ]iều|[Pp]hần|[Cc]hương|[Pp]hụ lục)(?= {1,2}(?:\(?(?:\d|[IVX]{1,6}(?![A-Za-zÀ-ɏḀ-ỿ])|[A-Ha-zđ](?![A-Za-zÀ-ɏḀ-ỿ]))|thứ |số \d))/g;
const NEXT_UNIT = /(?:[Tt]iểu mục|[Mm]ục|[Kk]hoản|[Đđ]iểm|[Đđ]iều|[Pp]hần|[Cc]hương|[Pp]hụ lục)(?= )/y;
const JOINT = /\)?(?:\s{0,2}[,;]\s{0,2}(?:(?:và|hoặc)\s{1,2})?|\s{1,2}(?:(?:và|hoặc|đến|của|tại|thuộc)\s{1,2})?)/y;
// “mục (IV)(4.3)”.
const INNER_JOINT = /\)\s{0,2}(?=\()/y;
// “mục 1 và Phụ lục 2” are two places, “mục 1 phần II” and “khoản 1, Điều 5” are one.
const AND = /và|hoặc|đến/;
const SPACE_ONLY = /^\)?\s{0,2}$/;
// A number that only a list of places can have behind it: “khoản 1, 2 Điều 5”, “mục 1, 2 và 3 nêu trên”; not “mục 3, 15 xã”.
const AFTER_FURTHER =
  /\s{0,2}(?:$|[,.;:)]|(?:và|hoặc|nêu|này|của|trên|tại|thuộc|[Tt]iểu mục|[Mm]ục|[Kk]hoản|[Đđ]iều|[Pp]hần|[Cc]hương|[Pp]hụ lục)(?!\p{L}))/uy;
const INTRODUCED = /(?:^|[\s(])(?:tại|theo|ở|trong|các|và|như|về|đến|cả|thuộc)\s{1,2}$|\($/u;

/**
 * Finds the places that a passage refers to: “tại mục 4.2 nêu trên”, “điểm a khoản 1 Điều 5 Nghị định số …”, “Như Mục III”.
 * Headings (“Chương II”, “Mục 1. …” at the start of a passage) and words that only look alike (“hạng mục 2”, “khoản 2 tỷ”, “điểm 10”) are none.
 * @param text a cleaned passage: NFC, one paragraph, ordinary spaces
 * @returns the references in the order of the text; offsets count from the start of `text`
 */
export function findReferences(text: string): readonly InternalReference[] {
  let found: InternalReference[] | undefined;
  UNIT_WORD.lastIndex = 0;
  for (let match = UNIT_WORD.exec(text); match; match = UNIT_WORD.exec(text)) {
    const first = readStep(text, match.index, match[0]);
    if (!first) continue;
    const run = readRun(text, first);
    const end = run[run.length - 1]!.end;
    UNIT_WORD.lastIndex = end;
    if (isHeading(text, run) || !isCredible(text, run)) continue;
    const foreign = isForeign(text, first.start, end);
    for (const path of pathsOf(run)) (found ??= []).push(referenceOf(text, path, foreign));
  }
  return found ?? NONE;
}

/** A step and what stands between it and the step before. */
interface RunStep extends FoundStep {
  readonly joint: string;
}

/** Steps that follow one another: “điểm a, b khoản 2 Điều 5”, “khoản 2 Điều 2, điểm d khoản 4 Điều 7”. */
function readRun(text: string, first: FoundStep): RunStep[] {
  const run: RunStep[] = [{ ...first, joint: '' }];
  for (;;) {
    const last = run[run.length - 1]!;
    const joint = jointAt(text, last.end);
    const at = last.end + (joint?.length ?? 0);
    const next = joint === undefined ? undefined : readNext(text, at, last, joint);
    if (!next) return run;
    run.push({ ...next, joint: joint! });
  }
}

function jointAt(text: string, at: number): string | undefined {
  for (const pattern of [INNER_JOINT, JOINT]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return text.slice(at, pattern.lastIndex);
  }
  return undefined;
}

function readNext(text: string, at: number, last: FoundStep, joint: string): FoundStep | undefined {
  NEXT_UNIT.lastIndex = at;
  const unit = NEXT_UNIT.test(text) ? text.slice(at, NEXT_UNIT.lastIndex) : undefined;
  if (unit) return readStep(text, at, unit);
  const inner = readInnerLabel(text, at, last);
  if (inner) return inner;
  if (!AND.test(joint) && !/[,;]/.test(joint)) return undefined;
  const further = readFurtherLabel(text, at, last);
  if (!further) return undefined;
  AFTER_FURTHER.lastIndex = further.end;
  return AFTER_FURTHER.test(text) ? further : undefined;
}

/** “Phụ lục I”, “Chương II QUY ĐỊNH CHUNG”, “Mục 1. Nhiệm vụ”, “Điều 5.” at the start of a passage name a place of their own; they refer to none. */
function isHeading(text: string, run: readonly RunStep[]): boolean {
  const [first, second] = run;
  if (first!.start !== 0 || second || !isCapital(text[0])) return false;
  const { end, unit } = first!;
  const rest = text.slice(end, end + 4).trimStart();
  if (rest === '' || /^[.:–-]/.test(rest)) return true;
  if (rest.startsWith('(')) return unit !== 'section';
  const next = text[end] === ' ' ? end + 1 : end;
  return isCapital(rest[0]) && (isAllCapitals(rest) || !namesDocumentAt(text, next));
}

/** One strong step carries the others; weak ones alone need words around them that only a reference has: “tại khoản 2”, “điểm a nêu trên”. */
function isCredible(text: string, run: readonly RunStep[]): boolean {
  if (run.some((step) => !step.weak)) return true;
  if (new Set(run.map((step) => step.unit)).size > 1) return true;
  const [first] = run;
  const { end } = run[run.length - 1]!;
  if (pointsHere(text, end)) return true;
  // “tại điểm 2 trường mầm non” is a place, “đạt điểm 10” a mark; a letter behind “điểm” or a clause is neither.
  const number = /^\d/.test(first!.label);
  if (number && first!.unit !== 'clause' && first!.unit !== 'article') return false;
  return INTRODUCED.test(text.slice(Math.max(0, first!.start - 8), first!.start));
}

/**
 * Sorts the steps of a run into one path for each place that is meant, outermost step first.
 * Vietnamese goes from the inner place to the outer one: “điểm a, b khoản 2” means two points of one clause. Without a comma the other way round is
 * understood too: “Phần II mục 3”.
 */
function pathsOf(run: readonly RunStep[]): FoundStep[][] {
  const paths: FoundStep[][] = [];
  // The places that still wait for an outer one: their paths are complete but for what may follow.
  let open: FoundStep[][] = [];
  let outermost = 0;
  let innermost = 0;
  for (const step of run) {
    const last = open[open.length - 1];
    const alone = SPACE_ONLY.test(step.joint);
    if (last && step.rank < outermost && !AND.test(step.joint)) {
      for (const path of open) path.unshift(step);
      outermost = step.rank;
    } else if (last && step.rank === innermost && (innermost === outermost || alone)) {
      open.push([...last.slice(0, -1), step]);
    } else if (last && step.rank > innermost && open.length === 1 && alone) {
      last.push(step);
      innermost = step.rank;
    } else {
      paths.push(...open);
      open = [[step]];
      outermost = innermost = step.rank;
    }
  }
  return [...paths, ...open];
}

function referenceOf(text: string, path: readonly FoundStep[], foreign: boolean): InternalReference {
  const steps = path.map(({ start, end, unit, label }) => ({ start, end, unit, label }));
  const start = Math.min(...steps.map((step) => step.start));
  const end = Math.max(...steps.map((step) => step.end));
  return {
    start,
    // “mục (IV)”: the bracket belongs to it.
    end: text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end,
    steps,
    foreign,
    key: `${steps.map(({ unit, label }) => `${unit}:${label}`).join('/')}${foreign ? '|foreign' : ''}`,
  };
}
