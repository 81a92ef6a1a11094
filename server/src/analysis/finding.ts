import type { Place } from '../model/place';
import type { Rule, Severity } from '../rules/rule';
import type { Span } from '../text/span';
import type { Source } from '../vocabulary/source';

/** A fault in a draft: which rule, where, how grave. Offsets count from the start of the draft. Its words are made from `state` when shown. */
export interface Finding extends Span {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The same object as long as the rule says the same of the same words, wherever these move: how it is shown can be remembered by it. */
  readonly origin: object;
  readonly state: unknown;
  /** The regulation that it rests on, chosen for this draft. */
  readonly basis: Source | undefined;
  /** Other places that belong to it: the other mentions of a document that is cited in two ways. To be asked for before the next edit. */
  readonly related: readonly Span[];
  /** The passage it stands in; undefined for a finding in the text as typed. Valid until the next edit. */
  readonly place: Place | undefined;
  /** Number of the block it stands in. Valid until the next edit. */
  readonly block: number;
}
