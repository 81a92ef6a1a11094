import type { PlanEntry, Said, SaidDeadline, SaidOwner } from '../../features/plan-entries';
import { isoDate } from '../../model/calendar';
import type { LineTable } from '../line-table';
import { rangeOf } from './json';

/** A plan as JSON. Its shape is a contract: docs name it, and it only ever grows with its `version`. */
export function planJson(shown: string, entries: readonly PlanEntry[], lines: LineTable): unknown {
  const range = ({ start, end }: Said): unknown => rangeOf(lines.positionAt(start), lines.positionAt(end));
  const owner = (one: SaidOwner): unknown => ({ text: one.text, range: range(one), from: one.from });
  // Days that the draft does not say are left out.
  const deadline = (one: SaidDeadline): unknown => ({
    text: one.text,
    kind: one.kind,
    from: one.from && isoDate(one.from),
    to: one.to && isoDate(one.to),
    range: range(one),
  });
  return {
    path: shown,
    shortcomings: entries.map((entry) => ({
      number: entry.number,
      statement: entry.statement.text,
      range: range(entry.statement),
      solutions: entry.solutions.map((one) => ({ text: one.text, range: range(one) })),
      owners: entry.owners.map(owner),
      supporters: entry.supporters.map(owner),
      deadline: entry.deadline && deadline(entry.deadline),
      deadlines: entry.deadlines.map(deadline),
    })),
  };
}
