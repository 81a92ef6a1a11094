import fs from 'node:fs';
import type { Suppression } from '../analysis/configuration';
import { unusedSuppression } from '../analysis/notice';
import type { DraftSuppression } from '../analysis/project-file';
import { wordsIn } from '../l10n/words';
import type { Language } from '../rules/rule';
import type { CheckedFile, ReportedFinding } from './checked-file';
import { within } from '../workspace/draft-files';
import type { Host } from './host';
import { slashed } from './paths';
import type { OpenedFile } from './session';
import type { FoundProject } from './settings';

/** What settings files silence in vain, as far as the drafts that were checked tell: gathered draft by draft, reported at the end. */
export class UnusedSuppressions {
  private readonly unused = new Map<FoundProject, Set<Suppression>>();

  constructor(
    private readonly path: Host['path'],
    private readonly language: Language,
  ) {}

  add({ project }: OpenedFile, { unused }: CheckedFile): void {
    if (project === undefined) return;
    const known = this.unused.get(project) ?? new Set();
    this.unused.set(project, known);
    for (const one of unused) known.add(one);
  }

  /** The settings files with something silenced in vain, each as a file with findings. */
  files(): CheckedFile[] {
    return [...this.unused].flatMap(([project, unused]): CheckedFile[] => {
      const findings = project.project.suppressions.flatMap((one): ReportedFinding[] => {
        const message = this.messageFor(one, unused.has(one), project);
        return message === undefined ? [] : [findingAt(one, message, project)];
      });
      if (findings.length === 0) return [];
      const { shown, lines } = project;
      return [{ isDraft: false, shown, profile: null, findings, lines, fixedPlaces: 0, unused: [] }];
    });
  }

  private messageFor(one: DraftSuppression, isUnused: boolean, { file }: FoundProject): string | undefined {
    const { project: words } = wordsIn(this.language);
    if (isUnused) return words.unused(one.rule, one.draft);
    const names = [one.draft, one.draft.normalize('NFD')];
    const folder = this.path.dirname(file);
    // What lies above the folder is none of its drafts, and is not looked for.
    const below = names
      .map((name) => this.path.resolve(folder, name))
      .filter((path) => within(slashed(folder, this.path), slashed(path, this.path)) !== undefined);
    const isThere = below.some((path) => fs.existsSync(path));
    return isThere ? undefined : words.noDraft(one.draft);
  }
}

function findingAt({ index }: DraftSuppression, message: string, { project, lines }: FoundProject): ReportedFinding {
  const place = ['suppressions', index];
  const start = lines.positionAt(project.offsetOf(place) ?? 0);
  const end = lines.positionAt(project.endOf(place) ?? 0);
  return {
    rule: unusedSuppression.id,
    severity: unusedSuppression.severity,
    start,
    end,
    message,
    related: [],
    isSafe: false,
    entry: () => ({ start, end, content: '', advice: message, basis: '' }),
    fixes: () => [],
    repairs: () => [],
    context: () => message,
  };
}
