import type { SymbolFault } from '../../../model/citation';
import { citationsIn } from '../../../model/facts';
import { HD05, ND30 } from '../../../vocabulary/source';
import { replacePart } from '../../edits';
import { definePassageRule, NOTHING } from '../../rule';

interface State {
  readonly raw: string;
  readonly canonical: string;
  readonly fault: SymbolFault;
}

const VI: Readonly<Record<SymbolFault, string>> = {
  space: 'thừa khoảng trắng',
  dash: 'dùng dấu gạch dài thay cho gạch nối',
  separator: 'sai dấu ngăn cách',
  'missing-hyphen': 'thiếu gạch nối',
  'letter-case': 'sai chữ hoa, chữ thường',
  'look-alike': 'có ký tự nhìn giống nhưng không đúng',
  'glued-so': 'chữ “số” dính liền con số',
};
const EN: Readonly<Record<SymbolFault, string>> = {
  space: 'a stray space',
  dash: 'a long dash in place of the hyphen',
  separator: 'the wrong separator',
  'missing-hyphen': 'a missing hyphen',
  'letter-case': 'wrong letter case',
  'look-alike': 'a look-alike character',
  'glued-so': 'the word “số” glued to the number',
};

/** A symbol typed with stray spaces or wrong marks: `57- NQ/TW`, `18–NQ/TW`, `366-QĐ-TW`. */
export default definePassageRule<State>({
  id: 'citation/malformed',
  title: { vi: 'Số, ký hiệu văn bản viết chưa đúng', en: 'Malformed document symbol' },
  severity: 'error',
  fix: 'safe',
  basis: [
    { short: HD05, place: 'điểm 3.2.2' },
    { short: ND30, place: 'Phụ lục I, mục II.3' },
  ],
  find(passage) {
    // The draft's own number is judged by layout/number-form.
    if (passage.role === 'number') return NOTHING;
    const found = citationsIn(passage).filter(({ symbol }) => symbol !== undefined && symbol.faults.length > 0);
    if (found.length === 0) return NOTHING;
    return found.map(({ symbol, so }) => {
      const fault = symbol!.faults[0]!;
      const glued = fault === 'glued-so' && so !== undefined;
      const start = glued ? so.start : symbol!.start;
      const raw = passage.text.slice(start, symbol!.end);
      return { start, end: symbol!.end, state: { raw, canonical: glued ? `${passage.text.slice(so.start, so.end).trim()} ${symbol!.canonical}` : symbol!.canonical, fault } };
    });
  },
  explain: {
    vi: ({ raw, canonical, fault }) => ({ what: `Ký hiệu “${raw}” ${VI[fault]}.`, how: `Viết là “${canonical}”.` }),
    en: ({ raw, canonical, fault }) => ({ what: `The symbol “${raw}” has ${EN[fault]}.`, how: `Write “${canonical}”.` }),
  },
  repair: ({ state, place }, draft) => [
    { title: { vi: `Sửa thành “${state.canonical}”`, en: `Change to “${state.canonical}”` }, edits: [replacePart(draft, place!, place!, state.canonical)] },
  ],
});
