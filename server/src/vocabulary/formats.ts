import type { System } from './document-types';
import { HD05, HD36, ND30 } from './source';

/** Which rules of form apply. `party` and `state`: whose paper it is, but not of which day: both old and new forms are accepted. */
export type Profile = 'hd36' | 'hd05' | 'nd30' | 'party' | 'state';

export const profiles: readonly Profile[] = ['hd36', 'hd05', 'nd30', 'party', 'state'];

/** Marks that may end an item of a list; `''` for none. */
interface ListMarks {
  readonly between: readonly string[];
  readonly last: readonly string[];
}

/** One regulation of form, from the day it is in force. What differs between regulations stands here and nowhere else. */
export interface Format {
  readonly profile: Profile;
  readonly system: System;
  /** How messages and the status item name it. */
  readonly name: string;
  /** First and last day, as yyyymmdd; undefined where it is open. */
  readonly from: number;
  readonly until: number | undefined;
  /** Ends of the căn cứ lines. */
  readonly basis: ListMarks & { readonly bulleted: boolean; readonly place: string };
  /** Ends of the lines of Nơi nhận. */
  readonly recipients: ListMarks & { readonly place: string };
  /** The forms that stand before the body or person signed for. */
  readonly signature: { readonly prefixes: readonly string[]; readonly place: string };
  /** True when a colon stands behind “Số” in the draft's own number. */
  readonly numberColon: boolean;
}

const PARTY_SIGNATURE = { prefixes: ['T/M', 'K/T', 'T/L', 'Q.'] } as const;

/** The regulations of form, oldest first. A new regulation is one more row. */
export const formats: readonly Format[] = [
  {
    profile: 'hd36',
    system: 'party',
    name: HD36,
    from: 20180403,
    until: 20260526,
    basis: { between: [';'], last: [','], bulleted: true, place: 'phần thể thức, căn cứ ban hành' },
    recipients: { between: [','], last: ['.'], place: 'phần thể thức, nơi nhận' },
    signature: { ...PARTY_SIGNATURE, place: 'phần thể thức, quyền hạn ký' },
    numberColon: false,
  },
  {
    profile: 'hd05',
    system: 'party',
    name: HD05,
    from: 20260527,
    until: undefined,
    basis: { between: [';'], last: ['.'], bulleted: true, place: 'điểm 6.2.3' },
    recipients: { between: [';'], last: ['.'], place: 'điểm 9.2.5' },
    signature: { ...PARTY_SIGNATURE, place: 'điểm 7.1' },
    numberColon: false,
  },
  {
    profile: 'nd30',
    system: 'state',
    name: ND30,
    from: 20200305,
    until: undefined,
    basis: { between: [';'], last: ['.', ';'], bulleted: false, place: 'Phụ lục I, mục II.6.a' },
    recipients: { between: [';'], last: ['.'], place: 'Phụ lục I, mục II.9.d' },
    signature: { prefixes: ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'], place: 'Phụ lục I, mục II.7' },
    numberColon: true,
  },
];

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
