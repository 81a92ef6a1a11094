import type { Severity } from '../../rules/rule';
import type { CheckedFile } from '../checked-file';
import type { Words } from '../words';

/** Counts what a check found, for the last sentences of a report that is read by people. */
export class Tally {
  private readonly counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  private drafts = 0;
  private fixedPlaces = 0;
  private fixedFiles = 0;
  private fixable = 0;

  add({ isDraft, fixedPlaces, findings }: CheckedFile): void {
    if (isDraft) this.drafts++;
    if (fixedPlaces > 0) this.fixedFiles++;
    this.fixedPlaces += fixedPlaces;
    for (const finding of findings) {
      this.counts[finding.severity]++;
      if (finding.isSafe && finding.fixes().length > 0) this.fixable++;
    }
  }

  /** @returns what there is to say; nothing when no draft was checked */
  sentences(words: Words): string[] {
    if (this.drafts === 0) return [];
    const sentences = [words.examined(this.drafts, this.counts)];
    if (this.fixedPlaces > 0) sentences.unshift(words.fixed(this.fixedPlaces, this.fixedFiles));
    if (this.fixable > 0) sentences.push(words.fixable(this.fixable));
    return sentences;
  }
}
