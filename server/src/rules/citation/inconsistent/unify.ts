import { formatDate, padDay, padMonth } from '../../../model/calendar';
import type { Citation } from '../../../model/citation';
import { systemOf, type Conflict, type Variant } from '../../../model/cited-documents';
import type { CalendarDate, DatePart } from '../../../model/date';
import type { Draft } from '../../../model/draft';
import { datesIn } from '../../../model/facts';
import { placeOf, type Mention } from '../../../model/place';
import { capitalise, likeLetterCase } from '../../../text/letters';
import type { Span } from '../../../text/span';
import { documentTypeOf, isCodeOfType, typesOfCode } from '../../../vocabulary/document-type-lookup';
import { replacePart } from '../../edits';
import type { Edit, Repair } from '../../rule';

/** A stretch of a passage and what is to stand there. */
interface Change extends Span {
  readonly text: string;
}

/**
 * The ways to make all mentions of a document agree, one for each variant.
 * @returns first the one that most mentions and type words of the draft agree with
 */
export function unify(conflict: Conflict, draft: Draft): Repair[] {
  return conflict.variants
    .map((variant) => ({ variant, weight: weightOf(variant, conflict) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ variant }) => unifyTo(variant, conflict, draft));
}

function weightOf(variant: Variant, conflict: Conflict): number {
  if (conflict.about !== 'type') return variant.mentions.length;
  const called = mentionsOf(conflict).filter(
    ({ fact }) => fact.typeWord && isCodeOfType(fact.typeWord.type, variant.value, systemOf(fact)),
  );
  return variant.mentions.length + called.length;
}

function mentionsOf({ variants, neutral }: Conflict): Mention<Citation>[] {
  return [...variants.flatMap((variant) => variant.mentions), ...neutral];
}

function unifyTo(variant: Variant, conflict: Conflict, draft: Draft): Repair {
  const model = variant.mentions[0]!.fact;
  const places = mentionsOf(conflict)
    .map((mention) => editsFor(mention, variant, conflict, draft))
    .filter((edits) => edits.length > 0);
  const target = {
    type: () => `${capitalise(nameFor(variant))} số ${model.symbol!.canonical}`,
    date: () => `ngày ${formatDate(model.date!.value)}`,
    issuer: () => model.issuer!.text,
  }[conflict.about]();
  return {
    title: {
      vi: `Thống nhất thành “${target}” — sửa ${places.length} chỗ`,
      en: `Unify as “${target}” — ${places.length} ${places.length === 1 ? 'place' : 'places'}`,
    },
    edits: places.flat(),
  };
}

/** What one mention has to change. */
function editsFor(mention: Mention<Citation>, variant: Variant, conflict: Conflict, draft: Draft): Edit[] {
  const model = variant.mentions[0]!.fact;
  const { fact, passage } = mention;
  const changes = {
    type: () => typeChanges(fact, variant, model),
    date: () => dateChanges(mention, model.date!.value),
    issuer: () => issuerChanges(mention, variant, conflict, model),
  }[conflict.about]();
  return changes
    .filter(({ start, end, text }) => passage.text.slice(start, end) !== text)
    .map((change) => replacePart(draft, placeOf(mention), change, change.text));
}

/** The code; and the type word, where it goes with another code. A short form (“Thông báo số 170”) has the word alone. */
function typeChanges({ typeWord, symbol }: Citation, variant: Variant, model: Citation): Change[] {
  const changes: Change[] = [];
  if (typeWord && !isCodeOfType(typeWord.type, variant.value, systemOf(model)))
    changes.push({ ...typeWord, text: likeLetterCase(nameFor(variant), typeWord.text) });
  if (symbol && symbol.typeCode !== variant.value) changes.push({ ...symbol, text: model.symbol!.canonical });
  return changes;
}

/** The name that goes with a variant's code, in the words that the draft itself uses for it where it does. */
function nameFor(variant: Variant): string {
  const system = systemOf(variant.mentions[0]!.fact);
  const own = variant.mentions.find(
    ({ fact }) => fact.typeWord && isCodeOfType(fact.typeWord.type, variant.value, system),
  );
  const type = typesOfCode(variant.value, system)[0];
  return (own?.fact.typeWord?.text ?? (type === undefined ? 'văn bản' : documentTypeOf(type).name)).toLowerCase();
}

/** Day, month and year are changed each in its place, so a date keeps the way it is written: in figures or with “tháng … năm …”. */
function dateChanges({ passage, fact }: Mention<Citation>, value: CalendarDate): Change[] {
  const { date } = fact;
  const written = datesIn(passage).find(({ start, end }) => date && start >= date.start && end <= date.end);
  if (written === undefined) return [];
  const changes: Change[] = [];
  const put = (part: DatePart | undefined, now: number | undefined, text: string): void => {
    if (part && now !== undefined && Number(part.text) !== now)
      changes.push({ start: part.start, end: part.end, text });
  };
  put(written.dayText, value.day, padDay(value.day ?? 0));
  put(written.monthText, value.month, padMonth(value.month ?? 0));
  put(written.yearText, value.year, String(value.year));
  return changes;
}

/** Only a body that contradicts: “của Huyện ủy” names none and stays. */
function issuerChanges(
  { fact: { issuer } }: Mention<Citation>,
  variant: Variant,
  conflict: Conflict,
  model: Citation,
): Change[] {
  const contradicts = conflict.variants.some((other) => other !== variant && other.value === issuer?.body);
  return issuer && contradicts ? [{ ...issuer, text: likeLetterCase(model.issuer!.text, issuer.text) }] : [];
}
