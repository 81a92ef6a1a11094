import { withTone } from './tone-mark';

const ONSET = /^(?:ngh|ng|nh|th|tr|ch|kh|ph|gh|gi(?=[aeouy])|qu|dd|[bcdghklmnprstvx])?/u;
const TELEX_TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
const VNI_TONES: Readonly<Record<string, string>> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
const TELEX_LETTERS: readonly (readonly [keys: string, letters: string])[] = [
  ['uwow', 'ươ'],
  ['uow', 'ươ'],
  ['uw', 'ư'],
  ['ow', 'ơ'],
  ['aw', 'ă'],
  ['aa', 'â'],
  ['ee', 'ê'],
  ['oo', 'ô'],
];
const VNI_LETTERS: Readonly<Record<string, string>> = { d9: 'đ', a6: 'â', e6: 'ê', o6: 'ô', o7: 'ơ', u7: 'ư', a8: 'ă' };

/**
 * Reads a word that was typed with the keys of Telex while the keyboard was switched off: `nguwowif` → `người`.
 * @returns undefined where no syllable comes out
 */
export function fromTelex(keys: string): string | undefined {
  const onset = ONSET.exec(keys)![0];
  let rest = keys.slice(onset.length);
  const tone = /[sfrxj]/.exec(rest)?.[0];
  if (tone !== undefined) rest = rest.replace(tone, '');
  for (const [typed, letters] of TELEX_LETTERS) rest = rest.replace(typed, letters);
  return finish(onset.replace('dd', 'đ') + rest, tone && TELEX_TONES[tone]);
}

/** Reads a word that was typed with the keys of VNI: `ngu7o7i2` → `người`. */
export function fromVni(keys: string): string | undefined {
  const tone = /[1-5]/.exec(keys)?.[0];
  const letters = keys.replace(/[1-5]/g, '').replace(/d9|[aeo]6|[ou]7|a8/g, (typed) => VNI_LETTERS[typed]!);
  return finish(letters, tone && VNI_TONES[tone]);
}

function finish(plain: string, tone: string | undefined): string | undefined {
  if (!/^\p{L}+$/u.test(plain)) return undefined;
  return tone === undefined ? plain : withTone(plain, tone);
}
