import type { Passage } from '../../syntax/block';
import type { Span } from '../../text/span';
import type { Field } from '../../vocabulary/field-labels';
import { isLetter } from '../../text/letters';
import type { OfficeWords } from '../../vocabulary/office-words';
import type { DeadlinePhrase } from '../deadline';
import { deadlinePhrase } from '../deadline-phrase';
import { deadlinesInProse, deadlinesOfField } from '../find-deadlines';
import { labelOf, labelsIn } from '../find-label';
import { findOwners, ownersOfField } from '../find-owners';
import type { OwnerPhrase } from '../owner';
import { officeOrgansIn, withOfficeOrgans, type Reading } from './office-organs';

/**
 * A stretch of a passage from one label to the next: “Chủ trì: Phòng Kinh tế; |phối hợp: các thôn; |thời hạn: quý III/2026”.
 * Offsets count from the start of the passage's text.
 */
export interface Part extends Span {
  /** What the label names; undefined for words before the first label. */
  readonly field: Field | undefined;
  /** The words of the label, as written; empty where there is none. */
  readonly label: string;
  /** Where the words behind the label begin. */
  readonly valueStart: number;
  readonly hasValue: boolean;
}

/** Who is to act; `labelled` where a label says so, not a sentence. */
export interface PlanOwner extends OwnerPhrase {
  readonly labelled: boolean;
}

/** By when; `labelled` where a label says so, not a sentence. */
export interface PlanDeadline extends DeadlinePhrase {
  readonly labelled: boolean;
  /** True for a time that is told of, not set: “đã hoàn thành ngày 15/5/2026”. */
  readonly told: boolean;
}

const NO_PARTS: readonly Part[] = [];
const NO_OWNERS: readonly PlanOwner[] = [];
const NO_DEADLINES: readonly PlanDeadline[] = [];
const ANY_WORD = /[\p{L}\p{N}]/u;
/** “Chưa xác định”: words in the place of a time that say that there is none. */
const NO_TIME = /^(?:chưa|không|xem|như trên|đang|tbd)(?!\p{L})/iu;
/** No time is told in more words. */
const LONGEST_TIME = 160;

/**
 * Cuts a passage at its labels.
 * @returns nothing for a passage without any
 */
export function partsOf({ text, enumerator }: Passage): readonly Part[] {
  const from = enumerator?.contentStart ?? 0;
  const content = from > 0 ? text.slice(from) : text;
  const labels = content.includes(':') ? labelsIn(content) : NO_PARTS;
  if (labels.length === 0) {
    // “Giải pháp khắc phục” alone in its paragraph.
    const label = labelOf(content);
    return label === undefined
      ? NO_PARTS
      : [partOf(text, label.field, from + label.start, from + label.end, from + label.valueStart, text.length)];
  }
  const parts = labels.map((label, at) => {
    const end = at + 1 < labels.length ? from + labels[at + 1]!.start : text.length;
    return partOf(text, label.field, from + label.start, from + label.end, from + label.valueStart, end);
  });
  const first = from + labels[0]!.start;
  return hasWords(text, from, first) ? [partOf(text, undefined, from, from, from, first), ...parts] : parts;
}

function hasWords(text: string, start: number, end: number): boolean {
  return start < end && (isLetter(text[start]) || ANY_WORD.test(text.slice(start, end)));
}

function partOf(
  text: string,
  field: Field | undefined,
  start: number,
  labelEnd: number,
  valueStart: number,
  end: number,
): Part {
  return {
    field,
    label: text.slice(start, labelEnd),
    start,
    valueStart,
    end,
    hasValue: hasWords(text, valueStart, end),
  };
}

/** Those who are to act by a passage, in the order of the text: what labels say, and what sentences say where there is no label. */
export function ownersOf(
  passage: Passage,
  parts: readonly Part[],
  office: OfficeWords | undefined,
): readonly PlanOwner[] {
  const { text, enumerator } = passage;
  if (parts.length === 0) {
    const from = enumerator?.contentStart ?? 0;
    return ownersInStretch(passage, from, text.length, 'prose', office);
  }
  return joined(parts, NO_OWNERS, ({ field, valueStart, end, hasValue }) => {
    const reading = hasValue ? readingOf(field) : undefined;
    return reading === undefined ? NO_OWNERS : ownersInStretch(passage, valueStart, end, reading, office);
  });
}

/** Those whom a passage names when all its words are the value of a field: a table cell, the lines below “Cơ quan chủ trì:”. */
export function ownersAsValueOf(passage: Passage, office: OfficeWords | undefined): readonly PlanOwner[] {
  return ownersInStretch(passage, passage.enumerator?.contentStart ?? 0, passage.text.length, 'owner-field', office);
}

