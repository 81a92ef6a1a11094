import type { Passage } from '../../syntax/block';
import { memo } from '../../syntax/memo';
import type { Span } from '../../text/span';
import type { OfficeWords } from '../../vocabulary/office-words';
import type { DeadlinePhrase } from '../deadline';
import { deadlinesInProse, deadlinesOfField } from '../find-deadlines';
import { labelOf, type Label } from '../find-label';
import { findOwners, isOrganName, ownersOfField } from '../find-owners';
import type { OwnerPhrase } from '../owner';
import { isSolutionHeading, looksLikeShortcomingHeading, statesFault } from '../shortcoming-words';
import { officeOrgansIn, withOfficeOrgans, type Reading } from './office-organs';

/** All that one passage says about a plan: its label, who is named, by when. Offsets count from the start of the passage's text. */
export interface PlanFact {
  readonly key: string;
  /** “Cơ quan chủ trì:” before the value, or alone. */
  readonly label: Label | undefined;
  /** True when words stand behind the label. */
  readonly hasValue: boolean;
  readonly owners: readonly OwnerPhrase[];
  readonly deadlines: readonly DeadlinePhrase[];
  /** A statement that something is wrong: “… còn chậm”. */
  readonly fault: boolean;
  /** A heading below which shortcomings or their remedies stand. */
  readonly remedyHeading: boolean;
  /** A heading such as “Nhiệm vụ, giải pháp”. */
  readonly solutionHeading: boolean;
  /** A heading or cell that merely names an organ. */
  readonly organ: boolean;
  /** “Nguyên nhân”, “Kết quả”: tells of the past, and is no task. */
  readonly past: boolean;
  /** Opens as headings do that are no shortcomings: “Mục đích”, “Tổ chức thực hiện”. */
  readonly aside: boolean;
  /** Ends with a colon: what it announces stands below it. */
  readonly announces: boolean;
  /** Longer than a mere heading. */
  readonly wordy: boolean;
}

/**
 * What a passage says about a plan.
 * @param office the words of the office: its own bodies are owners as well
 */
export function planFactIn(passage: Passage, office?: OfficeWords): PlanFact {
  return office === undefined || office.organs.length === 0 ? plainFactIn(passage) : officeFactIn(passage, office);
}

/** What a passage says to those who know the tables alone. */
const plainFactIn: (passage: Passage) => PlanFact = memo((passage: Passage): PlanFact => {
  return passage.kind === 'cell' ? new CellFact(passage.text) : readPassage(passage);
});

/** Apart from the memory of the passages, which is for what depends on the passage alone. */
const officeFacts = new WeakMap<OfficeWords, WeakMap<Passage, PlanFact>>();

function officeFactIn(passage: Passage, office: OfficeWords): PlanFact {
  let facts = officeFacts.get(office);
  if (facts === undefined) officeFacts.set(office, (facts = new WeakMap()));
  let fact = facts.get(passage);
  if (fact === undefined) facts.set(passage, (fact = withOffice(passage, plainFactIn(passage), office)));
  return fact;
}

function withOffice(passage: Passage, fact: PlanFact, office: OfficeWords): PlanFact {
  const organs = officeOrgansIn(passage, office);
  const reading = organs.length > 0 ? readingOf(passage, fact) : undefined;
  if (reading === undefined) return fact;
  const { text, enumerator, headingLevel } = passage;
  const from = enumerator?.contentStart ?? 0;
  const owners = withOfficeOrgans(fact.owners, organs, text, fact.label && fact.hasValue ? fact.label.valueStart : from, reading);
  const heads = (enumerator !== undefined && enumerator.kind !== 'bullet') || headingLevel > 0;
  const organ = fact.organ || (heads && fact.label === undefined && organs.some((one) => isAllOf(text, from, one)));
  return passage.kind === 'cell' ? new CellFact(text, owners) : withKey({ ...fact, owners, organ });
}

function readingOf({ kind }: Passage, { label }: PlanFact): Reading | undefined {
  if (kind === 'cell' || label?.field === 'owner') return 'owner-field';
  if (label?.field === 'supporter') return 'supporter-field';
  return label === undefined || label.field === 'solution' ? 'prose' : undefined;
}

/** True when nothing but signs stands beside a stretch: “3. |Trạm Điện lực Thượng|:”. */
function isAllOf(text: string, from: number, { start, end }: Span): boolean {
  return start === from && !/[\p{L}\p{N}]/u.test(text.slice(end));
}

