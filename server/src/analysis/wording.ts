import type { Language, Wording } from '../rules/rule';
import { HD05, HD36, PRACTICE, type Source } from '../vocabulary/source';
import type { Finding } from './finding';

/** The sentence shown for a finding: what is wrong, what to do, and in brackets the regulation. Practice is no regulation and goes unnamed. */
export function messageOf(finding: Finding, language: Language): string {
  const wording = wordingOf(finding, language);
  // A Party paper of before 27/5/2026 is told of the guidance of its own day.
  const basis =
    wording.basis?.short === HD05 && finding.basis?.short === HD36 ? finding.basis : (wording.basis ?? finding.basis);
  const sentences = wording.how === undefined ? wording.what : `${wording.what} ${wording.how}`;
  return basis === undefined || basis.short === PRACTICE.short ? sentences : withBasis(sentences, basis);
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
