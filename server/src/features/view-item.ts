import type { Span } from '../text/span';
import type { LineSpan } from './line-span';

/** What a row of a view stands for; an editor has a picture for each. */
export type ViewIcon =
  | 'complete'
  | 'incomplete'
  | 'no-solution'
  | 'no-owner'
  | 'no-deadline'
  | 'solutions'
  | 'solution'
  | 'owner'
  | 'supporter'
  | 'deadline'
  | 'document'
  | 'conflict'
  | 'mention'
  | 'deviating-mention';

/** One row of a view that stands beside the text, with the rows below it. Immutable: kept while it says the same in the same place. */
export interface ViewItem {
  /** Tells the rows of a view apart. It stays the same while words change, so that what is unfolded stays so. */
  readonly id: string;
  readonly icon: ViewIcon;
  readonly label: string;
  /** What stands out in the label; undefined where nothing does. Offsets of the label. */
  readonly highlight: Span | undefined;
  /** What stands behind the label, less in sight. */
  readonly description: string;
  /** All of it, for who points at the row. */
  readonly tooltip: string;
  /** What a screen reader says: whole sentences. */
  readonly spoken: string;
  /** What is gone to. */
  readonly target: LineSpan;
  /** While the caret is inside, the row is the one that is meant; undefined for rows that do not follow it. */
  readonly extent: LineSpan | undefined;
  /** True where something is missing or contradicts. */
  readonly isFlagged: boolean;
  readonly children: readonly ViewItem[];
}
