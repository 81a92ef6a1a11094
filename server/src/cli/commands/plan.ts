import { csvOf } from '../../features/csv';
import { planEntries, type PlanEntry } from '../../features/plan-entries';
import { compareDates } from '../../model/calendar';
import type { CalendarDate } from '../../model/date';
import { Draft } from '../../model/draft';
import { LANGUAGE_OPTION, readArguments, UsageError } from '../arguments';
import type { Host } from '../host';
import { readDay } from '../day';
import { LineTable } from '../line-table';
import { errorsOf } from '../report/json';
import { planJson } from '../report/plan-json';
import { tableOf } from '../report/table';
import type { Command } from '../run';
import { Session, type OpenedFile } from '../session';
import { exitStatus } from '../status';
import { printable } from '../width';
import type { Words } from '../words';

const OPTIONS = {
  format: { kind: 'choice', of: ['table', 'json', 'csv'] },
  today: { kind: 'text' },
  config: { kind: 'text' },
  'stdin-path': { kind: 'text' },
  lang: LANGUAGE_OPTION,
} as const;

interface PlanOfFile {
  readonly shown: string;
  readonly entries: readonly PlanEntry[];
  readonly lines: LineTable;
}

/** `duthao plan`: the shortcomings of plans with solutions, owners and deadlines. */
export const plan: Command = async (args, host, words) => {
  const { options, positionals } = readArguments(args, OPTIONS, words);
  if (positionals.length === 0) throw new UsageError(words.pathMissing('plan'));
  const format = options.format ?? 'table';
  const today = options.today === undefined ? undefined : readDay(options.today, words);
  const session = new Session(host, words, { ...options, profile: undefined }, format === 'json');
  const plans: PlanOfFile[] = [];
  for await (const file of session.open(positionals, options['stdin-path'])) {
    const read = readPlan(file, session);
    if (read === undefined) continue;
    if (format === 'table') session.print(`${plans.length > 0 ? '\n' : ''}${tableFor(read, host, words, today)}`);
    plans.push(read);
  }
  if (format === 'json') {
    const files = plans.map(({ shown, entries, lines }) => planJson(shown, entries, lines));
    session.print(`${JSON.stringify({ version: 1, files, errors: errorsOf(session.errors, words) }, undefined, 2)}\n`);
  } else if (format === 'csv') session.print(csvFor(plans, words));
  return session.errors.length > 0 ? exitStatus.couldNotRun : exitStatus.clean;
};

function readPlan(file: OpenedFile, session: Session): PlanOfFile | undefined {
  const { decoded, shown, configuration } = file;
  if (!decoded.ok) {
    session.tell(shown, session.words.undecodable[decoded.reason]);
    return undefined;
  }
  const draft = new Draft(decoded.text, { profile: configuration.profile, office: configuration.office });
  return { shown, entries: planEntries(draft), lines: new LineTable(decoded.text) };
}

function tableFor(
  { shown, entries }: PlanOfFile,
  { out }: Host,
  words: Words,
  today: CalendarDate | undefined,
): string {
  const { plan: texts } = words;
  const head = `${printable(shown)}\n`;
  if (entries.length === 0) return `${head}${texts.noShortcomings}\n`;
  const { columns } = texts;
  const rows = [
    [columns.number, columns.statement, columns.solutions, columns.owners, columns.supporters, columns.deadline],
    ...entries.map((entry) => [
      entry.number ?? '',
      entry.statement.text,
      entry.solutions.length > 0
        ? texts.solutionCount(entry.solutions.length)
        : entry.sharedRemedies
          ? texts.sharedSolutions
          : texts.missing,
      list(entry.owners) || texts.missing,
      list(entry.supporters),
      markedDeadline(entry, today, words),
    ]),
  ];
  const without = (lacks: (entry: PlanEntry) => boolean): number => entries.filter(lacks).length;
  const summary = texts.summary(
    entries.length,
    without((entry) => entry.solutions.length === 0 && !entry.sharedRemedies),
    without((entry) => entry.owners.length === 0),
    without((entry) => entry.deadlines.length === 0),
    without((entry) => isOver(entry, today)),
  );
  return `${head}${tableOf(rows, out.isTerminal ? Math.max(60, out.columns) : 140)}${summary}\n`;
}

function csvFor(plans: readonly PlanOfFile[], words: Words): string {
  const { columns } = words.plan;
  return csvOf([
    [
      columns.file,
      columns.number,
      columns.statement,
      columns.solutions,
      columns.owners,
      columns.supporters,
      columns.deadline,
    ],
    ...plans.flatMap(({ shown, entries }) =>
      entries.map((entry) => [
        shown,
        entry.number ?? '',
        entry.statement.text,
        entry.solutions.map(({ text }) => text).join('\n'),
        list(entry.owners),
        list(entry.supporters),
        deadlineText(entry) ?? '',
      ]),
    ),
  ]);
}

/** The deadline that binds; else what the draft says, however vague. */
function deadlineText({ deadline, deadlines }: PlanEntry): string | undefined {
  return (deadline ?? deadlines[0])?.text;
}

/** Each name once, though several sentences may say it. */
function list(named: readonly { readonly text: string }[]): string {
  return [...new Set(named.map(({ text }) => text))].join('; ');
}

/** The deadline as the table shows it: “trước ngày 30/9/2026 (quá hạn)”. */
function markedDeadline(entry: PlanEntry, today: CalendarDate | undefined, { plan: texts }: Words): string {
  const text = deadlineText(entry);
  if (text === undefined) return texts.missing;
  return isOver(entry, today) ? `${text} (${texts.over})` : text;
}

/** True when the last day of the deadline that binds lies before a day. */
function isOver({ deadline }: PlanEntry, day: CalendarDate | undefined): boolean {
  return day !== undefined && deadline?.to !== undefined && (compareDates(deadline.to, day) ?? 0) < 0;
}
