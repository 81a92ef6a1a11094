import type { Words } from '../l10n/words';
import type { Draft } from '../model/draft';
import type { System } from '../vocabulary/document-types';
import { formatsOf, type Profile } from '../vocabulary/formats';
import { isComplete } from './shortcoming-state';

/** What was recognised in a draft, in figures. */
export interface DraftState {
  readonly system: System | null;
  readonly profile: Profile | null;
  /** Null for a draft that is no plan to remedy shortcomings. */
  readonly shortcomings: number | null;
  /** Shortcomings that lack a solution, an owner or a deadline. */
  readonly incomplete: number;
  readonly findings: number;
}

/** @param findings how many findings the draft has */
export function stateOfDraft(draft: Draft, findings: number): DraftState {
  const { system, profile } = draft.identity;
  const shortcomings = draft.isRemedyPlan ? draft.shortcomings : undefined;
  return {
    system: system ?? null,
    profile,
    shortcomings: shortcomings?.length ?? null,
    incomplete: shortcomings?.filter((one) => !isComplete(one)).length ?? 0,
    findings,
  };
}

/** “Đảng · HD 05 · 3 hạn chế, 2 chưa đủ · 5 điểm cần xem” */
export function stateText({ system, profile, shortcomings, incomplete, findings }: DraftState, words: Words): string {
  const parts = [system === null ? words.status.unknown : words.system[system]];
  const format = formatName(profile);
  if (format !== undefined) parts.push(format);
  if (shortcomings !== null) parts.push(words.status.shortcomings(shortcomings, incomplete));
  parts.push(words.status.findings(findings));
  return parts.join(' · ');
}

/** `HD 05-HD/VPTW` → `HD 05`, `NĐ 30/2020/NĐ-CP` → `NĐ 30`; undefined where more than one regulation may apply. */
function formatName(profile: Profile | null): string | undefined {
  const [format, another] = formatsOf(profile);
  return another !== undefined || profile === 'state' || profile === 'party'
    ? undefined
    : format?.name.split(/[-/]/)[0];
}
