import { Draft, type Section } from '../../model/draft';
import { LANGUAGE_OPTION, readArguments, UsageError } from '../arguments';
import type { Command } from '../run';
import { LineTable } from '../line-table';
import { Session } from '../session';
import { exitStatus } from '../status';
import { cutTo, printable } from '../width';

/** `duthao outline PATH`: the sections of a draft as an indented list. */
export const outline: Command = async (args, host, words) => {
  const { options, positionals } = readArguments(
    args,
    { lang: LANGUAGE_OPTION, 'stdin-path': { kind: 'text' } },
    words,
  );
  if (positionals.length === 0) throw new UsageError(words.pathMissing('outline'));
  const session = new Session(host, words, { lang: options.lang, config: undefined, profile: undefined }, false);
  const width = host.out.isTerminal ? Math.max(40, host.out.columns) : Number.MAX_SAFE_INTEGER;
  for await (const file of session.open(positionals, options['stdin-path'])) {
    if (!file.decoded.ok) {
      session.tell(file.shown, words.undecodable[file.decoded.reason]);
      continue;
    }
    session.print(`${printable(file.shown)}\n${outlineOf(file.decoded.text, width)}`);
  }
  return session.errors.length > 0 ? exitStatus.couldNotRun : exitStatus.clean;
};

/**
 * The sections of a text, one a line: its line number, then the heading, indented by level.
 * @param width columns that a line may take
 */
export function outlineOf(text: string, width: number): string {
  const draft = new Draft(text);
  const table = new LineTable(text);
  const rows: { line: number; section: Section }[] = [];
  const collect = (sections: readonly Section[]): void => {
    for (const section of sections) {
      rows.push({ line: table.positionAt(draft.spanOf(draft.headingPlace(section)).start).line + 1, section });
      collect(section.children);
    }
  };
  collect(draft.sections);
  const digits = String(rows[rows.length - 1]?.line ?? 0).length;
  return rows
    .map(({ line, section }) => {
      const indent = '  '.repeat(section.depth);
      const heading = printable(draft.textOf(draft.headingPlace(section)));
      return `${String(line).padStart(digits)}  ${indent}${cutTo(heading, width - digits - 2 - indent.length)}\n`;
    })
    .join('');
}
