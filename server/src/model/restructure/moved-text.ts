import type { Span } from '../../text/span';
import type { Draft, Section } from '../draft';
import { withEdits, type TextEdit } from './text-edit';

/** Lines that go elsewhere: behind the line that ends at `to`. */
export interface MovedLines extends Span {
  readonly to: number;
}

/** Edits of a draft, and where a place in it is found again once they are made. */
export interface FollowedEdits {
  /** Offsets of the draft as it is; in order, none overlaps another. */
  readonly edits: readonly TextEdit[];
  readonly follow: (offset: number) => number;
}

/** Edits that leave all lines where they are. */
export function inPlace(edits: readonly TextEdit[]): FollowedEdits {
  return { edits, follow: (offset) => offset + growth(edits, offset) };
}

/**
 * Takes lines out and puts them behind others, with the blank lines that stood between the two.
 * @param edits what else changes, inside the lines too; in the order of the text
 */
export function movedTogether(draft: Draft, { start, end, to }: MovedLines, edits: readonly TextEdit[]): FollowedEdits {
  const next = nextInk(draft, end);
  const gap = draft.sourceOf({ start: end, end: next });
  const isInside = (edit: TextEdit): boolean => edit.start >= start && edit.end <= end;
  const inside = edits.filter(isInside).map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const others = [...edits.filter((edit) => !isInside(edit)), { start, end: next, newText: '' }];
  const text = withEdits(draft.sourceOf({ start, end }), inside);
  const all = [...others, { start: to, end: to, newText: gap + text }].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  return {
    edits: all,
    follow: (offset) =>
      offset >= start && offset <= end
        ? to + growth(others, to) + gap.length + offset - start + growth(inside, offset - start)
        : offset + growth(all, offset),
  };
}

/** By how much a text grows before an offset. */
function growth(edits: readonly TextEdit[], offset: number): number {
  return edits
    .filter(({ end }) => end <= offset)
    .reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
}

/** The beginning of the next line that is not blank. */
function nextInk({ tree }: Draft, end: number): number {
  const text = tree.blocks[tree.blockAt(end)]!.source;
  const from = end - tree.startOf(tree.blockAt(end));
  const lines = /^[^\S\r\n]*(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n))*/u.exec(text.slice(from));
  return end + (lines?.[0].length ?? 0);
}

/** The edits that give the headings of a section, and of all below it, more or fewer `#`. */
export function headingLevelEdits(draft: Draft, section: Section, by: number): TextEdit[] {
  const { tree } = draft;
  const level = draft.passageOf(section).headingLevel;
  const below = section.children.flatMap((child) => headingLevelEdits(draft, child, by));
  const now = Math.max(1, Math.min(6, level + by));
  if (level === 0 || now === level) return below;
  const start = tree.startOf(section.block) + tree.blocks[section.block]!.source.indexOf('#');
  return [{ start, end: start + level, newText: '#'.repeat(now) }, ...below];
}
