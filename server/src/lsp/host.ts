/** What the server is told by the place it runs in; nothing else of it depends on Node. */
export interface Host {
  /** Number of the process; undefined where there is none, as in a browser worker. */
  readonly pid: number | undefined;
  readonly version: string;
  readonly clock: Clock;
  /** Reads settings files; undefined where there are no files, as in a browser worker. */
  readonly files?: FileReader;
}

/** The files of the workspace, as far as the server reads any: settings files beside drafts. It writes none. */
export interface FileReader {
  /**
   * Reads a file.
   * @param uri of the file
   * @param root URI of the folder that it must stand in, links followed: what lies outside is as good as not there
   */
  read(uri: string, root: string): FileContent;
  /** True when there is such a file below the folder. */
  exists(uri: string, root: string): boolean;
}

export type FileContent =
  { readonly kind: 'none' } | { readonly kind: 'unreadable' } | { readonly kind: 'text'; readonly text: string };

/** The time, as tests can turn it. */
export interface Clock {
  /** Milliseconds since any fixed moment. */
  now(): number;
  /**
   * Runs something once, later.
   * @returns takes it back
   */
  after(milliseconds: number, run: () => void): () => void;
}
