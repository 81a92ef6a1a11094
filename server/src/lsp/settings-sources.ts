import { decode } from '../workspace/decode';
import type { FileContent, FileReader, WorkspaceFiles } from './host';
import { keyOf } from './uri';

/** No settings file is anywhere near this size. */
const MOST_BYTES = 1_048_576;
const NONE: FileContent = { kind: 'none' };

/** What is known of a file that the client reads. */
interface Fetched {
  content: FileContent;
  /** It has come, and nobody has looked at it yet. */
  isNew: boolean;
  isPending: boolean;
  /** It may have changed while it was on its way. */
  isStale: boolean;
}

/**
 * Reads settings files where they are: on this machine at once, else through the client (a browser, a folder that is on no disk). What the client
 * has not sent yet is as good as not there, or as it was; when it comes and says something new, that is told.
 */
export class SettingsSources implements FileReader {
  private readonly fetched = new Map<string, Fetched>();
  private client: WorkspaceFiles | undefined;

  /** @param arrived told when there is something new about a file that was asked for */
  constructor(
    private readonly direct: FileReader | undefined,
    private readonly arrived: (uri: string) => void,
  ) {}

  /** @param client how files are read through the client, where it answers such questions */
  readThrough(client: WorkspaceFiles): void {
    this.client = client;
  }

  reaches(uri: string): boolean {
    if (this.direct?.reaches(uri) === true) return true;
    return this.client !== undefined && !uri.startsWith('untitled:');
  }

  read(uri: string, root: string): FileContent {
    if (this.direct?.reaches(uri) === true) return this.direct.read(uri, root);
    if (this.client === undefined) return NONE;
    const key = keyOf(uri);
    const one = this.fetched.get(key) ?? { content: NONE, isNew: false, isPending: false, isStale: false };
    this.fetched.set(key, one);
    if (one.isNew) one.isNew = false;
    else if (one.isPending) one.isStale = true;
    else void this.fetch(one, uri, root, this.client);
    return one.content;
  }

  /** Whether the client has a file is not known at once; it is not said to be missing then. */
  exists(uri: string, root: string): boolean {
    return this.direct?.reaches(uri) === true ? this.direct.exists(uri, root) : true;
  }

  private async fetch(one: Fetched, uri: string, root: string, client: WorkspaceFiles): Promise<void> {
    one.isPending = true;
    let content: FileContent;
    do {
      one.isStale = false;
      content = await contentOf(uri, root, client);
      // Set by whoever asked meanwhile.
    } while (one.isStale as boolean);
    one.isPending = false;
    if (isSame(content, one.content)) return;
    one.content = content;
    one.isNew = true;
    this.arrived(uri);
  }
}

/** A client that is gone, or that refuses, has no such file. */
async function contentOf(uri: string, root: string, client: WorkspaceFiles): Promise<FileContent> {
  try {
    const answer = await client.read(uri, root, MOST_BYTES);
    if (answer.kind === 'none') return NONE;
    const decoded = answer.kind === 'bytes' ? decode(answer.bytes) : undefined;
    return decoded?.ok === true ? { kind: 'text', text: decoded.text } : { kind: 'unreadable' };
  } catch {
    return NONE;
  }
}

function isSame(one: FileContent, other: FileContent): boolean {
  return one.kind === 'text' && other.kind === 'text' ? one.text === other.text : one.kind === other.kind;
}
