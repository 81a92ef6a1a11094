import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol/node';
import { defaultConfiguration } from '../../server/src/analysis/configuration';
import { OpenDraft } from '../../server/src/lsp/open-draft';
import { rules } from '../../server/src/rules/registry';
import { splitLines } from '../../server/src/text/lines';
import { editText, Random, randomEdit, type RandomEdit } from '../support/random-edits';
import { PLAN, whereIs } from './support/plan';
import { onLine, Session, URI } from './support/session';

const SEED = 20_260_605;
const EDITS = 400;

const inspection = {
  rules,
  configuration: defaultConfiguration,
  onFailure(rule: { id: string }, error: unknown): never {
    throw new Error(rule.id, { cause: error });
  },
};

/** An edit whose start stands before its end: what a reversed range means is left to the library, and tested by itself. */
function forwardEdit(random: Random, text: string): RandomEdit {
  const { start, end, insert } = randomEdit(random, splitLines(text));
  const isReversed = end.line < start.line || (end.line === start.line && end.character < start.character);
  return { start, end: isReversed ? start : end, insert };
}

const openDraft = (text: string): OpenDraft =>
  new OpenDraft({ uri: URI, languageId: 'duthao', version: 1, text }, inspection);

describe('The text of the editor and that of the engine', () => {
  it(`are equal after each of ${EDITS} random edits, and equal to what the client has`, () => {
    const random = new Random(SEED);
    const open = openDraft(PLAN);
    let text = PLAN;
    for (let version = 2; version < EDITS; version++) {
      const edit = forwardEdit(random, text);
      text = editText(text, edit);
      open.change([{ range: { start: edit.start, end: edit.end }, text: edit.insert }], version, version);
      assert.equal(open.document.getText(), text, `document after edit ${version}`);
      assert.equal(open.draft.tree.text(), text, `draft after edit ${version}`);
      assert.equal(open.document.version, version);
    }
  });

  it('are equal when a client sends the whole text each time', () => {
    const random = new Random(SEED + 1);
    const open = openDraft('');
    let text = '';
    for (let version = 2; version < EDITS; version++) {
      text = editText(text, forwardEdit(random, text));
      open.change([{ text }], version, version);
      assert.equal(open.document.getText(), text);
      assert.equal(open.draft.tree.text(), text);
    }
  });

  it('are equal behind edits that part and join line ends', () => {
    const open = openDraft('a\r\nb\rc\nd');
    const changes: TextDocumentContentChangeEvent[] = [
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: '\n' },
      { range: { start: { line: 0, character: 9 }, end: { line: 1, character: 0 } }, text: '\r' },
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: '\nx' },
      { range: { start: { line: 9, character: 9 }, end: { line: 99, character: 0 } }, text: 'end\n' },
      { range: { start: { line: 1, character: 1 }, end: { line: 0, character: 0 } }, text: 'reversed' },
      { text: 'a\nb\rc' },
      { text: 'a\r\nb\r\nc' },
      { text: 'a\rb\nc' },
      { text: 'a\r\nb\nc' },
    ];
    changes.forEach((change, at) => {
      open.change([change], at + 2, 0);
      assert.equal(open.draft.tree.text(), open.document.getText(), JSON.stringify(change));
      if (!('range' in change)) assert.equal(open.document.getText(), change.text);
      assert.equal(open.document.lineCount, splitLines(open.document.getText()).length);
    });
    assert.equal(open.document.getText(), 'a\r\nb\nc');
  });

  it('give the findings and the outline of a draft opened anew', async () => {
    const random = new Random(SEED + 2);
    const session = await Session.start({ rules, initializationOptions: { settings: { typingGrace: 0 } } });
    await session.open(PLAN);
    let text = PLAN;
    for (let version = 2; version < 60; version++) {
      const edit = forwardEdit(random, text);
      text = editText(text, edit);
      await session.change(version, [{ range: { start: edit.start, end: edit.end }, text: edit.insert }]);
      if (version % 10 !== 0) continue;
      const fresh = 'file:///ho-so/mo-lai.duthao';
      await session.open(text, fresh);
      const sameUri = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(fresh, URI));
      assert.deepEqual(await session.found(), sameUri(await session.found(fresh)));
      assert.deepEqual(await session.symbols(), await session.symbols(fresh));
      assert.deepEqual(await session.folds(), await session.folds(fresh));
    }
  });
});

describe('A change', () => {
  it('older than the text is not applied', async () => {
    const session = await Session.start();
    await session.open(PLAN, URI, 5);
    await session.change(4, [{ text: '' }]);
    assert.equal((await session.found()).length, 4);
    await session.change(6, [{ text: '' }]);
    assert.deepEqual(await session.found(), []);
  });

  it('may be several, each on what the one before left', async () => {
    const session = await Session.start();
    await session.open('');
    await session.change(2, [
      { range: onLine(0, 0), text: 'Ngày /4/2026' },
      { range: onLine(0, 5), text: '7' },
      { range: onLine(0, 0), text: '\n' },
    ]);
    await session.pass(2000);
    assert.deepEqual((await session.found())[0]?.range, onLine(1, 5, 13));
  });

  it('may be none', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    await session.change(2, []);
    const day = whereIs('7/5/2026');
    const [action] = await session.actions(onLine(day.line, day.character));
    assert.match(JSON.stringify(action?.edit), /"version":2/);
  });

  it('of a draft that is opened twice goes to the second text', async () => {
    const session = await Session.start();
    await session.open(PLAN, URI, 7);
    await session.open('Ngày 07/4/2026', URI, 1);
    await session.change(2, [{ range: onLine(0, 5, 6), text: '' }]);
    await session.pass(2000);
    assert.deepEqual(
      (await session.found()).map(({ range }) => range),
      [onLine(0, 5, 13)],
    );
  });
});
