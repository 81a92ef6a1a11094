import assert from 'node:assert/strict';
import ts from 'typescript';
import { parse, placeOf, readSources, walk, type Source } from '../support/sources';

/** All of the server but its hosts. */
const CORE = ['text', 'vocabulary', 'syntax', 'model', 'rules', 'analysis', 'workspace', 'features', 'l10n'].map(
  (folder) => `server/src/${folder}`,
);

/** Names of the surroundings: clock, locale, environment, chance, the outer world, code made from strings. */
const SURROUNDINGS = new Set([
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['Intl', 'navigator', 'window', 'self', 'document', 'globalThis', 'global', 'process', 'require'],
  ...['console', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'localStorage', 'crypto', 'Buffer'],
  ...['eval', 'Function'],
]);

/** Methods whose answer depends on the locale of the machine, or on chance. */
const METHODS = /^(?:toLocale\w*|localeCompare|random)$/;

describe('Invariant 5: the core', () => {
  const sources = readSources(...CORE);

  it('reads no clock, locale or environment and does no I/O', () => {
    assert.ok(sources.length > 50);
    assert.deepEqual(sources.flatMap(readings), []);
  });

  it('is looked at by name, whatever stands around it', () => {
    const seen = (code: string) => readings(parse('a.ts', code)).length;
    for (const code of [
      'new Date()',
      'Date.now()',
      'x.toLocaleUpperCase()',
      'a.localeCompare(b)',
      'Math.random()',
      'const { env } = process',
      'new Function("")',
      '[].map(eval)',
      'const { random } = Math',
      'if (Date) x()',
    ]) {
      assert.ok(seen(code) > 0, code);
    }
    for (const code of [
      'let d: Date',
      'x.date',
      'type Function = 1',
      'x.process()',
      'const o = { document: 1 }',
      'interface A { self: string }',
      "'Date'",
      'import type { Date } from "./a"',
    ]) {
      assert.equal(seen(code), 0, code);
    }
  });
});

/** Where a module reads its surroundings. A type, a property or a parameter of that name is none of them. */
function readings(source: Source): string[] {
  const declared = new Set<string>();
  walk(source.tree, (node) => {
    if (
      (ts.isVariableDeclaration(node) ||
        ts.isParameter(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isBindingElement(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
    )
      declared.add(node.name.text);
  });
  const found: string[] = [];
  walk(source.tree, (node) => {
    if (!ts.isIdentifier(node)) return;
    const isMethod = METHODS.test(node.text) && (isMember(node) || ts.isBindingElement(node.parent));
    const isGlobal = SURROUNDINGS.has(node.text) && !declared.has(node.text) && !isMember(node) && isExpression(node);
    if (isMethod || isGlobal) found.push(`${placeOf(source, node)}: ${node.text}`);
  });
  return found;
}

function isMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
}

function isExpression(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node;
  return (
    ts.isExpression(parent) ||
    ts.isExpressionStatement(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isIfStatement(parent) ||
    ts.isTemplateSpan(parent)
  );
}
