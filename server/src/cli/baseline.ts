import fs from 'node:fs';
import * as z from 'zod/mini';
import type { CheckedFile, ReportedFinding } from './checked-file';
import { codeOf, FileError, readFile } from './files';
import type { Host } from './host';
import { slashed } from './paths';
import type { Words } from './words';
import { writeNewFile } from './write-file';

/** What a baseline keeps of a draft: how often a rule finds something in the same words. No line number, so that it survives edits. */
const schema = z.object({
  version: z.literal(1),
  files: z.array(
    z.object({
      path: z.string(),
      findings: z.array(z.object({ rule: z.string(), context: z.string(), count: z.int().check(z.gte(1)) })),
    }),
  ),
});

type Stored = z.infer<typeof schema>;

/**
 * Findings that were there before and are not to be reported again: an archive is put under checks from today on, without being mended first.
 * Drafts are named by their path from the folder of the baseline on, so that the file can be kept beside them and shared.
 */
export class Baseline {
  /** How many findings are left of each that was there before, by path, rule and context. */
  private readonly left = new Map<string, number>();
  private readonly seen = new Set<string>();
  private readonly found: Stored['files'][number][] = [];
  private known = 0;

  /** @param file absolute path of the baseline */
  constructor(
    private readonly file: string,
    private readonly host: Pick<Host, 'cwd' | 'path'>,
    private readonly words: Words,
  ) {}

  /**
   * Reads what was there before.
   * @throws {FileError} when there is no such file, or it is no baseline
   */
  read(): void {
    if (!fs.existsSync(this.file)) throw new FileError(this.words.baselineMissing);
    const { decoded } = readFile(this.file, this.words);
    const stored = decoded.ok ? storedIn(decoded.text) : undefined;
    if (stored === undefined) throw new FileError(this.words.baselineInvalid);
    for (const { path, findings } of stored.files)
      for (const { rule, context, count } of findings) this.left.set(keyOf(path, rule, context), count);
  }

  /** A file without the findings that were there before. */
  without(checked: CheckedFile): CheckedFile {
    const path = this.pathOf(checked);
    this.seen.add(path);
    const findings = checked.findings.filter(({ rule, context }) => {
      const key = keyOf(path, rule, context());
      const left = this.left.get(key) ?? 0;
      if (left === 0) return true;
      this.left.set(key, left - 1);
      this.known++;
      return false;
    });
    return { ...checked, findings };
  }

  /** @returns how many findings were left out, and how many of the files that were checked are there no more */
  counts(): { readonly known: number; readonly gone: number } {
    let gone = 0;
    for (const [key, left] of this.left) if (this.seen.has(key.slice(0, key.indexOf('\n')))) gone += left;
    return { known: this.known, gone };
  }

  /** Keeps all findings of a file for {@link write}. */
  keep(checked: CheckedFile): void {
    const counts = new Map<string, { rule: string; context: string; count: number }>();
    for (const { rule, context } of checked.findings) {
      const one = { rule, context: context(), count: 0 };
      const known = counts.get(keyOf('', rule, one.context)) ?? one;
      known.count++;
      counts.set(keyOf('', rule, one.context), known);
    }
    if (counts.size === 0) return;
    const findings = [...counts.values()].sort((a, b) => order(a.rule + a.context, b.rule + b.context));
    this.found.push({ path: this.pathOf(checked), findings });
  }

  /**
   * Writes what was kept, whole or not at all.
   * @returns how many findings that are
   * @throws {FileError} when it cannot be written
   */
  write(): number {
    const files = this.found.sort((a, b) => order(a.path, b.path));
    const text = `${JSON.stringify({ version: 1, files } satisfies Stored, undefined, 2)}\n`;
    try {
      writeNewFile(this.file, new TextEncoder().encode(text));
    } catch (error) {
      throw new FileError(this.words.notWritten(codeOf(error)));
    }
    return files.reduce((sum, { findings }) => sum + findings.reduce((all, { count }) => all + count, 0), 0);
  }

  /** Composed letters: macOS gives the names of files decomposed, other systems do not. */
  private pathOf({ shown }: Pick<CheckedFile, 'shown'>): string {
    const { path, cwd } = this.host;
    if (shown === '-') return shown;
    return slashed(path.relative(path.dirname(this.file), path.resolve(cwd, shown)), path).normalize('NFC');
  }
}

function storedIn(text: string): Stored | undefined {
  try {
    const read = z.safeParse(schema, JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function keyOf(path: string, rule: string, context: ReturnType<ReportedFinding['context']>): string {
  return `${path}\n${rule}\n${context}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
