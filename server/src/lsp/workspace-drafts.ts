import { decode, type Decoded } from '../workspace/decode';
import { findDrafts, type FolderTree } from '../workspace/find-drafts';
import { looksLikeDraft } from '../workspace/recognise';
import type { WorkspaceFiles } from './host';
import type { Projects } from './projects';
import { folderOf, keyOf, pathBelow } from './uri';

/** No draft is anywhere near this size, in bytes; what is larger is a mistake, and would only take long. */
const MOST_BYTES = 64 * 1_048_576;
/** A settings or ignore file is far smaller. */
const MOST_BYTES_OF_SETTINGS = 1_048_576;

/** A file of the workspace that is a draft, or, where only its text can tell, may be one. */
export interface FoundDraft {
  readonly uri: string;
  /** URI of the open folder that it stands in. */
  readonly root: string;
  /** Its path from that folder on, with `/`: `xã/Kế hoạch.duthao`. */
  readonly path: string;
  readonly onlyIfDraft: boolean;
}

/** What came of reading a file. `other`: its text shows that it is no draft. */
export type DraftReading = { readonly kind: 'none' | 'unreadable' | 'too-large' | 'other' } | DraftBytes;

/** A draft as read. Its text is undefined where its bytes are no text. */
export interface DraftBytes {
  readonly kind: 'draft';
  readonly decoded: Decoded;
}

/** The drafts of the folders that are open in the editor, whichever way their files can be reached. */
export class WorkspaceDrafts {
  private roots: readonly string[] = [];
  private ways: readonly WorkspaceFiles[] = [];

  constructor(private readonly projects: Projects) {}

  /** @param ways how files can be reached, the better way first */
  reachBy(ways: readonly WorkspaceFiles[]): void {
    this.ways = ways;
  }

  /** @param uris the folders that are open in the editor */
  setRoots(uris: readonly string[]): void {
    this.roots = uris;
  }

  /** The folders whose drafts can be found. */
  get folders(): readonly string[] {
    return this.roots.filter((root) => this.wayTo(root) !== undefined);
  }

  /** All drafts of all folders, each once, in the order of folders and paths; whoever asks no further has stopped the walk. */
  async *find(): AsyncGenerator<FoundDraft, void, undefined> {
    const seen = new Set<string>();
    for (const root of this.folders) {
      for await (const { path, onlyIfDraft } of findDrafts(this.treeOf(root))) {
        const uri = uriBelow(root, path);
        // One folder may be open inside of another one.
        if (seen.has(keyOf(uri))) continue;
        seen.add(keyOf(uri));
        yield { uri, root, path: path.slice(1), onlyIfDraft };
      }
    }
  }

  /** Reads a draft as it is stored. One that is open in the editor may say something else there. */
  async read({ uri, root, onlyIfDraft }: FoundDraft, most = MOST_BYTES): Promise<DraftReading> {
    const content = await this.wayTo(root)?.read(uri, root, most);
    if (content === undefined) return { kind: 'none' };
    if (content.kind !== 'bytes') return { kind: content.kind };
    const decoded = decode(content.bytes);
    return onlyIfDraft && !(decoded.ok && looksLikeDraft(decoded.text))
      ? { kind: 'other' }
      : { kind: 'draft', decoded };
  }

  private wayTo(root: string): WorkspaceFiles | undefined {
    return this.ways.find((way) => way.reaches(root));
  }

  private treeOf(root: string): FolderTree {
    const way = this.wayTo(root);
    return {
      list: async (path) => way?.list(uriBelow(root, path), root),
      text: async (path) => {
        const content = await way?.read(uriBelow(root, path), root, MOST_BYTES_OF_SETTINGS);
        const decoded = content?.kind === 'bytes' ? decode(content.bytes) : undefined;
        return decoded?.ok === true ? decoded.text : undefined;
      },
      ignoreList: (path) => {
        const place = this.projects.placeFor(uriBelow(root, path === '/' ? '/x' : `${path}/x`));
        const patterns = place?.project?.inForce.ignore ?? [];
        if (place === undefined || patterns.length === 0) return undefined;
        const folder = pathBelow(root, folderOf(place.uri).replace(/\/$/, ''));
        return { folder: folder === undefined ? '/' : `/${folder}`, patterns };
      },
    };
  }
}

/** `file:///ho-so` and `/xã/Kế hoạch (1).duthao` → `file:///ho-so/x%C3%A3/K%E1%BA%BF%20ho%E1%BA%A1ch%20%281%29.duthao`, as VS Code writes it. */
function uriBelow(root: string, path: string): string {
  const base = root.replace(/\/$/, '');
  if (path === '/') return root;
  const escaped = (part: string): string =>
    encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return base + path.split('/').map(escaped).join('/');
}
