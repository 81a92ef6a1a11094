import type { Span } from '../text/span';
import {
  contentHeads,
  fieldLabels,
  headKeywords,
  numberHeads,
  shortcomingLabelEnds,
  shortcomingLabelStarts,
  type Field,
} from '../vocabulary/field-labels';
import { offenceNouns, shortcomingNouns } from '../vocabulary/shortcoming-words';
import { capitalise } from '../text/letters';
import { typed } from '../text/phrase-index';
import { codeAt, isDigitCode, isLetterCode } from '../text/words';

/** A label such as “Cơ quan chủ trì:”. Offsets count from the start of the text given; `end` stands before the colon. */
export interface Label extends Span {
  readonly field: Field;
  /** Where the value begins: behind the colon and its blanks; the length of the text when nothing follows. */
  readonly valueStart: number;
}

/** What a column of a table holds; `content` is a “Nội dung” that only the other columns explain. */
export type Column = Field | 'number' | 'content';

/** No label is longer. */
const LONGEST = 70;
const BRACKET_AT_END = /\([^()]{0,40}\)$/;
const NUMBER_AT_END = / (?:số |thứ )?\d{1,3}$/;

const NO_LABELS: readonly Label[] = [];

interface Names {
  /** All labels before a colon as they are mostly typed: “Cơ quan chủ trì”, “phối hợp”. */
  readonly asTyped: ReadonlyMap<string, Field>;
  /** Labels that stand alone or before a colon. */
  readonly labels: ReadonlyMap<string, Field>;
  readonly beforeColon: ReadonlyMap<string, Field>;
  readonly heads: ReadonlyMap<string, Column>;
  /** First syllables of all labels, as typed: most paragraphs begin with another one. */
  readonly first: ReadonlySet<string>;
  readonly nouns: readonly string[];
}

let names: Names | undefined;

/**
 * Reads the label that a paragraph begins with: “Cơ quan chủ trì: Ban Tổ chức Đảng ủy.”, or is: “Giải pháp khắc phục”.
 * @param text a passage behind its enumerator, in any letter case
 * @returns undefined where no field of a plan is named
 */
export function labelOf(text: string): Label | undefined {
  const start = firstLetter(text);
  const isShort = text.length <= start + LONGEST;
  const colon = text.indexOf(':', start);
  const hasColon = colon >= 0 && colon < start + LONGEST;
  if ((!isShort && !hasColon) || !mayBeLabel(text, start)) return undefined;
  if (hasColon) return labelBefore(text, start, colon);

  const end = endOfWords(text);
  const field = fieldNamed(normalise(text.slice(start, end)), false);
  return field && { field, start, end, valueStart: text.length };
}

/**
 * Finds all labels with a colon in one paragraph, at its beginning and behind sentences:
 * “Báo cáo Thường trực. Thời gian hoàn thành: trước 30/6/2026.”, “Chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ”.
 * @returns the labels in the order of the text; a value runs to the next label, or to the end
 */
export function labelsIn(text: string): readonly Label[] {
  let found: readonly Label[] = NO_LABELS;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const start = startBefore(text, colon);
    const label = start < 0 || !mayBeLabel(text, start) ? undefined : labelBefore(text, start, colon);
    // Most passages have one label: a list of one takes less room than a list that was pushed to.
    if (label) found = found.length === 0 ? [label] : [...found, label];
  }
  return found;
}

/**
 * What the column below a table head holds.
 * @param headText the head's words: “Đơn vị chủ trì”, “TT”, “Thời gian hoàn thành”
 * @returns `content` for a bare “Nội dung”: {@link columnsOf} tells more; undefined for a column that a plan is not read by (“Ghi chú”)
 */
export function columnOf(headText: string): Column | undefined {
  if (headText.length > LONGEST) return undefined;
  const name = normalise(headText.slice(0, endOfWords(headText)));
  if (name === '') return undefined;
  const { heads } = known();
  const column = heads.get(name) ?? heads.get(name.replace(BRACKET_AT_END, '').trim());
  if (column !== undefined) return column;
  return isShortcomingLabel(name) ? 'shortcoming' : headKeywords.find(({ words }) => name.includes(words))?.field;
}

/**
 * What the columns of a table hold. A bare “Nội dung” is the shortcoming beside a column of solutions, the task where shortcomings have a column of their own.
 * @param heads the words of each head, in order
 */
export function columnsOf(heads: readonly string[]): readonly (Column | undefined)[] {
  const columns = heads.map(columnOf);
  const content = columns.indexOf('content');
  if (content < 0) return columns;
  const meant = columns.includes('shortcoming') ? 'solution' : columns.includes('solution') ? 'shortcoming' : undefined;
  if (meant !== undefined && !columns.includes(meant)) columns[content] = meant;
  return columns;
}

