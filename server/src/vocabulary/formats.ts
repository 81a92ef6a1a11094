import type { System } from './document-types';
import { HD05, HD36, ND30, type Source } from './source';

/** Marks that may end an item of a list; `''` for none. */
interface ListMarks {
  readonly between: readonly string[];
  readonly last: readonly string[];
}

/** What regulations of form speak of, as rules ask for it. */
export type Aspect =
  | 'head'
  | 'type'
  | 'number'
  | 'date'
  | 'leading-zero'
  | 'basis'
  | 'citation'
  | 'abbreviation'
  | 'structure'
  | 'end'
  | 'signature'
  | 'recipients'
  | 'recipient-marks';

/** One regulation of form, from the day it is in force. What differs between regulations stands here and nowhere else. */
export interface Format {
  readonly profile: string;
  readonly system: System;
  /** How messages and the status item name it. */
  readonly name: string;
  /** First and last day, as yyyymmdd; undefined where it is open. */
  readonly from: number;
  readonly until: number | undefined;
  /** Where it says what; what is left out is not said there, or not known. */
  readonly places: Readonly<Partial<Record<Aspect, string>>>;
  /** Ends of the căn cứ lines; `bulleted` where each begins with a hyphen. */
  readonly basis: ListMarks & { readonly bulleted: boolean };
  /** Ends of the lines of Nơi nhận. */
  readonly recipients: ListMarks;
  /** What stands before the body or person signed for: for a body, for the head, on his order, with his power. */
  readonly signature: {
    readonly collective: string;
    readonly deputy: string;
    readonly order: string;
    readonly power: string;
  };
  /** True when a colon stands behind “Số” in the draft's own number. */
  readonly numberColon: boolean;
  /** The last line of Nơi nhận: “Lưu: VT, …”, or “Lưu” and a name without a colon. */
  readonly archive: 'VT' | 'name';
  /** True when “./.” may close the text. */
  readonly endMark: boolean;
}

const PARTY_SIGNATURE = { collective: 'T/M', deputy: 'K/T', order: 'T/L', power: 'T/L' } as const;

/** The regulations of form, of each system the oldest first. A new regulation is one more row: CONTRIBUTING.md walks through it. */
export const formats = [
  {
    profile: 'hd36',
    system: 'party',
    name: HD36,
    from: 20180403,
    until: 20260526,
    // Its text was not at hand: no paragraph of it is named.
    places: {},
    basis: { between: [';'], last: [','], bulleted: true },
    recipients: { between: [','], last: ['.'] },
    signature: PARTY_SIGNATURE,
    numberColon: false,
    archive: 'name',
    endMark: false,
  },
  {
    profile: 'hd05',
    system: 'party',
    name: HD05,
    from: 20260527,
    until: undefined,
    places: {
      head: 'mục II',
      type: 'điểm 3.1.2',
      number: 'điểm 3.2.2',
      date: 'điểm 4.2',
      'leading-zero': 'điểm 4.2.2',
      basis: 'điểm 6.2.3',
      citation: 'điểm 6.1.4',
      abbreviation: 'điểm 6.1.3',
      structure: 'điểm 6.2.4',
      end: 'điểm 6.2.2',
      signature: 'điểm 7.1',
      recipients: 'điểm 9.2',
      'recipient-marks': 'điểm 9.2.5',
    },
    basis: { between: [';'], last: ['.'], bulleted: true },
    recipients: { between: [';'], last: ['.'] },
    signature: PARTY_SIGNATURE,
    numberColon: false,
    archive: 'name',
    endMark: false,
  },
  {
    profile: 'nd30',
    system: 'state',
    name: ND30,
    from: 20200305,
    until: undefined,
    places: {
      head: 'Phụ lục I, mục II',
      type: 'Phụ lục III',
      number: 'Phụ lục I, mục II.3',
      date: 'Phụ lục I, mục II.4',
      'leading-zero': 'Phụ lục I, mục II.4',
      basis: 'Phụ lục I, mục II.6.a',
      citation: 'Phụ lục I, mục II.6.b',
      structure: 'Phụ lục I, mục II.6',
      end: 'Phụ lục III',
      signature: 'Phụ lục I, mục II.7',
      recipients: 'Phụ lục I, mục II.9',
      'recipient-marks': 'Phụ lục I, mục II.9.d',
    },
    basis: { between: [';'], last: ['.', ';'], bulleted: false },
    recipients: { between: [';'], last: ['.'] },
    signature: { collective: 'TM.', deputy: 'KT.', order: 'TL.', power: 'TUQ.' },
    numberColon: true,
    archive: 'VT',
    endMark: true,
  },
] as const satisfies readonly Format[];

/** The short name of a regulation of form. */
export type FormatId = (typeof formats)[number]['profile'];

/** Which rules of form apply. `party` and `state`: whose paper it is, but not of which day: both old and new forms are accepted. */
export type Profile = FormatId | System;

/** The names of all regulations, as `--profile` and settings take them. */
export const formatIds: readonly FormatId[] = formats.map(({ profile }) => profile).sort();

export const profiles: readonly Profile[] = [...formatIds, 'party', 'state'];

/**
 * The format that applies to a paper.
 * @param date its own date; without one both old and new forms are accepted
 * @returns null when it is not known whose paper it is, or when it is older than all known regulations
 */
export function profileOf(
  system: System | undefined,
  date:
    | { readonly year: number | undefined; readonly month: number | undefined; readonly day: number | undefined }
    | undefined,
): Profile | null {
  if (system === undefined) return null;
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return system;
  const day = date.year * 10_000 + date.month * 100 + date.day;
  return (
    formats.find(
      (format) => format.system === system && day >= format.from && day <= (format.until ?? Number.MAX_SAFE_INTEGER),
    )?.profile ?? null
  );
}

/** The formats that a profile stands for: one, or all of a system where the date is not known. */
export function formatsOf(profile: Profile | null): readonly Format[] {
  return formats.filter((format) => format.profile === profile || format.system === profile);
}

/** What the regulations in force say about one point: what a rule rests on. Of a system whose regulations never speak of it there is none. */
export function formBasis(aspect: Aspect): readonly Source[] {
  const rows: readonly Format[] = formats;
  const speaking = new Set(rows.filter(({ places }) => places[aspect] !== undefined).map(({ system }) => system));
  return rows
    .filter(({ until, system }) => until === undefined && speaking.has(system))
    .map((format) => sourceIn(format, aspect));
}

/** The same, by whose paper is spoken of. */
export function formBasisOf(aspect: Aspect, system: System): Source {
  return formBasis(aspect).find(({ form }) => form?.system === system)!;
}

const sources = new Map<string, Source>();

/** A regulation with the paragraph that speaks of one point, where it is known; one object for each. */
export function sourceIn({ profile, name, system, places }: Format, aspect: Aspect): Source {
  const key = `${profile} ${aspect}`;
  let source = sources.get(key);
  if (source === undefined) {
    const place = places[aspect];
    sources.set(key, (source = { short: name, ...(place === undefined ? {} : { place }), form: { aspect, system } }));
  }
  return source;
}
