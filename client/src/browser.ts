import type { ExtensionContext } from 'vscode';
import { begin, end, type Exports } from './activation';
import { workerServer } from './worker-server';

// The extension in a VS Code that runs in the browser alone.

/** Called by VS Code when the first draft, Markdown or text file is opened. */
export function activate(context: ExtensionContext): Exports {
  return begin(context, workerServer(context));
}

/** Called by VS Code when it is closed or the extension is turned off. */
export function deactivate(): Promise<void> | undefined {
  return end();
}
