import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DraftDocument } from '../../../server/src/lsp/draft-document';
import { SyntaxTree } from '../../../server/src/syntax/syntax-tree';
import { editText, Random, randomEdit } from '../../support/random-edits';

const URI = 'file:///ho-so/ke-hoach.duthao';
const TEXT = 'KẾ HOẠCH\r\n\r\nkhắc phục 😀 hạn chế\rI. MỤC ĐÍCH\n\n1. Giao UBND xã\r\n| a | b |\n';

function documentsOf(text: string): { ours: DraftDocument; library: TextDocument } {
  const tree = new SyntaxTree(text);
  return {
    ours: new DraftDocument(URI, 'duthao', 1, () => tree),
    library: TextDocument.create(URI, 'duthao', 1, text),
  };
}

describe('The document of an open draft', () => {
  it('counts as the documents of the library do, in range and out of it', () => {
    const random = new Random(5);
    let text = TEXT;
    for (let round = 0; round < 60; round++) {
      const { ours, library } = documentsOf(text);
      assert.equal(ours.getText(), text);
      assert.equal(ours.lineCount, library.lineCount);
      for (let offset = -1; offset <= text.length + 1; offset++)
        assert.deepEqual(ours.positionAt(offset), library.positionAt(offset), `${JSON.stringify(text)} at ${offset}`);
      for (let line = -1; line <= library.lineCount; line++) {
        assert.deepEqual(ours.getLineRange(line), library.getLineRange(line), `${JSON.stringify(text)} line ${line}`);
        assert.equal(ours.getEOLCharacters(line), library.getEOLCharacters(line));
        for (const character of [-1, 0, 1, 7, 1000]) {
          const position = { line, character };
          assert.equal(
            ours.offsetAt(position),
            library.offsetAt(position),
            `${JSON.stringify(text)} ${line}:${character}`,
          );
        }
      }
      text = editText(text, randomEdit(random, new SyntaxTree(text).lines));
    }
  });

  it('gives the text of a range, over blocks and line ends', () => {
    const { ours, library } = documentsOf(TEXT);
    for (let from = 0; from < TEXT.length; from += 3)
      for (let to = from; to < TEXT.length; to += 5) {
        const range = { start: library.positionAt(from), end: library.positionAt(to) };
        assert.equal(ours.getText(range), library.getText(range), `${from}–${to}`);
      }
  });
});
