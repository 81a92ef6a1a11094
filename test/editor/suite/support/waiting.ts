import type * as vscode from 'vscode';

/** How long the editor may take for one thing; a build machine is slow at its first start. */
const patience = 20_000;

/**
 * Waits until a value is there, looking at once and then whenever an event says that it may be.
 * @param what names the thing in the error
 * @param event tells that it is worth looking again
 * @param look returns the value, or undefined as long as it is not there
 * @returns the first value that was there
 */
export function until<Value>(
  what: string,
  event: vscode.Event<unknown>,
  look: () => Value | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      const value = look();
      if (value === undefined) return;
      clearTimeout(timer);
      listener.dispose();
      resolve(value);
    };
    const timer = setTimeout(() => {
      listener.dispose();
      reject(new Error(`waited ${String(patience / 1000)} s in vain: ${what}`));
    }, patience);
    const listener = event(check);
    check();
  });
}