const NO_OWNERS: readonly OwnerPhrase[] = [];
const NO_DEADLINES: readonly DeadlinePhrase[] = [];
/** Longer than any heading or statement. */
const LONG = 400;
/** Longer than a heading that says nothing of its own. */
const WORDY = 120;
/** Openings of what tells of the past, and of headings below a shortcoming that are no shortcomings themselves. */
const PAST = /^(?:Nguyên nhân|Kết quả)/u;
const ASIDE = /^(?:Nguyên nhân|Kết quả|Ưu điểm|Mục đích|Yêu cầu|Mục tiêu|Quan điểm|Nhiệm vụ|Giải pháp|Biện pháp|Phương hướng|Tổ chức thực hiện|Kinh phí)/iu;

function readPassage({ text, enumerator, headingLevel }: Passage): PlanFact {
  const from = enumerator?.contentStart ?? 0;
  const content = from > 0 ? text.slice(from) : text;
  const label = shiftLabel(labelOf(content), from);
  const hasValue = label !== undefined && /[\p{L}\p{N}]/u.test(text.slice(label.valueStart));
  const value = label && hasValue ? text.slice(label.valueStart) : '';
  const owners = label === undefined ? shift(findOwners(content), from) : shift(ownersOfLabel(label, value), label.valueStart);
  const deadlines = label === undefined ? shift(deadlinesInProse(content), from) : shift(deadlinesOfLabel(label, value), label.valueStart);
  const short = content.length < LONG;
  // A bullet heads nothing and states nothing; only what may be a heading or a statement is read as one.
  const heads = short && ((enumerator !== undefined && enumerator.kind !== 'bullet') || headingLevel > 0);
  return withKey({
    label, hasValue, owners, deadlines,
    fault: short && label === undefined && enumerator?.kind !== 'bullet' && statesFault(content),
    remedyHeading: heads && !hasValue && looksLikeShortcomingHeading(content),
    solutionHeading: heads && !hasValue && isSolutionHeading(content),
    organ: heads && label === undefined && isOrganName(content),
    past: PAST.test(content), aside: ASIDE.test(content), announces: text.endsWith(':'), wordy: content.length >= WORDY,
  });
}

/** What a cell says depends on its column, which is not known here: it is worked out when the table is read. */
class CellFact implements PlanFact {
  readonly label = undefined;
  readonly fault = false;
  readonly remedyHeading = false;
  readonly solutionHeading = false;
  readonly organ = false;
  readonly past = false;
  readonly aside = false;
  readonly announces = false;
  readonly wordy = false;
  readonly hasValue: boolean;
  private knownDeadlines: readonly DeadlinePhrase[] | undefined;

  constructor(
    readonly key: string,
    private knownOwners?: readonly OwnerPhrase[],
  ) {
    this.hasValue = /[\p{L}\p{N}]/u.test(key);
  }

  get owners(): readonly OwnerPhrase[] {
    this.knownOwners ??= ownersOfField(this.key, 'lead');
    return this.knownOwners;
  }

  get deadlines(): readonly DeadlinePhrase[] {
    this.knownDeadlines ??= deadlinesOfField(this.key);
    return this.knownDeadlines;
  }
}

function ownersOfLabel(label: Label, value: string): readonly OwnerPhrase[] {
  if (label.field === 'owner') return ownersOfField(value, 'lead');
  if (label.field === 'supporter') return ownersOfField(value, 'support');
  return label.field === 'solution' ? findOwners(value) : NO_OWNERS;
}

function deadlinesOfLabel(label: Label, value: string): readonly DeadlinePhrase[] {
  if (label.field === 'deadline') return deadlinesOfField(value);
  return label.field === 'solution' || label.field === 'owner' ? deadlinesInProse(value) : NO_DEADLINES;
}

function withKey(fact: Omit<PlanFact, 'key'>): PlanFact {
  let flags = 0;
  if (fact.hasValue) flags |= 1;
  if (fact.fault) flags |= 2;
  if (fact.remedyHeading) flags |= 4;
  if (fact.solutionHeading) flags |= 8;
  if (fact.organ) flags |= 16;
  if (fact.past) flags |= 32;
  if (fact.aside) flags |= 64;
  if (fact.announces) flags |= 128;
  if (fact.wordy) flags |= 256;
  let key = fact.label === undefined ? String(flags) : fact.label.field + String(flags);
  for (const owner of fact.owners) key += `|${owner.role} ${owner.how} ${owner.text}`;
  for (const deadline of fact.deadlines) key += `|${deadline.key}`;
  return { ...fact, key };
}

function shiftLabel(label: Label | undefined, by: number): Label | undefined {
  return label && { ...label, start: label.start + by, end: label.end + by, valueStart: label.valueStart + by };
}

function shift<T extends { readonly start: number; readonly end: number }>(phrases: readonly T[], by: number): readonly T[] {
  return by === 0 || phrases.length === 0 ? phrases : phrases.map((phrase) => ({ ...phrase, start: phrase.start + by, end: phrase.end + by }));
}
