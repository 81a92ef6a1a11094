import type { Language, Wording } from '../rules/rule';
import { PRACTICE, type Source } from '../vocabulary/source';
import type { Finding } from './finding';

/** The sentence shown for a finding: what is wrong, what to do, and in brackets the regulation. Practice is no regulation and goes unnamed. */
export function messageOf(finding: Finding, language: Language): string {
  const sentences = adviceOf(finding, language);
  const basis = basisOf(finding, language);
  return basis === undefined ? sentences : withBasis(sentences, basis);
}

/** The same without the regulation. */
export function adviceOf(finding: Finding, language: Language): string {
  const { what, how } = wordingOf(finding, language);
  return how === undefined ? what : `${what} ${how}`;
}

/** The regulation to name for a finding; undefined where only practice asks for it. */
export function basisOf(finding: Finding, language: Language): Source | undefined {
  const own = wordingOf(finding, language).basis;
  const basis = isSamePoint(own, finding) ? finding.basis : (own ?? finding.basis);
  return basis?.short === PRACTICE.short ? undefined : basis;
}

/** True when a wording names a regulation of form that the finding names already, as it was on the day of the draft. */
function isSamePoint(said: Source | undefined, { basis }: Finding): boolean {
  return said?.form !== undefined && said.form.system === basis?.form?.system && said.form.aspect === basis.form.aspect;
}

/** What a finding says at its related places; empty when its rule says nothing there. */
export function relatedMessageOf(finding: Finding, language: Language): string {
  return wordingOf(finding, language).related ?? '';
}

export function wordingOf(finding: Finding, language: Language): Wording {
  return finding.rule.explain[language](finding.state);
}

/** `KL 226-KL/TW`, `HD 05-HD/VPTW, điểm 3.1.2` */
export function basisText({ short, place }: Source): string {
  return place === undefined || place === '' ? short : `${short}, ${place}`;
}

/** “… KL.” + HD 05 → “… KL (HD 05-HD/VPTW, điểm 3.1.2).” */
function withBasis(sentences: string, basis: Source): string {
  const text = sentences.endsWith('.') ? sentences.slice(0, -1) : sentences;
  return `${text} (${basisText(basis)}).`;
}
