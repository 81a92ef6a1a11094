import type { Citation } from '../model/citation';
import type { Draft } from '../model/draft';
import { datesIn } from '../model/facts';
import { placeOf, type Mention, type Place } from '../model/place';
import type { SaidRef } from '../model/plan/shortcoming';
import type { Span } from '../text/span';
import { fullMentionOf } from './full-mention';

/** What a token means; an editor's theme gives each a colour. */
export type TokenType = 'citation' | 'reference' | 'date' | 'owner' | 'deadline';
/** `definition`: the first full mention · `conflict`: cited in two ways · `support`: helps, does not lead · `vague`: a deadline that binds nobody */
export type TokenModifier = 'definition' | 'conflict' | 'support' | 'vague';

/** A stretch of one line with a meaning. Offsets of the draft; tokens do not overlap. */
export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

interface Meant {
  readonly place: Place;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

const PLAIN: readonly TokenModifier[] = [];

/** All tokens of a draft in the order of the text. Where two things overlap the first of these goes: citation, deadline, owner, reference, date. */
export function tokensOf(draft: Draft): Token[] {
  const layers = [citations(draft), said(draft), references(draft), dates(draft)];
  return layers
    .map((meant) => meant.flatMap((one) => piecesOf(one, draft)).sort((a, b) => a.start - b.start))
    .reduce(laidOver, []);
}

/** The symbol with the word before it, and the day: the rest of a citation reads as plain text. */
function citations(draft: Draft): Meant[] {
  const modifiers = new Map<Mention<Citation>, readonly TokenModifier[]>();
  for (const document of draft.citedDocuments) {
    const full = fullMentionOf(document);
    const conflict: readonly TokenModifier[] = document.conflicts.length > 0 ? ['conflict'] : PLAIN;
    for (const mention of document.mentions)
      modifiers.set(mention, mention === full ? ['definition', ...conflict] : conflict);
  }
  return draft.citations.flatMap((mention): Meant[] => {
    if (mention.passage.role === 'number') return [];
    const { fact } = mention;
    const end = fact.symbol?.end ?? Math.min(fact.date?.start ?? fact.end, fact.issuer?.start ?? fact.end);
    const place = placeOf(mention, { start: fact.start, end });
    const named: Meant = { place, type: 'citation', modifiers: modifiers.get(mention) ?? PLAIN };
    return fact.date ? [named, { place: placeOf(mention, fact.date), type: 'date', modifiers: PLAIN }] : [named];
  });
}

function said(draft: Draft): Meant[] {
  const meant = new Map<string, Meant>();
  const add = (ref: SaidRef, place: Place, type: TokenType, modifiers: readonly TokenModifier[]): void => {
    const key = `${type} ${ref.block} ${ref.passage} ${place.start}`;
    if (!meant.has(key)) meant.set(key, { place, type, modifiers });
  };
  for (const { owners, supporters, deadlines } of draft.shortcomings) {
    for (const ref of deadlines) {
      const { start, end, kind } = draft.deadlineOf(ref);
      const place = { block: ref.block, passage: draft.passageOf(ref), start, end };
      add(ref, place, 'deadline', kind === 'vague' ? ['vague'] : PLAIN);
    }
    for (const ref of owners) add(ref, draft.ownerPlace(ref), 'owner', PLAIN);
    for (const ref of supporters) add(ref, draft.ownerPlace(ref), 'owner', ['support']);
  }
  return [...meant.values()];
}

function references(draft: Draft): Meant[] {
  return draft.references
    .filter((mention) => draft.targetOf(mention) !== undefined)
    .map((mention) => ({ place: placeOf(mention), type: 'reference', modifiers: PLAIN }));
}

function dates(draft: Draft): Meant[] {
  return draft.tree.blocks.flatMap((block, at) =>
    block.passages.flatMap((passage) =>
      passage.kind === 'rule' || passage.kind === 'comment'
        ? []
        : datesIn(passage).map(({ start, end }): Meant => ({
            place: { block: at, passage, start, end },
            type: 'date',
            modifiers: PLAIN,
          })),
    ),
  );
}

const LINE_END = /[\r\n]/;

/** Cuts a place at line ends, page numbers and footnotes inside it left out: an editor paints line by line. */
function piecesOf({ place, type, modifiers }: Meant, draft: Draft): Token[] {
  const { block, passage } = place;
  const span = draft.spanOf(place);
  const base = draft.tree.startOf(block);
  const { source, lines } = draft.tree.blocks[block]!;
  if (span.end <= span.start) return [];
  // Nearly all passages stand in the first line of their block.
  if (span.end - base <= lines[0]!.text.length) return [{ ...span, type, modifiers }];
  if (!LINE_END.test(source.slice(span.start - base, span.end - base))) return [{ ...span, type, modifiers }];
  const pieces: Token[] = [];
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open) pieces.push({ start: base + open.start, end: base + open.end, type, modifiers });
    open = undefined;
  };
  for (let at = place.start; at < place.end; at++) {
    const char = passage.map.toSource(at, at + 1);
    const isLineEnd = LINE_END.test(source.slice(char.start, char.end));
    if (isLineEnd || (open && LINE_END.test(source.slice(open.end, char.start)))) close();
    if (isLineEnd) continue;
    if (open) open.end = char.end;
    else open = { start: char.start, end: char.end };
  }
  close();
  return pieces;
}

/** Adds what overlaps nothing that is there. Both lists are in the order of the text. */
function laidOver(below: readonly Token[], more: readonly Token[]): Token[] {
  const all: Token[] = [];
  let at = 0;
  for (const token of more) {
    while (at < below.length && below[at]!.end <= token.start) all.push(below[at++]!);
    const next = below[at];
    const last = all[all.length - 1];
    const isFree = (next === undefined || next.start >= token.end) && (last === undefined || last.end <= token.start);
    if (isFree) all.push(token);
  }
  return [...all, ...below.slice(at)];
}
