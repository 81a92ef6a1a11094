import type { Draft } from '../model/draft';
import type { Rule } from '../rules/rule';
import { Examination } from './analyze';
import type { Configuration } from './configuration';
import type { Finding } from './finding';

/** What the beginning of a text shows before the whole is examined. */
export interface FirstLook {
  /** The beginning alone; its offsets and lines are those of the whole. */
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/**
 * Looks at the beginning of a draft alone, by the rules that look at one passage or block. The whole has all that is found so: where blocks
 * begin and in which zone they stand depends on nothing behind them. The last block is left out, as more of it may follow.
 *
 * The regulation named with a finding goes by the head of the draft; a finding that may have several is left out where the head does not tell.
 * @param length how many UTF-16 units are looked at, at least; the line that is reached is read to its end
 * @returns nothing found where the draft has comments of its own: one at its end may silence what stands at its beginning
 */
export function firstLook(
  text: string,
  length: number,
  rules: readonly Rule[],
  configuration: Configuration,
): FirstLook {
  const lineEnd = text.indexOf('\n', length);
  const local = rules.filter(({ scope }) => scope !== 'draft');
  // A rule that fails is told of when the whole is examined.
  const examination = new Examination(text.slice(0, lineEnd < 0 ? 0 : lineEnd + 1), local, configuration);
  const { draft } = examination;
  const { system, date } = draft.identity;
  const isIdentified = system !== undefined && date !== undefined;
  const known = new Set(local);
  const last = draft.tree.blocks.length - 1;
  const findings = text.includes('<!--')
    ? []
    : examination
        .findings()
        .filter(({ rule, block }) => known.has(rule) && block < last && (isIdentified || hasOneBasis(rule)));
  return { draft, findings };
}

function hasOneBasis({ basis }: Rule): boolean {
  return basis.length <= 1 && basis[0]?.form === undefined;
}
