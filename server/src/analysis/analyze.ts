import { Draft, type DraftContext } from '../model/draft';
import type { Place } from '../model/place';
import { readWords } from '../model/words';
import type { LinePosition } from '../text/lines';
import type { Span } from '../text/span';
import type { Block, Passage } from '../syntax/block';
import type { Zone } from '../syntax/zones';
import { NOTHING, type Rule, type Severity } from '../rules/rule';
import type { OfficeWords } from '../vocabulary/office-words';
import type { Source } from '../vocabulary/source';
import { basisFor } from './basis';
import { defaultConfiguration, chosenOf, severityOf, type Configuration, type Suppression } from './configuration';
import { BlockFindings, type BlockReport, type LocalFinding } from './block-findings';
import { directivesIn, type PlacedDirective } from './directive';
import type { Finding } from './finding';
import { DraftFindings } from './draft-findings';
import { PlacedFinding } from './placed-finding';
import { isRightHere } from './office';
import { silence } from './silence';

/** Told about a rule that failed on a draft: the others have run all the same. */
export type FailureListener = (rule: Rule, error: unknown) => void;

type RuleOf<Scope extends Rule['scope']> = Extract<Rule, { scope: Scope }>;
type FaultsOf<Scope extends Rule['scope']> = ReturnType<RuleOf<Scope>['find']>;

interface ActiveRule<Scope extends Rule['scope']> {
  readonly rule: RuleOf<Scope>;
  /** The severity that the configuration asks for, if it does: it goes before the rule's own and the finding's own. */
  readonly severity: Severity | undefined;
  readonly options: unknown;
}

/** The rules that look, grouped by what they look at. One object per configuration: findings are remembered together with it. */
interface Setup {
  readonly passage: readonly ActiveRule<'passage'>[];
  readonly source: readonly ActiveRule<'source'>[];
  readonly draft: readonly ActiveRule<'draft'>[];
  readonly office: OfficeWords | undefined;
}

/** No rule looks at lines that rule something off, comments and page numbers, or at passages without words. */
function isRead({ kind, text }: Passage): boolean {
  return kind !== 'rule' && kind !== 'comment' && kind !== 'page-number' && text !== '';
}

/**
 * A draft under examination: keeps the draft in step with edits and its findings in step with the draft.
 * Whatever was edited, the findings equal those of an examination begun anew on the same text.
 */
export class Examination {
  readonly draft: Draft;
  private setup: Setup;
  private readonly blockFindings = new BlockFindings();
  private readonly draftFindings = new DraftFindings();
  private readonly ids: readonly string[];
  private idle: readonly Suppression[] = [];

  /**
   * @param rules all rules; those that the configuration turns off do not look
   * @param onFailure told once of each rule that throws
   */
  constructor(
    text: string,
    private rules: readonly Rule[],
    private configuration: Configuration = defaultConfiguration,
    private readonly onFailure: FailureListener = () => undefined,
  ) {
    this.draft = new Draft(text, contextFor(configuration));
    this.setup = setUp(rules, configuration);
    this.ids = rules.map(({ id }) => id);
  }

  edit(start: LinePosition, end: LinePosition, insert: string): void {
    const splice = this.draft.edit(start, end, insert);
    this.draftFindings.edited(splice.from, splice.inserted.length);
    this.blockFindings.edited(splice);
  }

  configure(configuration: Configuration): void {
    this.configuration = configuration;
    this.setup = setUp(this.rules, configuration);
    this.blockFindings.clear();
    this.draft.setContext(contextFor(configuration));
  }

