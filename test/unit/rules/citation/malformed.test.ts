import assert from 'node:assert/strict';
import { Examination } from '../../../../server/src/analysis/analyze';
import { repairsOf } from '../../../../server/src/analysis/repair';
import malformed from '../../../../server/src/rules/citation/malformed/rule';

/** How the malformed symbol of a sentence would be written. */
function repairs(symbol: string): string[] {
  const examination = new Examination(`Thực hiện Nghị quyết số ${symbol} của Bộ Chính trị.\n`, [malformed]);
  const [finding, ...others] = examination.findings();
  assert.ok(finding && others.length === 0, symbol);
  return repairsOf(finding, examination.draft).flatMap(({ edits }) => edits.map(({ newText }) => newText));
}

describe('A malformed symbol', () => {
  it('is written anew between the marks of bold letters', () => {
    assert.deepEqual(repairs('**57- NQ/TW**'), ['57-NQ/TW']);
  });

  it('is told of, but left to the writer, where a mark stands inside it', () => {
    for (const symbol of ['**57-** NQ/TW', '57- <b>NQ/TW</b>', '57- *NQ*/TW', '57-¹ NQ/TW', '57- NQ/T⁴W'])
      assert.deepEqual(repairs(symbol), [], symbol);
  });
});
