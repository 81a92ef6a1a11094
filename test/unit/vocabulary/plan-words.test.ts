import assert from 'node:assert/strict';
import { capitalise } from '../../../server/src/text/letters';
import * as dates from '../../../server/src/vocabulary/date-words';
import * as deadlines from '../../../server/src/vocabulary/deadline-phrases';
import * as duties from '../../../server/src/vocabulary/duty-verbs';
import * as labels from '../../../server/src/vocabulary/field-labels';
import * as organs from '../../../server/src/vocabulary/organ-names';
import * as shortcomings from '../../../server/src/vocabulary/shortcoming-words';
import { wordList } from '../../../server/src/vocabulary/word-list';

/** Every text and every `source` of a table, however deep. */
function walk(value: unknown, texts: string[], rows: { source: { short: string }; [key: string]: unknown }[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value) || value instanceof Set) for (const one of value) walk(one, texts, rows);
  else if (typeof value === 'object' && value !== null) {
    if ('source' in value) rows.push(value as (typeof rows)[number]);
    for (const [key, one] of Object.entries(value)) if (key !== 'source') walk(one, texts, rows);
  }
}

const tables = { ...dates, ...deadlines, ...duties, ...labels, ...organs, ...shortcomings };

describe('Words of a plan', () => {
  it('are in small letters, composed, with single blanks and no blank at either end', () => {
    let count = 0;
    for (const [name, table] of Object.entries(tables)) {
      const texts: string[] = [];
      walk(table, texts, []);
      for (const text of texts.filter((one) => !/[\\?]/.test(one) && !/^(?:lead|direct|before|by|in)$/.test(one))) {
        count++;
        assert.equal(text, text.normalize('NFC').trim(), name);
        assert.ok(!/ {2}/.test(text), `${name}: ${text}`);
        // The usual labels are offered as a line begins; all others are looked up.
        const small = text.toLowerCase();
        assert.equal(text, name === 'usualLabels' && text.includes(' ') ? capitalise(small) : small, name);
        // Looked up for both ways to place the mark.
        assert.ok(!text.includes('uỷ'), `${name}: ${text}`);
      }
    }
    assert.ok(count > 1000, String(count));
  });

  it('say where they come from', () => {
    const rows: { source: { short: string } }[] = [];
    walk(tables, [], rows);
    assert.ok(rows.length > 150, String(rows.length));
    for (const row of rows) assert.ok(row.source.short.length > 3, JSON.stringify(row));
  });

  const lists: Record<string, readonly string[]> = {
    'verbs of duties': duties.dutyVerbs.flatMap(({ verbs }) => verbs),
    'words of orders': duties.orders.map(({ words }) => words),
    'limits of time': deadlines.limitWords.map(({ words }) => words),
    'heads of organs': organs.organHeads.map(({ words }) => words),
    'nouns for organs at large': organs.genericOrgans,
    'offices of persons': [...organs.offices.words, ...organs.commonOffices.words],
    'labels of fields': labels.fieldLabels.flatMap(({ labels: names, beforeColon, heads }) => [
      ...names,
      ...beforeColon,
      ...heads,
    ]),
    'openings of events': deadlines.eventOpenings.words,
    'fault words': [
      ...shortcomings.strongFaults.words,
      ...shortcomings.weakFaults.words,
      ...shortcomings.troubles.words,
    ],
  };
  for (const [what, words] of Object.entries(lists)) {
    it(`stand once in their table: ${what}`, () => {
      assert.deepEqual(
        words.filter((word, at) => word === '' || words.indexOf(word) !== at),
        [],
      );
    });
  }

  it('give every label to one field only', () => {
    for (const { field, labels: names } of labels.fieldLabels)
      for (const other of labels.fieldLabels)
        if (other.field !== field)
          assert.deepEqual(
            names.filter((name) => [...other.labels, ...other.heads, ...other.beforeColon].includes(name)),
            [],
          );
  });

  it('are written as lists with strokes between them', () => {
    const source = { short: 'nguồn' };
    assert.deepEqual(wordList(source, 'phòng, chống | còn chậm'), { words: ['phòng, chống', 'còn chậm'], source });
  });
});
