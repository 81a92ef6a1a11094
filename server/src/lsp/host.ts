import type { CalendarDate } from '../model/date';
import type { FolderListing } from '../workspace/find-drafts';

/** What the server is told by the place it runs in; nothing else of it depends on Node. */
export interface Host {
  /** Number of the process; undefined where there is none, as in a browser worker. */
  readonly pid: number | undefined;
  readonly version: string;
  readonly clock: Clock;
  /** The day it is where the person at the editor is. */
  readonly today: () => CalendarDate;
  /** Reads settings files; undefined where only the client can, as in a browser worker. */
  readonly files?: FileReader;
  /** Looks at the files of the open folders; undefined where only the client can, as in a browser worker. */
  readonly workspace?: WorkspaceFiles;
}

/**
 * The files below the folders that are open in the editor, read while nobody waits for it: by the server itself, or by a client that is asked
 * to (virtual folders, a browser). Nothing outside these folders is ever read, links followed.
 */
export interface WorkspaceFiles {
  /** True for a folder whose files can be reached this way. */
  reaches(root: string): boolean;
  /**
   * @param folder URI of a folder
   * @param root URI of the open folder that it must stand in, or is
   * @returns undefined for a folder that is not there, cannot be read or lies outside
   */
  list(folder: string, root: string): Promise<FolderListing | undefined>;
  /**
   * Reads a file.
   * @param root URI of the open folder that it must stand in
   * @param most how many bytes are read at most
   */
  read(uri: string, root: string, most: number): Promise<FileBytes>;
}

/** `none`: not there, or outside. */
export type FileBytes =
  { readonly kind: 'none' | 'unreadable' | 'too-large' } | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

/** The files of the workspace, as far as the server reads any: settings files beside drafts. It writes none. */
export interface FileReader {
  /** True for a draft whose settings files can be read this way. */
  reaches(uri: string): boolean;
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
