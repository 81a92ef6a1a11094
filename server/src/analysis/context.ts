import type { Draft } from '../model/draft';
import type { Finding } from './finding';

/** How many words on either side belong to the context of a finding. */
const REACH = 6;
/** Six words are never longer than this, or they are no words. */
const FARTHEST = 120;
/** Of a longer finding the beginning tells enough. */
const LONGEST = 600;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Names the place of a finding by its words, not by its position: the finding's own words, six before and six behind it in its passage.
 * The number of the section, line ends, marks of Markdown and signs between the words do not count: so the context stays the same when the
 * section is moved and renumbered, the text is wrapped anew, or something else in the paragraph is edited, and changes when these very words do.
 *
 * Two findings of one rule that stand in the same words (“Cơ quan chủ trì: UBND xã.” below two shortcomings) have one context.
 * @returns sixteen hexadecimal figures
 */
export function contextOf(finding: Finding, draft: Draft): string {
  const { text, from, start, end } = surroundingsOf(finding, draft);
  const before = wordsOf(text.slice(Math.max(from, start - FARTHEST), start)).slice(-REACH);
  const after = wordsOf(text.slice(end, end + FARTHEST)).slice(0, REACH);
  return hash([...before, '', oneLine(text.slice(start, Math.min(end, start + LONGEST))), '', ...after].join('\n'));
}

/** The words of a finding, for the person who reads the settings file. */
export function wordsAt(finding: Finding, draft: Draft): string {
  const { text, start, end } = surroundingsOf(finding, draft);
  return oneLine(text.slice(start, Math.min(end, start + LONGEST)));
}

interface Surroundings {
  readonly text: string;
  /** Where the words begin, behind the number. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

function surroundingsOf({ place, block, start, end }: Finding, { tree }: Draft): Surroundings {
  if (place !== undefined) {
    const { passage } = place;
    return { text: passage.text, from: passage.enumerator?.contentStart ?? 0, start: place.start, end: place.end };
  }
  // What is found in the text as typed may be of NFD letters, or of nothing but blanks.
  const base = tree.startOf(block);
  const { source } = tree.blocks[block]!;
  const near = (from: number, to: number): string => source.slice(Math.max(0, from - base), to - base).normalize('NFC');
  const before = near(start - 2 * FARTHEST, start);
  const own = near(start, Math.min(end, start + LONGEST));
  return {
    text: before + own + near(end, end + 2 * FARTHEST),
    from: 0,
    start: before.length,
    end: before.length + own.length,
  };
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function oneLine(text: string): string {
  return text.split(/\s/).filter(Boolean).join(' ');
}

/** FNV-1a, twice with different beginnings: 64 bits, so that a thousand contexts never meet by chance. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ (code >>> 8) ^ ((code & 0xff) << 8), 0x01000193);
  }
  return hex(one ^ (one >>> 15)) + hex(other ^ (other >>> 13));
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
