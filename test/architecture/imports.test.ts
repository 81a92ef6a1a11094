import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { parse, readSources, type Import, type Source } from '../support/sources';

/** What each folder of server/src may import from, itself apart: that what stands further left in the picture of docs/architecture.md. */
const LEFT_OF: Readonly<Record<string, readonly string[]>> = {
  text: [],
  vocabulary: ['text'],
  syntax: ['text', 'vocabulary'],
  model: ['text', 'vocabulary', 'syntax'],
  rules: ['text', 'vocabulary', 'model'],
  analysis: ['text', 'vocabulary', 'syntax', 'model', 'rules'],
  l10n: ['text', 'vocabulary', 'syntax', 'model', 'rules'],
  workspace: ['text', 'vocabulary', 'syntax', 'model', 'rules', 'analysis', 'l10n'],
  features: ['text', 'vocabulary', 'syntax', 'model', 'rules', 'analysis', 'l10n', 'workspace'],
  lsp: ['text', 'vocabulary', 'syntax', 'model', 'rules', 'analysis', 'l10n', 'workspace', 'features'],
  cli: ['text', 'vocabulary', 'syntax', 'model', 'rules', 'analysis', 'l10n', 'workspace', 'features'],
};

/** What the client shares with the server: words, the recogniser of drafts, and the messages that go between them. */
const SHARED_WITH_CLIENT = /^server\/src\/(?:l10n|workspace)\/|^server\/src\/lsp\/(?:[a-z]+-)?messages$/;

const HOSTS = ['lsp', 'cli'];

const sources = readSources('client/src', 'server/src');

describe('Invariant 1: imports run one way, as drawn', () => {
  it('and are found in the sources', () => {
    assert.ok(sources.length > 50 && sources.flatMap(({ imports }) => imports).length > 100);
  });

  it('from folder to folder', () => {
    none(sources, againstTheWay);
  });

  it('and rules name neither other rules nor values of syntax', () => {
    none(sources, ofRulesGone);
  });
});

describe('Invariant 2: each surrounding is known to one part alone', () => {
  it('`vscode` only in `client`', () => {
    none(sources, ({ path }, { target }) => target === 'vscode' && !path.startsWith('client/'));
  });

  it('`vscode-languageserver*` values only in `server/src/lsp`', () => {
    none(
      sources,
      ({ path }, { target, typeOnly }) =>
        target.startsWith('vscode-languageserver') && !typeOnly && !path.startsWith('server/src/lsp/'),
    );
  });

  it('`node:*` only in `lsp/node*`, `cli`, scripts and tests', () => {
    none(sources, ofNodeGone);
  });

  it('and no other package than zod/mini in the core', () => {
    none(sources, unknownPackage);
  });
});

