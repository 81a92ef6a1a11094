import type { Section } from '../../syntax/sections';

/** A passage of the draft by its numbers: holds while words change and no block comes or goes. */
export interface PassageRef {
  readonly block: number;
  readonly passage: number;
}

/** Where an owner or a deadline is said: by a label, a column, in a sentence, as a heading, or for a larger part that the item belongs to. */
export type SaidBy = 'label' | 'column' | 'prose' | 'heading' | 'inherited';

/** One owner, supporter or deadline: which phrase of which passage (see `planFactIn`), and how it came to this shortcoming. */
export interface SaidRef extends PassageRef {
  /** Number of the phrase among the passage's owners or deadlines; -1 for the whole passage (a heading that names an organ). */
  readonly index: number;
  readonly from: SaidBy;
}

/** A shortcoming of a plan with what is to be done about it, by whom and by when. */
export interface Shortcoming {
  /** `fields`: labelled fields · `prose`: a heading that states it, tasks below · `narrative`: paragraphs under one heading · `row`: a table row */
  readonly shape: 'fields' | 'prose' | 'narrative' | 'row';
  /** Number of the unit that holds the fields: “1.1”; null for a narrative one. */
  readonly number: string | null;
  /** The section that holds all its fields; undefined for a table row. */
  readonly unit: Section | undefined;
  /** The passages that state it; the first one is where findings stand. */
  readonly statement: readonly PassageRef[];
  readonly solutions: readonly PassageRef[];
  readonly owners: readonly SaidRef[];
  readonly supporters: readonly SaidRef[];
  readonly deadlines: readonly SaidRef[];
  /** True when its statement is known not to hold its remedies: they stand elsewhere, for several at once. */
  readonly sharedRemedies: boolean;
}
