import assert from 'node:assert/strict';
import { Random } from '../support/random-edits';
import { DraftEdits } from './support/draft-edits';
import { runEdits, type EditRun } from './support/edit-runs';
import { begin, type Begin } from './support/examinations';
import { plantedFaults } from './support/planted-faults';
import { smallDrafts } from './support/seed-drafts';
import { shrinkRun, shrinkText } from './support/shrink';

const stock = smallDrafts.filter((text) => text !== '');

/** The first of some runs that shows a fault. */
function failingRun(faulty: Begin): EditRun | undefined {
  for (let seed = 0; seed < 60; seed++) {
    const run = new DraftEdits(new Random(seed), stock[seed % stock.length]!, stock).run(40);
    const fault = runEdits(run, faulty, begin);
    if (fault !== undefined) return { ...run, steps: run.steps.slice(0, fault.step + 1) };
  }
  return undefined;
}

describe('The comparison of edited and fresh drafts', () => {
  for (const { name, begin: faulty } of plantedFaults) {
    it(`finds it when ${name}`, () => {
      const run = failingRun(faulty);
      assert.ok(run, 'the fault stayed hidden');
      assert.equal(runEdits(run, begin), undefined, 'the run fails without the fault, too');
    });
  }

  it('shrinks a run that fails to a few steps on a short text', () => {
    const { begin: faulty } = plantedFaults[0]!;
    const fails = (run: EditRun) => runEdits(run, faulty, begin) !== undefined;
    const run = failingRun(faulty)!;
    const smaller = shrinkRun(run, fails);
    assert.ok(fails(smaller));
    assert.ok(smaller.steps.length <= 4, `${smaller.steps.length} steps`);
    assert.ok(smaller.text.length < 120, smaller.text);
  });

  it('takes a throw for a fault', () => {
    const throwing: Begin = (text, configuration) => {
      const examination = begin(text, configuration);
      examination.edit = () => {
        throw new Error('deliberately broken');
      };
      return examination;
    };
    const [run] = [new DraftEdits(new Random(1), stock[0]!, stock).run(5)];
    assert.match(runEdits(run, throwing)?.what ?? '', /deliberately broken/);
  });
});

describe('Shrinking', () => {
  it('leaves of a text what makes it fail', () => {
    const text = `${'Một dòng dài.\n'.repeat(200)}trước XX sau\n${'Dòng khác.\n'.repeat(300)}`;
    assert.equal(
      shrinkText(text, (one) => one.includes('XX')),
      'XX',
    );
  });

  it('ends, and gives the text itself, where nothing smaller fails', () => {
    assert.equal(
      shrinkText('abc', (one) => one === 'abc'),
      'abc',
    );
  });
});
