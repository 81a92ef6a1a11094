import type { Suppression } from '../analysis/configuration';
import type { ReviewEntry } from '../features/review-sheet';
import type { CheckedFile, ReportedFinding, ReportedRepair } from './checked-file';
import { LineTable } from './line-table';

type PlainFinding = Omit<ReportedFinding, 'fixes' | 'repairs' | 'context' | 'entry'> & {
  readonly repairs: readonly ReportedRepair[];
  readonly context: string;
  readonly entry: ReviewEntry;
};

/** A checked file as one thread can send it to another: data alone, all that a report may ask for worked out. */
export interface PlainFile extends Pick<CheckedFile, 'isDraft' | 'shown' | 'profile' | 'fixedPlaces'> {
  readonly findings: readonly PlainFinding[];
  /** The draft, for the lines that a report quotes; empty where there is nothing to report. */
  readonly text: string;
  /** Which of the configuration's suppressions silence nothing, by their number there. */
  readonly unused: readonly number[];
}

/** @param suppressions those of the file's configuration */
export function plainOf(file: CheckedFile, suppressions: readonly Suppression[]): PlainFile {
  const { isDraft, shown, profile, fixedPlaces } = file;
  return {
    isDraft,
    shown,
    profile,
    fixedPlaces,
    findings: file.findings.map(({ rule, severity, start, end, message, related, isSafe, ...asked }) => ({
      ...{ rule, severity, start, end, message, related, isSafe },
      repairs: asked.repairs(),
      context: asked.context(),
      entry: asked.entry(),
    })),
    text: file.findings.length > 0 ? file.lines.text : '',
    unused: file.unused.map((one) => suppressions.indexOf(one)),
  };
}

/** @param suppressions those of the same configuration, in the thread that reports */
export function fromPlain(plain: PlainFile, suppressions: readonly Suppression[]): CheckedFile {
  return {
    ...plain,
    findings: plain.findings.map(({ repairs, context, entry, ...finding }) => ({
      ...finding,
      fixes: () => repairs.map(({ title }) => title),
      repairs: () => repairs,
      context: () => context,
      entry: () => entry,
    })),
    lines: new LineTable(plain.text),
    unused: plain.unused.map((at) => suppressions[at]!),
  };
}
