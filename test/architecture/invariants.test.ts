import assert from 'node:assert/strict';
import { Examination } from '../../server/src/analysis/analyze';
import { Draft } from '../../server/src/model/draft';
import { rules } from '../../server/src/rules/registry';
import type { Rule } from '../../server/src/rules/rule';
import { blocksOf, type Block } from '../../server/src/syntax/block';
import { factsOf } from '../support/check-case';
import { cleanDrafts, exampleDrafts, type NamedDraft } from '../support/drafts';
import { editText, Random, randomEdit } from '../support/random-edits';
import { readRuleFolders } from '../support/rule-cases';

const drafts = [...cleanDrafts(), ...exampleDrafts()];
const cases: NamedDraft[] = readRuleFolders().flatMap((folder) =>
  folder.cases.map(({ origin, input }) => ({ name: origin, text: input.text })),
);
const EDITS = 25;

/** Texts that no one would call a draft. */
const STRANGE = [
  '',
  '\n',
  '\r',
  '\r\n\r',
  '\0',
  '\ud800',
  '\udc00a\ud83d',
  '\ufeff',
  '|',
  '||\n|',
  '#',
  '###### ',
  '**',
  '*_*_',
  '<!--',
  '-->',
  '“”“',
  '1.',
  'I',
  '(',
  '\\',
  '^{',
  '\u0301',
  '\u200b\u200b',
  '---\n---',
  '1.1.1.1.1.1.1.1.1. A',
  'a'.repeat(10_000),
  ' '.repeat(10_000),
  '\n'.repeat(1_000),
  '“'.repeat(1_000),
  '**'.repeat(1_000),
  '|'.repeat(1_000),
  '1.'.repeat(1_000),
];

describe('Invariant 3: parsing never fails', () => {
  it('and any string is a draft', () => {
    for (const text of [...STRANGE, ...drafts.map((draft) => [...draft.text].reverse().join(''))]) {
      const examination = new Examination(text, rules, undefined, (rule, error) => {
        throw new Error(`${rule.id} fails on ${JSON.stringify(text.slice(0, 80))}`, { cause: error });
      });
      for (const { start, end } of examination.findings()) assert.ok(0 <= start && start <= end && end <= text.length);
      assert.equal(examination.draft.tree.text(), text);
    }
  });

  it('and a rule that throws is left out, reported once, and the others still run', () => {
    const [first, ...others] = rules;
    const broken = {
      ...first!,
      scope: 'passage',
      find: () => {
        throw new Error('broken');
      },
    } as unknown as Rule;
    for (const { text } of drafts) {
      const reported: string[] = [];
      const examination = new Examination(text, [broken, ...others], undefined, (rule, error) =>
        reported.push(`${rule.id}: ${(error as Error).message}`),
      );
      assert.deepEqual(factsOf(examination.findings()), factsOf(new Examination(text, others).findings()));
      examination.edit({ line: 0, character: 0 }, { line: 0, character: 0 }, 'A\n');
      examination.findings();
      assert.deepEqual(reported, [`${broken.id}: broken`]);
    }
  });
});

describe('Invariant 4: what is remembered is a pure function of what it is remembered by', () => {
  it('so every block, after many edits, is what its own lines alone say', () => {
    const random = new Random(4);
    for (const { name, text } of drafts) {
      const { tree } = new Draft(text);
      for (let edit = 0; edit < EDITS; edit++) {
        const { start, end, insert } = randomEdit(random, tree.lines);
        tree.edit(start, end, insert);
      }
      for (const block of tree.blocks)
        assert.deepEqual(blocksOf(block.lines).map(withoutMemory), [withoutMemory(block)], name);
    }
  });
});

describe('Invariant 6: offsets count in the text as typed', () => {
  it('so a finding in a decomposed draft covers what it covers in the composed one', () => {
    const words = (text: string) =>
      new Examination(text, rules)
        .findings()
        .filter(({ rule, place }) => place !== undefined && rule.id !== 'text/unicode-form')
        .map(({ rule, start, end }) => `${rule.id}: ${text.slice(start, end).normalize('NFC')}`);
    let compared = 0;
    for (const { name, text } of [...drafts, ...cases]) {
      const found = words(text.normalize('NFC'));
      compared += found.length;
      assert.deepEqual(words(text.normalize('NFD')), found, name);
    }
    assert.ok(compared > 0);
  });
});

describe('Invariant 7: a finding is data', () => {
  const findingsOf = (some: readonly Rule[]) =>
    [...drafts, ...cases].flatMap(({ text }) => new Examination(text, some).findings());

  it('whose state is copied without loss: no function, no object with ways of its own', () => {
    for (const { rule, state } of findingsOf(rules)) assert.deepEqual(structuredClone(state), state, rule.id);
  });

  it('whose words and repairs are made only when they are asked for', () => {
    const refuse = () => {
      throw new Error('nobody asked');
    };
    const silent = rules.map((rule): Rule => ({
      ...rule,
      explain: { vi: refuse, en: refuse },
      ...(rule.repair && { repair: refuse }),
    }));
    assert.equal(findingsOf(silent).length, findingsOf(rules).length);
  });
});

describe('Invariant 9: incremental ≡ full', () => {
  const random = new Random(9);
  for (const { name, text } of drafts) {
    it(`after each of ${EDITS} edits of ${name}`, () => {
      const examination = new Examination(text, rules);
      let expected = text;
      for (let edit = 0; edit < EDITS; edit++) {
        const one = randomEdit(random, examination.draft.tree.lines);
        examination.edit(one.start, one.end, one.insert);
        expected = editText(expected, one);
        assert.equal(examination.draft.tree.text(), expected);
        assert.deepEqual(
          factsOf(examination.findings()),
          factsOf(new Examination(expected, rules).findings()),
          `edit ${edit}: ${JSON.stringify(one)}`,
        );
      }
    });
  }
});

/** A block and its passages, but for what is remembered in them. */
function withoutMemory({ lines, passages, row, length, source, spaced }: Block): unknown {
  return {
    lines,
    row,
    length,
    source,
    spaced,
    passages: passages.map((passage) => ({ ...passage, notes: undefined, empty: 0 })),
  };
}
