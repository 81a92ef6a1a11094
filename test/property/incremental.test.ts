import assert from 'node:assert/strict';
import { Random } from '../support/random-edits';
import { DraftEdits } from './support/draft-edits';
import { runEdits, textAfter } from './support/edit-runs';
import { begin } from './support/examinations';
import { middleDrafts, realDocuments, smallDrafts, tinyDraft } from './support/seed-drafts';
import { shrinkRun } from './support/shrink';

const SEED = 20_260_605;

describe('A draft that is edited has the findings, the shape and the positions of a fresh one', () => {
  const middle = middleDrafts();
  const stock = [...smallDrafts, ...middle.map(({ text }) => text)].filter((text) => text !== '');

  /** Fails with the smallest run that can be found: what it prints can be pasted into a test. */
  function check(first: string, seed: number, steps: number): void {
    const run = new DraftEdits(new Random(seed), first, stock).run(steps);
    const fault = runEdits(run, begin);
    if (fault === undefined) return;
    const smaller = shrinkRun(
      { ...run, steps: run.steps.slice(0, fault.step + 1) },
      (one) => runEdits(one, begin) !== undefined,
    );
    assert.fail(`seed ${seed}: ${runEdits(smaller, begin)!.what}\n${JSON.stringify(smaller)}`);
  }

  it('after each of 4,000 edits of drafts of a few lines', () => {
    const random = new Random(SEED);
    for (let run = 0; run < 100; run++) check(tinyDraft(random, stock), SEED + run, 40);
  });

  smallDrafts.forEach((text, at) => {
    it(`after each of 160 edits of small draft ${at}`, () => {
      for (let run = 0; run < 4; run++) check(text, SEED + 1000 * at + run, 40);
    });
  });

  for (const [at, { name, text }] of middle.entries()) {
    it(`after each of 40 edits of ${name}`, () => check(text, SEED + at, 40));
  }

  for (const [at, { name, text }] of realDocuments().entries()) {
    it(`after each of 30 edits of the document ${name}`, () => check(text, SEED + at, 30));
  }

  it('and typing is among those edits: some drafts hold what was typed letter by letter', () => {
    const texts = smallDrafts.map((text, at) => textAfter(new DraftEdits(new Random(at), text, stock).run(200)));
    assert.ok(texts.some((text) => text.includes('Thông báo số 170-TB/TU, ngày 7/4/2026 của Ban Thường vụ Tỉnh ủy')));
    assert.ok(texts.some((text) => text.includes('**đậm** *nghiêng*')));
  });
});
