import type { Words } from '../l10n/words';
import type { Draft, Section, Zone } from '../model/draft';
import type { Shortcoming } from '../model/plan/shortcoming';
import type { Span } from '../text/span';
import { sectionSpans } from './section-spans';
import { shorten } from './shorten';
import { isComplete, stateOf } from './shortcoming-state';
import { zoneRuns, type ZoneRun } from './zone-runs';

/** What an item of the outline stands for. */
export type OutlineKind = 'part' | 'title' | 'section' | 'shortcoming' | 'incomplete-shortcoming';

/** One item of the outline. `span` and `selection` are offsets of the draft; the selection lies inside the span, children lie inside their parent. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** Number and heading, shortened; never empty. */
  readonly name: string;
  /** What a shortcoming has and lacks; empty for most items. */
  readonly detail: string;
  readonly span: Span;
  /** What is gone to: the heading. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

const NAME_LENGTH = 80;
/** A shortcoming's heading is a whole sentence: cut short, so that its state beside it is in sight. */
const STATEMENT_LENGTH = 30;

/** The parts and sections of a draft as a tree, in the order of the text. */
export function outlineOf(draft: Draft, words: Words): OutlineItem[] {
  const sections = new SectionItems(draft, words);
  const parts = zoneRuns(draft).flatMap((run) => partItem(run, draft, words) ?? []);
  return [...parts, ...sections.roots()].sort((a, b) => a.span.start - b.span.start);
}

function partItem(run: ZoneRun, draft: Draft, words: Words): OutlineItem | undefined {
  const { start, end, zone } = run;
  if (zone === 'title') {
    const name = shorten(textOfRun(run, draft), NAME_LENGTH);
    return {
      kind: 'title',
      name: name || words.outline.untitled,
      detail: '',
      span: { start, end },
      selection: { start, end },
      children: [],
    };
  }
  const name = partName(zone, words);
  if (name === undefined) return undefined;
  const lines = draft.tree.positionAt(end).line - draft.tree.positionAt(start).line + 1;
  const detail = zone === 'basis' || zone === 'recipients' ? words.outline.lines(lines) : '';
  return { kind: 'part', name, detail, span: { start, end }, selection: firstPassage(run, draft), children: [] };
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

function firstPassage({ from, to, start, end }: ZoneRun, draft: Draft): Span {
  for (let block = from; block < to; block++) {
    const passage = draft.tree.blocks[block]!.passages[0];
    if (passage === undefined) continue;
    const span = draft.spanOf({ block, passage, start: 0, end: passage.text.length });
    // A line of a control character and a blank holds a passage of no words, behind the end of what is shown.
    const from = Math.min(Math.max(start, span.start), end);
    return { start: from, end: Math.max(from, Math.min(end, span.end)) };
  }
  return { start, end };
}

/** Makes the items of sections, and of the shortcomings that they state. */
class SectionItems {
  private readonly spans: ReadonlyMap<Section, Span>;
  private readonly byUnit = new Map<Section, Shortcoming>();
  /** Shortcomings in table rows, by the section that the table stands in. */
  private readonly rows = new Map<Section | undefined, Shortcoming[]>();

  constructor(
    private readonly draft: Draft,
    private readonly words: Words,
  ) {
    this.spans = sectionSpans(draft);
    for (const shortcoming of draft.shortcomings) {
      if (shortcoming.unit !== undefined) this.byUnit.set(shortcoming.unit, shortcoming);
      else {
        const section = draft.sectionAt(shortcoming.statement[0]!.block);
        const known = this.rows.get(section);
        if (known) known.push(shortcoming);
        else this.rows.set(section, [shortcoming]);
      }
    }
  }

  roots(): OutlineItem[] {
    return [...this.draft.sections.map((section) => this.sectionItem(section)), ...this.rowItems(undefined)];
  }

  private sectionItem(section: Section): OutlineItem {
    const span = this.spans.get(section)!;
    const shortcoming = this.byUnit.get(section);
    const heading = this.draft.spanOf(this.draft.headingPlace(section));
    const below = section.children.map((child) => this.sectionItem(child));
    const rows = this.rowItems(section);
    return {
      kind: shortcoming ? kindOf(shortcoming) : 'section',
      name:
        shorten(this.draft.passageOf(section).text.trim(), shortcoming ? STATEMENT_LENGTH : NAME_LENGTH) ||
        this.words.outline.untitled,
      detail: shortcoming ? stateOf(shortcoming, this.draft, this.words) : '',
      span,
      selection: { start: heading.start, end: Math.min(heading.end, span.end) },
      children: rows.length === 0 ? below : [...below, ...rows].sort((a, b) => a.span.start - b.span.start),
    };
  }

  private rowItems(section: Section | undefined): OutlineItem[] {
    return (this.rows.get(section) ?? []).map((shortcoming) => {
      const statement = shortcoming.statement[0]!;
      const passage = this.draft.passageOf(statement);
      const row = this.draft.tree.blocks[statement.block]!;
      const start = this.draft.tree.startOf(statement.block);
      const selection = this.draft.spanOf({ block: statement.block, passage, start: 0, end: passage.text.length });
      const name = shortcoming.number === null ? passage.text : `${shortcoming.number}. ${passage.text}`;
      return {
        kind: kindOf(shortcoming),
        name: shorten(name.trim(), STATEMENT_LENGTH) || this.words.outline.untitled,
        detail: stateOf(shortcoming, this.draft, this.words),
        span: { start, end: start + row.source.trimEnd().length },
        selection,
        children: [],
      };
    });
  }
}

function kindOf(shortcoming: Shortcoming): OutlineKind {
  return isComplete(shortcoming) ? 'shortcoming' : 'incomplete-shortcoming';
}
