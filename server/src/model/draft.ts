import type { Block, Passage } from '../syntax/block';
import type { Section } from '../syntax/sections';
import { SyntaxTree, type BlockSplice } from '../syntax/syntax-tree';
import type { Zone } from '../syntax/zones';
import type { LinePosition } from '../text/lines';
import type { Span } from '../text/span';
import type { Profile } from '../vocabulary/formats';
import type { OfficeWords } from '../vocabulary/office-words';
import type { Citation } from './citation';
import { DocumentReader, type CitedDocument } from './cited-documents';
import { FactIndex, gatherFacts } from './fact-index';
import { citationsIn, datesIn, referencesIn } from './facts';
import type { CalendarDate, DateMention } from './date';
import { identify, isSameIdentity, type Identity } from './identity';
import { kept } from './kept';
import { numberingFaults, type NumberingFault } from './numbering';
import type { Mention, Place } from './place';
import { PlanOutline } from './plan/outline';
import type { PlanDeadline, PlanOwner } from './plan/parts';
import { PlanReader } from './plan/reader';
import type { PassageRef, SaidRef, Shortcoming, TextRef } from './plan/shortcoming';
import { ShortcomingReader } from './plan/shortcomings';
import { planTables, type PlanTable } from './plan/tables';
import type { InternalReference } from './reference';
import { ReferenceTargets } from './reference-targets';
import { sectionAround } from './section-around';
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
  /** The day to take for the draft's own where it does not say one; nothing depends on it otherwise. */
  readonly today?: CalendarDate | undefined;
}

/**
 * One draft: its text, its shape and what its words mean, kept in step with edits.
 * All summaries are worked out when first asked for and kept until an edit changes what they are made from.
 */
export class Draft {
  readonly tree: SyntaxTree;
  /** What the words of the draft show as words: spellings, abbreviations, names, marks. */
  readonly words: Words;
  private readonly citationIndex = new FactIndex(citationsIn);
  private readonly referenceIndex = new FactIndex(referencesIn);
  private dateIndex: FactIndex<DateMention> | undefined;
  /** Counts the edits. */
  version = 0;
  /**
   * Counts the edits after which anything outside the body may read otherwise: head, title, căn cứ, opening, recipients, signature.
   * A change of the shape, and of what is told from outside, counts too.
   */
  headVersion = 0;
  /** Counts the edits after which the plan may read otherwise though its shape is the same. */
  private planChanges = 0;
  /** Reads passages as parts of a plan, with the office's own words. */
  plan: PlanReader;

  constructor(
    text: string,
    private context: DraftContext = { profile: undefined },
  ) {
    this.tree = new SyntaxTree(text);
    this.words = new Words(this.tree);
    this.plan = new PlanReader(context.office);
    gatherFacts([this.citationIndex, this.referenceIndex], this.tree.blocks);
  }

  /**
   * Replaces the text between two positions; positions out of range are moved to the nearest place.
   * @returns the blocks that changed
   */
  edit(start: LinePosition, end: LinePosition, insert: string): BlockSplice {
    this.version++;
    const shapeBefore = this.tree.shapeVersion;
    const splice = this.tree.edit(start, end, insert);
    this.citationIndex.update(splice);
    this.referenceIndex.update(splice);
    this.dateIndex?.update(splice);
    this.words.update(splice);
    if (this.tree.shapeVersion !== shapeBefore) this.reworded.clear();
    else this.noteReworded(splice);
    if (
      this.tree.shapeVersion !== shapeBefore ||
      splice.inserted.some((_, at) => this.tree.zones[splice.from + at] !== 'body')
    )
      this.headVersion++;
    return splice;
  }

  /** Tells the draft what changed around it. */
  setContext(context: DraftContext): void {
    if (context.office !== this.context.office) {
      this.plan = new PlanReader(context.office);
      this.planChanges++;
    }
    this.context = context;
    this.headVersion++;
  }

