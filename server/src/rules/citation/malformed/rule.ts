import type { Citation, SymbolFault } from '../../../model/citation';
import { systemOf } from '../../../model/cited-documents';
import type { Passage } from '../../../model/draft';
import { citationsIn } from '../../../model/facts';
import type { System } from '../../../vocabulary/document-types';
import { formBasisOf } from '../../../vocabulary/formats';
import { type Source } from '../../../vocabulary/source';
import { replacePlace } from '../../edits';
import { judging } from '../../judging';
import { definePassageRule, type FoundInPassage } from '../../rule';

interface State {
  readonly raw: string;
  readonly canonical: string;
  readonly faults: readonly SymbolFault[];
  readonly system: System;
}

/** Marks of Markdown and HTML, raised figures of footnotes; no symbol has any of them. */
const MARKS = /[<>*_`\\^¹²³\u2070-\u2079]/;

const BASIS: Readonly<Record<System, Source>> = {
  party: formBasisOf('number', 'party'),
  state: formBasisOf('number', 'state'),
};

const VI: Readonly<Record<SymbolFault, string>> = {
  space: 'thừa khoảng trắng',
  dash: 'dùng dấu gạch dài thay cho gạch nối',
  separator: 'đặt chưa đúng gạch nối, gạch chéo',
  'missing-hyphen': 'thiếu gạch nối',
  'letter-case': 'chưa đúng chữ hoa, chữ thường',
  'look-alike': 'có ký tự nhìn giống nhưng là ký tự khác',
  'glued-so': 'thiếu khoảng trắng sau chữ “số”',
};
const EN: Readonly<Record<SymbolFault, string>> = {
  space: 'a stray space',
  dash: 'a long dash in place of the hyphen',
  separator: 'hyphen and slash in the wrong place',
  'missing-hyphen': 'a missing hyphen',
  'letter-case': 'wrong letter case',
  'look-alike': 'a look-alike character',
  'glued-so': 'no space behind “số”',
};

/** A symbol typed with stray spaces or wrong marks: `57- NQ/TW`, `18–NQ/TW`, `366-QĐ-TW`. */
export default definePassageRule<State>({
  id: 'citation/malformed',
  title: { vi: 'Số, ký hiệu văn bản viết chưa đúng', en: 'Malformed document symbol' },
  severity: 'error',
  fix: 'safe',
  basis: [BASIS.party, BASIS.state],
  find: judging(citationsIn, faultIn),
  explain: {
    vi: ({ raw, canonical, faults, system }) => ({
      what: `“${raw}” ${faults.map((fault) => VI[fault]).join(', ')}.`,
      how: `Viết là “${canonical}”.`,
      basis: BASIS[system],
    }),
    en: ({ raw, canonical, faults, system }) => ({
      what: `“${raw}” has ${faults.map((fault) => EN[fault]).join(', ')}.`,
      how: `Write “${canonical}”.`,
      basis: BASIS[system],
    }),
  },
  // `**57-** NQ/TW`, `57-¹ NQ/TW`: written anew, the symbol would take half of the marks, or a footnote, with it.
  repair: ({ state: { canonical }, place }, draft) =>
    MARKS.test(draft.sourceOf(draft.spanOf(place!)))
      ? []
      : [
          {
            title: { vi: `Sửa thành “${canonical}”`, en: `Change to “${canonical}”` },
            edits: [replacePlace(draft, place!, canonical)],
          },
        ],
});

function faultIn(citation: Citation, { role, text }: Passage): FoundInPassage<State> | undefined {
  const { symbol, so } = citation;
  // The draft's own number is judged by layout/number-form.
  if (symbol === undefined || symbol.faults.length === 0 || role === 'number') return undefined;
  const { faults, canonical, end } = symbol;
  // “số57- NQ/TW”: the word belongs to what is to be written anew.
  const glued = faults.includes('glued-so') ? so : undefined;
  const start = glued?.start ?? symbol.start;
  const right = glued ? `${text.slice(glued.start, glued.end)} ${canonical}` : canonical;
  return { start, end, state: { raw: text.slice(start, end), canonical: right, faults, system: systemOf(citation) } };
}
