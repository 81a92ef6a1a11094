import type { Place } from '../model/place';
import type { Block, Draft, Passage, Zone } from '../model/draft';
import type { Span } from '../text/span';
import type { OfficeWords } from '../vocabulary/office-words';
import type { Source } from '../vocabulary/source';

export type Severity = 'error' | 'warning' | 'information';
export type Language = 'vi' | 'en';

/** A text in the two languages of the interface; Vietnamese is the source. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What a finding says. */
export interface Wording {
  /** What is wrong, in one sentence: “Thông báo” đi với ký hiệu TB, ở đây ghi KL. */
  readonly what: string;
  /** What to do, in one sentence, where it is not plain from `what`. */
  readonly how?: string;
  /** The regulation that applies here, where it is not the first one of the rule. */
  readonly basis?: Source;
  /** Said at each related place; without it the related places say nothing of their own. */
  readonly related?: string;
}

/** A fault as a rule reports it: where, and the small state that its wording and its repair are made from. */
export interface Found<State> {
  readonly place: Place;
  readonly state: State;
  readonly related?: readonly Place[];
  /** Overrides the rule's severity where one rule has two (an end mark inside the text, an end mark in a Party paper). */
  readonly severity?: Severity;
}

/** A fault inside one passage; offsets count from the start of its cleaned text. */
export interface FoundInPassage<State> extends Span {
  readonly state: State;
  readonly related?: readonly Span[];
  readonly severity?: Severity;
}

/** A fault in the text of a block as typed; offsets count from the block's first character. */
export interface FoundInSource<State> extends Span {
  readonly state: State;
  readonly severity?: Severity;
}

/** A replacement in the draft as typed. Offsets count from the start of the draft. */
export interface Edit extends Span {
  readonly newText: string;
}

/** One way to mend a finding. The edits of one repair never overlap. */
export interface Repair {
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
}

/** A finding that is to be mended: where it stands in the draft as it is now. */
export interface Mending<State> extends Span {
  readonly state: State;
  /** Undefined for a finding in the text as typed. */
  readonly place: Place | undefined;
  readonly related: readonly Span[];
}

/** The options of a rule by their names: of each the values to choose one of, or any of. None has to be chosen. */
export type Options = Readonly<
  Record<string, { readonly one: readonly string[] } | { readonly any: readonly string[] }>
>;

/** What is chosen of a rule's options; undefined for a rule that has none. */
export type Chosen<O> = unknown extends O
  ? unknown
  : O extends Options
    ? {
        readonly [Name in keyof O]?: O[Name] extends { readonly one: readonly (infer Value)[] }
          ? Value
          : O[Name] extends { readonly any: infer Values }
            ? Values
            : never;
      }
    : undefined;

interface RuleBase<State, O> {
  /** `<group>/<defect>`, stable for ever. */
  readonly id: string;
  readonly title: Bilingual;
  readonly severity: Severity;
  /** False for a rule that looks only when asked to. */
  readonly enabled?: boolean;
  /** `safe`: the meaning cannot change (spacing, a leading zero), part of fix-all · `suggest`: inserts or chooses, one at a time · `none` */
  readonly fix: 'none' | 'safe' | 'suggest';
  readonly basis: readonly Source[];
  /** True for findings that say something is not there yet: they wait until the writer has left the item. */
  readonly completeness?: boolean;
  readonly options?: O extends Options ? O : Options;
  readonly explain: Readonly<Record<Language, (state: State) => Wording>>;
  /** Ways to mend one finding, best first; computed only when asked for. */
  readonly repair?: (mending: Mending<State>, draft: Draft) => readonly Repair[];
}

/** A rule that looks at one passage alone, where it stands (its zone), the options and the office's own words: what it finds is remembered with the passage. */
export interface PassageRule<State, O = undefined> extends RuleBase<State, O> {
  readonly scope: 'passage';
  readonly find: (
    passage: Passage,
    zone: Zone,
    chosen: Chosen<O>,
    office: OfficeWords | undefined,
  ) => readonly FoundInPassage<State>[];
}

/** A rule that looks at the characters of one block as typed: spaces, code points. Remembered with the block. */
export interface SourceRule<State, O = undefined> extends RuleBase<State, O> {
  readonly scope: 'source';
  readonly find: (block: Block, zone: Zone, chosen: Chosen<O>) => readonly FoundInSource<State>[];
}

/** A rule that looks at the draft as a whole, through the summaries of its model; it never walks the text. */
export interface DraftRule<State, O = undefined> extends RuleBase<State, O> {
  readonly scope: 'draft';
  /**
   * The summaries that decide what is found, by identity: while they stay the same, and no block that a finding stands in was edited,
   * the rule is not asked again. Without it the rule looks after every edit.
   */
  readonly watches?: (draft: Draft) => readonly unknown[];
  readonly find: (draft: Draft, chosen: Chosen<O>) => readonly Found<State>[];
}

/** Any rule, its state and options forgotten: what the analysis works with. */
export type Rule = PassageRule<unknown, unknown> | SourceRule<unknown, unknown> | DraftRule<unknown, unknown>;

export function definePassageRule<State, O = undefined>(rule: Omit<PassageRule<State, O>, 'scope'>): Rule {
  return { ...rule, scope: 'passage' } as unknown as Rule;
}

export function defineSourceRule<State, O = undefined>(rule: Omit<SourceRule<State, O>, 'scope'>): Rule {
  return { ...rule, scope: 'source' } as unknown as Rule;
}

export function defineDraftRule<State, O = undefined>(rule: Omit<DraftRule<State, O>, 'scope'>): Rule {
  return { ...rule, scope: 'draft' } as unknown as Rule;
}

/** What a rule that found nothing gives back: one list for all. */
export const NOTHING: readonly never[] = [];
