import { State, type BaseLanguageClient } from 'vscode-languageclient';

/** A key pressed while the server starts is answered when it is up; one that waits longer would surprise. In milliseconds. */
const PATIENCE = 10_000;

/**
 * Waits for a server that is starting, or starting again.
 * @returns false when it did not come up in time
 */
export async function untilRunning(client: BaseLanguageClient): Promise<boolean> {
  if (client.isRunning()) return true;
  return new Promise((resolve) => {
    const end = (isUp: boolean): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve(isUp);
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    const listening = client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) end(true);
    });
  });
}
