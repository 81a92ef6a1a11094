import assert from 'node:assert/strict';
import {
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { applied, onLine, Session, URI } from './support/session';

const TEXT = 'Ngày 7/4/2026,  hai dấu cách.\r\n\r\n   Ngày 8/4/2026\u00a0 \r\n| a |b|\r\n';
const options = { tabSize: 2, insertSpaces: true, trimTrailingWhitespace: true, insertFinalNewline: true };

function formatted(edits: TextEdit[] | null): string {
  return applied(TEXT, { changes: { [URI]: edits ?? [] } });
}

describe('Formatting', () => {
  it('mends what is safe to mend, and moves nothing', async () => {
    const session = await Session.start();
    await session.open(TEXT);
    const edits = await session.client.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri: URI },
      options,
    });
    assert.equal(formatted(edits), TEXT.replace('7/4', '07/4').replace('8/4', '08/4'));
  });

  it('of some lines leaves the others alone', async () => {
    const session = await Session.start();
    await session.open(TEXT);
    const edits = await session.client.sendRequest(DocumentRangeFormattingRequest.type, {
      textDocument: { uri: URI },
      range: onLine(2, 0, 20),
      options,
    });
    assert.equal(formatted(edits), TEXT.replace('8/4', '08/4'));
  });
});
