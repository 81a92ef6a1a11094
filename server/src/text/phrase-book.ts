import type { Span } from './span';
import { hasPhraseAt, readSyllables, type Syllables } from './syllables';

/** A phrase that is looked for: in small letters, one blank between its words, with its own signs (`xã, phương`). */
export interface Phrase {
  readonly text: string;
}

/** A phrase found in a text. Offsets count from the start of the text. */
export interface PhraseMatch<P extends Phrase> extends Span {
  readonly phrase: P;
  /** Number of its first syllable in the text. */
  readonly first: number;
  /** Number of its last syllable in the text. */
  readonly last: number;
}

const GATE_BITS = 14;
const SINGLE = 1;
const PAIR = 2;

/** Finds any of many phrases in one walk over the syllables of a text. */
export class PhraseBook<P extends Phrase> {
  /** By the upper bits of a key: whether a phrase of one syllable, or of more, may begin with it. Most syllables stop here. */
  private readonly gate = new Uint8Array(1 << GATE_BITS);
  private readonly singles = new Map<number, P[]>();
  private readonly pairs = new Map<number, P[]>();

  constructor(phrases: readonly P[]) {
    for (const phrase of phrases) {
      const syllables = readSyllables(phrase.text);
      const single = syllables.count === 1;
      const key = single ? syllables.hash(0) : pairKey(syllables.hash(0), syllables.hash(1));
      this.gate[key >>> (32 - GATE_BITS)]! |= single ? SINGLE : PAIR;
      const table = single ? this.singles : this.pairs;
      const known = table.get(key);
      if (known) known.push(phrase);
      else table.set(key, [phrase]);
    }
    for (const same of this.pairs.values()) same.sort((a, b) => b.text.length - a.text.length);
  }

  /**
   * The phrases of a text, in any letter case; of those that begin at one place the longest.
   * @returns undefined where none stands
   */
  find(text: string, syllables: Syllables): PhraseMatch<P>[] | undefined {
    const { gate } = this;
    const { count } = syllables;
    let found: PhraseMatch<P>[] | undefined;
    let next = count > 0 ? syllables.hash(0) : 0;
    for (let at = 0; at < count; at++) {
      const hash = next;
      let candidates: readonly P[] | undefined;
      if (at + 1 < count) {
        next = syllables.hash(at + 1);
        const key = pairKey(hash, next);
        if ((gate[key >>> (32 - GATE_BITS)]! & PAIR) !== 0) candidates = this.pairs.get(key);
      }
      if (candidates === undefined && (gate[hash >>> (32 - GATE_BITS)]! & SINGLE) !== 0)
        candidates = this.singles.get(hash);
      if (candidates === undefined) continue;
      const start = syllables.start(at);
      for (const phrase of candidates) {
        if (!hasPhraseAt(text, start, phrase.text)) continue;
        const end = start + phrase.text.length;
        let last = at;
        while (last + 1 < count && syllables.start(last + 1) < end) last++;
        (found ??= []).push({ phrase, start, end, first: at, last });
        break;
      }
    }
    return found;
  }
}

function pairKey(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}
