import assert from 'node:assert/strict';
import { Random } from '../support/random-edits';
import { runEdits, textAfter, type EditRun } from './support/edit-runs';
import { begin, configurations } from './support/examinations';
import { PlanEdits } from './support/plan-edits';
import { shrinkRun } from './support/shrink';

const SEED = 20_260_605;
const RUNS = 120;

function runOf(seed: number): EditRun {
  return new PlanEdits(new Random(seed)).run(30);
}

describe('A plan whose labels, names, days and citations are changed, and whose shortcomings are moved', () => {
  it(`is read as one that was opened just now, after each of ${RUNS * 30} edits`, () => {
    for (let seed = SEED; seed < SEED + RUNS; seed++) {
      const run = runOf(seed);
      const fault = runEdits(run, begin);
      if (fault === undefined) continue;
      const smaller = shrinkRun(
        { ...run, steps: run.steps.slice(0, fault.step + 1) },
        (one) => runEdits(one, begin) !== undefined,
      );
      assert.fail(`seed ${seed}: ${runEdits(smaller, begin)!.what}\n${JSON.stringify(smaller)}`);
    }
  });

  it('has shortcomings of all shapes, and rules that find something in them', () => {
    const shapes = new Set<string>();
    const found = new Set<string>();
    for (let seed = SEED; seed < SEED + RUNS; seed++) {
      const run = runOf(seed);
      for (const text of [run.text, textAfter(run)]) {
        const examination = begin(text, configurations[0]!);
        for (const { shape } of examination.draft.shortcomings) shapes.add(shape);
        for (const { rule } of examination.findings()) if (rule.id.startsWith('plan/')) found.add(rule.id);
      }
    }
    assert.deepEqual([...shapes].sort(), ['fields', 'item', 'narrative', 'prose', 'row']);
    assert.equal(found.size, 9, [...found].join(', '));
  });
});
