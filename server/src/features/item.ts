import type { Finding } from '../analysis/finding';
import type { Draft } from '../model/draft';
import type { Span } from '../text/span';

/**
 * The item that a finding of something missing is about: while the writer is at work there, it is too early to say so.
 * @returns offsets of the draft: the unit of a shortcoming or its table row, else the section around, else the whole draft
 */
export function itemAround(finding: Finding, draft: Draft): Span {
  const { tree } = draft;
  const { block } = finding;
  const shortcoming = draft.shortcomings.find((one) => one.statement.some((statement) => statement.block === block));
  if (shortcoming !== undefined && shortcoming.unit === undefined)
    return { start: tree.startOf(block), end: tree.startOf(block + 1) };
  const section = shortcoming?.unit ?? draft.sectionAt(block);
  return section === undefined
    ? { start: 0, end: tree.length }
    : { start: tree.startOf(section.block), end: tree.startOf(section.end) };
}
