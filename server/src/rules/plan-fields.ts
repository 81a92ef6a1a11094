import type { Draft, Passage, Section } from '../model/draft';
import type { PassageRef, Shortcoming } from '../model/plan/shortcoming';
import { toLetter } from '../text/numerals';
import type { Edit, Found, Language, Mending, Repair } from './rule';
import { judgingShortcomings } from './shortcoming-verdicts';

/** The fields that every shortcoming needs. */
export type Field = 'solution' | 'owner' | 'deadline';

const LABELS: Readonly<Record<Field, { readonly label: string; readonly en: string }>> = {
  solution: { label: 'Giải pháp khắc phục', en: 'solution' },
  owner: { label: 'Cơ quan chủ trì', en: 'owner' },
  deadline: { label: 'Thời gian thực hiện', en: 'deadline' },
};
/** The labels of the fields that every shortcoming needs, in the order that they are written in. */
export const FIELD_LABELS: readonly string[] = Object.values(LABELS).map(({ label }) => label);

/** Stands where something is to be written; as long as it stands there, the field counts as missing. */
export const PLACEHOLDER = '…';

/** How a message names a shortcoming: “Hạn chế 2”; one without a number is “Hạn chế này”. */
export function numberOf(number: string | null, language: Language): string {
  if (language === 'en') return number === null ? 'This shortcoming' : `Shortcoming ${number}`;
  return number === null ? 'Hạn chế này' : `Hạn chế ${number}`;
}

/** What a rule tells of a shortcoming that lacks a field. */
export interface Numbered {
  readonly number: string | null;
}

/** Finds the shortcomings that lack a field, each at its statement. */
export function shortcomingsThat(
  lack: (shortcoming: Shortcoming) => boolean,
): (draft: Draft) => readonly Found<Numbered>[] {
  return judgingShortcomings((shortcoming, draft) =>
    lack(shortcoming)
      ? { place: draft.contentPlace(shortcoming.statement[0]!), state: { number: shortcoming.number } }
      : undefined,
  );
}

/** Offers a line for a field that a shortcoming lacks: at its end, numbered or marked as its neighbours are; behind a bare label, or in the empty cell, the place to write in. */
export function insertField({ place }: Mending<unknown>, draft: Draft, field: Field): Repair[] {
  const shortcoming =
    place &&
    draft.shortcomings.find(
      ({ statement: [ref] }) => ref!.block === place.block && draft.passageOf(ref!) === place.passage,
    );
  if (shortcoming === undefined) return [];
  if (shortcoming.shape === 'row') return fillCell(draft, shortcoming, field);
  const bare = bareLabel(draft, shortcoming, field);
  if (bare !== undefined) return fillLabel(draft, bare, field);
  return shortcoming.shape === 'item' ? [] : appendLine(draft, shortcoming, field);
}

function appendLine(draft: Draft, shortcoming: Shortcoming, field: Field): Repair[] {
  const label = labelFor(draft, field);
  const last = lastPassage(shortcoming);
  const block = draft.tree.blocks[last.block]!;
  const eol = block.lines[0]!.eol || draft.tree.lines[0]!.eol || '\n';
  const gap = block.spaced || (last.block > 0 && draft.tree.blocks[last.block - 1]!.spaced) ? eol + eol : eol;
  return [addition(draft, last, `${gap}${leadFor(draft, shortcoming, last)}${label}: ${PLACEHOLDER}`, field, label)];
}

function addition(draft: Draft, ref: PassageRef, newText: string, field: Field, label: string): Repair {
  const at = endOf(draft, ref);
  return {
    title: { vi: `Thêm dòng “${label}”`, en: `Add a line for the ${LABELS[field].en}` },
    edits: [{ start: at, end: at, newText }],
  };
}

function endOf(draft: Draft, ref: PassageRef): number {
  const passage = draft.passageOf(ref);
  return draft.spanOf({ block: ref.block, passage, start: 0, end: passage.text.length }).end;
}

/** The passage that a new line follows: the last one of the shortcoming; of a narrative one, its last task. */
function lastPassage({ shape, solutions, last }: Shortcoming): PassageRef {
  return shape === 'narrative' ? (solutions[solutions.length - 1] ?? last) : last;
}

