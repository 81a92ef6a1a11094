import type { Language } from '../rules/rule';
import { en } from './en';
import { vi } from './vi';

/** The words of the interface that belong to no rule. Vietnamese is the source: whatever it says, English says too. */
export type Words = typeof vi;

const languages: Readonly<Record<Language, Words>> = { vi, en };

/** The words in one language. */
export function wordsIn(language: Language): Words {
  return languages[language];
}
