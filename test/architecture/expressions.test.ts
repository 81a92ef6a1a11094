// First of all: the modules below build some of their expressions when they are loaded.
import { builtExpressions, stopRecording } from '../support/recorded-expressions';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import ts from 'typescript';
import { Examination } from '../../server/src/analysis/analyze';
import { rules } from '../../server/src/rules/registry';
import { faultsOf } from '../support/linear';
import { readRuleFolders } from '../support/rule-cases';
import { filesBelow, placeOf, readSources, walk } from '../support/sources';

describe('Invariant 8: regular expressions of the core', () => {
  const sources = readSources('server/src');

  after(stopRecording);

  it('have no `\\b`, `\\w`, `\\W`, no class such as [À-Ỹ], and run in linear time', () => {
    const faults: string[] = [];
    let count = 0;
    for (const source of sources) {
      walk(source.tree, (node) => {
        if (!ts.isRegularExpressionLiteral(node)) return;
        count++;
        const end = node.text.lastIndexOf('/');
        const expression = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
        faults.push(...faultsOf(expression).map((fault) => `${placeOf(source, node)}: ${node.text} ${fault}`));
      });
    }
    assert.ok(count > 100);
    assert.deepEqual(faults, []);
  });

  it('are the same when they are built while the program runs', () => {
    const sites = sources.flatMap((source) => {
      const found: string[] = [];
      walk(source.tree, (node) => {
        if (
          (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
          ts.isIdentifier(node.expression) &&
          node.expression.text === 'RegExp'
        )
          found.push(placeOf(source, node));
      });
      return found;
    });
    const drafts = [...filesBelow('test/fixtures/clean'), ...filesBelow('examples')].map((file) =>
      fs.readFileSync(file, 'utf8'),
    );
    const cases = readRuleFolders().flatMap((folder) => folder.cases.map(({ input }) => input.text));
    for (const text of [...drafts, ...cases]) new Examination(text, rules).findings();
    const ofCore = builtExpressions.filter(
      ({ site }) => !site.includes('node_modules') && !site.includes('expressions.test'),
    );
    const reached = new Set(ofCore.map(({ site }) => site));
    assert.ok(
      reached.size >= sites.length,
      `${reached.size} of ${sites.length} expressions were built: ${sites.join(', ')}`,
    );
    assert.deepEqual(
      ofCore.flatMap(({ expression, site }) =>
        faultsOf(expression).map((fault) => `${site}: ${String(expression)} ${fault}`),
      ),
      [],
    );
  });
});

describe('The check of expressions', () => {
  const isSound = (expression: RegExp) => {
    assert.deepEqual(faultsOf(expression), [], String(expression));
  };
  const isFaulty = (expression: RegExp, fault: RegExp) => {
    assert.match(faultsOf(expression).join('; '), fault, String(expression));
  };

  it('sees what takes quadratic or exponential time', () => {
    isFaulty(/\s*$/, /begun again at each character/);
    isFaulty(/\s+\d/, /begun again/);
    isFaulty(/^\s*x?\s*:/, /two quantifiers share characters/);
    isFaulty(/^(?:a+)+$/, /exponential/);
    isFaulty(/^(?:\p{L}+\s?){2,9}:/u, /quadratic/);
    isFaulty(/^(?:a|ab|b){1,24}:/, /begin alike/);
    isFaulty(/^(\d{1,9})x\1/, /\\1 cannot be proved linear/);
  });

  it('sees what splits Vietnamese words', () => {
    isFaulty(/\bxã/, /\\b knows ASCII letters only/);
    isFaulty(/^\w/, /\\w knows/);
    isFaulty(/^[^\W]/, /\\W knows/);
    isFaulty(/^[A-ZÀ-Ỹ]/, /\[A-ZÀ-Ỹ\] holds capital and small letters alike/);
  });

  it('lets sound expressions pass', () => {
    isSound(/^\s{0,4}(?:a|b)+\p{Lu}/u);
    isSound(/[.;:]\s{0,8}$/);
    isSound(/^\d+(?:\.\d+)*$/);
    isSound(/[\u0300-\u036f⁴-⁹Ⅰ-Ⅻ！-～]/);
    isSound(/[A-Za-zÀ-ỿ]/);
    isSound(/[à-ỹ]/i);
    isSound(/^\d\d([/.-])\d\d\1/);
  });
});
