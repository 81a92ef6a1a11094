import type { CalendarDate } from '../model/date';
import type { Draft } from '../model/draft';
import type { DeadlineKind } from '../model/deadline';
import type { Place } from '../model/place';
import type { PassageRef, SaidBy, SaidRef, Shortcoming } from '../model/plan/shortcoming';
import type { Span } from '../text/span';

/** Some words of the draft and where they stand in it. */
export interface Said extends Span {
  readonly text: string;
}

export interface SaidOwner extends Said {
  readonly from: SaidBy;
}

export interface SaidDeadline extends Said {
  readonly kind: DeadlineKind;
  /** First and last day meant, as far as the draft says them. */
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
}

/** One shortcoming of a plan with all that the draft says about its remedy. Offsets count from the start of the draft. */
export interface PlanEntry {
  readonly number: string | null;
  readonly statement: Said;
  readonly solutions: readonly Said[];
  readonly owners: readonly SaidOwner[];
  readonly supporters: readonly SaidOwner[];
  /** The one that binds; null when none is named or all are vague. */
  readonly deadline: SaidDeadline | null;
  readonly deadlines: readonly SaidDeadline[];
  /** True when it has no remedies of its own: those for all stand elsewhere. */
  readonly sharedRemedies: boolean;
}

/** What binds before what: a day before a season, both before “sau khi có kết luận”, all before “thường xuyên”. A vague one binds nobody. */
const BINDING: readonly DeadlineKind[] = ['date', 'period', 'event', 'recurring'];

/** The shortcomings of a draft in the order of the text; empty for a draft that is no plan to remedy some. */
export function planEntries(draft: Draft): PlanEntry[] {
  return draft.shortcomings.map((shortcoming) => planEntry(shortcoming, draft));
}

/** One shortcoming with the words of the draft. */
export function planEntry(shortcoming: Shortcoming, draft: Draft): PlanEntry {
  const statement = shortcoming.statement.map((ref) => said(draft.contentPlace(ref), draft));
  const deadlines = shortcoming.deadlines.map((ref) => deadlineOf(ref, draft));
  return {
    number: shortcoming.number,
    statement: {
      text: statement.map(({ text }) => text).join(' '),
      start: Math.min(...statement.map(({ start }) => start)),
      end: Math.max(...statement.map(({ end }) => end)),
    },
    solutions: shortcoming.solutions.map((ref) => said(draft.contentPlace(ref), draft)),
    owners: shortcoming.owners.map((ref) => ownerOf(ref, draft)),
    supporters: shortcoming.supporters.map((ref) => ownerOf(ref, draft)),
    deadline: bindingOf(deadlines),
    deadlines,
    sharedRemedies: shortcoming.sharedRemedies,
  };
}

function bindingOf(deadlines: readonly SaidDeadline[]): SaidDeadline | null {
  for (const kind of BINDING) {
    const found = deadlines.find((deadline) => deadline.kind === kind);
    if (found !== undefined) return found;
  }
  return null;
}

/** A cell or a heading that names an organ may end with a mark: “Văn phòng Đảng ủy.” */
function ownerOf(ref: SaidRef, draft: Draft): SaidOwner {
  const place = draft.ownerPlace(ref);
  const words = draft.textOf(place).replace(/[.;:,]\s{0,4}$/u, '');
  return { ...said({ ...place, end: place.start + words.length }, draft), from: ref.from };
}

function deadlineOf(ref: SaidRef, draft: Draft): SaidDeadline {
  const phrase = draft.deadlineOf(ref);
  const place = placeIn(ref, phrase, draft);
  return {
    ...said(place, draft),
    text: phrase.text,
    kind: phrase.kind,
    from: phrase.from,
    to: phrase.to,
  };
}

function placeIn(ref: PassageRef, { start, end }: Span, draft: Draft): Place {
  return { block: ref.block, passage: draft.passageOf(ref), start, end };
}

function said(place: Place, draft: Draft): Said {
  return { text: draft.textOf(place).trim(), ...draft.spanOf(place) };
}