  /** The words of the office that writes; undefined where it has none of its own. */
  get office(): OfficeWords | undefined {
    return this.context.office;
  }

  private readonly identityKept = kept(() => identify(this.tree, this.context), isSameIdentity);
  /** What the draft says of itself: whose paper, which type, which day. The same object while it says the same of the same lines. */
  get identity(): Identity {
    return this.identityKept(this.headVersion, 0);
  }

  /** All mentions of other documents, outside the draft's own head. */
  get citations(): readonly Mention<Citation>[] {
    return this.citationIndex.mentions;
  }

  private readonly documents = new DocumentReader();
  private readonly documentsKept = kept(() =>
    this.documents.read(this.citations.filter((mention) => mention.passage.role !== 'number')),
  );
  /** The cited documents, each with all its mentions. */
  get citedDocuments(): readonly CitedDocument[] {
    return this.documentsKept(this.citationIndex.version, 0);
  }

  /** Grows with every edit of a passage that cites something, whatever it says then. */
  get citationSurroundings(): number {
    return this.citationIndex.surroundings;
  }

  /** Grows with every edit of a passage that refers to a place in the draft, whatever it says then. */
  get referenceSurroundings(): number {
    return this.referenceIndex.surroundings;
  }

  get references(): readonly Mention<InternalReference>[] {
    return this.referenceIndex.mentions;
  }

  private readonly targetsKept = kept(() => new ReferenceTargets(this.tree.sections));
  /** The section that a reference of this draft means; undefined for one that means none, or a place of another paper. */
  targetOf(mention: Mention<InternalReference>): Section | undefined {
    return this.targetsKept(this.tree.shapeVersion, 0).of(mention);
  }

