import { Draft } from '../model/draft';
import type { LinePosition } from '../text/lines';
import type { Block } from '../syntax/block';
import type { Zone } from '../syntax/zones';
import type { Found, FoundInPassage, FoundInSource, Rule, Severity } from '../rules/rule';
import type { Source } from '../vocabulary/source';
import { basisFor } from './basis';
import { defaultConfiguration, optionsOf, severityOf, type Configuration } from './configuration';
import type { Finding } from './finding';

/** Told about a rule that failed on a draft: the others have run all the same. */
export type FailureListener = (rule: Rule, error: unknown) => void;

/** What passage and source rules found in one block; offsets count from passage or block, so it stays true wherever the block moves. */
interface BlockFindings {
  readonly zone: Zone;
  readonly setup: Setup;
  readonly found: readonly LocalFinding[];
}

type LocalFinding =
  | { readonly rule: Rule; readonly severity: Severity; readonly passage: number; readonly fault: FoundInPassage<unknown> }
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
}

const NO_FINDINGS: readonly LocalFinding[] = [];

/**
 * A draft under examination: keeps the draft in step with edits and its findings in step with the draft.
 * Whatever was edited, the findings equal those of an examination begun anew on the same text.
 */
export class Examination {
  readonly draft: Draft;
  private setup: Setup;
  private readonly remembered = new WeakMap<Block, BlockFindings>();
  private readonly failed = new Set<Rule>();

  /**
   * @param rules all rules; those that the configuration turns off do not look
   * @param onFailure told once of each rule that throws
   */
  constructor(
    text: string,
    private readonly rules: readonly Rule[],
    configuration: Configuration = defaultConfiguration,
    private readonly onFailure: FailureListener = () => undefined,
  ) {
    this.draft = new Draft(text, { profile: configuration.profile });
    this.setup = setUp(rules, configuration);
  }

  edit(start: LinePosition, end: LinePosition, insert: string): void {
    this.draft.edit(start, end, insert);
  }

  configure(configuration: Configuration): void {
    this.setup = setUp(this.rules, configuration);
    this.draft.setContext({ profile: configuration.profile });
  }

  /** All findings, in the order of the text. */
  findings(): Finding[] {
    const findings: Finding[] = [];
    const { tree } = this.draft;
    const { blocks } = tree;
    const { zones } = tree;
    for (let at = 0; at < blocks.length; at++) {
      const found = this.blockFindings(blocks[at]!, zones[at]!);
      for (const local of found) findings.push(this.locate(local, at));
    }
    for (const active of this.setup.draft) this.runDraftRule(active, findings);
    return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0));
  }

  private blockFindings(block: Block, zone: Zone): readonly LocalFinding[] {
    const known = this.remembered.get(block);
    if (known?.zone === zone && known.setup === this.setup) return known.found;
    const found = this.examineBlock(block, zone);
    this.remembered.set(block, { zone, setup: this.setup, found });
    return found;
  }

  private examineBlock(block: Block, zone: Zone): readonly LocalFinding[] {
    let found: LocalFinding[] | undefined;
    block.passages.forEach((passage, at) => {
      if (passage.kind === 'rule' || passage.kind === 'comment' || passage.kind === 'page-number' || passage.text === '') return;
      for (const { rule, severity, options } of this.setup.passage) {
        for (const fault of this.guard(rule, () => rule.find(passage, zone, options))) (found ??= []).push({ rule, severity: severity ?? fault.severity ?? rule.severity, passage: at, fault });
      }
    });
    for (const { rule, severity, options } of this.setup.source) {
      for (const fault of this.guard(rule, () => rule.find(block, zone, options))) (found ??= []).push({ rule, severity: severity ?? fault.severity ?? rule.severity, passage: -1, fault });
    }
    return found ?? NO_FINDINGS;
  }

  private runDraftRule({ rule, severity, options }: ActiveRule<Extract<Rule, { scope: 'draft' }>>, into: Finding[]): void {
    for (const fault of this.guard<Found<unknown>>(rule, () => rule.find(this.draft, options))) {
      into.push({
        rule, severity: severity ?? fault.severity ?? rule.severity, state: fault.state, basis: this.basisOf(rule), place: fault.place, block: fault.place.block,
        ...this.draft.spanOf(fault.place), related: (fault.related ?? []).map((place) => this.draft.spanOf(place)),
      });
    }
  }

  private locate(local: LocalFinding, block: number): Finding {
    const { rule, severity, fault } = local;
    const { tree } = this.draft;
    if (local.passage < 0) {
      const base = tree.startOf(block);
      return { rule, severity, state: fault.state, basis: this.basisOf(rule), start: base + fault.start, end: base + fault.end, related: [], place: undefined, block };
    }
    const passage = tree.blocks[block]!.passages[local.passage]!;
    const place = { block, passage, start: fault.start, end: fault.end };
    const related = ('related' in fault ? fault.related : undefined) ?? [];
    return { rule, severity, state: fault.state, basis: this.basisOf(rule), ...this.draft.spanOf(place), related: related.map((span) => tree.spanOf(block, passage, span.start, span.end)), place, block };
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

function setUp(rules: readonly Rule[], configuration: Configuration): Setup {
  const setup = { passage: [] as Setup['passage'][number][], source: [] as Setup['source'][number][], draft: [] as Setup['draft'][number][] };
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
