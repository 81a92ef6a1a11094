import assert from 'node:assert/strict';
import { transform } from 'esbuild';
import { linesRun } from '../../../scripts/lib/line-coverage.mjs';

type Run = Parameters<typeof linesRun>[1][number];

const SOURCE = `// Not code.
export function used(): number {
  return 1;
}

export function unused(): number {
  return 2;
}
`;

describe('the lines that tests run', () => {
  let bundle = '';

  before(async () => {
    const { code } = await transform(SOURCE, {
      loader: 'ts',
      sourcemap: 'inline',
      sourcefile: 'plan.ts',
      format: 'cjs',
    });
    bundle = code;
  });

  /** A run of the whole bundle but for what stands between the words of a function and its end. */
  function runBut(...skipped: string[]): Run {
    const ranges = [{ startOffset: 0, endOffset: bundle.length, count: 1 }];
    for (const name of skipped) {
      const startOffset = bundle.indexOf(`function ${name}`);
      ranges.push({ startOffset, endOffset: bundle.indexOf('}', startOffset), count: 0 });
    }
    return { functions: ranges.map((range) => ({ ranges: [range] })) };
  }

  const lines = (...runs: Run[]): [number, boolean][] => [...linesRun(bundle, runs).get('plan.ts')!];

  it('are told from those that no test runs; comments and closing brackets are none', () => {
    const told = lines(runBut('unused')).filter(([line]) => line > 1);
    assert.deepEqual(told, [
      [2, true],
      [3, true],
      [6, false],
      [7, false],
    ]);
  });

  it('are run when one process of several has run them', () => {
    const told = lines(runBut('unused'), runBut('used'));
    assert.ok(told.every(([, wasRun]) => wasRun));
  });
});
