import { basisText } from '../../analysis/wording';
import { rules as allRules } from '../../rules/registry';
import { LANGUAGE_OPTION, readArguments, UsageError } from '../arguments';
import type { Command } from '../run';
import { exitStatus } from '../status';
import { padTo, widthOf } from '../width';

/** `duthao rules`: what is checked. */
export const rules: Command = (args, host, words) => {
  const { options, positionals } = readArguments(
    args,
    { format: { kind: 'choice', of: ['table', 'json'] }, lang: LANGUAGE_OPTION },
    words,
  );
  if (positionals[0] !== undefined) throw new UsageError(words.tooManyArguments(positionals[0]));
  const listed = allRules.map((rule) => ({
    id: rule.id,
    severity: rule.enabled === false ? ('off' as const) : rule.severity,
    fix: rule.fix,
    title: rule.title[words.language],
    basis: rule.basis.map(basisText),
  }));
  if (options.format === 'json') {
    host.out.write(`${JSON.stringify({ version: 1, rules: listed }, undefined, 2)}\n`);
    return Promise.resolve(exitStatus.clean);
  }
  const rows = listed.map(
    ({ id, severity, fix, title }) => [id, words.severity[severity], words.fix[fix], title] as const,
  );
  const width = (column: 0 | 1 | 2): number => Math.max(0, ...rows.map((row) => widthOf(row[column])));
  const widths = [width(0), width(1), width(2)] as const;
  host.out.write(
    rows
      .map(
        (row) => `${padTo(row[0], widths[0])}  ${padTo(row[1], widths[1])}  ${padTo(row[2], widths[2])}  ${row[3]}\n`,
      )
      .join(''),
  );
  return Promise.resolve(exitStatus.clean);
};
