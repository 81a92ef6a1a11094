import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

/** One of the two streams that a command writes to. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Width in columns; of use only on a terminal. */
  readonly columns: number;
}

/** What the command line is given by the machine it runs on. Commands take it from here, so that they can be run in one process by tests. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly path: path.PlatformPath;
  readonly out: Output;
  readonly err: Output;
  /** All of the standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** The folder that the bundles stand in: the server and the rule pages lie beside the command line. */
  readonly distribution: string;
  /** Lets Ctrl-C and other work in: called between two files. */
  readonly pause: () => Promise<void>;
  /** Starts the language server in this process; it then owns the standard streams. */
  readonly startServer: (file: string) => void;
}

/** The machine that this process runs on. */
export function nodeHost(): Host {
  return {
    cwd: process.cwd(),
    env: process.env,
    path,
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    readInput,
    distribution: __dirname,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    startServer: (file) => {
      // Not bundled into the command line: checking a file should not load a server.
      createRequire(__filename)(file);
    },
  };
}

/** A stream that leads to a file or another program says nothing of terminals. */
function outputOf(
  stream: Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number },
): Output {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY ?? false,
    // A terminal that does not know how wide it is says 0.
    columns: stream.columns === undefined || stream.columns === 0 ? 100 : stream.columns,
  };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
