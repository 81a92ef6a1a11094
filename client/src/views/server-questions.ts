import type { TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * Asks the server about a draft.
 * @param read reads the answer; what is none is undefined
 * @returns undefined while the server is not up, when it does not know the draft, and when the draft was changed meanwhile: then it is asked again anyway
 */
export async function askAbout<T extends { readonly version: number }>(
  client: BaseLanguageClient,
  request: string,
  document: TextDocument,
  read: (message: unknown) => T | undefined,
  details: object = {},
): Promise<T | undefined> {
  if (!client.isRunning()) return undefined;
  const { version } = document;
  const answer = read(
    await client.sendRequest<unknown>(request, {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      ...details,
    }),
  );
  return document.version === version ? answer : undefined;
}
