import type { Citation } from '../../model/citation';
import { systemOf, type CitedDocument } from '../../model/cited-documents';
import type { Draft } from '../../model/draft';
import { findCitations } from '../../model/find-citations';
import { placeOf, type Mention } from '../../model/place';
import { asTyped } from '../../model/restructure/text-edit';
import type { Edit } from '../../rules/rule';
import { capitalise, likeLetterCase } from '../../text/letters';
import type { Span } from '../../text/span';
import {
  codesOfType,
  documentTypeOf,
  isCodeOfType,
  typesOfCode,
  typeWordStartingAt,
} from '../../vocabulary/document-type-lookup';
import type { DocumentTypeId } from '../../vocabulary/document-types';

/** What a cited document is to be called: what is undefined stays as each mention has it. */
interface NewName {
  readonly type: { readonly id: DocumentTypeId; readonly text: string } | undefined;
  /** `170-KL/TU` */
  readonly symbol: string | undefined;
  readonly code: string | undefined;
  readonly number: string | undefined;
}

/** Why a document cannot be called so. */
export type CitationRefusal = 'no-symbol' | 'mismatch' | 'shared-word';

/** What of a mention is renamed: from its type word to the end of its symbol or number. Offsets of its passage. */
export function nameOf({ typeWord, symbol, listed, end, so, start, number, date }: Citation): Span {
  const from = typeWord !== undefined && !listed ? typeWord.start : (so?.start ?? start);
  if (symbol !== undefined) return { start: from, end: symbol.end };
  const behindSo = so?.end ?? start;
  return { start: from, end: Math.min(date?.start ?? end, behindSo + 1 + number.length, end) };
}

/**
 * Calls a cited document otherwise in all its mentions, each in its own form.
 * @param mention the one that the new name was typed over
 * @param typed “Kết luận số 170-KL/TU”, “170-KL/TU”, “Kết luận” or “171”
 */
export function renameDocument(
  draft: Draft,
  document: CitedDocument,
  { fact }: Mention<Citation>,
  typed: string,
): Edit[] | CitationRefusal {
  const name = readName(typed.trim().normalize('NFC'), fact);
  if (typeof name === 'string') return name;
  const edits: Edit[] = [];
  for (const mention of document.mentions) {
    const own = editsFor(draft, mention, name);
    if (own === undefined) return 'shared-word';
    edits.push(...own);
  }
  return edits.sort((a, b) => a.start - b.start);
}

function readName(typed: string, old: Citation): NewName | CitationRefusal {
  if (/^(?:số\s)?\d{1,5}[a-zđ]?$/iu.test(typed))
    return { type: undefined, symbol: undefined, code: undefined, number: typed.replace(/^số\s/iu, '') };
  const word = typeWordStartingAt(typed, 0);
  const type = word && { id: word.type, text: typed.slice(0, word.end) };
  if (type !== undefined && word!.end === typed.length) return withCode(type, old);
  const rest = typed.slice(word?.end ?? 0).trim();
  if (type !== undefined && /^số\s\d{1,5}[a-zđ]?$/iu.test(rest))
    return { ...withCode(type, old), number: rest.slice(rest.search(/\d/)) };
  const [citation, another] = findCitations(/^số\s/iu.test(rest) ? rest : `số ${rest}`);
  const symbol = citation?.symbol;
  if (symbol === undefined || another !== undefined || !rest.endsWith(symbol.raw)) return 'no-symbol';
  const name = { type, symbol: symbol.canonical, code: symbol.typeCode, number: symbol.number };
  if (type === undefined || symbol.typeCode === undefined) return name;
  const system = systemOf(citation!);
  if (isCodeOfType(type.id, symbol.typeCode, system)) return name;
  // “It is a Kết luận”: she changed the word alone, or the code alone, and the other one follows.
  if (symbol.typeCode === old.symbol?.typeCode) {
    const code = codesOfType(type.id, system)[0];
    return code === undefined
      ? name
      : { ...name, symbol: withOtherCode(symbol.canonical, symbol.typeCode, code), code };
  }
  return type.id === old.typeWord?.type ? { ...name, type: undefined } : 'mismatch';
}

/** A new type word: the code follows it, where it goes with another one. */
function withCode(type: NonNullable<NewName['type']>, old: Citation): NewName {
  const code = old.symbol?.typeCode;
  const fits = code === undefined || isCodeOfType(type.id, code, systemOf(old));
  return { type, symbol: undefined, code: fits ? code : codesOfType(type.id, systemOf(old))[0], number: undefined };
}

/** `170-TB/TU` → `170-KL/TU`; `30/2020/NĐ-CP` → `30/2020/NQ-CP` */
function withOtherCode(symbol: string, code: string, other: string): string {
  const at = symbol.lastIndexOf(code);
  return at < 0 ? symbol : symbol.slice(0, at) + other + symbol.slice(at + code.length);
}

/** @returns undefined where the type word is shared with another document: “các Nghị quyết số 57-NQ/TW, số 66-NQ/TW” */
function editsFor(draft: Draft, mention: Mention<Citation>, name: NewName): Edit[] | undefined {
  const { fact } = mention;
  const changes: (Span & { readonly text: string })[] = [];
  const symbol = symbolFor(fact, name);
  if (fact.symbol !== undefined && symbol !== undefined) changes.push({ ...fact.symbol, text: symbol });
  else if (fact.symbol === undefined && name.number !== undefined) {
    const { end } = nameOf(fact);
    changes.push({ start: end - fact.number.length, end, text: name.number });
  }
  const word = wordFor(fact, name);
  if (fact.typeWord !== undefined && word !== undefined) {
    if (isShared(draft, mention)) return undefined;
    changes.push({ ...fact.typeWord, text: likeLetterCase(word, fact.typeWord.text) });
  }
  return changes
    .map(({ start, end, text }) => ({ place: placeOf(mention, { start, end }), text }))
    .filter(({ place, text }) => draft.textOf(place) !== text)
    .map(({ place, text }) => ({ ...draft.spanOf(place), newText: asTyped(draft, mention.block, text) }));
}

function symbolFor({ symbol }: Citation, name: NewName): string | undefined {
  if (symbol === undefined) return undefined;
  if (name.symbol !== undefined) return name.symbol;
  const code =
    name.code === undefined || symbol.typeCode === undefined
      ? symbol.canonical
      : withOtherCode(symbol.canonical, symbol.typeCode, name.code);
  return name.number === undefined ? code : name.number + code.slice(symbol.number.length);
}

/** The type word that a mention gets; undefined where its own goes with the new name. */
function wordFor({ typeWord, symbol }: Citation, { type, code }: NewName): string | undefined {
  if (typeWord === undefined) return undefined;
  if (type !== undefined) return typeWord.type === type.id ? undefined : type.text.toLowerCase();
  const system = symbol?.style === 'state' || symbol?.style === 'law' ? 'state' : 'party';
  if (code === undefined || isCodeOfType(typeWord.type, code, system)) return undefined;
  const [fitting] = typesOfCode(code, system);
  return fitting && documentTypeOf(fitting).name.toLowerCase();
}

function isShared(draft: Draft, { passage, fact }: Mention<Citation>): boolean {
  return (
    fact.listed ||
    draft.citations.some(
      (other) =>
        other.passage === passage && other.fact !== fact && other.fact.typeWord?.start === fact.typeWord?.start,
    )
  );
}

/** “Thông báo số 170-TB/TU”, as it is offered to be changed. */
export function nameText(draft: Draft, mention: Mention<Citation>): string {
  return capitalise(draft.textOf(placeOf(mention, nameOf(mention.fact))));
}
