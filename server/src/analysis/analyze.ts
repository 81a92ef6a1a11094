import { Draft, type DraftContext } from '../model/draft';
import type { LinePosition } from '../text/lines';
import type { Block } from '../syntax/block';
import type { Zone } from '../syntax/zones';
import type { FoundInPassage, FoundInSource, Rule, Severity } from '../rules/rule';
import type { OfficeWords } from '../vocabulary/office-words';
import type { Source } from '../vocabulary/source';
import { basisFor } from './basis';
import { defaultConfiguration, optionsOf, severityOf, type Configuration, type Suppression } from './configuration';
import { directivesIn, type Directive, type PlacedDirective } from './directive';
import type { Finding } from './finding';
import { DraftFindings } from './draft-findings';
import { isRightHere } from './office';
import { silence } from './silence';

/** Told about a rule that failed on a draft: the others have run all the same. */
export type FailureListener = (rule: Rule, error: unknown) => void;

/** What passage and source rules found in one block; offsets count from passage or block, so it stays true wherever the block moves. */
interface BlockFindings {
  readonly zone: Zone;
  readonly setup: Setup;
  readonly found: readonly LocalFinding[];
  /** The comments in it that silence rules. */
  readonly directives: readonly Directive[];
}

type LocalFinding =
  | {
      readonly rule: Rule;
      readonly severity: Severity;
      readonly passage: number;
      readonly fault: FoundInPassage<unknown>;
    }
  | { readonly rule: Rule; readonly severity: Severity; readonly passage: -1; readonly fault: FoundInSource<unknown> };

interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  /** The severity that the configuration asks for, if it does: it goes before the rule's own and the finding's own. */
  readonly severity: Severity | undefined;
  readonly options: unknown;
}

/** The rules that look, grouped by what they look at. One object per configuration: findings are remembered together with it. */
interface Setup {
  readonly passage: readonly ActiveRule<Extract<Rule, { scope: 'passage' }>>[];
  readonly source: readonly ActiveRule<Extract<Rule, { scope: 'source' }>>[];
  readonly draft: readonly ActiveRule<Extract<Rule, { scope: 'draft' }>>[];
  readonly office: OfficeWords | undefined;
}

const NO_FINDINGS: readonly LocalFinding[] = [];

/**
 * A draft under examination: keeps the draft in step with edits and its findings in step with the draft.
 * Whatever was edited, the findings equal those of an examination begun anew on the same text.
 */
export class Examination {
  readonly draft: Draft;
  private setup: Setup;
  /** What was found in each block, by the block's number; undefined where nobody has looked yet. */
  private readonly local: (BlockFindings | undefined)[];
  private readonly draftFindings = new DraftFindings();
  private readonly failed = new Set<Rule>();
  private readonly ids: readonly string[];
  private idle: readonly Suppression[] = [];

  /**
   * @param rules all rules; those that the configuration turns off do not look
   * @param onFailure told once of each rule that throws
   */
  constructor(
    text: string,
    private readonly rules: readonly Rule[],
    private configuration: Configuration = defaultConfiguration,
    private readonly onFailure: FailureListener = () => undefined,
  ) {
    this.draft = new Draft(text, contextFor(configuration));
    this.setup = setUp(rules, configuration);
    this.ids = rules.map(({ id }) => id);
    this.local = new Array<undefined>(this.draft.tree.blocks.length);
  }

  edit(start: LinePosition, end: LinePosition, insert: string): void {
    const { from, removed, inserted } = this.draft.edit(start, end, insert);
    this.draftFindings.edited(from, inserted.length);
    this.local.splice(from, removed.length, ...new Array<undefined>(inserted.length));
  }

  configure(configuration: Configuration): void {
    this.configuration = configuration;
    this.setup = setUp(this.rules, configuration);
    this.draft.setContext(contextFor(configuration));
  }

  /** All findings that are neither silenced nor right in this office, and what there is to say of the silencing; in the order of the text. */
  findings(): Finding[] {
    const found: Finding[] = [];
    const directives: PlacedDirective[] = [];
    const { tree } = this.draft;
    const { blocks } = tree;
    const { zones } = tree;
    for (let at = 0; at < blocks.length; at++) {
      const ofBlock = this.blockFindings(at, blocks[at]!, zones[at]!);
      for (const local of ofBlock.found) found.push(this.locate(local, at));
      for (const directive of ofBlock.directives) directives.push({ directive, block: at });
    }
    for (const active of this.setup.draft) this.runDraftRule(active, found);
    this.draftFindings.settled();
    const { office, suppressions } = this.configuration;
    const wrong = office === undefined ? found : found.filter((finding) => !isRightHere(finding, office));
    const { findings, notices, unused } = silence(wrong, this.draft, suppressions ?? [], directives, this.ids);
    this.idle = unused;
    return [...findings, ...notices].sort(
      (a, b) => a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
    );
  }

