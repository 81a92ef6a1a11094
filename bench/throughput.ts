import { Examination } from '../server/src/analysis/analyze';
import { rules } from '../server/src/rules/registry';
import { generatePlan } from './plan-generator';
import { planOf } from './measures';
import type { Row } from './row';

/** One full check in this process, nothing remembered from before; the best of many, the engine warm. */
function bestCheck(text: string, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time++) {
    const before = performance.now();
    new Examination(text, rules).findings();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

export function fullCheck(): Row {
  const text = planOf(1_000_000);
  const best = bestCheck(text, 40);
  const speed = Buffer.byteLength(text) / 1e3 / best;
  return {
    measure: 'full check in process, 1 MB',
    floor: '–',
    ours: `${best.toFixed(1)} ms`,
    result: speed,
    target: 25,
    bound: 'least',
    unit: 'MB/s',
  };
}

/** How the time grows when a draft grows to five times its lines. */
export function growth(): Row {
  const unit = generatePlan({ seed: 3, bytes: 100_000, faultsPerHundred: 5 });
  const linesPerByte = unit.split('\n').length / 100_000;
  const of = (lines: number): string =>
    generatePlan({ seed: 3, bytes: Math.round(lines / linesPerByte), faultsPerHundred: 5 });
  const small = bestCheck(of(10_000), 12);
  const large = bestCheck(of(50_000), 6);
  return {
    measure: 'growth from 10,000 to 50,000 lines',
    floor: '–',
    ours: `${large.toFixed(0)} ms`,
    result: large / small,
    target: 6,
    bound: 'most',
    note: `from ${small.toFixed(0)} ms`,
  };
}
