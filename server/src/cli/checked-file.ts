import { Examination } from '../analysis/analyze';
import type { Suppression } from '../analysis/configuration';
import { contextOf } from '../analysis/context';
import type { Finding } from '../analysis/finding';
import { repairsOf } from '../analysis/repair';
import { messageOf, relatedMessageOf } from '../analysis/wording';
import { reviewEntry, type ReviewEntry } from '../features/review-sheet';
import { rules } from '../rules/registry';
import type { Severity } from '../rules/rule';
import type { LinePosition } from '../text/lines';
import type { Profile } from '../vocabulary/formats';
import { encode } from '../workspace/decode';
import { codeOf, FileError } from './files';
import { mend } from './fix';
import { LineTable } from './line-table';
import type { OpenedFile, Session } from './session';
import { writeFile } from './write-file';

/** A finding as reports print it. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: LinePosition;
  readonly end: LinePosition;
  readonly message: string;
  readonly related: readonly { readonly start: LinePosition; readonly end: LinePosition; readonly message: string }[];
  /** True when its rule mends without a change of meaning: `--fix` then takes the first of its quick fixes, if there is one. */
  readonly isSafe: boolean;
  /** What each quick fix does; worked out when asked for. */
  readonly fixes: () => string[];
  /** The quick fixes with what they change; worked out when asked for. */
  readonly repairs: () => ReportedRepair[];
  /** Names the place by its words, so that it stays the same while other places are edited; worked out when asked for. */
  readonly context: () => string;
  /** What a Phiếu rà soát says of it; worked out when asked for. */
  readonly entry: () => ReviewEntry;
}

/** A quick fix as reports print it. */
export interface ReportedRepair {
  readonly title: string;
  readonly edits: readonly { readonly start: LinePosition; readonly end: LinePosition; readonly newText: string }[];
}

/** A draft that was checked, or a settings file with something to say of it. */
export interface CheckedFile {
  readonly isDraft: boolean;
  readonly shown: string;
  readonly profile: Profile | null;
  readonly findings: readonly ReportedFinding[];
  readonly lines: LineTable;
  /** How many places `--fix` changed. */
  readonly fixedPlaces: number;
  /** What its settings file silences in vain. */
  readonly unused: readonly Suppression[];
}

/** The rule that speaks of characters which are not stored as Unicode. */
const UNDECODABLE = 'text/legacy-encoding';
const TOP: LinePosition = { line: 0, character: 0 };

/**
 * Checks one file, and mends it in place when asked to.
 * @returns undefined when it could not be examined; the session then knows why
 */
export function checkFile(file: OpenedFile, session: Session, fix: boolean): CheckedFile | undefined {
  if (!file.decoded.ok) {
    if (fix) session.tell(file.shown, session.words.notFixed);
    return undecodable(file.shown, session.words.undecodable[file.decoded.reason]);
  }
  try {
    const { text } = file.decoded;
    const begin = (one: string): Examination => examine(one, file, session);
    if (!fix) return report(file, text, begin(text), 0);
    const mended = mend(text, begin);
    if (mended.text === text) return report(file, text, mended.examination, 0);
    return store(file, mended.text, session)
      ? report(file, mended.text, mended.examination, mended.places)
      : report(file, text, begin(text), 0);
  } catch (error) {
    session.tell(file.shown, session.words.examinationFailed(codeOf(error)));
    return undefined;
  }
}

/** Begins the examination of a text with the settings of its file. */
export function examine(text: string, file: OpenedFile, session: Session): Examination {
  return new Examination(text, rules, file.configuration, (rule, error) => {
    session.tell(file.shown, session.words.ruleFailed(rule.id, error instanceof Error ? error.message : String(error)));
  });
}

function store(file: OpenedFile, text: string, session: Session): boolean {
  const { decoded, stored } = file;
  if (!decoded.ok || stored === undefined) return false;
  try {
    writeFile(stored.file, encode(text, decoded.encoding), stored.stamp, session.words);
    return true;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    session.tell(file.shown, error.message);
    return false;
  }
}

function report(file: OpenedFile, text: string, examination: Examination, fixedPlaces: number): CheckedFile {
  const lines = new LineTable(text);
  const findings = examination.findings().map((finding) => reported(finding, examination, lines, file));
  const unused = examination.unusedSuppressions;
  const { profile } = examination.draft.identity;
  return { isDraft: true, shown: file.shown, profile, findings, lines, fixedPlaces, unused };
}

function reported(
  finding: Finding,
  { draft }: Examination,
  lines: LineTable,
  { language }: OpenedFile,
): ReportedFinding {
  const said = finding.related.length > 0 ? relatedMessageOf(finding, language) : '';
  const repairs = (): ReportedRepair[] =>
    repairsOf(finding, draft).map(({ title, edits }) => ({
      title: title[language],
      edits: edits.map(({ start, end, newText }) => ({
        start: lines.positionAt(start),
        end: lines.positionAt(end),
        newText,
      })),
    }));
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    start: lines.positionAt(finding.start),
    end: lines.positionAt(finding.end),
    message: messageOf(finding, language),
    related: finding.related.map((span) => ({
      start: lines.positionAt(span.start),
      end: lines.positionAt(span.end),
      message: said,
    })),
    isSafe: finding.rule.fix === 'safe',
    entry: () => reviewEntry(finding, draft, language),
    fixes: () => repairs().map(({ title }) => title),
    repairs,
    context: () => contextOf(finding, draft),
  };
}

/** Bytes that are no Unicode text are one finding: what stands in the file cannot be checked. */
function undecodable(shown: string, message: string): CheckedFile {
  const finding: ReportedFinding = {
    rule: UNDECODABLE,
    severity: 'error',
    start: TOP,
    end: TOP,
    message,
    related: [],
    isSafe: false,
    entry: () => ({ start: TOP, end: TOP, content: '', advice: message, basis: '' }),
    fixes: () => [],
    repairs: () => [],
    context: () => '',
  };
  const lines = new LineTable('');
  return { isDraft: true, shown, profile: null, findings: [finding], lines, fixedPlaces: 0, unused: [] };
}
