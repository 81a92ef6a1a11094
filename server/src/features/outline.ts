import type { Words } from '../l10n/words';
import type { Block, Draft, Passage, Section, Zone } from '../model/draft';
import type { SaidRef, Shortcoming } from '../model/plan/shortcoming';
import type { Span } from '../text/span';
import { byStart, linesOf, type LineSpan } from './line-span';
import { inkEnd } from './section-spans';
import { shorten } from './shorten';
import { isComplete, stateOf } from './shortcoming-state';
import { zoneRuns, type ZoneRun } from './zone-runs';

/** What an item of the outline stands for. */
export type OutlineKind = 'part' | 'title' | 'section' | 'shortcoming' | 'incomplete-shortcoming';

/** One item of the outline. The selection lies inside the span, children lie inside their parent. Immutable: kept while it says the same. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** Number and heading, shortened; never empty. */
  readonly name: string;
  /** What a shortcoming has and lacks; empty for most items. */
  readonly detail: string;
  readonly span: LineSpan;
  /** What is gone to: the heading. */
  readonly selection: LineSpan;
  readonly children: readonly OutlineItem[];
}

const NAME_LENGTH = 80;
/** A shortcoming's heading is a whole sentence: cut short, so that its state beside it is in sight. */
const STATEMENT_LENGTH = 30;

const outlines = new WeakMap<Draft, Outline>();

/**
 * The parts and sections of a draft as a tree, in the order of the text. What an edit has not touched are the same objects as before:
 * an outline of thousands of items is asked for after every pause.
 */
export function outlineOf(draft: Draft, words: Words): readonly OutlineItem[] {
  let outline = outlines.get(draft);
  if (outline?.words !== words) outlines.set(draft, (outline = new Outline(draft, words)));
  return outline.items();
}

/** The outline of one draft, kept in step with it. */
class Outline {
  private readonly sections: SectionItems;
  private version = -1;
  private plan: readonly Shortcoming[] = [];
  private known: readonly OutlineItem[] = [];

  constructor(
    private readonly draft: Draft,
    readonly words: Words,
  ) {
    this.sections = new SectionItems(draft, words);
  }

  items(): readonly OutlineItem[] {
    const { draft, words } = this;
    // The plan may read otherwise without an edit, where the office's own words have changed.
    if (this.version === draft.version && this.plan === draft.shortcomings) return this.known;
    this.version = draft.version;
    this.plan = draft.shortcomings;
    const parts = zoneRuns(draft).flatMap((run) => partItem(run, draft, words) ?? []);
    return (this.known = inOrder([...parts, ...this.sections.roots()]));
  }
}

function partItem(run: ZoneRun, draft: Draft, words: Words): OutlineItem | undefined {
  const { start, end, zone } = run;
  if (zone === 'title') {
    const name = shorten(textOfRun(run, draft), NAME_LENGTH);
    const span = linesOf(draft, start, end);
    return { kind: 'title', name: name || words.outline.untitled, detail: '', span, selection: span, children: [] };
  }
  const name = partName(zone, words);
  if (name === undefined) return undefined;
  const span = linesOf(draft, start, end);
  const lines = span.end.line - span.start.line + 1;
  const detail = zone === 'basis' || zone === 'recipients' ? words.outline.lines(lines) : '';
  return { kind: 'part', name, detail, span, selection: firstPassage(run, draft), children: [] };
}

function partName(zone: Zone, words: Words): string | undefined {
  switch (zone) {
    case 'header':
    case 'addressee':
    case 'basis':
    case 'recipients':
    case 'signature':
      return words.outline[zone];
    default:
      return undefined;
  }
}

/** The words of a part in one line. */
function textOfRun({ from, to }: ZoneRun, draft: Draft): string {
  const texts: string[] = [];
  for (let block = from; block < to; block++)
    for (const passage of draft.tree.blocks[block]!.passages) if (passage.kind === 'text') texts.push(passage.text);
  return texts.join(' ');
}