function ownersInStretch(
  passage: Passage,
  start: number,
  end: number,
  reading: Reading,
  office: OfficeWords | undefined,
): readonly PlanOwner[] {
  const { text } = passage;
  const value = text.slice(start, end);
  const found =
    reading === 'prose' ? findOwners(value) : ownersOfField(value, reading === 'supporter-field' ? 'support' : 'lead');
  const labelled = reading !== 'prose';
  if (office === undefined) return planOwners(found, start, labelled);
  const organs = officeOrgansIn(passage, office).filter((organ) => organ.start >= start && organ.end <= end);
  if (organs.length === 0) return planOwners(found, start, labelled);
  return planOwners(withOfficeOrgans(planOwners(found, start, labelled), organs, text, start, reading), 0, labelled);
}

/** @param by how far the offsets of the phrases are to be moved */
function planOwners(phrases: readonly OwnerPhrase[], by: number, labelled: boolean): readonly PlanOwner[] {
  if (phrases.length === 0) return NO_OWNERS;
  return phrases.map(({ start, end, text, role, how, duty, generic }) => ({
    start: start + by,
    end: end + by,
    text,
    role,
    how,
    duty,
    generic,
    labelled,
  }));
}

function readingOf(field: Field | undefined): Reading | undefined {
  switch (field) {
    case 'owner':
      return 'owner-field';
    case 'supporter':
      return 'supporter-field';
    case 'solution':
    case undefined:
      return 'prose';
    default:
      return undefined;
  }
}

/** The times that bind the task of a passage, in the order of the text. The dates of a statement are none. */
export function deadlinesOf({ text, enumerator }: Passage, parts: readonly Part[]): readonly PlanDeadline[] {
  if (parts.length === 0) {
    const from = enumerator?.contentStart ?? 0;
    return times(deadlinesInProse(from > 0 ? text.slice(from) : text), from, false, text);
  }
  return joined(parts, NO_DEADLINES, ({ field, valueStart, end, hasValue }) => {
    if (!hasValue) return NO_DEADLINES;
    if (field === 'deadline') return times(timesOf(text.slice(valueStart, end)), valueStart, true, text);
    const binds = field === undefined || field === 'solution' || field === 'owner';
    return binds ? times(deadlinesInProse(text.slice(valueStart, end)), valueStart, false, text) : NO_DEADLINES;
  });
}

/** The times that a passage names when all its words are the value of a field. */
export function deadlinesAsValueOf({ text, enumerator }: Passage): readonly PlanDeadline[] {
  const from = enumerator?.contentStart ?? 0;
  return times(timesOf(from > 0 ? text.slice(from) : text), from, true, text);
}

/** The times of a value. Words that no table knows still say when: “Theo Nghị quyết của Hội đồng nhân dân xã”. */
function timesOf(value: string): readonly DeadlinePhrase[] {
  const found = deadlinesOfField(value);
  if (found.length > 0) return found;
  const words = value.trim().replace(/[.;,]$/, '');
  if (words.length > LONGEST_TIME || !ANY_WORD.test(words) || NO_TIME.test(words)) return found;
  const start = value.indexOf(words);
  return [deadlinePhrase(value, start, start + words.length, 'event')];
}

function joined<T>(parts: readonly Part[], none: readonly T[], read: (part: Part) => readonly T[]): readonly T[] {
  let all = none;
  for (const part of parts) {
    const found = read(part);
    if (found.length > 0) all = all.length === 0 ? found : [...all, ...found];
  }
  return all;
}

/** “đã hoàn thành ngày |15/5/2026”, and how far before the time it may stand. */
const TOLD = /(?:^|[^\p{L}])đã(?!\p{L})[^.;]{0,40}$/iu;
const LOOK_BACK = 50;

function times(
  phrases: readonly DeadlinePhrase[],
  by: number,
  labelled: boolean,
  text: string,
): readonly PlanDeadline[] {
  if (phrases.length === 0) return NO_DEADLINES;
  return phrases.map(({ start, end, text: said, kind, from, to }) => ({
    start: start + by,
    end: end + by,
    text: said,
    kind,
    from,
    to,
    labelled,
    told: isTold(text.slice(Math.max(0, start + by - LOOK_BACK), start + by)),
  }));
}

/** A word of the past is rare: its letter is looked for first. */
function isTold(before: string): boolean {
  return /ã/i.test(before) && TOLD.test(before);
}
