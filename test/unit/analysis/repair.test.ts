import assert from 'node:assert/strict';
import { Examination } from '../../../server/src/analysis/analyze';
import { applyEdits, repairsOf, safeEdits } from '../../../server/src/analysis/repair';
import { definePassageRule, type Edit, type Rule } from '../../../server/src/rules/rule';

const TEXT = 'một hai ba';
const edit = (start: number, end: number, newText: string): Edit => ({ start, end, newText });

/** A rule that finds one word and offers these repairs for it. */
const ruleWith = (word: string, repairs: readonly (readonly Edit[])[], fix: Rule['fix'] = 'safe'): Rule =>
  definePassageRule({
    id: `a/${word}`,
    title: { vi: 'Lỗi', en: 'Fault' },
    severity: 'warning',
    fix,
    basis: [],
    find: ({ text }) => [{ start: text.indexOf(word), end: text.indexOf(word) + word.length, state: null }],
    explain: { vi: () => ({ what: 'Lỗi.' }), en: () => ({ what: 'Fault.' }) },
    repair: () => repairs.map((edits) => ({ title: { vi: 'Sửa', en: 'Mend' }, edits })),
  });

const offered = (rule: Rule) => {
  const examination = new Examination(TEXT, [rule]);
  const [finding] = examination.findings();
  return repairsOf(finding!, examination.draft).map(({ edits }) => edits);
};
const safe = (...rules: Rule[]) => {
  const examination = new Examination(TEXT, rules);
  return safeEdits(examination.findings(), examination.draft);
};

describe('The repairs of a finding', () => {
  it('keep their order, and have their edits in the order of the text', () => {
    assert.deepEqual(offered(ruleWith('hai', [[edit(8, 10, 'BA'), edit(0, 3, 'MỘT')], [edit(4, 7, '')]])), [
      [edit(0, 3, 'MỘT'), edit(8, 10, 'BA')],
      [edit(4, 7, '')],
    ]);
  });

  it('are none where nothing would change, or where edits overlap', () => {
    assert.deepEqual(offered(ruleWith('hai', [[edit(4, 7, 'hai')], [], [edit(0, 5, 'x'), edit(4, 7, 'y')]])), []);
    assert.deepEqual(offered(ruleWith('hai', [[edit(0, 3, 'một'), edit(4, 7, 'HAI')]])), [[edit(4, 7, 'HAI')]]);
  });

  it('are none for a rule that mends nothing', () => {
    const rule = { ...ruleWith('hai', []) };
    delete rule.repair;
    assert.deepEqual(offered(rule), []);
  });
});

describe('The edits that mend all findings', () => {
  it('are the first repairs of the safe rules, in the order of the text', () => {
    assert.deepEqual(
      safe(
        ruleWith('ba', [[edit(8, 10, 'BA')], [edit(8, 10, 'x')]]),
        ruleWith('một', [[edit(0, 3, 'MỘT')]]),
        ruleWith('hai', [[edit(4, 7, 'HAI')]], 'suggest'),
      ),
      [edit(0, 3, 'MỘT'), edit(8, 10, 'BA')],
    );
  });

  it('leave an edit that overlaps an earlier one for the next round', () => {
    assert.deepEqual(
      safe(
        ruleWith('một', [[edit(0, 7, 'x')]]),
        ruleWith('hai', [[edit(4, 7, 'y'), edit(8, 10, 'z')]]),
        ruleWith('ba', [[edit(8, 10, 'BA')]]),
      ),
      [edit(0, 7, 'x'), edit(8, 10, 'BA')],
    );
  });

  it('make an edit once that two findings ask for', () => {
    assert.deepEqual(safe(ruleWith('một', [[edit(0, 10, 'x')]]), ruleWith('hai', [[edit(0, 10, 'x')]])), [
      edit(0, 10, 'x'),
    ]);
  });
});

describe('Edits', () => {
  it('are applied all at once, in whatever order they come', () => {
    assert.equal(applyEdits(TEXT, [edit(8, 10, 'BA'), edit(0, 3, ''), edit(4, 4, '“'), edit(7, 7, '”')]), ' “hai” BA');
    assert.equal(applyEdits(TEXT, []), TEXT);
    assert.equal(applyEdits('', [edit(0, 0, TEXT)]), TEXT);
  });
});
