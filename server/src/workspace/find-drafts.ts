import { IGNORE_FILES, isDraftName, mayBeDraft, NEVER_ENTERED } from './draft-files';
import { isIgnored, layerMaker, type IgnoreLayer, type MakeLayer } from './ignore-rules';

/** What stands in a folder. */
export interface FolderEntry {
  readonly name: string;
  /** A link counts as what it leads to. */
  readonly kind: 'file' | 'folder';
}

/** A folder that could be looked into. */
export interface FolderListing {
  /** Equal for two paths of one folder: a link back to a folder above would never end. */
  readonly id: string;
  readonly entries: readonly FolderEntry[];
}

/** One folder tree, as far as it is read to find its drafts. Paths begin with `/`, which is the topmost folder: `/xã/Kế hoạch.duthao`. */
export interface FolderTree {
  /** @returns undefined for a folder that is not there, cannot be read, or that a link leads out to */
  list(path: string): Promise<FolderListing | undefined>;
  /** The text of an ignore file; undefined when it cannot be read. */
  text(path: string): Promise<string | undefined>;
  /** The `ignore` list of the settings file that holds in a folder, and the folder that it counts from. */
  ignoreList(path: string): { readonly folder: string; readonly patterns: readonly string[] } | undefined;
}

/** A file that is a draft, or may be one. */
export interface FoundFile {
  readonly path: string;
  /** True when only its text can tell, see `looksLikeDraft`: a `.md` or `.txt`. */
  readonly onlyIfDraft: boolean;
}

/**
 * The drafts below a folder, in the order of their paths; those that ignore files and settings files leave out are left out.
 * They come one by one: whoever asks no further has stopped the walk.
 */
export async function* findDrafts(tree: FolderTree): AsyncGenerator<FoundFile, void, undefined> {
  const walk = new Walk(tree, await layerMaker());
  yield* walk.enter('/', []);
}

class Walk {
  private readonly entered = new Set<string>();

  constructor(
    private readonly tree: FolderTree,
    private readonly makeLayer: MakeLayer,
  ) {}

  async *enter(folder: string, around: readonly IgnoreLayer[]): AsyncGenerator<FoundFile, void, undefined> {
    const listing = await this.tree.list(folder);
    if (listing === undefined || this.entered.has(listing.id)) return;
    this.entered.add(listing.id);
    const entries = [...listing.entries].sort((a, b) => (a.name < b.name ? -1 : 1));
    const layers = [...around, ...(await this.layersOf(folder, entries))];
    const project = this.tree.ignoreList(folder);
    const all = project === undefined ? layers : [...layers, this.makeLayer(project.folder, project.patterns)];
    for (const { name, kind } of entries) {
      const path = inFolder(folder, name);
      if (NEVER_ENTERED.has(name) || isIgnored(path, kind === 'folder', all)) continue;
      if (kind === 'folder') yield* this.enter(path, layers);
      else if (isDraftName(name)) yield { path, onlyIfDraft: false };
      else if (mayBeDraft(name)) yield { path, onlyIfDraft: true };
    }
  }

  private async layersOf(folder: string, entries: readonly FolderEntry[]): Promise<IgnoreLayer[]> {
    const layers: IgnoreLayer[] = [];
    for (const name of IGNORE_FILES) {
      if (!entries.some((entry) => entry.name === name && entry.kind === 'file')) continue;
      const text = await this.tree.text(inFolder(folder, name));
      if (text !== undefined) layers.push(this.makeLayer(folder, text));
    }
    return layers;
  }
}

function inFolder(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
