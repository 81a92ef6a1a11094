import { Draft, type Passage, type Section } from '../model/draft';
import { extentOf } from '../model/restructure/extent';
import { inPlace, type FollowedEdits } from '../model/restructure/moved-text';
import { ownReferences, type OwnReference } from '../model/restructure/own-references';
import { withEdits } from '../model/restructure/text-edit';
import { isComplete } from './shortcoming-state';

/** Why labelled lines cannot become a table. */
export type TableRefusal =
  | 'no-labelled'
  /** They do not follow one another below one heading. */
  | 'scattered'
  /** The table would be read in another way. */
  | 'no-table'
  | { readonly target: OwnReference };

/** One row in the making: what stands in each column, by its head. */
type Row = Map<string, string[]>;

const STATEMENT = 'Hạn chế';
const NUMBER = 'TT';

/** Makes a table of the shortcomings that are written in labelled lines, a row for each; every word of theirs stands in a cell afterwards. */
export function fieldsToTable(draft: Draft): FollowedEdits | TableRefusal {
  const units = draft.shortcomings.flatMap(({ unit, shape }) => (unit && shape !== 'row' ? [unit] : []));
  const [first] = units;
  const last = units[units.length - 1];
  if (first === undefined || last === undefined || !units.some((unit) => isLabelled(draft, unit))) return 'no-labelled';
  const siblings = first.parent?.children ?? draft.sections;
  const run = siblings.slice(siblings.indexOf(first), siblings.indexOf(last) + 1);
  if (run.length !== units.length || run.some((one, at) => one !== units[at])) return 'scattered';
  const target = ownReferences(draft).find(({ targets }) =>
    targets.some((one) => units.some((unit) => isIn(one, unit))),
  );
  if (target !== undefined) return { target };
  const rows = units.map((unit) => rowOf(draft, unit));
  const extents = units.map((unit) => extentOf(draft, unit));
  const [from, to] = [extents[0], extents[extents.length - 1]];
  if (from === undefined || to === undefined || rows.some((row) => row === undefined)) return 'scattered';
  const newText = tableOf(rows as Row[], draft.tree.lines[0]!.eol || '\n');
  const edits = [{ start: from.start, end: to.end, newText }];
  return readsAlike(draft, withEdits(draft.tree.text(), edits)) ? inPlace(edits) : 'no-table';
}

function isIn(one: Section, unit: Section): boolean {
  for (let at: Section | undefined = one; at !== undefined; at = at.parent) if (at === unit) return true;
  return false;
}

function isLabelled(draft: Draft, unit: Section): boolean {
  return passagesOf(draft, unit).some(([, passage]) =>
    draft.plan.parts(passage).some(({ field }) => field !== undefined),
  );
}

function passagesOf({ tree }: Draft, unit: Section): [block: number, passage: Passage][] {
  return tree.blocks
    .slice(unit.block, unit.end)
    .flatMap(({ passages }, at) => passages.map((passage): [number, Passage] => [unit.block + at, passage]));
}

/** @returns undefined where something else than words stands between: a table, a footnote */
function rowOf(draft: Draft, unit: Section): Row | undefined {
  const row: Row = new Map();
  let column = STATEMENT;
  for (const [block, passage] of passagesOf(draft, unit)) {
    if (passage.kind !== 'text') return undefined;
    const from = passage.enumerator?.contentStart ?? 0;
    const put = (start: number, end: number): void => {
      const words = draft.sourceOf(draft.spanOf({ block, passage, start, end })).replace(/\s+/g, ' ').trim();
      if (words !== '') row.set(column, [...(row.get(column) ?? []), words.replaceAll('|', '\\|')]);
    };
    const parts = draft.plan.parts(passage);
    if (parts.length === 0) put(from, passage.text.length);
    for (const part of parts) {
      if (part.field === undefined || part.label === '') put(Math.max(from, part.start), part.end);
      else {
        column = part.label;
        put(part.valueStart, part.end);
      }
    }
  }
  return row;
}

function tableOf(rows: readonly Row[], eol: string): string {
  const heads = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    lineOf([NUMBER, ...heads]),
    `|${'---|'.repeat(heads.length + 1)}`,
    ...rows.map((row, at) => lineOf([String(at + 1), ...heads.map((head) => cellOf(row.get(head) ?? []))])),
  ].join(eol);
}

/** The stop of a line that was one sentence has nothing to end in a cell: “Ban Xây dựng Đảng.” */
function cellOf(lines: readonly string[]): string {
  const words = lines.join(' ');
  return /^[^.;]*[\p{L}\p{N}][.;]$/u.test(words) ? words.slice(0, -1) : words;
}

/** True when the draft is read as stating the same shortcomings, each with what it had. */
function readsAlike(draft: Draft, text: string): boolean {
  const now = new Draft(text).shortcomings;
  return (
    now.length === draft.shortcomings.length &&
    now.every((one, at) => one.shape === 'row' && isComplete(one) === isComplete(draft.shortcomings[at]!))
  );
}
