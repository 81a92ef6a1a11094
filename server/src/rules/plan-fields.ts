import type { Draft, Section } from '../model/draft';
import { planFactIn } from '../model/plan/facts';
import type { PassageRef, Shortcoming } from '../model/plan/shortcoming';
import type { Language, Mending, Repair } from './rule';

/** The fields that every shortcoming needs. */
export type Field = 'solution' | 'owner' | 'deadline';

const LABELS: Readonly<Record<Field, { readonly label: string; readonly en: string }>> = {
  solution: { label: 'Giải pháp khắc phục', en: 'solution' },
  owner: { label: 'Cơ quan chủ trì', en: 'owner' },
  deadline: { label: 'Thời gian thực hiện', en: 'deadline' },
};

/** How a message names a shortcoming: “Hạn chế 2”; one without a number is “Hạn chế này”. */
export function numberOf(number: string | null, language: Language): string {
  if (language === 'en') return number === null ? 'This shortcoming' : `Shortcoming ${number}`;
  return number === null ? 'Hạn chế này' : `Hạn chế ${number}`;
}

/** Offers a line for a field that a shortcoming lacks: at its end, numbered or marked as its neighbours are; in a table, the empty cell. */
export function insertField(mending: Mending<unknown>, draft: Draft, field: Field): Repair[] {
  const { place } = mending;
  if (place === undefined) return [];
  const shortcoming = draft.shortcomings.find((one) => one.statement[0]!.block === place.block && draft.passageOf(one.statement[0]!) === place.passage);
  if (shortcoming === undefined) return [];
  return shortcoming.unit === undefined ? fillCell(draft, shortcoming, field) : appendLine(draft, shortcoming, shortcoming.unit, field);
}

function appendLine(draft: Draft, shortcoming: Shortcoming, unit: Section, field: Field): Repair[] {
  const label = labelFor(draft, field);
  const last = lastPassage(draft, shortcoming, unit);
  const block = draft.tree.blocks[last.block]!;
  const passage = block.passages[last.passage]!;
  const at = draft.spanOf({ block: last.block, passage, start: 0, end: passage.text.length }).end;
  const eol = block.lines[0]!.eol || draft.tree.lines[0]!.eol || '\n';
  const gap = block.spaced || (last.block > 0 && draft.tree.blocks[last.block - 1]!.spaced) ? eol + eol : eol;
  const newText = `${gap}${leadFor(draft, unit, last)}${label}: …`;
  return [{ title: { vi: `Thêm dòng “${label}”`, en: `Add a line for the ${LABELS[field].en}` }, edits: [{ start: at, end: at, newText }] }];
}

/** The passage that a new line follows: the last one of the unit; of a narrative unit, its last task. */
function lastPassage(draft: Draft, { shape, solutions }: Shortcoming, unit: Section): PassageRef {
  if (shape === 'narrative' && solutions.length > 0) return solutions[solutions.length - 1]!;
  for (let block = Math.min(unit.end, draft.tree.blocks.length) - 1; block > unit.block; block--) {
    const passage = draft.tree.blocks[block]!.passages.findLastIndex((one) => one.kind === 'text');
    if (passage >= 0) return { block, passage };
  }
  return unit;
}

/** What stands before the words of a new line: the next number, a bullet, or nothing, as the unit's own lines have it. */
function leadFor(draft: Draft, unit: Section, last: PassageRef): string {
  const sibling = unit.children[unit.children.length - 1]?.enumerator;
  if (sibling?.kind === 'decimal') {
    const base = unit.enumerator?.kind === 'decimal' && unit.enumerator.path.length === sibling.path.length - 1 ? unit.enumerator.path : sibling.path.slice(0, -1);
    return `${[...base, unit.children.length + 1].join('.')}${sibling.mark} `;
  }
  const { enumerator } = draft.passageOf(last);
  return enumerator?.kind === 'bullet' ? `${enumerator.label} ` : '';
}

/** The label that the draft itself uses for a field elsewhere, else the usual one. */
function labelFor(draft: Draft, field: Field): string {
  for (const { block, passage } of draft.shortcomings.flatMap((one) => (field === 'owner' ? one.owners : field === 'deadline' ? one.deadlines : one.solutions))) {
    const text = draft.passageOf({ block, passage });
    const { label } = planFactIn(text);
    if (label?.field === field) return text.text.slice(label.start, label.end).replace(/\s{0,4}:$/, '');
  }
  return LABELS[field].label;
}

function fillCell(draft: Draft, shortcoming: Shortcoming, field: Field): Repair[] {
  const { block } = shortcoming.statement[0]!;
  const column = draft.columnsOf(block)?.indexOf(field) ?? -1;
  const cell = draft.tree.blocks[block]!.passages[column];
  if (cell === undefined || cell.text !== '') return [];
  const span = draft.spanOf({ block, passage: cell, start: 0, end: 0 });
  return [{ title: { vi: `Điền ô “${LABELS[field].label}”`, en: `Fill in the ${LABELS[field].en}` }, edits: [{ ...span, newText: '…' }] }];
}
