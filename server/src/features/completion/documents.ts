import { baseIssuerOf } from '../../model/base-issuer';
import { mayIssue } from '../../vocabulary/authority';
import { codesOfType, typeWordEndingAt } from '../../vocabulary/document-type-lookup';
import { documentTypes, type DocumentType, type DocumentTypeId, type System } from '../../vocabulary/document-types';
import { partyOrgans, stateOrgans } from '../../vocabulary/organs';
import { citedFactsOf, citedKey, type CitedFacts } from '../../workspace/cited-facts';
import { documentsCitedIn } from '../../workspace/draft-index';
import { spanOfTail, type Caret, type Question, type Suggestion } from './suggestion';

/** “Thông báo số 17”: the word that numbers a document, and what of its symbol is typed. */
const SYMBOL = /(?:^|[^\p{L}\p{N}])số[ :]{1,2}([\p{L}\p{N}][\p{L}\p{N}/.-]{0,30})?$/iu;
/** `45-T`, `45/K`, `12/2026/N`: the type is being typed. A day such as 05/5 is none. */
const CODE = /^\d{1,5}\p{Ll}?(?:(-)|(?:\/\d{4})?\/)(\p{L}{0,6})$/u;
/** `45-TB/T`, `12/KH-U`: the organ is. */
const ORGAN = /^\d{1,5}\p{Ll}?(?:-\p{L}{1,6}(\/)|(?:\/\d{4})?\/\p{L}{1,6}-)(\p{L}{0,10})$/u;

/** Documents that may be cited behind “số”, and the parts of a symbol that is being typed. */
export function documentsAt(question: Question): Suggestion[] {
  const { caret } = question;
  const found = SYMBOL.exec(caret.before);
  if (found === null) return [];
  const typed = found[1] ?? '';
  const so = caret.before
    .slice(0, found.index + found[0].length - typed.length)
    .trimEnd()
    .replace(/:$/, '');
  const type = typeWordEndingAt(so.slice(0, -2).trimEnd().toLowerCase(), so.slice(0, -2).trimEnd().length)?.type;
  // “Một số …”, “số hộ …”: a number of things, none of a document.
  if (type === undefined && !/^\d/.test(typed)) return [];
  const documents = caret.zone === 'header' ? [] : citable(question, type, typed);
  return [...documents, ...partsOfSymbol(caret, type, typed)];
}

function citable({ caret, others, words }: Question, type: DocumentTypeId | undefined, typed: string): Suggestion[] {
  const own = citedFactsOf(caret.draft);
  const known = new Set(own.map(({ symbol }) => citedKey(symbol)));
  const elsewhere = documentsCitedIn(others());
  const foreign = elsewhere.filter(({ symbol }) => !known.has(citedKey(symbol)));
  const fits = (document: CitedFacts): boolean =>
    citedKey(document.symbol).startsWith(citedKey(typed)) &&
    citedKey(document.symbol) !== citedKey(typed) &&
    goesWith(document, type);
  return [
    ...own.filter(fits).map((document) => {
      const isKnown = isMentionedBefore(document, caret);
      // Another draft may say more than this one.
      const said = elsewhere.find(({ symbol }) => citedKey(symbol) === citedKey(document.symbol));
      const fullest = said !== undefined && said.fullness > document.fullness ? said : document;
      return suggestion(caret, typed, document, isKnown ? '' : fullest.tail, words.completion.here);
    }),
    ...foreign
      .filter(fits)
      .map((document) => suggestion(caret, typed, document, document.tail, words.completion.folder)),
  ];
}

function suggestion(
  caret: Caret,
  typed: string,
  { symbol, typeWord }: CitedFacts,
  tail: string,
  from: string,
): Suggestion {
  return {
    kind: 'document',
    insert: symbol + tail,
    detail: typeWord === '' ? from : `${typeWord} · ${from}`,
    span: spanOfTail(caret, typed),
    symbol,
  };
}

/** “Kết luận số …” is not offered a thông báo. */
function goesWith(document: CitedFacts, type: DocumentTypeId | undefined): boolean {
  if (type === undefined || document.type === undefined || type === document.type || type === 'paper') return true;
  const code = /[-/](\p{L}{1,6})[-/]/u.exec(document.symbol)?.[1];
  return [...codesOfType(type, 'party'), ...codesOfType(type, 'state')].some((one) => one === code);
}

/** True when the draft has named the document in full before the caret: its title is too short to count. */
function isMentionedBefore({ mentions }: CitedFacts, { draft: { tree }, offset }: Caret): boolean {
  const caret = tree.positionAt(offset);
  return mentions.some(({ start, end }) => {
    const zone = tree.zones[tree.blockOfLine(start.line)];
    const isBefore = end.line < caret.line || (end.line === caret.line && end.character <= caret.character);
    return isBefore && zone !== 'title' && zone !== 'header';
  });
}

function partsOfSymbol(caret: Caret, type: DocumentTypeId | undefined, typed: string): Suggestion[] {
  const organ = ORGAN.exec(typed);
  if (organ !== null) return organsFor(caret, organ[1] === undefined ? 'state' : 'party', organ[2]!);
  const code = CODE.exec(typed);
  return code === null ? [] : codesFor(caret, code[1] === undefined ? 'state' : 'party', type, code[2]!);
}

function codesFor(caret: Caret, system: System, own: DocumentTypeId | undefined, typed: string): Suggestion[] {
  const span = spanOfTail(caret, typed);
  const { identity } = caret.draft;
  // “Số 15-…” in the head is the draft's own number: its kind comes first, and what the issuer may not issue is left out.
  const isOwnNumber = caret.zone === 'header';
  const first = isOwnNumber ? (identity.type ?? own) : own;
  const issuer = isOwnNumber && system === 'party' ? baseIssuerOf(identity) : undefined;
  const types = documentTypes.filter(({ id }) => mayIssue(issuer, id));
  const ordered: readonly DocumentType[] = [
    ...types.filter(({ id }) => id === first),
    ...types.filter(({ id }) => id !== first),
  ];
  return ordered.flatMap(({ codes, name }) => {
    const code = codes[system]?.[0];
    if (!code?.toUpperCase().startsWith(typed.toUpperCase())) return [];
    return [{ kind: 'code', insert: code, detail: name, span } satisfies Suggestion];
  });
}

function organsFor(caret: Caret, system: System, typed: string): Suggestion[] {
  const span = spanOfTail(caret, typed);
  return (system === 'party' ? partyOrgans : stateOrgans)
    .filter(({ symbol, historical }) => !historical && symbol.toUpperCase().startsWith(typed.toUpperCase()))
    .map(({ symbol, name }) => ({ kind: 'organ', insert: symbol, detail: name, span }));
}