/** What stands before the words of a new line: the next number, a bullet, or nothing, as the shortcoming's own lines have it. */
function leadFor(draft: Draft, { unit, shape }: Shortcoming, last: PassageRef): string {
  const next = unit === undefined || shape === 'narrative' ? undefined : nextNumber(unit);
  if (next !== undefined) return `${next} `;
  const { enumerator } = draft.passageOf(last);
  return enumerator?.kind === 'bullet' ? `${enumerator.label} ` : '';
}

/** The number behind those of a unit's items: 1.1.4. → 1.1.5., đ) → e) */
function nextNumber({ enumerator, children }: Section): string | undefined {
  const sibling = children[children.length - 1]?.enumerator;
  if (sibling?.kind === 'letter') {
    const letter = toLetter(sibling.path[0]! + 1);
    return letter === undefined || sibling.path[0] === 0 ? undefined : `${letter}${sibling.mark}`;
  }
  if (sibling?.kind !== 'decimal') return undefined;
  const own = enumerator?.kind === 'decimal' && enumerator.path.length === sibling.path.length - 1;
  return `${[...(own ? enumerator.path : sibling.path.slice(0, -1)), children.length + 1].join('.')}${sibling.mark}`;
}

/** The label that the draft itself uses for a field elsewhere, else the usual one. */
function labelFor(draft: Draft, field: Field): string {
  for (const { owners, deadlines, solutions } of draft.shortcomings) {
    for (const ref of field === 'owner' ? owners : field === 'deadline' ? deadlines : solutions) {
      const label = labelIn(draft, draft.passageOf(ref), field);
      if (label !== undefined) return label;
    }
  }
  return LABELS[field].label;
}

function labelIn(draft: Draft, passage: Passage, field: Field): string | undefined {
  if (passage.kind !== 'text') return undefined;
  return draft.plan.parts(passage).find((one) => one.field === field)?.label;
}

/** A line of the shortcoming that is a label and no more: “1.1.5. Thời gian thực hiện:”. */
function bareLabel(draft: Draft, { statement, last }: Shortcoming, field: Field): PassageRef | undefined {
  for (let block = statement[0]!.block; block <= last.block; block++) {
    const passage = draft.tree.blocks[block]!.passages.findIndex(
      (one) => one.kind === 'text' && isBare(draft, one, field),
    );
    if (passage >= 0) return { block, passage };
  }
  return undefined;
}

function isBare(draft: Draft, passage: Passage, field: Field): boolean {
  const parts = draft.plan.parts(passage);
  const part = parts[parts.length - 1];
  return part?.field === field && !part.hasValue;
}

function fillLabel(draft: Draft, ref: PassageRef, field: Field): Repair[] {
  const { text } = draft.passageOf(ref);
  if (text.trimEnd().endsWith(PLACEHOLDER)) return [];
  const label = labelIn(draft, draft.passageOf(ref), field)!;
  const at = endOf(draft, ref);
  const edits: Edit[] = [{ start: at, end: at, newText: text.endsWith(':') ? ` ${PLACEHOLDER}` : `: ${PLACEHOLDER}` }];
  return [{ title: { vi: `Điền “${label}”`, en: `Fill in the ${LABELS[field].en}` }, edits }];
}

function fillCell(draft: Draft, { statement: [ref] }: Shortcoming, field: Field): Repair[] {
  const { block } = ref!;
  const column = draft.planTableAt(block)?.columns.indexOf(field) ?? -1;
  const cell = draft.tree.blocks[block]!.passages[column];
  if (cell?.kind !== 'cell' || draft.plan.cell(cell) !== 'blank' || cell.text === PLACEHOLDER) return [];
  const span = draft.spanOf({ block, passage: cell, start: 0, end: cell.text.length });
  return [
    {
      title: { vi: `Điền ô “${LABELS[field].label}”`, en: `Fill in the ${LABELS[field].en}` },
      edits: [{ ...span, newText: `${gapAt(draft, span.start - 1)}${PLACEHOLDER}${gapAt(draft, span.end)}` }],
    },
  ];
}

/** In `| |` and `||` the words of a cell still stand between blanks. */
function gapAt(draft: Draft, at: number): string {
  return draft.sourceOf({ start: at, end: at + 1 }) === '|' ? ' ' : '';
}
