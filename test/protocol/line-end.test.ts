import assert from 'node:assert/strict';
import { DocumentOnTypeFormattingRequest } from 'vscode-languageserver-protocol';
import { PLAN, whereIs } from './support/plan';
import { onLine, Session, URI } from './support/session';

describe('Enter', () => {
  const options = { tabSize: 4, insertSpaces: true };
  const typed = PLAN.replace('- Lập bảng theo dõi chung;\n', '- Lập bảng theo dõi chung;\n\n');
  const position = { line: whereIs('- Lập bảng').line + 1, character: 0 };

  it('goes on with the list above; no other key changes any text', async () => {
    const session = await Session.start();
    await session.open(typed);
    const ask = (ch: string, uri = URI) =>
      session.client.sendRequest(DocumentOnTypeFormattingRequest.type, {
        textDocument: { uri },
        position,
        ch,
        options,
      });
    assert.deepEqual(await ask('\n'), [{ range: onLine(position.line, 0), newText: '- ' }]);
    assert.deepEqual(await ask(';'), []);
    assert.deepEqual(await ask('\n', 'file:///khac'), []);
    assert.deepEqual(session.initialized.capabilities.documentOnTypeFormattingProvider, {
      firstTriggerCharacter: '\n',
    });
  });
});