function firstPassage({ from, to, start, end }: ZoneRun, draft: Draft): LineSpan {
  for (let block = from; block < to; block++) {
    const passage = draft.tree.blocks[block]!.passages[0];
    if (passage === undefined) continue;
    const span = draft.spanOf({ block, passage, start: 0, end: passage.text.length });
    // A line of a control character and a blank holds a passage of no words, behind the end of what is shown.
    const from = Math.min(Math.max(start, span.start), end);
    return linesOf(draft, from, Math.max(from, Math.min(end, span.end)));
  }
  return linesOf(draft, start, end);
}

/** What the plan says of a section or a row that states a shortcoming. */
interface Told {
  shortcoming: Shortcoming;
  readonly kind: OutlineKind;
  readonly detail: string;
  /** The section that it stands in, or that it is. */
  readonly section: Section | undefined;
}

/** Makes the items of sections, and of the shortcomings that they state; after an edit only those that it has touched. */
class SectionItems {
  private made = new WeakMap<Section | Told, OutlineItem>();
  private shapeVersion = -1;
  private lineVersion = -1;
  private blocks: readonly Block[] = [];
  /** Numbers of the blocks that are new since the items were made, ascending. */
  private touched: readonly number[] = [];
  /** Sections to make again though none of their blocks is new: an owner may be named for several of them in one place. */
  private readonly stale = new Set<Section>();
  /** By the section that states a shortcoming, or by the passage of a table that does. */
  private told = new Map<Section | Passage, Told>();
  /** Those in tables, by the section that the table stands in. */
  private readonly rows = new Map<Section | undefined, Told[]>();

  constructor(
    private readonly draft: Draft,
    private readonly words: Words,
  ) {}

  roots(): OutlineItem[] {
    this.look();
    const { sections, tree } = this.draft;
    return [...this.itemsOf(sections, tree.length), ...this.rowItems(undefined)];
  }

  /** Finds out what has changed since the items were made. */
  private look(): void {
    const { blocks, shapeVersion, lineVersion } = this.draft.tree;
    const before = this.blocks;
    this.blocks = blocks.slice();
    if (shapeVersion === this.shapeVersion && lineVersion === this.lineVersion)
      this.touched = before.flatMap((block, at) => (block === blocks[at] ? [] : at));
    else {
      this.made = new WeakMap();
      this.told = new Map();
      this.touched = [];
    }
    this.shapeVersion = shapeVersion;
    this.lineVersion = lineVersion;
    this.stale.clear();
    this.readPlan();
  }

  private readPlan(): void {
    const before = this.told;
    this.told = new Map();
    this.rows.clear();
    for (const shortcoming of this.draft.shortcomings) {
      const key = shortcoming.unit ?? this.draft.passageOf(shortcoming.statement[0]!);
      const told = this.tell(shortcoming, before.get(key));
      this.told.set(key, told);
      if (told !== before.get(key)) this.makeAgain(told.section);
      if (shortcoming.unit !== undefined) continue;
      const known = this.rows.get(told.section);
      if (known) known.push(told);
      else this.rows.set(told.section, [told]);
    }
    for (const [key, { section }] of before) if (!this.told.has(key)) this.makeAgain(section);
  }

  /** @param before what was told of it the last time; given back while it is still true */
  private tell(shortcoming: Shortcoming, before: Told | undefined): Told {
    const { unit, owners, deadlines, statement } = shortcoming;
    const isNew = ({ block }: SaidRef): boolean => this.isTouched(block, block);
    if (before?.shortcoming === shortcoming && !owners.some(isNew) && !deadlines.some(isNew)) return before;
    const kind = isComplete(shortcoming) ? 'shortcoming' : 'incomplete-shortcoming';
    const detail = stateOf(shortcoming, this.draft, this.words);
    if (before?.kind === kind && before.detail === detail && before.shortcoming.number === shortcoming.number) {
      before.shortcoming = shortcoming;
      return before;
    }
    return { shortcoming, kind, detail, section: unit ?? this.draft.sectionAt(statement[0]!.block) };
  }

