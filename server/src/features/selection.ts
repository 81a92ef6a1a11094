import type { Draft, Passage } from '../model/draft';
import { sentenceEndBehind } from '../text/sentences';
import { isLetter } from '../text/letters';
import type { Span } from '../text/span';
import { thingAt } from './at-caret';
import { sectionSpans } from './section-spans';
import { zoneRuns } from './zone-runs';

/**
 * What a selection grows over, step by step: the syllable, the citation or date, the sentence, the paragraph or cell, the row, the table,
 * each section around, the part of the paper, the whole draft.
 * @returns offsets of the draft, each stretch inside the next larger one; never empty
 */
export function selectionSpansAt(draft: Draft, offset: number): Span[] {
  const { tree } = draft;
  const block = tree.blockAt(offset);
  const row = tree.blocks[block]!;
  const base = tree.startOf(block);
  const spans: Span[] = [syllableAt(row.source, offset - base, base)];
  const add = (span: Span | undefined): void => {
    const last = spans[spans.length - 1]!;
    if (span === undefined || span.start > last.start || span.end < last.end) return;
    if (span.start < last.start || span.end > last.end) spans.push(span);
  };
  add(thingAt(draft, offset)?.span);
  for (const passage of row.passages) {
    const whole = tree.spanOf(block, passage, 0, passage.text.length);
    if (offset < whole.start || offset > whole.end) continue;
    add(sentenceAt(draft, block, passage, offset - base));
    add(tree.spanOf(block, passage, passage.enumerator?.contentStart ?? 0, passage.text.length));
    add(whole);
    break;
  }
  const table = tree.tables.find(({ start, end }) => block >= start && block < end);
  if (table) {
    add({ start: base, end: base + row.lines[0]!.text.trimEnd().length });
    const last = table.end - 1;
    add({
      start: tree.startOf(table.start),
      end: tree.startOf(last) + tree.blocks[last]!.lines[0]!.text.trimEnd().length,
    });
  }
  const around = [...sectionSpans(draft).values()].filter(({ start, end }) => start <= offset && offset <= end);
  for (const span of around.sort((a, b) => a.end - a.start - (b.end - b.start))) add(span);
  const run = zoneRuns(draft).find(({ from, to }) => block >= from && block < to);
  if (run) add({ start: run.start, end: run.end });
  add({ start: 0, end: tree.length });
  return spans;
}

/** The letters and figures around an offset of a block; nothing but the caret between others. */
function syllableAt(source: string, at: number, base: number): Span {
  const belongs = (char: string | undefined): boolean => isLetter(char) || isMark(char) || isFigure(char);
  let start = at;
  while (start > 0 && belongs(source[start - 1])) start--;
  let end = at;
  while (end < source.length && belongs(source[end])) end++;
  return { start: base + start, end: base + end };
}

function isFigure(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

/** A mark typed behind its letter: part of a syllable in a decomposed draft. */
function isMark(char: string | undefined): boolean {
  return char !== undefined && char >= '\u0300' && char <= '\u036f';
}

/** @param at offset in the block */
function sentenceAt(draft: Draft, block: number, passage: Passage, at: number): Span | undefined {
  const { text, map, enumerator } = passage;
  const place = map.fromSource(at);
  if (place === undefined) return undefined;
  let start = enumerator?.contentStart ?? 0;
  if (place < start) return undefined;
  for (;;) {
    const end = sentenceEndBehind(text, start);
    if (place <= end || end >= text.length) return draft.tree.spanOf(block, passage, start, end);
    start = end;
    while (text[start] === ' ') start++;
    if (place < start) return undefined;
  }
}
