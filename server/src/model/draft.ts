import type { Passage } from '../syntax/block';
import type { Section } from '../syntax/sections';
import { SyntaxTree, type BlockSplice } from '../syntax/syntax-tree';
import type { Zone } from '../syntax/zones';
import type { LinePosition } from '../text/lines';
import type { Span } from '../text/span';
import type { Profile } from '../vocabulary/formats';
import type { OfficeWords } from '../vocabulary/office-words';
import type { Citation } from './citation';
import { citedDocuments, type CitedDocument } from './cited-documents';
import { FactIndex } from './fact-index';
import { citationsIn, datesIn, referencesIn } from './facts';
import type { DateMention } from './date';
import { identify, type Identity } from './identity';
import { numberingFaults, type NumberingFault } from './numbering';
import type { Column } from './find-label';
import type { Mention, Place } from './place';
import { planFactIn, type PlanFact } from './plan/facts';
import type { PassageRef, SaidRef, Shortcoming } from './plan/shortcoming';
import { planTables } from './plan/rows';
import { shortcomingsOf } from './plan/shortcomings';
import type { InternalReference } from './reference';
import { isRemedyTitle } from './shortcoming-words';
import { Words } from './words';

export type { Block, Passage } from '../syntax/block';
export type { Section } from '../syntax/sections';
export type { Zone } from '../syntax/zones';

/** What is told to a draft from outside: nothing in the core reads a clock or a setting by itself. */
export interface DraftContext {
  /** The format to go by; the draft itself tells when this is undefined. */
  readonly profile: Profile | undefined;
  /** The words of the office that writes; undefined where it has none of its own. */
  readonly office?: OfficeWords | undefined;
}

/**
 * One draft: its text, its shape and what its words mean, kept in step with edits.
 * All summaries are worked out when first asked for and kept until an edit changes what they are made from.
 */
export class Draft {
  readonly tree: SyntaxTree;
  /** What the words of the draft show as words: spellings, abbreviations, names, marks. */
  readonly words: Words;
  private readonly citationIndex: FactIndex<Citation>;
  private readonly referenceIndex: FactIndex<InternalReference>;
  private dateIndex: FactIndex<DateMention> | undefined;
  private planIndex: FactIndex<PlanFact> | undefined;
  private headChanges = 0;
  private officeChanges = 0;

  constructor(
    text: string,
    private context: DraftContext = { profile: undefined },
  ) {
    this.tree = new SyntaxTree(text);
    this.words = new Words(this.tree);
    this.citationIndex = new FactIndex(citationsIn, this.tree.blocks);
    this.referenceIndex = new FactIndex(referencesIn, this.tree.blocks);
  }

  /**
   * Replaces the text between two positions; positions out of range are moved to the nearest place.
   * @returns the blocks that changed
   */
  edit(start: LinePosition, end: LinePosition, insert: string): BlockSplice {
    const shapeBefore = this.tree.shapeVersion;
    const splice = this.tree.edit(start, end, insert);
    this.citationIndex.update(splice);
    this.referenceIndex.update(splice);
    this.dateIndex?.update(splice);
    this.planIndex?.update(splice);
    this.words.update(splice);
    if (this.tree.shapeVersion !== shapeBefore || splice.inserted.some((_, at) => this.tree.zones[splice.from + at] !== 'body')) this.headChanges++;
    return splice;
  }

  /** Tells the draft what changed around it. */
  setContext(context: DraftContext): void {
    if (context.office !== this.context.office) {
      this.planIndex = undefined;
      this.officeChanges++;
    }
    this.context = context;
    this.headChanges++;
  }

  private readonly identityKept = kept(() => identify(this.tree, this.context.profile));
  /** What the draft says of itself: whose paper, which type, which day. */
  get identity(): Identity {
    return this.identityKept(this.headChanges, this.tree.shapeVersion);
  }

  /** All mentions of other documents, outside the draft's own head. */
  get citations(): readonly Mention<Citation>[] {
    return this.citationIndex.mentions;
  }

  private readonly documentsKept = kept(() => citedDocuments(this.citations.filter((mention) => mention.passage.role !== 'number')));
  /** The cited documents, each with all its mentions. */
  get citedDocuments(): readonly CitedDocument[] {
    return this.documentsKept(this.citationIndex.version, 0);
  }

  get references(): readonly Mention<InternalReference>[] {
    return this.referenceIndex.mentions;
  }

  /** All dates of the draft, those of citations too. */
  get dates(): readonly Mention<DateMention>[] {
    this.dateIndex ??= new FactIndex(datesIn, this.tree.blocks);
    return this.dateIndex.mentions;
  }

  /** The outermost sections. */
  get sections(): readonly Section[] {
    return this.tree.sections.roots;
  }

  private readonly numberingKept = kept(() => numberingFaults(this.tree.sections));
  get numberingFaults(): readonly NumberingFault[] {
    return this.numberingKept(this.tree.shapeVersion, 0);
  }

