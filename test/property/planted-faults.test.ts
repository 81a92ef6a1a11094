import assert from 'node:assert/strict';
import { Examination } from '../../server/src/analysis/analyze';
import type { Finding } from '../../server/src/analysis/finding';
import { rules } from '../../server/src/rules/registry';
import { Random } from '../support/random-edits';
import { beds, type Bed, type Plant, type Planted } from './support/plant';
import { citationPlants } from './support/plant-citations';
import { datePlants } from './support/plant-dates';
import { layoutPlants } from './support/plant-layout';
import { numberingPlants } from './support/plant-numbering';
import { planPlants } from './support/plant-plan';
import { textPlants } from './support/plant-text';

const PLANTS: readonly Plant[] = [
  ...citationPlants,
  ...datePlants,
  ...numberingPlants,
  ...planPlants,
  ...layoutPlants,
  ...textPlants,
];
/** So often each fault is planted into each draft, at other places. */
const TIMES = 2;
const LEAST_RECALL = 0.99;

interface Tally {
  planted: number;
  readonly missed: string[];
}

describe('planted faults', () => {
  const drafts = beds();

  for (const bed of drafts) {
    it(`${bed.name} holds no fault before any is planted`, () => {
      const alarms = findingsIn(bed.typed(bed.text)).filter(({ severity }) => severity !== 'information');
      assert.deepEqual(
        alarms.map(({ rule }) => rule.id).filter((id) => !isAlways(id, bed)),
        [],
      );
    });
  }

  it('exist for every rule that warns', () => {
    const planted = new Set(PLANTS.map(({ rule }) => rule));
    const forgotten = rules.filter(({ id, severity }) => severity !== 'information' && !planted.has(id));
    assert.deepEqual(
      forgotten.map(({ id }) => id),
      [],
    );
  });

  it(`are found again: ${LEAST_RECALL * 100} of 100 of each rule`, () => {
    const tallies = new Map<string, Tally>();
    for (const { rule } of PLANTS) tallies.set(rule, { planted: 0, missed: [] });
    PLANTS.forEach((plant, number) => {
      drafts.forEach((bed, at) => plantInto(bed, plant, new Random(number * 1000 + at), tallies.get(plant.rule)!));
    });
    const all = [...tallies.values()];
    const planted = all.reduce((sum, tally) => sum + tally.planted, 0);
    const missed = all.flatMap((tally) => tally.missed);
    console.log(table(tallies));
    console.log(`${planted - missed.length} of ${planted} planted faults were found`);
    const never = [...tallies].filter(([, tally]) => tally.planted === 0).map(([rule]) => rule);
    assert.deepEqual(never, [], 'no draft has a place for these faults');
    for (const [rule, tally] of tallies)
      assert.ok(tally.missed.length <= tally.planted * (1 - LEAST_RECALL), `${rule}:\n${tally.missed.join('\n')}`);
  });
});

/** Plants a fault a few times, each time at another place, and looks for it. */
function plantInto(bed: Bed, plant: Plant, random: Random, tally: Tally): void {
  const seen = new Set<string>();
  for (let time = 0; time < TIMES; time++) {
    const planted = plant.into(bed.text, random);
    if (planted === undefined || seen.has(planted.text) || isAlways(plant.rule, bed)) continue;
    seen.add(planted.text);
    tally.planted++;
    if (!isFound(planted, plant.rule, bed)) tally.missed.push(`${plant.rule} in ${bed.name}: ${excerpt(planted)}`);
  }
}

/** True for the one fault that a draft may have by itself: one of them is decomposed from its first line to its last. */
function isAlways(rule: string, { text, typed }: Bed): boolean {
  return rule === 'text/unicode-form' && typed(text).normalize('NFC') !== typed(text);
}

/** True when the rule reports something that overlaps the fault. */
function isFound({ text, start, end }: Planted, rule: string, { typed }: Bed): boolean {
  const from = typed(text.slice(0, start)).length;
  const to = typed(text.slice(0, end)).length;
  return findingsIn(typed(text)).some((one) => one.rule.id === rule && one.start <= to && from <= one.end);
}

function findingsIn(text: string): Finding[] {
  return new Examination(text, rules, undefined, (rule, error) => {
    throw new Error(`${rule.id} throws`, { cause: error });
  }).findings();
}

function excerpt({ text, start, end }: Planted): string {
  return JSON.stringify(
    `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`,
  );
}

function table(tallies: ReadonlyMap<string, Tally>): string {
  return [...tallies]
    .map(
      ([rule, { planted, missed }]) => `${rule.padEnd(32)}${String(planted - missed.length).padStart(4)} of ${planted}`,
    )
    .join('\n');
}