  /** Those of the configuration's suppressions that silenced nothing when the findings were last asked for. */
  get unusedSuppressions(): readonly Suppression[] {
    return this.idle;
  }

  private blockFindings(at: number, block: Block, zone: Zone): BlockFindings {
    const known = this.local[at];
    if (known?.zone === zone && known.setup === this.setup) return known;
    const found = { zone, setup: this.setup, found: this.examineBlock(block, zone), directives: directivesIn(block) };
    this.local[at] = found;
    return found;
  }

  private examineBlock(block: Block, zone: Zone): readonly LocalFinding[] {
    let found: LocalFinding[] | undefined;
    block.passages.forEach((passage, at) => {
      if (
        passage.kind === 'rule' ||
        passage.kind === 'comment' ||
        passage.kind === 'page-number' ||
        passage.text === ''
      )
        return;
      for (const { rule, severity, options } of this.setup.passage) {
        for (const fault of this.guard(rule, () => rule.find(passage, zone, options, this.setup.office)))
          (found ??= []).push({ rule, severity: severity ?? fault.severity ?? rule.severity, passage: at, fault });
      }
    });
    for (const { rule, severity, options } of this.setup.source) {
      for (const fault of this.guard(rule, () => rule.find(block, zone, options)))
        (found ??= []).push({ rule, severity: severity ?? fault.severity ?? rule.severity, passage: -1, fault });
    }
    return found ?? NO_FINDINGS;
  }

  private runDraftRule(
    { rule, severity, options }: ActiveRule<Extract<Rule, { scope: 'draft' }>>,
    into: Finding[],
  ): void {
    for (const fault of this.draftFindings.of(rule, this.setup, this.draft, () =>
      this.guard(rule, () => rule.find(this.draft, options)),
    )) {
      into.push({
        rule,
        severity: severity ?? fault.severity ?? rule.severity,
        state: fault.state,
        basis: this.basisOf(rule),
        place: fault.place,
        block: fault.place.block,
        ...this.draft.spanOf(fault.place),
        related: (fault.related ?? []).map((place) => this.draft.spanOf(place)),
      });
    }
  }

  private locate(local: LocalFinding, block: number): Finding {
    const { rule, severity, fault } = local;
    const { tree } = this.draft;
    if (local.passage < 0) {
      const base = tree.startOf(block);
      return {
        rule,
        severity,
        state: fault.state,
        basis: this.basisOf(rule),
        start: base + fault.start,
        end: base + fault.end,
        related: [],
        place: undefined,
        block,
      };
    }
    const passage = tree.blocks[block]!.passages[local.passage]!;
    const place = { block, passage, start: fault.start, end: fault.end };
    const related = ('related' in fault ? fault.related : undefined) ?? [];
    return {
      rule,
      severity,
      state: fault.state,
      basis: this.basisOf(rule),
      ...this.draft.spanOf(place),
      related: related.map((span) => tree.spanOf(block, passage, span.start, span.end)),
      place,
      block,
    };
  }

  private basisOf(rule: Rule): Source | undefined {
    return basisFor(rule.basis, this.draft.identity);
  }

  /** A rule that throws is left out from then on, and reported once; the others still look. */
  private guard<T>(rule: Rule, find: () => readonly T[]): readonly T[] {
    if (this.failed.has(rule)) return [];
    try {
      return find();
    } catch (error) {
      this.failed.add(rule);
      this.onFailure(rule, error);
      return [];
    }
  }
}

function contextFor({ profile, office }: Configuration): DraftContext {
  return { profile, office };
}

function setUp(rules: readonly Rule[], configuration: Configuration): Setup {
  const setup = {
    passage: [] as Setup['passage'][number][],
    source: [] as Setup['source'][number][],
    draft: [] as Setup['draft'][number][],
    office: configuration.office,
  };
  for (const rule of rules) {
    if (severityOf(rule, configuration) === undefined) continue;
    const chosen = configuration.rules[rule.id]?.severity;
    const severity = chosen === 'off' ? undefined : chosen;
    const options = optionsOf(rule, configuration);
    if (rule.scope === 'passage') setup.passage.push({ rule, severity, options });
    else if (rule.scope === 'source') setup.source.push({ rule, severity, options });
    else setup.draft.push({ rule, severity, options });
  }
  return setup;
}
