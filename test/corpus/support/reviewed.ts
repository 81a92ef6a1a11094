import fs from 'node:fs';
import { Examination } from '../../../server/src/analysis/analyze';
import { messageOf } from '../../../server/src/analysis/wording';
import { rules } from '../../../server/src/rules/registry';
import type { SharedText } from '../../support/shared-documents';

/** `doubtful`: a proofreader may see it either way. */
export const VERDICTS = ['true', 'false', 'doubtful'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One warning or error in a published document. */
export interface Alarm {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly rule: string;
  readonly severity: string;
}

/** An alarm as a proofreader has judged it: a row of `reviewed.tsv`. */
export interface Reviewed extends Alarm {
  readonly verdict: Verdict;
  /** Why, in a few words; never the words of the document. */
  readonly why: string;
}

const COLUMNS = ['file', 'line', 'rule', 'severity', 'verdict', 'why'];

/** The rows of `test/corpus/reviewed.tsv`. */
export function readReviewed(): Reviewed[] {
  const [head, ...rows] = fs.readFileSync('test/corpus/reviewed.tsv', 'utf8').trimEnd().split('\n');
  if (head !== COLUMNS.join('\t')) throw new Error(`reviewed.tsv has other columns than ${COLUMNS.join(', ')}`);
  return rows.map((row) => {
    const [file = '', line = '', rule = '', severity = '', verdict = '', why = ''] = row.split('\t');
    return { file, line: Number(line), rule, severity, verdict: verdict as Verdict, why };
  });
}

/** All that the rules say of a document at warning or above, with the message for whoever is to judge it. */
export function alarmsIn({ name, text }: SharedText): (Alarm & { readonly message: string })[] {
  const examination = new Examination(text, rules, undefined, (rule, error) => {
    throw new Error(`${rule.id} throws at ${name}`, { cause: error });
  });
  return examination
    .findings()
    .filter(({ severity }) => severity !== 'information')
    .map((finding) => ({
      file: name,
      line: examination.draft.tree.positionAt(finding.start).line + 1,
      rule: finding.rule.id,
      severity: finding.severity,
      message: messageOf(finding, 'vi'),
    }));
}

/** The columns that make two alarms the same one. */
export function keyOf({ file, line, rule, severity }: Alarm): string {
  return [file, line, rule, severity].join('\t');
}

/** What is in the first list and not in the second; an alarm that is there twice has to be in the second list twice. */
export function without<A extends Alarm>(alarms: readonly A[], others: readonly Alarm[]): A[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return alarms.filter((alarm) => {
    const count = left.get(keyOf(alarm)) ?? 0;
    left.set(keyOf(alarm), count - 1);
    return count <= 0;
  });
}
