import type { Section } from '../../syntax/sections';

/** A passage of the draft by its numbers: holds while words change and no block comes or goes. */
export interface PassageRef {
  readonly block: number;
  readonly passage: number;
}

/** Words of a passage behind its number: all of them, or those behind one of its labels. */
export interface TextRef extends PassageRef {
  /** Number of the labelled part (see `Part`); -1 for all words of the passage. */
  readonly part: number;
}

/** Where an owner or a deadline is said: by a label, a column, in a sentence, as a heading, or for a larger part that the item belongs to. */
export type SaidBy = 'label' | 'column' | 'prose' | 'heading' | 'inherited';

/** One owner, supporter or deadline: which phrase of which passage, and how it came to this shortcoming. */
export interface SaidRef extends PassageRef {
  /** Number of the phrase among the passage's owners or deadlines; -1 for the whole passage (a heading that names an organ). */
  readonly index: number;
  readonly from: SaidBy;
  /** How the passage is read: as it stands, or all its words as the value of a field (a table cell, the lines below a label). */
  readonly reading: 'said' | 'value';
}

/** A shortcoming of a plan with what is to be done about it, by whom and by when. */
export interface Shortcoming {
  /** `fields`: labelled fields · `prose`: a heading that states it, tasks below · `narrative`: paragraphs under one heading · `item`: an item of a list · `row`: a table row */
  readonly shape: 'fields' | 'prose' | 'narrative' | 'item' | 'row';
  /** Number of the unit that holds the fields: “1.1”; null for a narrative one. */
  readonly number: string | null;
  /** The section that stands for it; undefined for a table row and for an item that is no section. */
  readonly unit: Section | undefined;
  /** The passages that state it; the first one is where findings stand. */
  readonly statement: readonly TextRef[];
  readonly solutions: readonly TextRef[];
  readonly owners: readonly SaidRef[];
  readonly supporters: readonly SaidRef[];
  readonly deadlines: readonly SaidRef[];
  /** The last passage that belongs to it: what is added to it goes below. */
  readonly last: PassageRef;
  /** True when its statement is known not to hold its remedies: they stand elsewhere, for several at once. */
  readonly sharedRemedies: boolean;
}
