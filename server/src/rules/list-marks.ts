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

/** The mark that ends a line; remarks such as “(b/c)” stand before it. */
export function endMark(text: string): string {
  const last = text.trimEnd().slice(-1);
  return '.,;:'.includes(last) ? last : '';
}
