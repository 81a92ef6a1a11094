import type { CalendarDate } from '../model/date';
import type { Draft, Section, Zone } from '../model/draft';
import { fold } from '../text/letters';
import type { System } from '../vocabulary/document-types';
import { citedFactsOf, type CitedFacts, type LineSpan } from './cited-facts';

/** What is remembered of a draft that is not open: facts in words of their own, not its text. */
export interface DraftFacts {
  /** “KẾ HOẠCH khắc phục tồn tại, hạn chế”; empty for a draft without a title. */
  readonly title: string;
  readonly system: System | undefined;
  readonly date: CalendarDate | undefined;
  readonly documents: readonly CitedFacts[];
  /** Who is to act in its plan, each once, in the words of the draft. */
  readonly owners: readonly string[];
  /** The lines of its căn cứ and of its Nơi nhận, without their marks. */
  readonly bases: readonly string[];
  readonly recipients: readonly string[];
  readonly symbols: readonly SymbolFacts[];
}

/** A place of a draft that one may want to go to. */
export interface SymbolFacts extends LineSpan {
  readonly kind: 'title' | 'section' | 'shortcoming' | 'document';
  /** “II- NHIỆM VỤ”, “1. Công tác tuyên truyền còn hình thức”, “Thông báo số 170-TB/TU”. */
  readonly name: string;
  /** The name without diacritics, in small letters: what is searched. */
  readonly folded: string;
  /** The heading around it; empty for an outermost one. */
  readonly container: string;
}

const LONGEST_NAME = 120;
const LONGEST_LINE = 400;

/** Gathers all facts of a draft. */
export function factsOf(draft: Draft): DraftFacts {
  const documents = citedFactsOf(draft);
  return {
    title: titleOf(draft),
    system: draft.identity.system,
    date: draft.identity.date,
    documents,
    owners: ownersIn(draft),
    bases: linesOf(draft, 'basis').filter((line) => line.startsWith('Căn cứ ')),
    recipients: linesOf(draft, 'recipients').filter((line) => !line.startsWith('Nơi nhận')),
    symbols: [...symbolsIn(draft), ...documents.map(documentSymbol)],
  };
}

/** Copies facts into strings of their own, equal ones once: a slice of a text keeps the whole text in memory, and each heading is named by all below it. */
export function detached(facts: DraftFacts): DraftFacts {
  const known = new Map<string, string>();
  return JSON.parse(JSON.stringify(facts), (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    const same = known.get(value) ?? value;
    known.set(value, same);
    return same;
  }) as DraftFacts;
}

/** The lines of a part, without the marks around them; long ones are left out, as nobody writes them again. */
function linesOf(draft: Draft, zone: Zone): string[] {
  return draft
    .linesIn(zone)
    .map(({ passage: { text } }) => text.replace(/^[-–+\s]{0,5}/u, '').replace(/[\s;,.]{0,5}$/u, ''))
    .filter((line) => line !== '' && line.length <= LONGEST_LINE);
}

function titleOf({ identity: { titlePlace, subject } }: Draft): string {
  return `${titlePlace?.passage.text ?? ''} ${subject}`.trim();
}

/** Who is to act or to help in a plan, each once, most used first. */
export function ownersIn(draft: Draft): string[] {
  const counts = new Map<string, number>();
  for (const { owners, supporters } of draft.shortcomings)
    for (const ref of [...owners, ...supporters]) {
      if (ref.from === 'inherited' || draft.ownerOf(ref) === undefined) continue;
      const name = draft.textOf(draft.ownerPlace(ref));
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** The title and the sections of a draft, in the order of the text. */
export function symbolsIn(draft: Draft): SymbolFacts[] {
  const { titlePlace } = draft.identity;
  const title: SymbolFacts[] =
    titlePlace === undefined ? [] : [symbolOf('title', titleOf(draft), '', lineSpan(draft, draft.spanOf(titlePlace)))];
  const units = new Set(draft.shortcomings.map(({ unit }) => unit));
  const sections = draft.tree.sections.all.map((section) => {
    const place = draft.headingPlace(section);
    const kind = units.has(section) ? 'shortcoming' : 'section';
    const around = section.parent === undefined ? '' : nameOf(draft, section.parent);
    return symbolOf(kind, draft.textOf(place), around, lineSpan(draft, draft.spanOf(place)));
  });
  return [...title, ...sections.filter(({ name }) => name !== '')];
}

function nameOf(draft: Draft, section: Section): string {
  return cut(draft.textOf(draft.headingPlace(section)));
}

function documentSymbol({ typeWord, symbol, mentions }: CitedFacts): SymbolFacts {
  return symbolOf('document', typeWord === '' ? symbol : `${typeWord} số ${symbol}`, '', mentions[0]!);
}

function symbolOf(kind: SymbolFacts['kind'], text: string, container: string, { start, end }: LineSpan): SymbolFacts {
  const name = cut(text);
  return { kind, name, folded: fold(name), container, start, end };
}

function lineSpan({ tree }: Draft, { start, end }: { readonly start: number; readonly end: number }): LineSpan {
  return { start: tree.positionAt(start), end: tree.positionAt(end) };
}

function cut(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}
