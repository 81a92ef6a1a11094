import type { Passage } from '../syntax/block';
import type { Span } from '../text/span';
import { Sign } from '../text/signs';

/** The word of a reference in the wrong letter case: “khoản 2 |điều 5”. Offsets count from the start of its passage. */
export interface ReferenceCase extends Span {
  readonly key: string;
  readonly text: string;
  readonly right: string;
}

const NONE: readonly ReferenceCase[] = [];
const WORDS = ['điều ', 'Khoản ', 'Điểm '];
/** Only behind such a word is it surely a reference: “quy định tại điều 5”, “điểm a Khoản 2”. */
const SMALL_ARTICLE = /(?:tại|theo|khoản \d{1,2},?) (điều) (?=\d)/gu;
const CAPITAL_CLAUSE =
  /(?:tại|theo|của|các|và|điểm \p{Ll},?|Điểm \p{Ll},?) (Khoản) (?=\d)|(?:tại|theo|của|các|và) (Điểm) (?=\p{Ll}[\s,;.)])/gu;

/** Điều takes a capital, khoản and điểm do not (NĐ 30/2020/NĐ-CP, Phụ lục II, V.7). */
export function referenceCasesIn({ text, signs }: Passage): readonly ReferenceCase[] {
  if ((signs & Sign.digit) === 0 || !WORDS.some((word) => text.includes(word))) return NONE;
  const found: ReferenceCase[] = [];
  for (const match of [...text.matchAll(SMALL_ARTICLE), ...text.matchAll(CAPITAL_CLAUSE)]) {
    const word = match[1] ?? match[2]!;
    const start = match.index + match[0].length - word.length - 1;
    found.push({
      key: word,
      text: word,
      right: word === 'điều' ? 'Điều' : word.toLowerCase(),
      start,
      end: start + word.length,
    });
  }
  return found.length === 0 ? NONE : found.sort((a, b) => a.start - b.start);
}
