import type { EditRun, Step } from './edit-runs';

/** How many smaller ones are tried at most: enough for what a reader can grasp, and an end to the search. */
const TRIALS = 4000;

/** Tries smaller things until none of them fails any more. */
class Shrinker {
  private left: number;

  constructor(trials: number) {
    this.left = trials;
  }

  /**
   * Leaves parts of a list out, large ones first, as long as what is left still fails.
   * @param fails says whether a list fails
   */
  list<T>(parts: readonly T[], fails: (parts: readonly T[]) => boolean): readonly T[] {
    let kept = parts;
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let from = 0; from < kept.length && this.left > 0;) {
        const fewer = [...kept.slice(0, from), ...kept.slice(from + size)];
        this.left--;
        if (fails(fewer)) kept = fewer;
        else from += size;
      }
    }
    return kept;
  }

  /** Shortens a text: by lines first, then by characters where few are left. */
  text(text: string, fails: (text: string) => boolean): string {
    const byLines = this.list(text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [], (lines) =>
      fails(lines.join('')),
    ).join('');
    const byWords = this.list(byLines.match(/\s+|\S+/g) ?? [], (words) => fails(words.join(''))).join('');
    return byWords.length > 400 ? byWords : this.list(byWords.split(''), (letters) => fails(letters.join(''))).join('');
  }
}

/**
 * Makes a text that fails as short as can be found.
 * @param fails pure: the same for the same text
 */
export function shrinkText(text: string, fails: (text: string) => boolean, trials = TRIALS): string {
  return new Shrinker(trials).text(text, fails);
}

/**
 * Makes a run that fails as small as can be found: fewer steps, a shorter draft, shorter insertions.
 * @param fails pure: the same for the same run
 */
export function shrinkRun(run: EditRun, fails: (run: EditRun) => boolean, trials = TRIALS): EditRun {
  const shrinker = new Shrinker(trials);
  const withSteps = (one: EditRun): EditRun => ({
    ...one,
    steps: shrinker.list(one.steps, (steps) => fails({ ...one, steps })),
  });
  let smaller = withSteps(run);
  smaller = { ...smaller, text: shrinker.text(smaller.text, (text) => fails({ ...smaller, text })) };
  smaller.steps.forEach((step, at) => {
    if (step.kind !== 'edit') return;
    const replaced = (insert: string): EditRun => ({
      ...smaller,
      steps: replaceStep(smaller.steps, at, { ...step, insert }),
    });
    smaller = replaced(shrinker.text(step.insert, (insert) => fails(replaced(insert))));
  });
  return withSteps(smaller);
}

function replaceStep(steps: readonly Step[], at: number, step: Step): Step[] {
  return steps.map((one, index) => (index === at ? step : one));
}
