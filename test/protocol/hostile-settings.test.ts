import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Projects } from '../../server/src/lsp/projects';
import { nodeFiles } from '../../server/src/lsp/node-files';
import { toSettingsEdit } from '../../server/src/lsp/settings-edit';
import { abilitiesOf } from '../../server/src/lsp/abilities';
import { defaultConfiguration } from '../../server/src/analysis/configuration';
import { rules } from '../../server/src/rules/registry';
import { Office, SETTINGS } from './support/office';
import { PLAN } from './support/plan';
import { URI } from './support/session';

describe('A settings file of bad will, in the editor', () => {
  const HOSTILE: Readonly<Record<string, string>> = {
    'keys of every object':
      '{ "__proto__": { "rules": { "date/padding": "off" } }, "rules": { "constructor": "off" } }',
    'a hundred thousand brackets': '['.repeat(100_000),
    'values of the wrong kind': '{ "rules": [], "suppressions": 1, "vocabulary": "x", "ignore": { "0": "*" } }',
    'twenty thousand entries': JSON.stringify({
      suppressions: Array.from({ length: 20_000 }, (_, at) => ({ rule: 'date/padding', draft: `${at}.duthao` })),
    }),
  };
  for (const [what, text] of Object.entries(HOSTILE)) {
    it(`changes nothing that is found: ${what}`, async () => {
      const usual = await Office.open();
      await usual.session.open(PLAN);
      const office = await Office.open({ [SETTINGS]: text });
      await office.session.open(PLAN);
      assert.deepEqual(await office.rules(), await usual.rules());
      assert.deepEqual(office.session.logged, []);
      assert.equal(({} as Record<string, unknown>).rules, undefined);
    }).timeout(20_000);
  }

  it('is as good as not there where a link leads out to it, and no quick fix writes through the link', () => {
    const home = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'duthao-link-'));
    try {
      const inside = path.join(home, 'trong');
      fs.mkdirSync(inside);
      fs.writeFileSync(path.join(home, 'ngoài.json'), '{ "rules": { "date/padding": "off" } }');
      fs.symlinkSync('../ngoài.json', path.join(inside, 'duthao.json'));
      const projects = new Projects(nodeFiles, rules);
      projects.setRoots([pathToFileURL(inside).href]);
      const draft = pathToFileURL(path.join(inside, 'a.duthao')).href;
      assert.equal(projects.configurationOf(draft), undefined);
      const abilities = abilitiesOf({
        workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      });
      const edit = toSettingsEdit(
        projects.placeFor(draft)!,
        { kind: 'turn-off', rule: 'date/padding' },
        defaultConfiguration,
        abilities,
      );
      // Made anew or not at all: an editor refuses to make a file that is there, and with it the whole edit.
      const [first] = edit!.documentChanges!;
      assert.deepEqual(first, { kind: 'create', uri: pathToFileURL(path.join(inside, 'duthao.json')).href });
    } finally {
      fs.rmSync(home, { recursive: true, force: true });
    }
  });

  it('cannot name drafts outside its folder', async () => {
    const entries = ['../../etc/passwd', '/etc/passwd', '%2e%2e/x'].map((draft) => ({ rule: 'date/padding', draft }));
    const office = await Office.open({ [SETTINGS]: JSON.stringify({ suppressions: entries }) });
    await office.session.open(PLAN);
    await office.session.settled();
    const told = office.session.published.filter(({ uri }) => uri === SETTINGS).at(-1);
    assert.equal(told?.diagnostics.length, entries.length);
    assert.ok((await office.rules(URI)).includes('date/padding'));
  });
});
