import { cleanDrafts, exampleDrafts } from '../../support/drafts';
import type { Random } from '../../support/random-edits';

/** A draft without faults that faults are planted into: composed letters and `\n`, whatever the file has. */
export interface Bed {
  readonly name: string;
  readonly text: string;
  /** The text as the file has it: decomposed, with `\r\n`. Its length grows evenly, so that an offset is the length of what stands before. */
  readonly typed: (text: string) => string;
}

/** A text with one fault, and where it stands. */
export interface Planted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One way to commit a fault. */
export interface Plant {
  readonly rule: string;
  /** Undefined where the draft has no place for it. */
  readonly into: (text: string, random: Random) => Planted | undefined;
}

/** What a replacement marks as the fault: `the ⟦faulty⟧ words`. */
const OPEN = '⟦';
const CLOSE = '⟧';

/** The drafts that have to be without findings: the example that shows faults is none of them. */
export function beds(): Bed[] {
  return [...cleanDrafts(), ...exampleDrafts()]
    .filter(({ name }) => !name.includes('còn lỗi'))
    .map(({ name, text: source }) => {
      const isDecomposed = source !== source.normalize('NFC');
      const hasReturns = source.includes('\r\n');
      const typed = (text: string): string => {
        const spelt = isDecomposed ? text.normalize('NFD') : text;
        return hasReturns ? spelt.replaceAll('\n', '\r\n') : spelt;
      };
      return { name, text: source.normalize('NFC').replaceAll('\r\n', '\n'), typed };
    });
}

/** A stretch of a draft, from and to an offset. */
export type Region = (text: string) => readonly [number, number];

export const everywhere: Region = (text) => [0, text.length];
/** From the first numbered section to the recipients. */
export const body: Region = (text) => [
  Math.max(0, text.search(/^[#* ]{0,6}(?:I[.-]|1\.|Điều 1\.)/mu)),
  at(text, /^\**Nơi nhận/mu) ?? at(text, /^T\/?M/mu) ?? text.length,
];
/** What stands before the first annex. */
export const mainPart: Region = (text) => [0, at(text, /^(?:PHỤ LỤC|TM\. |T\/M |CHỦ TỊCH$)/mu) ?? text.length];
export const recipients: Region = (text) => {
  const start = text.search(/^\**Nơi nhận/mu);
  if (start < 0) return [0, 0];
  return [start, start + (at(text.slice(start), /\n\**(?:T\/?M|TM\.|K\/?T|KT\.|Q\.|TL\.|GIÁM|TRƯỞNG|CHÁNH)/u) ?? 0)];
};

function at(text: string, mark: RegExp): number | undefined {
  const found = text.search(mark);
  return found < 0 ? undefined : found;
}

/**
 * Replaces one of the places that an expression finds.
 * @param where with the flags `g` and `u`
 * @param put the new words, the faulty ones between ⟦ and ⟧ (without marks all of them); undefined where this place does not suit
 */
export function replacing(
  rule: string,
  where: RegExp,
  put: (match: RegExpExecArray, random: Random) => string | undefined,
  region: Region = body,
): Plant {
  return {
    rule,
    into(text, random) {
      const [from, to] = region(text);
      const places = [...text.matchAll(where)].filter(({ index, 0: all }) => index >= from && index + all.length <= to);
      while (places.length > 0) {
        const [match] = places.splice(random.below(places.length), 1);
        const words = put(match!, random);
        if (words !== undefined) return replaceAt(text, match!.index, match![0].length, words);
      }
      return undefined;
    },
  };
}

/** Puts marked words in place of `length` characters. */
export function replaceAt(text: string, index: number, length: number, marked: string): Planted {
  const open = marked.indexOf(OPEN);
  const words = marked.replace(OPEN, '').replace(CLOSE, '');
  const start = open < 0 ? index : index + open;
  const end = open < 0 ? index + words.length : index + marked.indexOf(CLOSE) - OPEN.length;
  return { text: text.slice(0, index) + words + text.slice(index + length), start, end };
}

/** Paragraphs of plain sentences: fields with labels, tables and short items are none. */
const PARAGRAPH_END = /^(?![|#*¹²³])(?![^\n]*?:)(?=[^\n]{70})[^\n]*?\p{L}\.$/gmu;

/** Writes a faulty sentence behind a paragraph of the body. */
export function adding(
  rule: string,
  sentence: (random: Random, text: string) => string | undefined,
  region: Region = body,
): Plant {
  return replacing(
    rule,
    PARAGRAPH_END,
    (match, random) => {
      const added = sentence(random, match.input);
      return added === undefined ? undefined : `${match[0]} ${added}`;
    },
    region,
  );
}

/** The day of the place-and-date line. */
export function ownDate(text: string): { day: number; month: number; year: number } | undefined {
  const match = /, ngày (\d+) tháng (\d+) năm (\d{4})/u.exec(text);
  return match ? { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) } : undefined;
}

export function isParty(text: string): boolean {
  return text.includes('ĐẢNG CỘNG SẢN VIỆT NAM');
}

/** True for a plan that remedies shortcomings. */
export function remedies(text: string): boolean {
  return /KẾ HOẠCH\**\n[^]{0,200}?khắc phục (?:tồn tại|những hạn chế|hạn chế|các)/iu.test(text);
}