  /** All dates of the draft, those of citations too. */
  get dates(): readonly Mention<DateMention>[] {
    if (this.dateIndex === undefined) {
      this.dateIndex = new FactIndex(datesIn);
      gatherFacts([this.dateIndex], this.tree.blocks);
    }
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

  private readonly isRemedyPlanKept = kept(() => {
    const { type, subject } = this.identity;
    return type === 'plan' && isRemedyTitle(subject);
  });
  /** True for a plan that remedies shortcomings; a plan may also remedy a flood, which is none. */
  get isRemedyPlan(): boolean {
    return this.isRemedyPlanKept(this.identity, 0);
  }

  /** The blocks that have said something else about the plan since its shortcomings were last read, in the shape that the draft has. */
  private readonly reworded = new Set<number>();

  private noteReworded({ from, removed, inserted }: BlockSplice): void {
    inserted.forEach((block, at) => {
      if (this.readsAlike(removed[at]!, block)) return;
      this.reworded.add(from + at);
      this.planChanges++;
    });
  }

  /** True when a block of the same shape says the same about the plan, as far as anybody has asked. */
  private readsAlike(old: Block, fresh: Block): boolean {
    return old.passages.every((passage, at) => this.plan.readsAlike(passage, fresh.passages[at]!));
  }

  private readonly shortcomingReaderKept = kept(() => new ShortcomingReader(new PlanOutline(this.tree, this.plan)));
  private readonly shortcomingsKept = kept(() => {
    const shortcomings = this.shortcomingReaderKept(this.tree.shapeVersion, this.plan).read(this.reworded);
    this.reworded.clear();
    return shortcomings;
  });
  /** The shortcomings of a plan that remedies; empty for any other draft. */
  get shortcomings(): readonly Shortcoming[] {
    return this.isRemedyPlan ? this.shortcomingsKept(this.planChanges, this.tree.shapeVersion) : NO_SHORTCOMINGS;
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
    return blocks.flatMap((block) =>
      this.tree.blocks[block]!.passages.filter((one) => one.kind === 'text' && one.text !== '').map((passage) => ({
        block,
        passage,
        start: 0,
        end: passage.text.length,
      })),
    );
  }

  /** The last of these passages; cheaper than all of them. */
  lastLineIn(zone: Zone): Place | undefined {
    const blocks = this.zoneBlocksKept(this.tree.shapeVersion, 0).get(zone) ?? [];
    for (let at = blocks.length - 1; at >= 0; at--) {
      const passage = this.tree.blocks[blocks[at]!]!.passages.findLast((one) => one.kind === 'text' && one.text !== '');
      if (passage) return { block: blocks[at]!, passage, start: 0, end: passage.text.length };
    }
    return undefined;
  }

  /** True for a draft that is more than a fragment: it names its type and has at least one section. */
  get isWhole(): boolean {
    return this.identity.titlePlace !== undefined && this.sections.length > 0;
  }

  private readonly planTablesKept = kept(() => planTables(this.tree, this.plan));
  /** The tables of the plan that hold shortcomings or tasks. */
  get planTables(): readonly PlanTable[] {
    return this.planTablesKept(this.planChanges, this.tree.shapeVersion);
  }

  /** The table of the plan that a block is a row of; undefined outside such tables. */
  planTableAt(block: number): PlanTable | undefined {
    return this.planTables.find(({ table }) => block >= table.start && block < table.end);
  }

  /** The section that a block stands in: the innermost one. */
  sectionAt(block: number): Section | undefined {
    return sectionAround(this.tree.sections.all, block);
  }

  passageOf({ block, passage }: PassageRef): Passage {
    return this.tree.blocks[block]!.passages[passage]!;
  }

  /** What a passage says behind its number, or behind the label that is meant; marks between two labels left out. */
  contentPlace({ block, passage: at, part: number }: TextRef): Place {
    const passage = this.tree.blocks[block]!.passages[at]!;
    const part = number < 0 ? undefined : this.plan.parts(passage)[number];
    if (part === undefined)
      return { block, passage, start: passage.enumerator?.contentStart ?? 0, end: passage.text.length };
    let { end } = part;
    if (end < passage.text.length) while (end > part.valueStart && ' ;,.(-–'.includes(passage.text[end - 1]!)) end--;
    return { block, passage, start: part.valueStart, end };
  }

  /** The owner that a reference of a shortcoming names; undefined where a whole heading or cell does. */
  ownerOf(ref: SaidRef): PlanOwner | undefined {
    const passage = this.passageOf(ref);
    return (ref.reading === 'value' ? this.plan.ownersAsValue(passage) : this.plan.owners(passage))[ref.index];
  }

  /** Where the owner stands that a reference of a shortcoming names. */
  ownerPlace(ref: SaidRef): Place {
    const passage = this.passageOf(ref);
    const owner = this.ownerOf(ref);
    return owner
      ? { block: ref.block, passage, start: owner.start, end: owner.end }
      : this.contentPlace({ ...ref, part: -1 });
  }

  /** The label or the head of the column that an owner stands under: “Cơ quan thực hiện”; undefined for one in a sentence. */
  ownerLabelOf({ block, passage: at, index, reading }: SaidRef): string | undefined {
    const passage = this.tree.blocks[block]!.passages[at]!;
    if (passage.kind === 'cell') {
      const head = this.planTableAt(block)?.head;
      return head === undefined ? undefined : this.tree.blocks[head]!.passages[at]?.text;
    }
    const start = reading === 'said' ? this.plan.owners(passage)[index]?.start : undefined;
    const part =
      start === undefined
        ? undefined
        : this.plan.parts(passage).findLast((one) => one.field !== undefined && one.valueStart <= start);
    return part?.label;
  }

  /** The deadline that a reference of a shortcoming names. */
  deadlineOf(ref: SaidRef): PlanDeadline {
    const passage = this.passageOf(ref);
    return (ref.reading === 'value' ? this.plan.deadlinesAsValue(passage) : this.plan.deadlines(passage))[ref.index]!;
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
    return this.tree.textBetween(start, end);
  }
}

const NO_SHORTCOMINGS: readonly Shortcoming[] = [];
