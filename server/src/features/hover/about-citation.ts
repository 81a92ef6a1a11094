import type { Words } from '../../l10n/words';
import { formatDate, weekday } from '../../model/calendar';
import type { Citation } from '../../model/citation';
import type { CitedDocument, Conflict, Variant } from '../../model/cited-documents';
import type { CalendarDate } from '../../model/date';
import type { Draft } from '../../model/draft';
import { placeOf, type Mention } from '../../model/place';
import { fullMentionOf, wordsOfMention } from '../full-mention';
import { shorten } from '../shorten';
import { joined, type Piece, type Told } from '../told';

const TITLE_LENGTH = 160;
/** So many lines are named one by one. */
const MOST_LINES = 6;

/** What the draft says of a cited document: in full, which days, which issuers, how often and where, and on what the mentions disagree. */
export function aboutCitation(document: CitedDocument, draft: Draft, words: Words): Told[] {
  const { hover } = words;
  const title = { text: shorten(wordsOfMention(fullMentionOf(document)), TITLE_LENGTH), strong: true };
  const told: Told[] = [[title]];
  const dates = valuesOf(document, ({ date }) => date && withWeekday(date.value, words));
  if (dates.length > 0) told.push([{ text: `${hover.dates}: ${listed(dates, words)}` }]);
  const issuers = valuesOf(document, ({ issuer }) => issuer?.text);
  if (issuers.length > 0) told.push([{ text: `${hover.issuers}: ${listed(issuers, words)}` }]);
  const { mentions } = document;
  told.push([{ text: `${hover.mentions(mentions.length)}: ` }, ...lines(mentions, draft, words)]);
  return [...told, ...document.conflicts.map((conflict) => aboutConflict(conflict, draft, words))];
}

/** “05/5/2026 (thứ Ba)” */
function withWeekday(date: CalendarDate, words: Words): string {
  const day = weekday(date);
  return day === undefined ? formatDate(date) : `${formatDate(date)} (${words.weekdays[day]!})`;
}

interface Value {
  readonly text: string;
  count: number;
}

/** What mentions say on one point, each once, in the order of the text. */
function valuesOf({ mentions }: CitedDocument, say: (citation: Citation) => string | undefined): Value[] {
  const values = new Map<string, Value>();
  for (const { fact } of mentions) {
    const text = say(fact);
    if (text === undefined) continue;
    const known = values.get(text.toLowerCase());
    if (known) known.count++;
    else values.set(text.toLowerCase(), { text, count: 1 });
  }
  return [...values.values()];
}

/** One value stands alone; of several each has its number of places behind it. */
function listed(values: readonly Value[], { hover }: Words): string {
  return values.map(({ text, count }) => (values.length === 1 ? text : `${text} – ${hover.places(count)}`)).join('; ');
}

/** “Ghi không thống nhất về ký hiệu: 170-TB/TU (dòng 14), 170-KL/TU (dòng 20, dòng 31).” */
function aboutConflict({ about, variants }: Conflict, draft: Draft, words: Words): Told {
  const { hover } = words;
  return [
    { text: `${hover.conflict} ${hover.points[about]}: `, strong: true },
    ...variants.flatMap((variant, at): Piece[] => [
      { text: `${at === 0 ? '' : '; '}${labelOf(about, variant)} (` },
      ...lines(variant.mentions, draft, words),
      { text: ')' },
    ]),
    { text: `. ${hover.checkOriginal}` },
  ];
}

function labelOf(about: Conflict['about'], variant: Variant): string {
  const { symbol, date, issuer } = variant.mentions[0]!.fact;
  if (about === 'date') return formatDate(date!.value);
  return about === 'issuer' ? issuer!.text : symbol!.canonical;
}

/** The lines of mentions, each a way there; those of one line are named once. */
function lines(mentions: readonly Mention<Citation>[], draft: Draft, { hover }: Words): Piece[] {
  const starts = new Map<number, number>();
  for (const mention of mentions) {
    const { start } = draft.spanOf(placeOf(mention));
    const { line } = draft.tree.positionAt(start);
    if (!starts.has(line)) starts.set(line, start);
  }
  const named = [...starts].slice(0, MOST_LINES).map(([line, to]): Piece => ({ text: hover.line(line + 1), to }));
  const more = starts.size - named.length;
  return [...joined(named, ', '), ...(more > 0 ? [{ text: hover.moreLines(more) }] : [])];
}
