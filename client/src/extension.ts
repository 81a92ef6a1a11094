import type { ExtensionContext } from 'vscode';
import { begin, end, type Exports } from './activation';
import { processServer } from './process-server';

// The extension in a desktop VS Code, or on the far side of a remote one.

/** Called by VS Code when the first draft, Markdown or text file is opened. */
export function activate(context: ExtensionContext): Exports {
  return begin(context, processServer(context));
}

/** Called by VS Code when it is closed or the extension is turned off. */
export function deactivate(): Promise<void> | undefined {
  return end();
}
