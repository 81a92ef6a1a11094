import { citedKey, type CitedFacts, type LineSpan } from './cited-facts';
import type { DraftFacts, SymbolFacts } from './draft-facts';

/** A draft of the folder, and what is remembered of it. */
export interface IndexedDraft {
  readonly uri: string;
  /** From the open folder on: `xã/Kế hoạch.duthao`. */
  readonly path: string;
  readonly facts: DraftFacts;
}

/** What is remembered of all drafts of a workspace, by keys that tell one file from another. */
export class DraftIndex {
  private readonly drafts = new Map<string, IndexedDraft>();

  get size(): number {
    return this.drafts.size;
  }

  set(key: string, draft: IndexedDraft): void {
    this.drafts.set(key, draft);
  }

  get(key: string): IndexedDraft | undefined {
    return this.drafts.get(key);
  }

  delete(key: string): void {
    this.drafts.delete(key);
  }

  keys(): string[] {
    return [...this.drafts.keys()];
  }

  /** @param except keys of drafts that something newer is known of */
  all(except: ReadonlySet<string> = NONE): IndexedDraft[] {
    return [...this.drafts].flatMap(([key, draft]) => (except.has(key) ? [] : [draft]));
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Where drafts cite the document of a symbol. */
export function mentionsOf(symbol: string, drafts: Iterable<IndexedDraft>): (LineSpan & { readonly uri: string })[] {
  const key = citedKey(symbol);
  const found: (LineSpan & { readonly uri: string })[] = [];
  for (const { uri, facts } of drafts)
    for (const document of facts.documents)
      if (citedKey(document.symbol) === key) found.push(...document.mentions.map((span) => ({ ...span, uri })));
  return found;
}

/** The documents that drafts cite, each once, in its fullest words; those most often cited first. */
export function documentsCitedIn(drafts: Iterable<{ readonly facts: Pick<DraftFacts, 'documents'> }>): CitedFacts[] {
  const best = new Map<string, { document: CitedFacts; count: number }>();
  for (const { facts } of drafts)
    for (const document of facts.documents) {
      const key = citedKey(document.symbol);
      const known = best.get(key);
      if (known === undefined) best.set(key, { document, count: 1 });
      else {
        known.count++;
        if (document.fullness > known.document.fullness) known.document = document;
      }
    }
  return [...best.values()].sort((a, b) => b.count - a.count).map(({ document }) => document);
}

/** A place found by its name. */
export interface FoundSymbol {
  readonly draft: IndexedDraft;
  readonly symbol: SymbolFacts;
}

/** More than anybody reads through. */
export const MOST_SYMBOLS = 500;

/**
 * The places whose names have all words of a query, or words that begin so, diacritics and letter case aside: `han che` finds “Hạn chế”, `tuy` finds “tuyên truyền”.
 * Names that have them as one phrase come first; an empty query finds the titles and outermost headings.
 * @param folded the query, without diacritics and in small letters
 */
export function symbolsNamed(folded: string, drafts: Iterable<IndexedDraft>): FoundSymbol[] {
  const phrase = folded.trim().replace(/\s{1,20}/g, ' ');
  const words = phrase.split(' ').filter((word) => word !== '');
  const found: (FoundSymbol & { readonly rank: number })[] = [];
  for (const draft of drafts) {
    for (const symbol of draft.facts.symbols) {
      const fits =
        words.length > 0
          ? words.every((word) => wordAt(symbol.folded, word) >= 0)
          : symbol.container === '' && symbol.kind !== 'document';
      if (!fits) continue;
      found.push({ draft, symbol, rank: rankOf(symbol, phrase) });
    }
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, MOST_SYMBOLS);
}

function rankOf({ folded }: SymbolFacts, phrase: string): number {
  return wordAt(folded, phrase) >= 0 ? 0 : 1;
}

/** Where a word begins with these letters, or words do with this phrase; -1 where none does. Inside a word they do not count: `hai` is not in “thai sản”. */
function wordAt(folded: string, start: string): number {
  let at = folded.indexOf(start);
  while (at > 0 && /[a-z0-9]/.test(folded[at - 1]!)) at = folded.indexOf(start, at + 1);
  return at;
}
