import type { Draft } from '../model/draft';
import { formatsOf, type Format } from '../vocabulary/formats';

/** The marks that may end the lines of a list under the formats of a draft. */
export interface AcceptedMarks {
  readonly between: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  /** What to write where a mark is wrong: that of the newest format. */
  readonly preferred: { readonly between: string; readonly last: string };
}

/** What the formats of a draft accept; undefined when none of them is known to apply. Where the day is not known the marks of all are accepted. */
export function acceptedMarks(draft: Draft, list: 'basis' | 'recipients'): AcceptedMarks | undefined {
  const formats: readonly Format[] = formatsOf(draft.identity.profile);
  const newest = formats[formats.length - 1];
  if (newest === undefined) return undefined;
  return {
    between: new Set(formats.flatMap((format) => format[list].between)),
    last: new Set(formats.flatMap((format) => format[list].last)),
    preferred: { between: newest[list].between[0]!, last: newest[list].last[0]! },
  };
}

/**
 * The marks that the lines of a list may end with beside one another: where more than one form is accepted, that of most lines.
 * @param typed the marks of the lines, the last one left out
 */
export function agreeing(marks: AcceptedMarks, typed: readonly string[]): AcceptedMarks {
  if (marks.between.size < 2) return marks;
  const count = (mark: string): number => typed.filter((one) => one === mark).length;
  const [most] = [...marks.between].sort((a, b) => count(b) - count(a));
  return count(most!) === 0
    ? marks
    : { ...marks, between: new Set([most!]), preferred: { ...marks.preferred, between: most! } };
}

/** The mark that ends a line; remarks such as “(b/c)” stand before it. */
export function endMark(text: string): string {
  const last = text.trimEnd().slice(-1);
  return '.,;:'.includes(last) ? last : '';
}
