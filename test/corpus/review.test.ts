import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/registry';
import { itWithShared, sharedCorpus } from '../support/shared-documents';
import { alarmsIn, keyOf, readReviewed, VERDICTS, without } from './support/reviewed';

const MOST_FALSE = 3;

describe('published documents, every warning and error judged by a proofreader', () => {
  const reviewed = readReviewed();

  it('are judged in rows that say all', () => {
    for (const row of reviewed) {
      const where = keyOf(row);
      assert.ok(row.file.endsWith('.txt') && row.line > 0, `no place: ${where}`);
      assert.ok(
        rules.some(({ id }) => id === row.rule),
        `no such rule: ${where}`,
      );
      assert.ok(VERDICTS.includes(row.verdict), `no such verdict: ${where}`);
      assert.ok(row.why.length > 3, `no reason: ${where}`);
    }
  });

  it(`have at most ${MOST_FALSE} false ones in all`, () => {
    const wrong = reviewed.filter(({ verdict }) => verdict === 'false').map(keyOf);
    assert.ok(wrong.length <= MOST_FALSE, wrong.join('\n'));
  });

  itWithShared('have no warning or error that was not judged, and none that is gone', sharedCorpus, (documents) => {
    const alarms = documents.flatMap(alarmsIn);
    const isNew = without(alarms, reviewed).map((alarm) => `new: ${keyOf(alarm)}\t${alarm.message}`);
    const isGone = without(reviewed, alarms).map((row) => `gone: ${keyOf(row)}\t${row.why}`);
    assert.deepEqual([...isNew, ...isGone], [], 'judge what is new in test/corpus/reviewed.tsv, take out what is gone');
  });
});
