import type { CheckedFile, ReportedFinding } from '../checked-file';
import { excerptOf } from '../excerpt';
import { paints } from '../colour';
import type { Host } from '../host';
import { printable } from '../width';
import type { Words } from '../words';
import type { Print, Reporter } from './reporter';
import { Tally } from './tally';

/** A report to read: each finding with its line and a mark below the words meant, and a summary. */
export function textReporter(print: Print, { out, env }: Pick<Host, 'out' | 'env'>, words: Words): Reporter {
  const paint = paints(out, env);
  const tally = new Tally();
  const width = out.isTerminal ? Math.max(40, out.columns) : 120;

  const place = (file: CheckedFile, { start }: Pick<ReportedFinding, 'start'>): string =>
    `${printable(file.shown)}:${start.line + 1}:${file.lines.columnOf(start)}`;

  const show = (file: CheckedFile, finding: ReportedFinding): string => {
    const { severity, rule, message, start, end, related } = finding;
    const paintSeverity = severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.blue;
    const head = `${paint.bold(place(file, finding))} ${paintSeverity(words.severity[severity])} ${paint.dim(rule)}\n  ${printable(message)}\n`;
    const line = file.lines.lineText(start.line);
    const number = String(start.line + 1);
    const excerpt = excerptOf(
      line,
      start.character,
      end.line > start.line ? line.length : end.character,
      width - number.length - 5,
    );
    const quoted =
      excerpt.text === ''
        ? ''
        : `  ${paint.dim(`${number} │`)} ${excerpt.text}\n  ${' '.repeat(number.length)} ${paint.dim('│')} ${' '.repeat(excerpt.caretAt)}${paintSeverity('^'.repeat(excerpt.caretWidth))}\n`;
    return (
      head +
      quoted +
      related
        .map(
          (one) => `  ${paint.dim('→')} ${place(file, one)}${one.message === '' ? '' : ` ${printable(one.message)}`}\n`,
        )
        .join('')
    );
  };

  return {
    file: (file) => {
      tally.add(file);
      if (file.findings.length > 0) print(`${file.findings.map((finding) => show(file, finding)).join('\n')}\n`);
    },
    end: () => {
      const sentences = tally.sentences(words);
      if (sentences.length > 0) print(`${sentences.join('\n')}\n`);
    },
  };
}