  /** True for a plan that remedies shortcomings; a plan may also remedy a flood, which is none. */
  get isRemedyPlan(): boolean {
    const { type, subject } = this.identity;
    return type === 'plan' && isRemedyTitle(subject);
  }

  private readonly shortcomingsKept = kept(() => shortcomingsOf(this.tree, this.context.office));
  /** The shortcomings of a plan that remedies; empty for any other draft. */
  get shortcomings(): readonly Shortcoming[] {
    if (!this.isRemedyPlan) return [];
    this.planIndex ??= new FactIndex((passage) => [planFactIn(passage)], this.tree.blocks);
    // “Cơ quan chủ trì các mục 1, 2: …” speaks for the sections that it names. Two counts that only grow: their sum tells of either.
    return this.shortcomingsKept(this.planIndex.version + this.referenceIndex.version, this.tree.shapeVersion);
  }

  private readonly zoneBlocksKept = kept(() => {
    const blocks = new Map<Zone, number[]>();
    const { zones, divisions } = this.tree;
    for (let at = 0; at < (divisions[0]?.end ?? 0); at++) {
      const known = blocks.get(zones[at]!);
      if (known) known.push(at);
      else blocks.set(zones[at]!, [at]);
    }
    return blocks;
  });
  /** The passages of one zone of the first document, tables and footnotes apart: the lines of Nơi nhận, of the signature … */
  linesIn(zone: Zone): Place[] {
    const blocks = this.zoneBlocksKept(this.tree.shapeVersion, 0).get(zone) ?? [];
    return blocks.flatMap((block) => this.tree.blocks[block]!.passages.filter((one) => one.kind === 'text' && one.text !== '').map((passage) => ({ block, passage, start: 0, end: passage.text.length })));
  }

  /** True for a draft that is more than a fragment: it names its type and has at least one section. */
  get isWhole(): boolean {
    return this.identity.titlePlace !== undefined && this.sections.length > 0;
  }

  /** What the columns hold of the plan's table that a block is a row of; undefined outside such tables. */
  columnsOf(block: number): readonly (Column | undefined)[] | undefined {
    return planTables(this.tree).find(({ table }) => block >= table.start && block < table.end)?.columns;
  }

  /** The section that a block stands in: the innermost one. */
  sectionAt(block: number): Section | undefined {
    const { all } = this.tree.sections;
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]!.block <= block) low = middle + 1;
      else high = middle;
    }
    let section = all[low - 1];
    while (section !== undefined && section.end <= block) section = section.parent;
    return section;
  }

  passageOf({ block, passage }: PassageRef): Passage {
    return this.tree.blocks[block]!.passages[passage]!;
  }

  /** The words of a passage behind its number and its label: what a field or a heading says. */
  contentPlace(ref: PassageRef): Place {
    const passage = this.passageOf(ref);
    const { label, hasValue } = this.planFactIn(passage);
    const start = label && hasValue ? label.valueStart : (passage.enumerator?.contentStart ?? 0);
    return { block: ref.block, passage, start, end: passage.text.length };
  }

  /** The owner that a reference of a shortcoming names. */
  ownerPlace(ref: SaidRef): Place {
    const passage = this.passageOf(ref);
    const owner = this.planFactIn(passage).owners[ref.index];
    return owner ? { block: ref.block, passage, start: owner.start, end: owner.end } : this.contentPlace(ref);
  }

  /** The deadline that a reference of a shortcoming names. */
  deadlineOf(ref: SaidRef): PlanFact['deadlines'][number] {
    return this.planFactIn(this.passageOf(ref)).deadlines[ref.index]!;
  }

  private planFactIn(passage: Passage): PlanFact {
    return planFactIn(passage, this.context.office);
  }

  /** The whole of a section's heading. */
  headingPlace(section: Section): Place {
    const passage = this.passageOf(section);
    return { block: section.block, passage, start: 0, end: passage.text.length };
  }

  /** Where a place stands in the draft as typed. */
  spanOf(place: Place): Span {
    return this.tree.spanOf(place.block, place.passage, place.start, place.end);
  }

  textOf(place: Place): string {
    return place.passage.text.slice(place.start, place.end);
  }

  /** The text as typed between two offsets of the draft. */
  sourceOf({ start, end }: Span): string {
    let text = '';
    for (let at = this.tree.blockAt(start); at < this.tree.blocks.length && this.tree.startOf(at) < end; at++) {
      const base = this.tree.startOf(at);
      text += this.tree.blocks[at]!.source.slice(Math.max(0, start - base), end - base);
    }
    return text;
  }
}

/** Works a summary out again only when one of the versions it is made from has changed. */
function kept<T>(work: () => T): (one: number, other: number, third?: number) => T {
  let versions: readonly [number, number, number] | undefined;
  let result: T;
  return (one, other, third = 0) => {
    if (versions?.[0] !== one || versions[1] !== other || versions[2] !== third) {
      result = work();
      versions = [one, other, third];
    }
    return result;
  };
}
