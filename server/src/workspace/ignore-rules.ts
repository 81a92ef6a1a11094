import type { Ignore } from 'ignore';
import { isHeavyPattern } from '../analysis/ignore-pattern';
import { within } from './draft-files';

/** Patterns of one ignore file and the folder that they count from. */
export interface IgnoreLayer {
  /** Absolute and slashed. */
  readonly folder: string;
  readonly patterns: Ignore;
}

/** Makes a layer of the text of an ignore file, or of the `ignore` list of a settings file. */
export type MakeLayer = (folder: string, patterns: string | readonly string[]) => IgnoreLayer;

/** Loads the package when the first folder is walked: a single file needs none. */
export async function layerMaker(): Promise<MakeLayer> {
  const { default: ignore } = await import('ignore');
  return (folder, patterns) => ({
    folder,
    // The names of files may be decomposed, as macOS stores them, while the patterns are typed composed, or the other way round.
    patterns: ignore().add(
      (typeof patterns === 'string' ? patterns.split(/\r?\n/) : patterns)
        .filter((pattern) => !isHeavyPattern(pattern))
        .map((pattern) => pattern.normalize('NFC')),
    ),
  });
}

/**
 * True when ignore files name a path. A layer further in overrides those around it, as Git has it.
 * @param path absolute and slashed
 * @param layers from the outermost to the innermost
 */
export function isIgnored(path: string, isFolder: boolean, layers: readonly IgnoreLayer[]): boolean {
  let ignored = false;
  for (const { folder, patterns } of layers) {
    const inside = within(folder.normalize('NFC'), path.normalize('NFC'));
    if (inside === undefined) continue;
    const result = patterns.test(isFolder ? `${inside}/` : inside);
    if (result.ignored) ignored = true;
    else if (result.unignored) ignored = false;
  }
  return ignored;
}
