import type { SemanticTokensEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Token } from '../features/tokens';
import { tokenModifiers, tokenTypes } from './token-legend';

/** Numbers that a token takes in the protocol (LSP 3.17, “Semantic Tokens”): line and column from the one before, length, type, modifiers. */
const WIDTH = 5;

/** Writes tokens as the protocol wants them. They are in the order of the text, and none runs over a line end. */
export function toTokenData(tokens: readonly Token[], document: TextDocument): number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { start, end, type, modifiers } of tokens) {
    const at = document.positionAt(start);
    const column = at.line === before.line ? at.character - before.character : at.character;
    const bits = modifiers.reduce((all, modifier) => all | (1 << tokenModifiers.indexOf(modifier)), 0);
    data.push(at.line - before.line, column, end - start, tokenTypes.indexOf(type), bits);
    before = at;
  }
  return data;
}

/** The one stretch of whole tokens that two results differ in; nothing for equal ones. */
export function tokenEdits(old: readonly number[], fresh: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start++;
  if (start === old.length && start === fresh.length) return [];
  start -= start % WIDTH;
  let tail = 0;
  while (tail < shorter - start && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  tail -= tail % WIDTH;
  return [{ start, deleteCount: old.length - tail - start, data: fresh.slice(start, fresh.length - tail) }];
}