  private makeAgain(section: Section | undefined): void {
    for (let one = section; one !== undefined; one = one.parent) this.stale.add(one);
  }

  /** True when one of the blocks is new; both inclusive. */
  private isTouched(from: number, to: number): boolean {
    const { touched } = this;
    let low = 0;
    let high = touched.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (touched[middle]! < from) low = middle + 1;
      else high = middle;
    }
    return low < touched.length && touched[low]! <= to;
  }

  /**
   * The items of sections that follow one another.
   * @param parentEnd where the section around them ends at the latest; offset of the draft
   */
  private itemsOf(sections: readonly Section[], parentEnd: number): OutlineItem[] {
    return sections.map((section, at) => {
      const known = this.made.get(section);
      // The block behind it counts too: a heading may be glued to its end, in one line.
      if (known !== undefined && !this.stale.has(section) && !this.isTouched(section.block, section.end)) return known;
      const next = sections[at + 1];
      const nextStart = next === undefined ? parentEnd : this.headingSpan(next).start;
      const item = this.sectionItem(section, Math.min(nextStart, this.draft.tree.startOf(section.end), parentEnd));
      this.made.set(section, item);
      return item;
    });
  }

  private headingSpan(section: Section): Span {
    return this.draft.spanOf(this.draft.headingPlace(section));
  }

  /** @param limit where the section ends at the latest; offset of the draft */
  private sectionItem(section: Section, limit: number): OutlineItem {
    const { draft, words } = this;
    const told = this.told.get(section);
    const heading = this.headingSpan(section);
    const below = this.itemsOf(section.children, limit);
    const rows = this.rowItems(section);
    const { tree } = draft;
    const last = below.at(-1);
    // A heading may end with a no-break space, which is no ink: whatever is around it goes as far as it does.
    const end = Math.max(
      heading.end,
      inkEnd(draft, heading.start, limit),
      last === undefined ? 0 : tree.offsetAt(last.span.end),
    );
    const span = linesOf(draft, heading.start, end);
    const headingEnd = Math.min(heading.end, end);
    const title = draft.passageOf(section).text.trim();
    return {
      kind: told?.kind ?? 'section',
      name: shorten(title, told ? STATEMENT_LENGTH : NAME_LENGTH) || words.outline.untitled,
      detail: told?.detail ?? '',
      span,
      selection: { start: span.start, end: headingEnd === end ? span.end : tree.positionAt(headingEnd) },
      children: rows.length === 0 ? below : inOrder([...below, ...rows]),
    };
  }

  private rowItems(section: Section | undefined): OutlineItem[] {
    return (this.rows.get(section) ?? []).map((told) => {
      const known = this.made.get(told);
      if (known !== undefined) return known;
      const item = this.rowItem(told);
      this.made.set(told, item);
      return item;
    });
  }

  private rowItem({ shortcoming: { number, statement }, kind, detail }: Told): OutlineItem {
    const { draft } = this;
    const { block } = statement[0]!;
    const passage = draft.passageOf(statement[0]!);
    const start = draft.tree.startOf(block);
    const selection = draft.spanOf({ block, passage, start: 0, end: passage.text.length });
    const name = number === null ? passage.text : `${number}. ${passage.text}`;
    return {
      kind,
      name: shorten(name.trim(), STATEMENT_LENGTH) || this.words.outline.untitled,
      detail,
      span: linesOf(draft, start, start + draft.tree.blocks[block]!.source.trimEnd().length),
      selection: linesOf(draft, selection.start, selection.end),
      children: [],
    };
  }
}

function inOrder(items: OutlineItem[]): OutlineItem[] {
  return items.sort((a, b) => byStart(a.span, b.span));
}
