import assert from 'node:assert/strict';
import { Examination } from '../../server/src/analysis/analyze';
import { rules } from '../../server/src/rules/registry';
import { cleanDrafts, exampleDrafts, type NamedDraft } from '../support/drafts';

/** What a correct draft may be told: the one that is typed with marks apart, that it is. */
const told: Readonly<Record<string, readonly string[]>> = { 'party-hd05-cell-nfd.duthao': ['text/unicode-form'] };
const FAULTY = 'Kế hoạch còn lỗi.duthao';

describe('A correct draft', () => {
  const drafts = [...cleanDrafts(), ...exampleDrafts().filter(({ name }) => fileOf(name) !== FAULTY)];

  it('is there', () => {
    assert.ok(drafts.length >= 20, `${drafts.length} drafts`);
  });

  for (const draft of drafts) {
    const file = fileOf(draft.name);
    it(`has no warning and no error: ${draft.name}`, () => {
      assert.deepEqual(alarmsIn(draft.text), told[file] ?? []);
    });

    it(`has none either with Windows line ends: ${draft.name}`, () => {
      assert.deepEqual(alarmsIn(draft.text.replace(/\r?\n/g, '\r\n')), told[file] ?? []);
    });

    it(`has none either with its marks typed apart, but for that: ${draft.name}`, () => {
      assert.deepEqual(alarmsIn(draft.text.normalize('NFD')), ['text/unicode-form']);
    });
  }
});

describe('The draft that is there to be mended', () => {
  it('has something to say for it in each group of rules', () => {
    const draft = exampleDrafts().find(({ name }) => fileOf(name) === FAULTY)!;
    const groups = new Set(alarmsIn(draft.text).map((id) => id.slice(0, id.indexOf('/'))));
    assert.deepEqual([...groups].sort(), ['citation', 'date', 'layout', 'numbering', 'plan', 'reference', 'text']);
  });
});

/** The rules that warn, in the order of the text. */
function alarmsIn(text: string): string[] {
  const examination = new Examination(text, rules, undefined, (rule, error) => {
    throw new Error(`${rule.id} throws`, { cause: error });
  });
  return examination
    .findings()
    .filter(({ severity }) => severity !== 'information')
    .map(({ rule }) => rule.id);
}

function fileOf(name: NamedDraft['name']): string {
  return name.slice(name.lastIndexOf('/') + 1).normalize('NFC');
}
