import type { CheckedFile, ReportedFinding } from '../checked-file';
import type { Words } from '../words';
import type { Print, Reporter } from './reporter';
import { Tally } from './tally';

const LEVELS = { error: 'error', warning: 'warning', information: 'notice' } as const;

/**
 * Workflow commands of GitHub Actions: each finding stands as a note at its line of the pull request. Behind them a summary for the log.
 * Columns count UTF-16 units from 1; GitHub takes them for a finding within one line only.
 */
export function githubReporter(print: Print, words: Words): Reporter {
  const tally = new Tally();
  return {
    file: (file) => {
      tally.add(file);
      print(file.findings.map((finding) => commandOf(finding, file)).join(''));
    },
    end: (errors) => {
      for (const { path, message, line, column } of errors)
        print(command('error', { file: fileOf(path), line, col: line === undefined ? undefined : column }, message));
      print(
        tally
          .sentences(words)
          .map((sentence) => `${sentence}\n`)
          .join(''),
      );
    },
  };
}

function commandOf({ severity, rule, message, start, end }: ReportedFinding, { shown }: CheckedFile): string {
  const isOneLine = start.line === end.line;
  const place = {
    file: fileOf(shown),
    line: start.line + 1,
    endLine: end.line + 1,
    col: isOneLine ? start.character + 1 : undefined,
    endColumn: isOneLine ? end.character + 1 : undefined,
    title: rule,
  };
  return command(LEVELS[severity], place, message);
}

/** The standard input is no file of the repository. */
function fileOf(shown: string): string | undefined {
  return shown === '-' ? undefined : shown.replace(/^\.\//, '');
}

function command(
  level: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const said = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`],
  );
  return `::${level}${said.length === 0 ? '' : ` ${said.join(',')}`}::${escaped(message)}\n`;
}

/** A line end would end the command, and what stands behind it would be one of its own. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
