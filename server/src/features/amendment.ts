import type { Draft } from '../model/draft';
import { placeOf, type Mention } from '../model/place';
import type { InternalReference } from '../model/reference';
import type { Move } from '../model/restructure/move-section';
import { inPlace, type FollowedEdits } from '../model/restructure/moved-text';
import { moveSection, renumberScope, type Refusal, type Restructured } from '../model/restructure/restructure';
import { moveRow, renumberRows } from '../model/restructure/table-rows';
import { PLACEHOLDER } from '../rules/plan-fields';
import { fieldsToTable } from './fields-to-table';
import { insertShortcoming, type NewShortcoming } from './insert-shortcoming';
import type { Words } from '../l10n/words';
import type { Edit } from '../rules/rule';
import type { Span } from '../text/span';

/** So many places are taken in at a glance when they have changed; more are shown before. */
const MANY = 20;

/** What can be done to the sections of a draft. */
export const amendmentKinds = [
  'move-up',
  'move-down',
  'promote',
  'demote',
  'renumber-section',
  'renumber-siblings',
  'renumber-draft',
  'insert-shortcoming',
  'fields-to-table',
] as const;

export type AmendmentKind = (typeof amendmentKinds)[number];

/** What is to be done: edits that fit the draft as it is, or one sentence that says why not. */
export type Amendment =
  | {
      readonly edits: readonly Edit[];
      /** Where the caret is to stand, in the text as it will be. */
      readonly selection: Span;
      /** True for what changes many places of the whole draft: they are shown before it is done, where that can be. */
      readonly isWide: boolean;
      /** What is to be looked at afterwards. */
      readonly note: string | undefined;
    }
  | { readonly refusal: string };

/**
 * The amendments that may be done at a place, without trying them.
 * @param offset offset of the draft
 */
export function amendmentsAt(draft: Draft, offset: number): AmendmentKind[] {
  const block = draft.tree.blockAt(offset);
  const insert: AmendmentKind[] = draft.shortcomings.length > 0 ? ['insert-shortcoming'] : [];
  if (isRow(draft, block)) return ['move-up', 'move-down', 'renumber-siblings', ...insert];
  const section = draft.sectionAt(block);
  if (section?.enumerator === undefined || section.block !== block) return [];
  const siblings = section.parent?.children ?? draft.sections;
  const at = siblings.indexOf(section);
  const kinds: AmendmentKind[] = [];
  if (at > 0) kinds.push('move-up');
  if (at < siblings.length - 1) kinds.push('move-down');
  if (section.parent !== undefined) kinds.push('promote');
  if (at > 0) kinds.push('demote');
  if (section.children.length > 1) kinds.push('renumber-section');
  return [
    ...kinds,
    'renumber-siblings',
    'renumber-draft',
    ...insert,
    ...(insert.length > 0 ? (['fields-to-table'] as const) : []),
  ];
}

/**
 * Works an amendment out.
 * @param offset where the caret stands; an offset of the draft
 */
export function amend(draft: Draft, offset: number, kind: AmendmentKind, words: Words): Amendment {
  const done: Done | Refusal | RefusedTable | 'no-shortcoming' =
    kind === 'fields-to-table' ? tableAttempt(draft, words) : attempt(draft, offset, kind);
  if (typeof done === 'object' && 'refusal' in done) return done;
  if (done === 'no-shortcoming') return { refusal: words.amendment.noShortcoming };
  if (typeof done === 'string' || 'lost' in done) return { refusal: refusalOf(done, kind, draft, words) };
  const caret = done.follow(offset);
  const caught = done.caught?.[0];
  return {
    edits: done.edits,
    selection:
      done.at !== undefined ? { start: done.at, end: done.at + PLACEHOLDER.length } : { start: caret, end: caret },
    isWide: kind === 'renumber-draft' && done.edits.length > MANY,
    note: caught && words.amendment.caught(textOf(caught, draft), lineOf(caught, draft)),
  };
}

/** Edits, with what is said of them afterwards, and where the first words are to be written. */
type Done = FollowedEdits & Partial<Pick<Restructured, 'caught'> & Pick<NewShortcoming, 'at'>>;

function attempt(
  draft: Draft,
  offset: number,
  kind: Exclude<AmendmentKind, 'fields-to-table'>,
): Done | Refusal | 'no-shortcoming' {
  const block = draft.tree.blockAt(offset);
  const section = draft.sectionAt(block);
  const inRow = isRow(draft, block);
  switch (kind) {
    case 'move-up':
    case 'move-down':
      if (inRow) return moveRow(draft, block, kind === 'move-up' ? -1 : 1) ?? 'unnumbered';
      return section ? moveSection(draft, section, MOVES[kind]) : 'unnumbered';
    case 'promote':
    case 'demote':
      return section && !inRow ? moveSection(draft, section, MOVES[kind]) : 'unnumbered';
    case 'renumber-siblings': {
      const table = draft.planTableAt(block);
      return inRow && table ? inOrderOr(renumberRows(draft, table)) : renumberScope(draft, section, 'siblings');
    }
    case 'insert-shortcoming':
      return insertShortcoming(draft, block);
    case 'renumber-section':
      return renumberScope(draft, section, 'section');
    case 'renumber-draft':
      return withRows(draft, renumberScope(draft, section, 'draft'));
  }
}

interface RefusedTable {
  readonly refusal: string;
}

function tableAttempt(draft: Draft, { amendment }: Words): FollowedEdits | RefusedTable {
  const done = fieldsToTable(draft);
  if (typeof done === 'string') return { refusal: amendment.table[done] };
  if (!('target' in done)) return done;
  const { mention } = done.target;
  return { refusal: amendment.tableTarget(textOf(mention, draft), lineOf(mention, draft)) };
}

const MOVES = { 'move-up': 'up', 'move-down': 'down', promote: 'promote', demote: 'demote' } satisfies Record<
  string,
  Move
>;

/** True for a row of a plan's table, its head apart. */
function isRow(draft: Draft, block: number): boolean {
  return draft.planTableAt(block)?.rows.includes(block) ?? false;
}

function inOrderOr(edits: readonly Edit[]): FollowedEdits | Refusal {
  return edits.length === 0 ? 'in-order' : inPlace(edits);
}

/** The rows of the tables are numbered with the sections. */
function withRows(draft: Draft, done: Restructured | Refusal): Done | Refusal {
  const rows = draft.planTables.flatMap((table) => renumberRows(draft, table));
  if (typeof done === 'string') return done === 'in-order' ? inOrderOr(rows) : done;
  if ('lost' in done) return done;
  return { ...inPlace([...done.edits, ...rows].sort((a, b) => a.start - b.start)), caught: done.caught };
}

function refusalOf(refusal: Refusal, kind: AmendmentKind, draft: Draft, { amendment }: Words): string {
  if (typeof refusal === 'object') {
    const { mention } = refusal.lost;
    return amendment.lost(textOf(mention, draft), lineOf(mention, draft));
  }
  return refusal === 'first' && kind === 'demote' ? amendment.refusals.nothingAbove : amendment.refusals[refusal];
}

function textOf(mention: Mention<InternalReference>, draft: Draft): string {
  return draft.textOf(placeOf(mention));
}

function lineOf(mention: Mention<InternalReference>, draft: Draft): number {
  return draft.tree.positionAt(draft.spanOf(placeOf(mention)).start).line + 1;
}
