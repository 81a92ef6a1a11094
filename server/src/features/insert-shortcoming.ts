import type { Draft, Passage, Section } from '../model/draft';
import { Arrangement } from '../model/restructure/arrangement';
import { editsOf } from '../model/restructure/edits-of';
import { extentOf } from '../model/restructure/extent';
import { shiftNumbers } from '../model/restructure/levels';
import { inPlace, type FollowedEdits } from '../model/restructure/moved-text';
import { numberText } from '../model/restructure/number-text';
import type { Refusal } from '../model/restructure/restructure';
import { numberRow, ordinalOf } from '../model/restructure/table-rows';
import { asTyped } from '../model/restructure/text-edit';
import { FIELD_LABELS, PLACEHOLDER } from '../rules/plan-fields';
import type { Edit } from '../rules/rule';

/** A new shortcoming, and where its first words are to be written. */
export interface NewShortcoming extends FollowedEdits {
  /** Offset in the text as it will be. */
  readonly at: number;
}

/**
 * Adds a shortcoming behind the one at a place, with all its fields, in the form that this one has: a row of a table, or a heading with labelled
 * lines. Later ones are counted on, and references to them follow.
 * @param block where the caret stands; behind all shortcomings the last one before it is meant
 */
export function insertShortcoming(draft: Draft, block: number): NewShortcoming | Refusal | 'no-shortcoming' {
  const model = draft.shortcomings.findLast(({ statement: [ref], unit }) => (unit?.block ?? ref!.block) <= block);
  if (model === undefined) return 'no-shortcoming';
  if (model.shape === 'row') return insertRow(draft, model.statement[0]!.block);
  return model.unit?.enumerator === undefined ? 'no-shortcoming' : insertUnit(draft, model.unit);
}

function insertRow(draft: Draft, row: number): NewShortcoming | 'no-shortcoming' {
  const { tree } = draft;
  const table = draft.planTableAt(row);
  const [line] = tree.blocks[row]!.lines;
  if (table === undefined || line === undefined) return 'no-shortcoming';
  const number = ordinalOf(draft, row);
  const cells = table.columns.map((_, column) =>
    column === 0 && number !== undefined ? following(number.text) : PLACEHOLDER,
  );
  const eol = line.eol || tree.lines[0]!.eol || '\n';
  const lead = /^\s*/.exec(line.text)![0];
  const newText = `${eol}${lead}| ${cells.join(' | ')} |`;
  const at = tree.startOf(row) + line.text.length;
  const later = table.rows
    .filter((one) => one > row)
    .flatMap((one) => {
      const ordinal = ordinalOf(draft, one);
      return ordinal === undefined ? [] : [numberRow(draft, one, following(ordinal.text))];
    });
  // Numbers that begin again below belong to another group of rows.
  const restart = later.findIndex(({ newText: text }) => Number.parseInt(text, 10) === 2);
  const edits = [{ start: at, end: at, newText }, ...(restart < 0 ? later : later.slice(0, restart))];
  return { ...inPlace(edits), at: at + newText.indexOf(PLACEHOLDER) };
}

/** `3` → `4`, `03.` → `04.` */
function following(number: string): string {
  return number.replace(/^\d+/, (old) => String(Number(old) + 1).padStart(old.startsWith('0') ? old.length : 1, '0'));
}

function insertUnit(draft: Draft, unit: Section): NewShortcoming | Refusal {
  const extent = extentOf(draft, unit);
  if (extent === undefined) return 'glued';
  const path = [...unit.enumerator!.path.slice(0, -1), unit.enumerator!.path.at(-1)! + 1];
  const arrangement = new Arrangement(draft);
  const one = arrangement.of(unit);
  const siblings = arrangement.siblingsOf(one);
  shiftNumbers(arrangement, siblings.slice(siblings.indexOf(one) + 1), { ...one }, 1);
  const { edits, lost } = editsOf(arrangement);
  if (lost[0] !== undefined) return { lost: lost[0] };
  const { tree } = draft;
  const eol = tree.lines[0]!.eol || '\n';
  const gap = tree.blocks[unit.block]!.spaced ? eol + eol : eol;
  const lines = [headingLine(draft, unit, path), ...fieldLines(draft, unit, path)];
  const newText = asTyped(draft, unit.block, lines.map((line) => gap + line).join(''));
  const all = [...edits, { start: extent.end, end: extent.end, newText }].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return { ...inPlace(all), at: extent.end + growthBefore(edits, extent.end) + newText.indexOf(PLACEHOLDER) };
}

function growthBefore(edits: readonly Edit[], offset: number): number {
  return edits
    .filter(({ end }) => end <= offset)
    .reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
}

function headingLine(draft: Draft, unit: Section, path: readonly number[]): string {
  const { headingLevel } = draft.passageOf(unit);
  const words = `${leadFor(unit, path)}${PLACEHOLDER}`;
  const [line] = draft.tree.blocks[unit.block]!.lines;
  const isBold = /^[#\s]*\*\*/.test(line!.text) && /\*\*\s*$/.test(line!.text);
  return `${headingLevel > 0 ? `${'#'.repeat(headingLevel)} ` : ''}${isBold ? `**${words}**` : words}`;
}

function leadFor({ enumerator }: Section, path: readonly number[]): string {
  const { label, mark } = enumerator!;
  return `${label.slice(0, label.indexOf(' ') + 1)}${numberText(enumerator!, path) ?? label}${mark} `;
}

/** The labelled lines of a shortcoming without what they say; those that every shortcoming needs, where it has none. */
function fieldLines(draft: Draft, unit: Section, path: readonly number[]): string[] {
  const lines: string[] = [];
  for (let block = unit.block; block < unit.end; block++) {
    draft.tree.blocks[block]!.passages.forEach((passage, at) => {
      if (block === unit.block && at === unit.passage) return;
      const label = fieldLabel(draft, passage);
      if (label !== undefined) lines.push(`${fieldLead(passage, unit, path)}${label}: ${PLACEHOLDER}`);
    });
  }
  return lines.length > 0 ? lines : FIELD_LABELS.map((label) => `${label}: ${PLACEHOLDER}`);
}

function fieldLabel(draft: Draft, passage: Passage): string | undefined {
  if (passage.kind !== 'text') return undefined;
  const [part] = draft.plan.parts(passage);
  return part?.field === undefined ? undefined : part.label;
}

function fieldLead({ enumerator }: Passage, { enumerator: old }: Section, path: readonly number[]): string {
  if (enumerator === undefined) return '';
  if (enumerator.kind !== 'decimal' || old?.kind !== 'decimal' || enumerator.path.length <= old.path.length)
    return `${enumerator.label}${enumerator.mark} `;
  return `${[...path, ...enumerator.path.slice(old.path.length)].join('.')}${enumerator.mark} `;
}
