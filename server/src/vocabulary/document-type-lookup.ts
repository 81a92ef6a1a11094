import { isLetter } from '../text/letters';
import type { Span } from '../text/span';
import { documentTypes, type DocumentType, type DocumentTypeId, type System } from './document-types';

/** A word that names a kind of document, found in a text. Offsets count from the start of that text. */
export interface TypeWordMatch extends Span {
  readonly type: DocumentTypeId;
}

interface Name {
  readonly text: string;
  readonly type: DocumentTypeId;
}

interface Tables {
  readonly byId: ReadonlyMap<string, DocumentType>;
  /** Kinds of document by code: those of a system, and those of both. */
  readonly byCode: Readonly<Record<System | 'both', ReadonlyMap<string, readonly DocumentTypeId[]>>>;
  /** Each code as it is written, by its capitals: `CTR` → `CTr`. */
  readonly spelling: ReadonlyMap<string, string>;
  /** Names by their first and by their last syllable, the longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  readonly byLast: ReadonlyMap<string, readonly Name[]>;
}

// Built when first asked for: loading the program does no work.
let built: Tables | undefined;

function tables(): Tables {
  if (built) return built;
  const types: readonly DocumentType[] = documentTypes;
  const names = documentTypes
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((text): Name => ({ text, type: id })))
    .sort((a, b) => b.text.length - a.text.length);
  built = {
    byId: new Map(types.map((type) => [type.id, type])),
    byCode: {
      party: typesByCode(['party']),
      state: typesByCode(['state']),
      both: typesByCode(['party', 'state']),
    },
    spelling: new Map(
      types.flatMap(({ codes }) => Object.values(codes).flat()).map((code) => [code.toUpperCase(), code]),
    ),
    byFirst: groupBy(names, ({ text }) => text.slice(0, (text + ' ').indexOf(' '))),
    byLast: groupBy(names, ({ text }) => text.slice(text.lastIndexOf(' ') + 1)),
  };
  return built;
}

function groupBy(names: readonly Name[], keyOf: (name: Name) => string): Map<string, Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const key = keyOf(name);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return groups;
}

/** The row of a kind of document. */
export function documentTypeOf(id: DocumentTypeId): DocumentType {
  return tables().byId.get(id)!;
}

/**
 * The codes that a paper of this kind may carry, the one in use first.
 * A kind that only the other system has keeps its code there: a công điện of a Tỉnh ủy is `05-CĐ/TU`.
 * @returns an empty list when any code may stand there: `Công văn số 1234/CT-TTHT`, `Văn bản số 308/BC-BXD`
 */
export function codesOfType(id: DocumentTypeId, system: System): readonly string[] {
  const { codes } = documentTypeOf(id);
  return codes[system] ?? codes[system === 'party' ? 'state' : 'party'] ?? [];
}

/** True when a paper of this kind may carry the code: a thông báo carries `TB`, never `KL`; a văn bản carries any. */
export function isCodeOfType(id: DocumentTypeId, code: string, system: System): boolean {
  const codes = codesOfType(id, system);
  return codes.length === 0 || codes.includes(code);
}

/**
 * The kinds of document that carry a code, those first whose code in use it is: `QĐ` → quyết định, quy định, then those issued with a decision.
 * @param system of which system; both where it is left out
 * @returns an empty list for a code that the table does not know
 */
export function typesOfCode(code: string, system?: System): readonly DocumentTypeId[] {
  return tables().byCode[system ?? 'both'].get(code) ?? NO_TYPES;
}

const NO_TYPES: readonly DocumentTypeId[] = [];

/** The kinds of document by their codes in these systems, in the order of {@link typesOfCode}. */
function typesByCode(systems: readonly System[]): ReadonlyMap<string, readonly DocumentTypeId[]> {
  const inUse = new Map<string, Set<DocumentTypeId>>();
  const all = new Map<string, Set<DocumentTypeId>>();
  for (const { id, codes } of documentTypes as readonly (DocumentType & { readonly id: DocumentTypeId })[]) {
    for (const system of systems) {
      codes[system]?.forEach((code, at) => {
        if (at === 0) add(inUse, code, id);
        add(all, code, id);
      });
    }
  }
  return new Map([...all].map(([code, ids]) => [code, [...new Set([...(inUse.get(code) ?? []), ...ids])]]));
}

function add(sets: Map<string, Set<DocumentTypeId>>, code: string, id: DocumentTypeId): void {
  const known = sets.get(code);
  if (known) known.add(id);
  else sets.set(code, new Set([id]));
}

/** A known code as it should be typed: `nđ` → `NĐ`, `CTR` → `CTr`; undefined for a code that the table does not know. */
export function spellingOfCode(written: string): string | undefined {
  return tables().spelling.get(written) ?? tables().spelling.get(written.toUpperCase());
}

// The longest syllable of all names (“nghị”, “quyết” …) is shorter than this.
const LONGEST_SYLLABLE = 7;

/**
 * The longest type word that ends at an offset, in any letter case: at the end of “theo Thông báo kết luận” it is “Thông báo kết luận”.
 * @param end offset just behind the word
 * @returns undefined when no type word ends there, or when only the tail of a longer syllable would
 */
export function typeWordEndingAt(text: string, end: number): TypeWordMatch | undefined {
  let lastStart = end;
  while (lastStart > 0 && end - lastStart < LONGEST_SYLLABLE && isLetter(text[lastStart - 1])) lastStart--;
  const names = tables().byLast.get(text.slice(lastStart, end).toLowerCase());
  if (!names || isLetter(text[end])) return undefined;
  for (const { text: name, type } of names) {
    const start = end - name.length;
    if (start >= 0 && !isLetter(text[start - 1]) && text.slice(start, end).toLowerCase() === name)
      return { start, end, type };
  }
  return undefined;
}

/**
 * The longest type word that begins at an offset, in any letter case.
 * @param start offset of its first letter
 * @returns undefined when none begins there, or when only the head of a longer syllable would
 */
export function typeWordStartingAt(text: string, start: number): TypeWordMatch | undefined {
  let firstEnd = start;
  while (firstEnd - start < LONGEST_SYLLABLE && isLetter(text[firstEnd])) firstEnd++;
  const names = tables().byFirst.get(text.slice(start, firstEnd).toLowerCase());
  if (!names || isLetter(text[start - 1])) return undefined;
  for (const { text: name, type } of names) {
    const end = start + name.length;
    if (!isLetter(text[end]) && text.slice(start, end).toLowerCase() === name) return { start, end, type };
  }
  return undefined;
}
