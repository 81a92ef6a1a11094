import type { Passage } from '../syntax/block';
import { memoOfList } from '../syntax/memo';
import type { Span } from '../text/span';
import { Mark } from '../text/syllables';
import { syllablesIn } from './syllables-in';

/** A passage typed with a font of the time before Unicode. Offsets count from the start of the passage: its first such word. */
export interface OldCode extends Span {
  readonly key: string;
  readonly encoding: 'TCVN3' | 'VNI';
}

const NONE: readonly OldCode[] = [];
const WORD = /[^\s.,;:!?()"“”/]{1,60}/gu;
/** `nh©n`, `§¶ng`: a sign in the place of a letter, inside a word. */
const TCVN3 = /[\p{L}©®µ¶·¸¹ª«¬§¨´»¼½¾][©®µ¶·¸¹ª¬§¨´¼½¾](?=[\p{L}©®µ¶·¸¹ª«¬§¨´»¼½¾])|^[§®](?=[\p{L}©®µ¶·¸¹ª«¬¨´»¼½¾])/u;
const TCVN3_SIGN = /[©®µ¶·¸¹ª¬§¨´¼½¾]/g;
/** `nhaân`, `Ñaûng`: the mark of a vowel typed as another letter behind it. */
const VNI = /[aeAE][âêáàãäåéèëúùûøõïü]|[ñÑ]\p{L}/u;
const LEAST_VNI = 4;

/** Finds text in TCVN3 or VNI: two or more such words in one passage, so that `µg` and `Windows®` are none. */
export const oldCodesIn: (passage: Passage) => readonly OldCode[] = memoOfList((passage: Passage) => {
  const { marks } = syllablesIn(passage);
  if ((marks & (Mark.oldCode | Mark.foreign)) === 0) return NONE;
  const words = [...passage.text.matchAll(WORD)];
  const tcvn3 = words.filter(({ 0: word }) => TCVN3.test(word));
  if (tcvn3.length >= 2 && new Set(tcvn3.flatMap(({ 0: word }) => word.match(TCVN3_SIGN) ?? [])).size >= 2)
    return [oldCode('TCVN3', tcvn3[0]!)];
  const vni = words.filter(({ 0: word }) => VNI.test(word));
  return vni.length >= LEAST_VNI && vni.length * 4 >= words.length ? [oldCode('VNI', vni[0]!)] : NONE;
});

function oldCode(encoding: OldCode['encoding'], { 0: word, index }: RegExpExecArray): OldCode {
  return { key: encoding, encoding, start: index, end: index + word.length };
}
