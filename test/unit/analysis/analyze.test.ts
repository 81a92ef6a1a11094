import assert from 'node:assert/strict';
import { Examination } from '../../../server/src/analysis/analyze';
import {
  defaultConfiguration,
  chosenOf,
  severityOf,
  type Configuration,
} from '../../../server/src/analysis/configuration';
import {
  defineDraftRule,
  definePassageRule,
  defineSourceRule,
  type Rule,
  type Severity,
} from '../../../server/src/rules/rule';

const base = {
  title: { vi: 'Lỗi', en: 'Fault' },
  severity: 'warning',
  fix: 'none',
  basis: [],
  explain: { vi: () => ({ what: 'Lỗi.' }), en: () => ({ what: 'Fault.' }) },
} as const;

/** Finds a word in every passage. */
const wordRule = (id: string, word: string, severity: Severity = 'warning'): Rule =>
  definePassageRule({
    ...base,
    id,
    severity,
    find: ({ text }) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
        state: word,
      })),
  });

const configured = (rules: Configuration['rules']): Configuration => ({ ...defaultConfiguration, rules });
const shown = (text: string, rules: readonly Rule[], configuration?: Configuration) =>
  new Examination(text, rules, configuration)
    .findings()
    .map(({ rule, severity, start, end }) => `${rule.id} ${severity} ${text.slice(start, end)} ${start}`);

describe('An examination', () => {
  it('gives findings in the order of the text, then of the rules', () => {
    const rules = [wordRule('b/b', 'hai'), wordRule('a/a', 'hai'), wordRule('c/c', 'hai ba'), wordRule('d/d', 'một')];
    assert.deepEqual(shown('Hai hai ba\n\nmột', rules), [
      'a/a warning hai 4',
      'b/b warning hai 4',
      'c/c warning hai ba 4',
      'd/d warning một 12',
    ]);
  });

  it('places what passage rules find in the text as typed', () => {
    const text = '- **Đ**ến ' + 'hạn'.normalize('NFD') + '\n\nHết **hạ**n.';
    const found = new Examination(text, [wordRule('a/a', 'hạn')]).findings();
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      ['hạn'.normalize('NFD'), 'hạ**n'],
    );
    assert.deepEqual(
      found.map(({ place, block }) => [place!.passage.text.slice(place!.start, place!.end), block]),
      [
        ['hạn', 0],
        ['hạn', 1],
      ],
    );
  });

  it('places what source rules find at the characters of the block, and what draft rules find at their places', () => {
    const source = defineSourceRule({
      ...base,
      id: 'a/source',
      find: ({ source: typed }) =>
        typed.includes('  ') ? [{ start: typed.indexOf('  '), end: typed.indexOf('  ') + 2, state: null }] : [],
    });
    const draft = defineDraftRule({
      ...base,
      id: 'b/draft',
      find: ({ citations }) =>
        citations.map(({ block, passage, fact }) => ({
          place: { block, passage, start: fact.start, end: fact.end },
          state: null,
          related: [{ block, passage, start: 0, end: 1 }],
        })),
    });
    const text = 'Mở đầu.\n\nTheo  **Kế hoạch** số 12-KH/TU.';
    const findings = new Examination(text, [draft, source]).findings();
    assert.deepEqual(
      findings.map(({ rule, start, end, place }) => [rule.id, text.slice(start, end), place === undefined]),
      [
        ['a/source', '  ', true],
        ['b/draft', 'Kế hoạch** số 12-KH/TU', false],
      ],
    );
    assert.deepEqual(
      findings[1]!.related.map(({ start, end }) => [start, end]),
      [[9, 10]],
    );
  });

  it('looks neither at rules, comments and page numbers nor at empty cells', () => {
    const seen: string[] = [];
    const rule = definePassageRule({ ...base, id: 'a/a', find: ({ text }) => (seen.push(text), []) });
    new Examination('Câu này còn dở\n\n2\n\nđến đây.\n\n-----\n<!-- ghi chú -->\n| a | |\n', [rule]).findings();
    assert.deepEqual(seen, ['Câu này còn dở đến đây.', 'a']);
  });

  it('tells a rule the zone that it looks in', () => {
    const rule = definePassageRule({
      ...base,
      id: 'a/a',
      find: ({ text }, zone) => (zone === 'body' ? [{ start: 0, end: text.length, state: zone }] : []),
    });
    const examination = new Examination('Thời hạn: Quý II.', [rule]);
    assert.equal(examination.findings().length, 0);
    examination.edit({ line: 0, character: 0 }, { line: 0, character: 0 }, 'I. MỤC ĐÍCH\n\n');
    assert.deepEqual(
      examination.findings().map(({ start }) => start),
      [0, 13],
    );
    examination.edit({ line: 0, character: 0 }, { line: 2, character: 0 }, '');
    assert.equal(examination.findings().length, 0);
  });

  it('asks rules again only about what an edit has changed', () => {
    let asked = 0;
    const rule = definePassageRule({ ...base, id: 'a/a', find: () => (asked++, []) });
    const examination = new Examination('1. Một\n\n2. Hai\n\n3. Ba', [rule]);
    examination.findings();
    assert.equal(asked, 3);
    examination.findings();
    assert.equal(asked, 3);
    examination.edit({ line: 2, character: 6 }, { line: 2, character: 6 }, ' hai');
    examination.findings();
    assert.equal(asked, 4);
    examination.edit({ line: 0, character: 0 }, { line: 0, character: 0 }, '\n\n');
    examination.findings();
    assert.ok(asked <= 6);
  });

  it('goes by its configuration, and by a new one at once', () => {
    const rules = [wordRule('a/a', 'một'), wordRule('b/b', 'một')];
    assert.deepEqual(
      shown(
        'một',
        rules,
        configured({
          'a/a': { severity: 'off', options: undefined },
          'b/b': { severity: 'error', options: undefined },
        }),
      ),
      ['b/b error một 0'],
    );
    const examination = new Examination('một', rules);
    assert.equal(examination.findings().length, 2);
    examination.configure(configured({ 'a/a': { severity: 'off', options: undefined } }));
    assert.equal(examination.findings().length, 1);
    examination.configure(defaultConfiguration);
    assert.equal(examination.findings().length, 2);
  });

  it('tells the draft which format is asked for', () => {
    const rule = defineDraftRule({
      ...base,
      id: 'a/a',
      find: ({ identity, tree }) =>
        identity.profile === 'nd30'
          ? [{ place: { block: 0, passage: tree.blocks[0]!.passages[0]!, start: 0, end: 1 }, state: null }]
          : [],
    });
    const examination = new Examination('Một', [rule]);
    assert.equal(examination.findings().length, 0);
    examination.configure({ ...defaultConfiguration, profile: 'nd30' });
    assert.equal(examination.findings().length, 1);
  });

  it('reports a rule that throws once, and lets the others look', () => {
    const reported: string[] = [];
    const broken = definePassageRule({
      ...base,
      id: 'a/broken',
      find: () => {
        throw new Error('broken');
      },
    });
    const examination = new Examination('một\n\nMột một', [broken, wordRule('b/b', 'một')], undefined, (rule, error) =>
      reported.push(`${rule.id} ${(error as Error).message}`),
    );
    assert.equal(examination.findings().length, 2);
    examination.edit({ line: 0, character: 3 }, { line: 0, character: 3 }, ' một');
    assert.equal(examination.findings().length, 3);
    assert.deepEqual(reported, ['a/broken broken']);
  });
});