function labelBefore(text: string, start: number, colon: number): Label | undefined {
  const words = text.slice(start, colon);
  const field = known().asTyped.get(words) ?? fieldNamed(normalise(words), true);
  if (field === undefined) return undefined;
  let end = colon;
  while (codeAt(text, end - 1) === 32) end--;
  let valueStart = colon + 1;
  while (codeAt(text, valueStart) === 32) valueStart++;
  return { field, start, end, valueStart };
}

function fieldNamed(name: string, hasColon: boolean): Field | undefined {
  const { labels, beforeColon } = known();
  const bare = name.endsWith(')') ? name.replace(BRACKET_AT_END, '').trim() : name;
  // “Hạn chế 2:”, “Hạn chế số 2:”
  const short = isDigitCode(codeAt(bare, bare.length - 1)) ? bare.replace(NUMBER_AT_END, '') : bare;
  const field = labels.get(name) ?? labels.get(short) ?? (hasColon ? beforeColon.get(short) : undefined);
  return field ?? (isShortcomingLabel(short) ? 'shortcoming' : undefined);
}

/** “Tồn tại, hạn chế”, “Những hạn chế, khuyết điểm”, “Nội dung tồn tại, hạn chế cần khắc phục”. */
function isShortcomingLabel(name: string): boolean {
  const { nouns } = known();
  if (!nouns.some((noun) => name.includes(noun))) return false;
  const rest = withoutEnd(withoutStart(name));
  return rest.split(/, | và |\/| - /).every((noun) => nouns.includes(noun));
}

function withoutStart(name: string): string {
  const start = shortcomingLabelStarts.find((words) => name.startsWith(`${words} `));
  return start === undefined ? name : name.slice(start.length + 1);
}

function withoutEnd(name: string): string {
  const end = shortcomingLabelEnds.find((words) => name.endsWith(` ${words}`));
  return end === undefined ? name : name.slice(0, -end.length - 1);
}

/** Where the words before a colon begin: at the start of the text, or behind the mark that ends the sentence before; -1 when they are too long for a label. */
function startBefore(text: string, colon: number): number {
  const first = Math.max(0, colon - LONGEST);
  let at = colon;
  while (at > first && !endsSentence(text.charCodeAt(at - 1))) at--;
  if (at === first && first > 0) return -1;
  while (at < colon && !isLetterCode(codeAt(text, at))) at++;
  return at;
}

/** True for the code of `.`, `;`, `(` and `:`. */
function endsSentence(code: number): boolean {
  return code === 46 || code === 59 || code === 40 || code === 58;
}

function mayBeLabel(text: string, start: number): boolean {
  if (!isLetterCode(codeAt(text, start))) return false;
  let end = start;
  while (end < start + 8 && isLetterCode(codeAt(text, end))) end++;
  return known().first.has(text.slice(start, end));
}

function firstLetter(text: string): number {
  let at = 0;
  while (at < 4 && !isLetterCode(codeAt(text, at)) && ' -–+•'.includes(text[at] ?? 'x')) at++;
  return at;
}

/** The end of the words: blanks, full stop and colon behind them are no part of a label. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && ' .:;'.includes(text[end - 1]!)) end--;
  return end;
}

/** What {@link normalise} makes even: nearly no label has any of it. */
const UNEVEN = /[^\S ]|[\s/(] | [,/)]|,(?! )/;

function normalise(words: string): string {
  const small = words.toLowerCase();
  if (!UNEVEN.test(small)) return small.trim();
  return small
    .replace(/\s{1,9}/g, ' ')
    .replace(/ ([,/)])/g, '$1')
    .replace(/([/(]) /g, '$1')
    .replace(/,(?! )/g, ', ')
    .trim();
}

function known(): Names {
  if (names) return names;
  const labels = new Map<string, Field>();
  const beforeColon = new Map<string, Field>();
  const heads = new Map<string, Column>();
  for (const row of fieldLabels) {
    for (const label of row.labels) labels.set(label, row.field);
    for (const label of row.beforeColon) beforeColon.set(label, row.field);
    for (const label of [...row.labels, ...row.beforeColon, ...row.heads]) heads.set(label, row.field);
  }
  for (const head of numberHeads) heads.set(head, 'number');
  for (const head of contentHeads) heads.set(head, 'content');
  const nouns = [...shortcomingNouns.words, ...offenceNouns.words];
  const starts = [...labels.keys(), ...beforeColon.keys(), ...shortcomingLabelStarts, ...nouns];
  names = {
    asTyped: new Map(
      [...beforeColon, ...labels].flatMap(([label, field]) => [
        [label, field],
        [capitalise(label), field],
      ]),
    ),
    labels,
    beforeColon,
    heads,
    first: new Set(starts.flatMap((label) => [...typed(label.split(/[ ,/]/, 1)[0]!)])),
    nouns,
  };
  return names;
}
