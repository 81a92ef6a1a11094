import { Sign } from '../text/signs';
import type { Block, Passage } from './block';
import type { Enumerator } from './enumerator';
import { quoteSteps } from './quotes';
import type { Zones } from './zones';

/**
 * A heading or a numbered item and all that stands below it. Places are numbers of blocks and passages, not of characters:
 * they hold while words inside a block change.
 */
export interface Section {
  /** Its number among all sections, in the order of the text. */
  readonly index: number;
  readonly block: number;
  /** Which passage of the block: a line may hold several headings. */
  readonly passage: number;
  readonly enumerator: Enumerator | undefined;
  readonly parent: Section | undefined;
  readonly children: Section[];
  /** 0 for the outermost. */
  readonly depth: number;
  /** Number of the document inside the draft: see `Division`. */
  readonly division: number;
  /** True when it stands inside a quotation that runs over several paragraphs, as in a paper that amends another. */
  readonly quoted: boolean;
  /** Behind the last block that belongs to it. */
  end: number;
}

export interface SectionTree {
  /** The outermost sections, all documents of the draft in one row. */
  readonly roots: readonly Section[];
  /** All sections in the order of the text. */
  readonly all: readonly Section[];
}

/**
 * Builds the tree of sections: by the number first, by the `#` of Markdown where there is no number.
 * Never fails: a number that skips a level hangs below the nearest higher one.
 */
export function sectionsOf(blocks: readonly Block[], { zones, divisions }: Zones): SectionTree {
  const roots: Section[] = [];
  const all: Section[] = [];
  const open: { section: Section; rank: number; level: number }[] = [];
  const quoted = quotedBlocks(blocks);
  let division = 0;
  for (let block = 0; block < blocks.length; block++) {
    while (division + 1 < divisions.length && divisions[division + 1]!.start <= block) {
      division++;
      close(open, block);
    }
    if (zones[block] !== 'body' && zones[block] !== 'opening') {
      if (zones[block] === 'recipients' || zones[block] === 'signature') close(open, block);
      continue;
    }
    const passages = blocks[block]!.passages;
    for (let at = 0; at < passages.length; at++) {
      const passage = passages[at]!;
      if (!isSection(passage)) continue;
      const rank = rankOf(passage, open);
      while (open.length > 0 && open[open.length - 1]!.rank >= rank) open.pop()!.section.end = block + (at > 0 ? 1 : 0);
      const parent = open[open.length - 1]?.section;
      const section: Section = {
        index: all.length,
        block,
        passage: at,
        enumerator: passage.enumerator,
        parent,
        children: [],
        depth: parent ? parent.depth + 1 : 0,
        division,
        quoted: quoted?.has(block) ?? false,
        end: blocks.length,
      };
      (parent?.children ?? roots).push(section);
      all.push(section);
      open.push({ section, rank, level: passage.headingLevel });
    }
  }
  return { roots, all };
}

function isSection(passage: Passage): boolean {
  if (passage.kind !== 'text') return false;
  if (passage.enumerator !== undefined)
    return passage.enumerator.kind !== 'bullet' && passage.enumerator.kind !== 'annex';
  return passage.headingLevel > 0 && passage.role !== 'recipients' && passage.text !== '';
}

function close(open: { section: Section }[], block: number): void {
  while (open.length > 0) open.pop()!.section.end = block;
}

const RANKS = {
  annex: 0,
  part: 1,
  chapter: 2,
  'titled-section': 3,
  upper: 4,
  roman: 5,
  article: 6,
  letter: 20,
  paren: 22,
} as const;
const DECIMAL_RANK = 7;
const BRACKETED_DECIMAL_RANK = 21;

/** The smaller, the further out. `1)` stands below `a)` or `1.` where one of them is open; else it ranks as `1.` does. */
function rankOf(passage: Passage, open: readonly { section: Section; rank: number; level: number }[]): number {
  const enumerator = passage.enumerator;
  if (enumerator === undefined) return headingRank(passage.headingLevel, open);
  const rank = depthRank(enumerator);
  // `1)` alone is as far out as `1.`
  return rank === BRACKETED_DECIMAL_RANK && !open.some(({ section }) => isAbove(section.enumerator))
    ? DECIMAL_RANK
    : rank;
}

/** How far in a number stands by itself, whatever is around it: the smaller, the further out. */
export function depthRank({ kind, path, mark, label }: Enumerator): number {
  switch (kind) {
    case 'decimal':
      return path.length === 1 && mark === ')' ? BRACKETED_DECIMAL_RANK : DECIMAL_RANK + path.length - 1;
    case 'paren':
      return /^\(\d/.test(label) ? RANKS.paren : RANKS.paren + 1;
    case 'bullet':
      return Number.MAX_SAFE_INTEGER;
    default:
      return RANKS[kind];
  }
}

function isAbove(enumerator: Enumerator | undefined): boolean {
  return (
    enumerator !== undefined &&
    (enumerator.kind === 'letter' || (enumerator.kind === 'decimal' && enumerator.mark !== ')'))
  );
}

/** A heading without a number ends the headings of its own level and below, and all numbered items that are no headings. */
function headingRank(level: number, open: readonly { rank: number; level: number }[]): number {
  // Beside the item that it ends, never above it: I., “Ghi chú”, II. are three in a row, and their numbers are still compared.
  for (const one of open) if (one.level === 0 || one.level >= level) return one.rank;
  return (open[open.length - 1]?.rank ?? 0) + 0.5;
}

/** Blocks inside a quotation that opens in one block and closes in a later one. An opening mark that is never closed opens nothing. */
function quotedBlocks(blocks: readonly Block[]): ReadonlySet<number> | undefined {
  let quoted: Set<number> | undefined;
  const opened: number[] = [];
  for (let block = 0; block < blocks.length; block++) {
    for (const passage of blocks[block]!.passages) {
      if ((passage.signs & Sign.quotation) === 0) continue;
      for (const step of quoteSteps(passage)) {
        if (step > 0) opened.push(block);
        else {
          const from = opened.pop();
          if (from === undefined) continue;
          quoted ??= new Set();
          for (let inside = from + 1; inside <= block; inside++) quoted.add(inside);
        }
      }
    }
  }
  return quoted;
}