  /** All findings that are neither silenced nor right in this office, and what there is to say of the silencing; in the order of the text. */
  findings(): Finding[] {
    const found: Finding[] = [];
    const directives: PlacedDirective[] = [];
    for (const { block, report } of this.blockFindings.read(this.draft.tree, this.look)) {
      for (const local of report.found) found.push(this.locate(local, block));
      for (const directive of report.directives) directives.push({ directive, block });
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

  private readonly look = (block: Block, zone: Zone): BlockReport | undefined => {
    const found = this.examineBlock(block, zone);
    const directives = directivesIn(block);
    return found.length === 0 && directives.length === 0 ? undefined : { found, directives };
  };

  /** Runs for every block of a draft: where nothing is found, nothing is made. */
  private examineBlock(block: Block, zone: Zone): readonly LocalFinding[] {
    let found: LocalFinding[] | undefined;
    for (let at = 0; at < block.passages.length; at++) {
      const passage = block.passages[at]!;
      if (!isRead(passage)) continue;
      readWords(passage);
      for (const { rule, severity, options } of this.setup.passage) {
        const faults = this.inPassage(rule, passage, zone, options);
        for (const fault of faults)
          (found ??= []).push({ rule, severity: severity ?? fault.severity ?? rule.severity, passage: at, fault });
      }
    }
    for (const { rule, severity, options } of this.setup.source) {
      const faults = this.inSource(rule, block, zone, options);
      for (const fault of faults)
        (found ??= []).push({ rule, severity: severity ?? fault.severity ?? rule.severity, passage: -1, fault });
    }
    return found ?? NOTHING;
  }

  private inPassage(rule: RuleOf<'passage'>, passage: Passage, zone: Zone, options: unknown): FaultsOf<'passage'> {
    try {
      return rule.find(passage, zone, options, this.setup.office);
    } catch (error) {
      return this.leaveOut(rule, error);
    }
  }

  private inSource(rule: RuleOf<'source'>, block: Block, zone: Zone, options: unknown): FaultsOf<'source'> {
    try {
      return rule.find(block, zone, options);
    } catch (error) {
      return this.leaveOut(rule, error);
    }
  }

  private inDraft(rule: RuleOf<'draft'>, options: unknown): FaultsOf<'draft'> {
    try {
      return this.draftFindings.of(rule, this.setup, this.draft, options);
    } catch (error) {
      return this.leaveOut(rule, error);
    }
  }

  /** A rule that throws is left out from then on, and reported once; the others still look. */
  private leaveOut(rule: Rule, error: unknown): readonly never[] {
    this.rules = this.rules.filter((one) => one !== rule);
    this.setup = setUp(this.rules, this.configuration);
    this.onFailure(rule, error);
    return NOTHING;
  }

  private runDraftRule({ rule, severity, options }: ActiveRule<'draft'>, into: Finding[]): void {
    const basis = this.basisOf(rule);
    for (const fault of this.inDraft(rule, options)) {
      const { place, state, related = NOTHING } = fault;
      const given = severity ?? fault.severity ?? rule.severity;
      const span = this.draft.spanOf(place);
      into.push(new PlacedFinding(this.draft, rule, given, fault, state, basis, place.block, place, span, related));
    }
  }

  private locate(local: LocalFinding, block: number): Finding {
    const { draft } = this;
    const { rule, severity, fault } = local;
    const basis = this.basisOf(rule);
    if (local.passage < 0) {
      const base = draft.tree.startOf(block);
      const span = { start: base + fault.start, end: base + fault.end };
      return new PlacedFinding(draft, rule, severity, local, fault.state, basis, block, undefined, span, NOTHING);
    }
    const passage = draft.tree.blocks[block]!.passages[local.passage]!;
    const placeAt = ({ start, end }: Span): Place => ({ block, passage, start, end });
    const place = placeAt(fault);
    const related = 'related' in fault ? fault.related.map(placeAt) : undefined;
    const span = draft.spanOf(place);
    return new PlacedFinding(draft, rule, severity, local, fault.state, basis, block, place, span, related ?? NOTHING);
  }

  private basisOf(rule: Rule): Source | undefined {
    return basisFor(rule.basis, this.draft.identity);
  }
}

function contextFor({ profile, office, today }: Configuration): DraftContext {
  return { profile, office, today };
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
    const options = chosenOf(rule, configuration);
    if (rule.scope === 'passage') setup.passage.push({ rule, severity, options });
    else if (rule.scope === 'source') setup.source.push({ rule, severity, options });
    else setup.draft.push({ rule, severity, options });
  }
  return setup;
}
