import type { Configuration } from '../../../server/src/analysis/configuration';
import { editText, type RandomEdit } from '../../support/random-edits';
import { configurations, type Begin } from './examinations';
import { differenceFromFresh, type Look } from './same-as-fresh';

/** One thing that happens to a draft under examination, and how closely the draft is looked at before the next one. */
export type Step = ((RandomEdit & { readonly kind: 'edit' }) | { readonly kind: 'configure'; readonly to: number }) & {
  readonly look: Look | 'none';
};

/** A draft and what happens to it. */
export interface EditRun {
  readonly text: string;
  readonly steps: readonly Step[];
}

/** What went wrong in a run. */
export interface RunFault {
  /** Number of the step behind which it showed. */
  readonly step: number;
  readonly what: string;
}

/**
 * Edits a draft step by step and compares it with a fresh one behind each.
 * @param begin how the examination that is edited is begun
 * @param fresh how the one it is compared with is begun
 * @returns the first fault, a throw among them; undefined when all is well
 */
export function runEdits({ text, steps }: EditRun, begin: Begin, fresh: Begin = begin): RunFault | undefined {
  let step = -1;
  try {
    let configuration: Configuration = configurations[0]!;
    const examination = begin(text, configuration);
    let expected = text;
    for (const one of steps) {
      step++;
      if (one.kind === 'edit') {
        examination.edit(one.start, one.end, one.insert);
        expected = editText(expected, one);
      } else {
        configuration = configurations[one.to]!;
        examination.configure(configuration);
      }
      if (one.look === 'none') continue;
      const what = differenceFromFresh(examination, fresh(expected, configuration), expected, one.look);
      if (what !== undefined) return { step, what };
    }
    return undefined;
  } catch (error) {
    return { step, what: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The text at the end of a run. */
export function textAfter({ text, steps }: EditRun): string {
  return steps.reduce((before, step) => (step.kind === 'edit' ? editText(before, step) : before), text);
}
