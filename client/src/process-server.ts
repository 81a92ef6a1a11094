import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { ServerKind } from './client';

/** The server in a process of its own. */
export function processServer(context: ExtensionContext): ServerKind {
  const module = context.asAbsolutePath('server/dist/lsp.js');
  let client: LanguageClient | undefined;
  return {
    client: (options) =>
      (client = new LanguageClient('duthao', 'Dự Thảo', { module, transport: TransportKind.ipc }, options)),
    kill: () => client?.serverProcess?.kill() ?? false,
    processId: () => client?.serverProcess?.pid,
  };
}
