import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { until } from './waiting';

/** What the extension hands out when it is activated. */
export interface Api {
  readonly client: BaseLanguageClient;
  /** The language server's process, as far as one runs. */
  serverProcessId(): number | undefined;
}

/** Activates the extension, unless it is active. */
export async function activate(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('duthao.duthao-vscode');
  if (!extension) throw new Error('the extension is not installed');
  return extension.activate();
}

/**
 * Waits until the server runs; it starts with the first draft that is opened.
 * @returns the process that answers, as it names itself; null for a worker of the browser
 */
export async function untilServerRuns({ client }: Api): Promise<number | null> {
  await until('the server runs', client.onDidChangeState, () => client.isRunning() || undefined);
  const { pid } = await client.sendRequest<{ pid: number | null }>('duthao/serverInfo');
  return pid;
}

/**
 * Ends the language server the way a crash does, and waits until another one answers.
 * @returns the processes of the old one and of the new one
 */
export async function killServer(api: Api): Promise<{ old: number; now: number }> {
  const old = processOf(await untilServerRuns(api));
  const gone = until('the server is gone', api.client.onDidChangeState, () => !api.client.isRunning() || undefined);
  process.kill(old, 'SIGKILL');
  await gone;
  return { old, now: processOf(await untilServerRuns(api)) };
}

function processOf(id: number | null): number {
  if (id === null) throw new Error('the server is no process');
  return id;
}
