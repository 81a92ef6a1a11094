import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type Message,
} from 'vscode-languageclient/browser';
import type { ServerKind } from './client';

/** What is used of a browser's worker. The types of browsers as a whole would let in `document` and `fetch` everywhere. */
declare class Worker {
  constructor(url: string);
  terminate(): void;
}

/** A worker that is ended tells nobody: whoever ends it says so. */
class Reader extends BrowserMessageReader {
  end(): void {
    this.fireClose();
  }
}

/** Sends what the protocol is made of, JSON, and nothing else: the settings that VS Code hands out are proxies, which no worker takes. */
class Writer extends BrowserMessageWriter {
  override write(message: Message): Promise<void> {
    return super.write(JSON.parse(JSON.stringify(message)) as Message);
  }
}

/** The server in a worker of the browser. */
export function workerServer(context: ExtensionContext): ServerKind {
  const url = Uri.joinPath(context.extensionUri, 'server/dist/lsp-worker.js').toString(true);
  let running: { readonly worker: Worker; readonly reader: Reader } | undefined;
  const kill = (): boolean => {
    if (running === undefined) return false;
    const { worker, reader } = running;
    running = undefined;
    worker.terminate();
    reader.end();
    return true;
  };
  const start = (): Promise<{ reader: Reader; writer: Writer }> => {
    const worker = new Worker(url);
    const reader = new Reader(worker);
    running = { worker, reader };
    return Promise.resolve({ reader, writer: new Writer(worker) });
  };
  return {
    client: (options) => new LanguageClient('duthao', 'Dự Thảo', start, options),
    kill,
    processId: () => undefined,
  };
}
