import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-protocol';

/**
 * The position inside a piece of a text.
 * @param piece words that stand in the text; a `|` in them says where the caret is, else it stands before them
 * @param nth which of several such places, counted from 1
 */
export function caretIn(text: string, piece: string, nth = 1): Position {
  const words = piece.replace('|', '');
  let at = -1;
  for (let found = 0; found < nth; found++) {
    at = text.indexOf(words, at + 1);
    assert.ok(at >= 0, `“${words}” does not stand ${nth} times in the text`);
  }
  return TextDocument.create('', '', 0, text).positionAt(at + Math.max(0, piece.indexOf('|')));
}

/** The words in a range of a text. */
export function wordsIn(text: string, range: Range): string {
  return TextDocument.create('', '', 0, text).getText(range);
}

/** Where a range begins and what it holds: `12: Thông báo số 45-TB/TU`, the line counted from 1. */
export function told(text: string, range: Range): string {
  return `${range.start.line + 1}: ${wordsIn(text, range)}`;
}
