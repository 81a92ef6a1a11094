import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/registry';
import type { Edit, Rule } from '../../server/src/rules/rule';
import { Random } from '../support/random-edits';
import { DraftEdits } from './support/draft-edits';
import { textAfter } from './support/edit-runs';
import { begin, beginWith } from './support/examinations';
import { hostileText, KINDS } from './support/hostile-texts';
import { mendingFaultOf } from './support/mending';
import { middleDrafts, realDocuments, smallDrafts } from './support/seed-drafts';
import { shrinkText } from './support/shrink';

const SEED = 20_260_607;
const middle = middleDrafts();
const stock = [...smallDrafts, ...middle.map(({ text }) => text)].filter((text) => text !== '');

function check(text: string, name: string): void {
  if (mendingFaultOf(text, begin, rules) === undefined) return;
  const smaller = shrinkText(text, (one) => mendingFaultOf(one, begin, rules) !== undefined, 1000);
  assert.fail(`${name}: ${mendingFaultOf(smaller, begin, rules)}\n${JSON.stringify(smaller)}`);
}

describe('What mends a draft', () => {
  it('stays inside the text and keeps every letter, in drafts as they are', () => {
    for (const { name, text } of [...middle, ...realDocuments()]) check(text, name);
  });

  it('stays inside the text and keeps every letter, in drafts in the making', () => {
    for (let seed = 0; seed < 120; seed++) {
      const first = stock[seed % stock.length]!;
      check(textAfter(new DraftEdits(new Random(SEED + seed), first, stock).run(60)), `seed ${seed}`);
    }
  });

  KINDS.forEach((kind, at) => {
    it(`stays inside the text and keeps every letter, in what no writer would write: ${kind}`, () => {
      const random = new Random(SEED + at);
      for (let count = 0; count < 25; count++) check(hostileText(kind, random, stock), kind);
    });
  });

  describe('is reported when it', () => {
    /** The rule that mends days without their zero, with other edits. */
    const mendingWith = (edits: (start: number, end: number) => readonly Edit[]): readonly Rule[] =>
      rules
        .filter(({ id }) => id === 'date/padding')
        .map((rule) => ({
          ...rule,
          repair: ({ start, end }: { start: number; end: number }) => [
            { title: { vi: 'Sửa', en: 'Mend' }, edits: edits(start, end) },
          ],
        }));
    const faultWith = (edits: (start: number, end: number) => readonly Edit[], text = 'Họp ngày 7/4/2026.\r\n') => {
      const faulty = mendingWith(edits);
      return mendingFaultOf(text, beginWith(faulty), faulty) ?? '';
    };

    it('leaves the text', () =>
      assert.match(
        faultWith((start) => [{ start, end: 9999, newText: '' }]),
        /in 20 characters/,
      ));
    it('cuts a line end in two', () =>
      assert.match(
        faultWith(() => [{ start: 19, end: 20, newText: '' }]),
        /another text/,
      ));
    it('cuts a character in two', () =>
      assert.match(
        faultWith(() => [{ start: 1, end: 2, newText: '' }], '😀 ngày 7/4/2026.'),
        /cuts a character/,
      ));
    it('mends nothing', () =>
      assert.match(
        faultWith((start) => [{ start, end: start, newText: ' ' }]),
        /fix-all leaves/,
      ));
    it('loses a letter', () =>
      assert.match(
        faultWith((_, end) => [{ start: 0, end, newText: '' }]),
        /changes letters: “hopngay74226” → “”/,
      ));
  });
});
