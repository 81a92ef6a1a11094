import type { Finding } from '../analysis/finding';
import type { Words } from '../l10n/words';
import type { Draft, Section } from '../model/draft';
import type { Language } from '../rules/rule';
import type { Span } from '../text/span';
import type { Goal } from './goals';
import { outlineOf, type OutlineItem } from './outline';
import { isComplete, stateOf } from './shortcoming-state';
import { shorten } from './shorten';

/** Where a way leads. */
export interface Destination {
  /** Offsets of the draft; undefined where there is nothing to go to, which `text` then says. */
  readonly span: Span | undefined;
  /** What stands there, in one line: “2/5 · Hạn chế chưa có thời hạn khắc phục”. */
  readonly text: string;
  /** The rule of the finding gone to. */
  readonly rule?: string;
}

/** What a way is looked for by. */
export interface Wayfarer {
  readonly offset: number;
  readonly findings: readonly Finding[];
  /** The rule of the finding that was gone to last, while the caret is still there: several findings may begin in one place. */
  readonly rule?: string | undefined;
}

const TITLE_LENGTH = 80;

/** Where a goal lies as seen from a caret. Ways through shortcomings and findings go round: behind the last comes the first. */
export function destinationOf(goal: Goal, by: Wayfarer, draft: Draft, words: Words, language: Language): Destination {
  const none = (text: string): Destination => ({ span: undefined, text });
  switch (goal) {
    case 'next-section': {
      const next = headings(draft, words).find(({ span }) => span.start > by.offset);
      return next ?? none(words.move.noNextSection);
    }
    case 'previous-section': {
      const previous = headings(draft, words).findLast(({ span }) => span.start < by.offset);
      return previous ?? none(words.move.noPreviousSection);
    }
    case 'parent-section':
      return parentOf(by.offset, draft) ?? none(words.move.noParent);
    case 'next-incomplete':
    case 'previous-incomplete':
      return incomplete(goal === 'next-incomplete', by.offset, draft, words);
    case 'next-finding':
    case 'previous-finding':
      return sameFinding(goal === 'next-finding', by, words, language);
  }
}

type Found = Destination & { readonly span: Span };

/** The headings of the outline in the order of the text, shortcomings in tables and the parts of the paper among them. */
function headings(draft: Draft, words: Words): Found[] {
  const all: Found[] = [];
  const { tree } = draft;
  const visit = (items: readonly OutlineItem[]): void => {
    for (const { name, detail, selection, children } of items) {
      const span = { start: tree.offsetAt(selection.start), end: tree.offsetAt(selection.end) };
      all.push({ span, text: detail === '' ? name : `${name} (${detail})` });
      visit(children);
    }
  };
  visit(outlineOf(draft, words));
  return all.sort((a, b) => a.span.start - b.span.start);
}

/** From the text of a section to its heading, from a heading to the one around it. */
function parentOf(offset: number, draft: Draft): Destination | undefined {
  for (let section: Section | undefined = innermostAt(offset, draft); section !== undefined; section = section.parent) {
    const heading = draft.headingPlace(section);
    const span = draft.spanOf(heading);
    if (offset > span.end || offset < span.start) return { span, text: shorten(heading.passage.text, TITLE_LENGTH) };
  }
  return undefined;
}

/** The innermost section around an offset; of several headings in one line the last that begins before it. */
function innermostAt(offset: number, draft: Draft): Section | undefined {
  const block = draft.tree.blockAt(offset);
  const glued = draft.tree.sections.all.filter(
    (section) => section.block === block && draft.spanOf(draft.headingPlace(section)).start <= offset,
  );
  return glued.at(-1) ?? draft.sectionAt(block);
}

function incomplete(forward: boolean, offset: number, draft: Draft, words: Words): Destination {
  const lacking = draft.shortcomings.filter((one) => !isComplete(one));
  const places = lacking.map((one) => draft.spanOf(draft.contentPlace(one.statement[0]!)));
  const at = around(places, offset, forward);
  if (at === undefined)
    return {
      span: undefined,
      text: draft.shortcomings.length > 0 ? words.move.allComplete : words.move.noShortcoming,
    };
  return {
    span: places[at],
    text: `${at + 1}/${lacking.length} · ${stateOf(lacking[at]!, draft, words)}`,
  };
}

function sameFinding(
  forward: boolean,
  { offset, findings, rule }: Wayfarer,
  words: Words,
  language: Language,
): Destination {
  const touched = findings.filter(({ start, end }) => start <= offset && offset <= end);
  const current = touched.find((one) => one.rule.id === rule) ?? touched[0];
  const alike = (current ? findings.filter((one) => one.rule === current.rule) : [...findings]).sort(
    (a, b) => a.start - b.start,
  );
  const at = around(alike, current?.start ?? offset, forward);
  if (at === undefined) return { span: undefined, text: words.move.noFinding };
  const found = alike[at]!;
  const kind = alike.filter((one) => one.rule === found.rule);
  return {
    span: found,
    text: `${kind.indexOf(found) + 1}/${kind.length} · ${found.rule.title[language]}`,
    rule: found.rule.id,
  };
}

/** Number of the next or previous of some places, in the order of the text, round the ends; undefined where there are none. */
function around(places: readonly Span[], offset: number, forward: boolean): number | undefined {
  if (places.length === 0) return undefined;
  if (forward)
    return Math.max(
      0,
      places.findIndex(({ start }) => start > offset),
    );
  const at = places.findLastIndex(({ start }) => start < offset);
  return at < 0 ? places.length - 1 : at;
}
