import type { LinePosition } from '../../text/lines';
import type { CheckedFile, ReportedFinding } from '../checked-file';
import type { RunError } from '../session';
import type { Words } from '../words';
import type { Print, Reporter } from './reporter';

/** One JSON object for other programs. Its shape is a contract: docs name it, and it only ever grows with its `version`. */
export function jsonReporter(print: Print, words: Words): Reporter {
  const files: unknown[] = [];
  return {
    file: ({ shown, profile, findings }: CheckedFile) => {
      files.push({ path: shown, profile, findings: findings.map((finding) => findingOf(finding, shown)) });
    },
    end: (errors) => {
      print(`${JSON.stringify({ version: 1, files, errors: errorsOf(errors, words) }, undefined, 2)}\n`);
    },
  };
}

function findingOf({ rule, severity, start, end, message, related, fixes }: ReportedFinding, path: string): unknown {
  return {
    rule,
    severity,
    range: rangeOf(start, end),
    message,
    related: related.map((one) => ({ path, range: rangeOf(one.start, one.end), message: one.message })),
    fixes: fixes(),
  };
}

/** A range as LSP has it: zero-based lines, UTF-16 offsets. */
export function rangeOf({ line, character }: LinePosition, end: LinePosition): unknown {
  return { start: { line, character }, end: { line: end.line, character: end.character } };
}

/** Errors as JSON: the place in a settings file becomes part of the sentence. */
export function errorsOf(errors: readonly RunError[], words: Words): unknown[] {
  return errors.map(({ path, message, line, column }) => ({
    path,
    message: line === undefined ? message : `${words.at(line, column ?? 1)}: ${message}`,
  }));
}
