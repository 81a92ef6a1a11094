import fs from 'node:fs';
import path from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const grammarFile = path.resolve('syntaxes/duthao.tmLanguage.json');

/** One token of a line: its text, and its scopes from the grammar's own name to the innermost one. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

let loaded: Promise<textmate.IGrammar> | undefined;

/** Loads the grammar with the engine VS Code itself uses. It is loaded once for all tests. */
export function loadGrammar(): Promise<textmate.IGrammar> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<textmate.IGrammar> {
  const wasm = fs.readFileSync(path.resolve('node_modules/vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scopeName) =>
      Promise.resolve(
        scopeName === 'text.duthao'
          ? textmate.parseRawGrammar(fs.readFileSync(grammarFile, 'utf8'), grammarFile)
          : undefined,
      ),
  });
  const grammar = await registry.loadGrammar('text.duthao');
  if (!grammar) throw new Error(`no grammar in ${grammarFile}`);
  return grammar;
}

/**
 * Colours a text line by line.
 * @param text the draft, or a piece of one, with any line ends
 * @returns the tokens of each line
 */
export async function tokenize(text: string): Promise<Token[][]> {
  const grammar = await loadGrammar();
  let state = textmate.INITIAL;
  return text.split(/\r\n|\n|\r/).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes,
    }));
  });
}

/**
 * The parts of a one-line text that carry a scope, in order; neighbouring tokens of one scope are joined.
 * @param line one line
 * @param scope the beginning of a scope name: `constant.numeric.date`
 */
export async function textsWith(line: string, scope: string): Promise<string[]> {
  const texts: string[] = [];
  let open = false;
  for (const token of (await tokenize(line)).flat()) {
    const carries = token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
    if (carries) texts.push((open ? (texts.pop() ?? '') : '') + token.text);
    open = carries;
  }
  return texts;
}
