import fs from 'node:fs';
import { isDraftName, IGNORE_FILES, mayBeDraft, NEVER_ENTERED } from '../workspace/draft-files';
import { isIgnored, layerMaker, type IgnoreLayer, type MakeLayer } from '../workspace/ignore-rules';
import { FileError, reasonOf } from './files';
import type { Host } from './host';
import { fitsPattern, isPattern, shown, shownWithin, slashed } from './paths';
import type { Words } from './words';

/** A file to be looked at. */
export interface Target {
  /** Absolute; undefined for the standard input. */
  readonly file: string | undefined;
  /** As reports name it: as given, with `/`. */
  readonly shown: string;
  /** True when only its text can tell whether it is a draft: a `.md` or `.txt` of a folder. */
  readonly onlyIfDraft: boolean;
}

/** What stands in the way of a folder: told, while the rest goes on. */
export type TellProblem = (shown: string, message: string) => void;

/** The `ignore` list that holds for the files of a folder, with the folder that it counts from. */
export type ProjectIgnore = (
  folder: string,
) => Promise<{ readonly folder: string; readonly patterns: readonly string[] } | undefined>;

export interface Finder {
  readonly host: Pick<Host, 'cwd' | 'path'>;
  readonly words: Words;
  readonly problem: TellProblem;
  readonly projectIgnore: ProjectIgnore;
  /** Told of a link that is not followed. */
  readonly leftOut: (shown: string) => void;
}

/**
 * The files that paths stand for, each once. A file that is named is taken as it is; a folder means its drafts.
 * @param given paths as typed; `-` is the standard input
 */
export async function findFiles(given: readonly string[], finder: Finder): Promise<Target[]> {
  const { host, words, problem } = finder;
  const targets = new Map<string, Target>();
  for (const one of given) {
    if (one === '-') {
      targets.set('-', { file: undefined, shown: '-', onlyIfDraft: false });
      continue;
    }
    for (const typed of expandPattern(one, host)) {
      const absolute = host.path.resolve(host.cwd, typed);
      try {
        if (fs.statSync(absolute).isDirectory()) await addFolder(absolute, shown(typed, host.path), finder, targets);
        else targets.set(absolute, { file: absolute, shown: shown(typed, host.path), onlyIfDraft: false });
      } catch (error) {
        problem(shown(typed, host.path), error instanceof FileError ? error.message : reasonOf(error, words));
      }
    }
  }
  return [...targets.values()];
}

/** `xã/*.duthao` as Windows shells hand it on; a pattern without any match stays as typed, to be reported. */
function expandPattern(typed: string, { cwd, path }: Pick<Host, 'cwd' | 'path'>): string[] {
  const name = path.basename(typed);
  const absolute = path.resolve(cwd, typed);
  if (!isPattern(name) || fs.existsSync(absolute)) return [typed];
  const folder = path.dirname(absolute);
  if (!fs.existsSync(folder)) return [typed];
  const prefix = typed.slice(0, typed.length - name.length);
  const matches = fs
    .readdirSync(folder)
    .filter((one) => fitsPattern(name, one))
    .sort();
  return matches.length === 0 ? [typed] : matches.map((one) => prefix + one);
}

async function addFolder(folder: string, named: string, finder: Finder, targets: Map<string, Target>): Promise<void> {
  const makeLayer = await layerMaker();
  const around = layersAround(folder, finder, makeLayer);
  // A folder that is named is walked, though a file above it says to leave it out.
  const layers = isIgnored(slashed(folder, finder.host.path), true, around) ? [] : around;
  await new Walk(finder, makeLayer, targets, fs.realpathSync(folder)).enter(folder, named, layers);
}

/** The ignore files of the folders above, up to the one that holds `.git`; without such a one the folder stands for itself. */
function layersAround(folder: string, { host: { path } }: Finder, makeLayer: MakeLayer): IgnoreLayer[] {
  const layers: IgnoreLayer[] = [];
  let at = folder;
  while (!fs.existsSync(path.join(at, '.git'))) {
    const above = path.dirname(at);
    if (above === at) return [];
    at = above;
    layers.unshift(...ownLayers(at, path, makeLayer));
  }
  return layers;
}

function ownLayers(folder: string, path: Host['path'], makeLayer: MakeLayer): IgnoreLayer[] {
  return IGNORE_FILES.flatMap((name) => {
    try {
      return [makeLayer(slashed(folder, path), fs.readFileSync(path.join(folder, name), 'utf8'))];
    } catch {
      // Mostly there is none.
      return [];
    }
  });
}

class Walk {
  /** Folders by their real path: a link back to a folder above would never end. */
  private readonly entered = new Set<string>();

  constructor(
    private readonly finder: Finder,
    private readonly makeLayer: MakeLayer,
    private readonly targets: Map<string, Target>,
    /** The real path of the folder that was named: what links lead out of it to is somebody else's. */
    private readonly base: string,
  ) {}

  async enter(folder: string, named: string, around: readonly IgnoreLayer[]): Promise<void> {
    const { host, words, problem, projectIgnore } = this.finder;
    let entries: fs.Dirent[];
    try {
      const real = fs.realpathSync(folder);
      if (this.entered.has(real)) return;
      this.entered.add(real);
      entries = fs.readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      problem(named, reasonOf(error, words));
      return;
    }
    const layers = [...around, ...ownLayers(folder, host.path, this.makeLayer)];
    const project = await projectIgnore(folder);
    const all =
      project === undefined
        ? layers
        : [...layers, this.makeLayer(slashed(project.folder, host.path), project.patterns)];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const absolute = host.path.join(folder, entry.name);
      const kind = kindOf(entry, absolute, this.base, host.path);
      if (
        kind === 'other' ||
        NEVER_ENTERED.has(entry.name) ||
        isIgnored(slashed(absolute, host.path), kind === 'folder', all)
      )
        continue;
      if (kind === 'outside') {
        if (!isPlainFile(entry.name, absolute)) this.finder.leftOut(shownWithin(named, entry.name));
        continue;
      }
      if (kind === 'folder') await this.enter(absolute, shownWithin(named, entry.name), layers);
      else this.addFile(absolute, shownWithin(named, entry.name), entry.name);
    }
  }

  private addFile(absolute: string, named: string, name: string): void {
    if (this.targets.has(absolute)) return;
    if (isDraftName(name)) this.targets.set(absolute, { file: absolute, shown: named, onlyIfDraft: false });
    else if (mayBeDraft(name)) this.targets.set(absolute, { file: absolute, shown: named, onlyIfDraft: true });
  }
}

/** True for a link to a file that would not be looked at anyway. */
function isPlainFile(name: string, absolute: string): boolean {
  return !isDraftName(name) && !mayBeDraft(name) && fs.statSync(absolute).isFile();
}

/** A link counts as what it leads to, inside the folder. A link that leads nowhere counts as a file: reading it will tell. */
function kindOf(
  entry: fs.Dirent,
  absolute: string,
  base: string,
  path: Host['path'],
): 'file' | 'folder' | 'outside' | 'other' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    const stat = fs.statSync(absolute);
    if (!stat.isDirectory() && !stat.isFile()) return 'other';
    const inside = path.relative(base, fs.realpathSync(absolute));
    if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) return 'outside';
    return stat.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'file';
  }
}