describe('The checks of imports', () => {
  const faults = (check: (source: Source, one: Import) => boolean, file: string, ...lines: string[]) => {
    const source = parse(file, lines.join('\n'));
    return source.imports.map((one) => check(source, one));
  };

  it('see what goes against the way', () => {
    const fault = (file: string, line: string) => faults(againstTheWay, file, line)[0];
    assert.equal(fault('server/src/text/a.ts', "import { x } from '../syntax/b';"), true);
    assert.equal(fault('server/src/text/a.ts', "import type { x } from '../syntax/b';"), true);
    assert.equal(fault('server/src/lsp/a.ts', "export * from '../cli/b';"), true);
    assert.equal(fault('server/src/features/a.ts', "const x = await import('../lsp/b');"), true);
    assert.equal(fault('server/src/features/a.ts', "let x: import('../lsp/b').B;"), true);
    assert.equal(fault('client/src/a.ts', "import { x } from '../../server/src/text/b';"), true);
    assert.equal(fault('client/src/a.ts', "import { x } from '../../server/src/lsp/messages';"), false);
    assert.equal(fault('server/src/l10n/a.ts', "import { x } from '../../../client/src/a';"), true);
    assert.equal(fault('server/src/syntax/a.ts', "import { x } from '../text/b';"), false);
    assert.equal(fault('server/src/text/a.ts', "import { x } from './b';"), false);
  });

  it('see rules that import one another or values of syntax', () => {
    const fault = (line: string, file = 'server/src/rules/date/padding/rule.ts') => faults(ofRulesGone, file, line)[0];
    assert.equal(fault("import x from '../impossible/rule';"), true);
    assert.equal(fault("import x from '../../plan/several-leads/words';"), true);
    assert.equal(fault("import { x } from '../../../syntax/block';"), true);
    assert.equal(fault("import { type X, x } from '../../../syntax/block';"), true);
    assert.equal(fault("import type { X } from '../../../syntax/block';"), true);
    assert.equal(fault("import { x } from '../../rule';"), false);
    assert.equal(fault("import { x } from './table';"), false);
    assert.equal(fault("import x from './date/padding/rule';", 'server/src/rules/registry.ts'), false);
    assert.equal(fault("import x from './date/padding/rule';", 'server/src/rules/edits.ts'), true);
  });

  it('see Node and packages where they may not be', () => {
    const node = (file: string) => faults(ofNodeGone, file, "import fs from 'node:fs';")[0];
    assert.deepEqual(
      [
        'server/src/text/a.ts',
        'server/src/lsp/server.ts',
        'server/src/lsp/node.ts',
        'server/src/lsp/node/files.ts',
        'server/src/cli/main.ts',
      ].map(node),
      [true, true, false, false, false],
    );
    assert.deepEqual(faults(ofNodeGone, 'server/src/text/a.ts', "import fs from 'fs';"), [true]);
    assert.deepEqual(
      faults(
        unknownPackage,
        'server/src/rules/a.ts',
        "import * as z from 'zod';",
        "import * as z from 'zod/mini';",
        "import y from 'ignore';",
      ),
      [true, false, true],
    );
  });
});

/** Fails with all imports that a check takes for faults. */
function none(sources: readonly Source[], isFault: (source: Source, one: Import) => boolean): void {
  const faults = sources.flatMap((source) =>
    source.imports
      .filter((one) => isFault(source, one))
      .map((one) => `${source.path}:${one.line} imports ${one.target}`),
  );
  assert.deepEqual(faults, []);
}

function folderOf(file: string): string | undefined {
  return /^server\/src\/([^/]+)/.exec(file)?.[1];
}

function againstTheWay({ path }: Source, { target }: Import): boolean {
  const to = folderOf(target);
  if (to === undefined) return path.startsWith('server/') && target.startsWith('client/');
  if (path.startsWith('client/')) return !SHARED_WITH_CLIENT.test(target);
  const from = folderOf(path);
  return from !== to && !(LEFT_OF[from ?? '']?.includes(to) ?? false);
}

/** The module that every rule is made with may name the types of syntax; the registry names all rules. */
function ofRulesGone({ path }: Source, { target, typeOnly }: Import): boolean {
  if (!path.startsWith('server/src/rules/')) return false;
  const own = ruleOf(path);
  const other = ruleOf(target);
  if (other !== undefined && other !== own) return path !== 'server/src/rules/registry.ts';
  return folderOf(target) === 'syntax' && (own !== undefined || !typeOnly);
}

/** `server/src/rules/date/padding/rule.ts` → `date/padding` */
function ruleOf(file: string): string | undefined {
  return /^server\/src\/rules\/([^/]+\/[^/]+)\//.exec(file)?.[1];
}

function ofNodeGone({ path }: Source, { target }: Import): boolean {
  const isNode = target.startsWith('node:') || builtinModules.includes(target);
  return isNode && !/^server\/src\/(?:cli\/|lsp\/node)|^client\//.test(path);
}

function unknownPackage({ path }: Source, { target, typeOnly }: Import): boolean {
  if (typeOnly || /^(?:server|client)\//.test(target) || target.startsWith('node:') || target === 'zod/mini')
    return false;
  if (path.startsWith('client/')) return target !== 'vscode' && !target.startsWith('vscode-languageclient');
  const folder = folderOf(path)!;
  if (target.startsWith('vscode-languageserver')) return folder !== 'lsp';
  return !(target === 'ignore' && (HOSTS.includes(folder) || folder === 'workspace'));
}
