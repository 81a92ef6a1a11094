import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../server/src/analysis/configuration';
import { fixAll } from '../../../server/src/analysis/fix-all';
import { applyEdits } from '../../../server/src/analysis/repair';
import { defineSourceRule, type Edit, type Rule } from '../../../server/src/rules/rule';

/** A rule that turns one word into another wherever it stands. */
function rewrites(from: string, to: string, fix: Rule['fix'] = 'safe'): Rule {
  return defineSourceRule<null>({
    id: `test/${from}`,
    title: { vi: from, en: from },
    severity: 'warning',
    fix,
    basis: [],
    find: ({ source }) =>
      [...source.matchAll(new RegExp(from, 'g'))].map(({ index }) => ({
        start: index,
        end: index + from.length,
        state: null,
      })),
    explain: { vi: () => ({ what: from }), en: () => ({ what: from }) },
    repair: ({ start, end }) => [{ title: { vi: to, en: to }, edits: [{ start, end, newText: to }] }],
  });
}

function mend(text: string, ...rules: Rule[]): { readonly text: string; readonly edits: readonly Edit[] } {
  const edits = fixAll(text, rules, defaultConfiguration);
  edits.forEach((edit, at) =>
    assert.ok(at === 0 || edits[at - 1]!.end <= edit.start, 'edits in order, none over another'),
  );
  return { text: applyEdits(text, edits), edits };
}

describe('Mending all', () => {
  it('mends every place at once', () => {
    assert.deepEqual(mend('a x b x\nx', rewrites('x', 'yy')), {
      text: 'a yy b yy\nyy',
      edits: [
        { start: 2, end: 3, newText: 'yy' },
        { start: 6, end: 7, newText: 'yy' },
        { start: 8, end: 9, newText: 'yy' },
      ],
    });
  });

  it('mends what one repair leaves for the next, and gives the rounds as one', () => {
    assert.deepEqual(mend('- ab -', rewrites('ab', 'c'), rewrites('c', 'ddd'), rewrites('- d', '+')), {
      text: '+dd -',
      edits: [{ start: 0, end: 4, newText: '+dd' }],
    });
  });

  it('mends spaces until one is left', () => {
    assert.deepEqual(mend('a     b', rewrites('  ', ' ')).text, 'a b');
  });

  it('deletes and puts in', () => {
    assert.equal(mend('(a)(b)', rewrites('a', ''), rewrites('b', 'cc')).text, '()(cc)');
    assert.deepEqual(mend('zab', rewrites('z', '')), { text: 'ab', edits: [{ start: 0, end: 1, newText: '' }] });
  });

  it('loses no letter where a repair joins the halves of a line end, right behind another repair', () => {
    const rules = [rewrites('a\r', 'b\r'), rewrites('\u200b', ''), rewrites('B', 'x'), rewrites('x', 'y')];
    assert.equal(mend('a\r\u200b\nB;k', ...rules).text, 'b\r\ny;k');
  });

  it('changes nothing where nothing is to be mended, or nothing is safe', () => {
    assert.deepEqual(mend('abc', rewrites('x', 'y')).edits, []);
    assert.deepEqual(mend('x', rewrites('x', 'y', 'suggest')).edits, []);
  });

  it('ends even when one repair undoes another, and a change that came to nothing is none', () => {
    assert.deepEqual(mend('x', rewrites('x', 'y'), rewrites('y', 'x')).edits, []);
  });
});