describe('The severity of a rule', () => {
  const rule = wordRule('a/a', 'một', 'information');

  it('is its own unless the configuration gives another', () => {
    assert.equal(severityOf(rule, defaultConfiguration), 'information');
    assert.equal(severityOf(rule, configured({ 'a/a': { severity: 'error', options: undefined } })), 'error');
    assert.equal(severityOf(rule, configured({ 'a/a': { severity: undefined, options: {} } })), 'information');
    assert.equal(severityOf(rule, configured({ 'a/a': { severity: 'off', options: undefined } })), undefined);
  });

  it('is none for a rule that is off by default, until the configuration gives it one', () => {
    const quiet = { ...rule, enabled: false };
    assert.equal(severityOf(quiet, defaultConfiguration), undefined);
    assert.equal(severityOf(quiet, configured({ 'a/a': { severity: 'warning', options: undefined } })), 'warning');
  });
});

describe('The options of a rule', () => {
  const options = { words: { any: ['hai', 'ba'] } } as const;
  const rule = definePassageRule<string, typeof options>({
    ...base,
    id: 'a/a',
    options,
    find: ({ text }, _, { words = ['một'] }) =>
      words
        .filter((word) => text.includes(word))
        .map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, state: word })),
  });

  it('are left to the rule unless the configuration chooses', () => {
    assert.deepEqual(chosenOf(rule, defaultConfiguration), {});
    assert.deepEqual(shown('một hai', [rule]), ['a/a warning một 0']);
    assert.deepEqual(shown('một hai', [rule], configured({ 'a/a': { severity: 'error', options: undefined } })), [
      'a/a error một 0',
    ]);
    assert.deepEqual(
      shown('một hai', [rule], configured({ 'a/a': { severity: undefined, options: { words: ['hai'] } } })),
      ['a/a warning hai 4'],
    );
  });

  it('are none for a rule without any', () => {
    assert.equal(chosenOf(wordRule('b/b', 'một'), defaultConfiguration), undefined);
  });
});
