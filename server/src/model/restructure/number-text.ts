import type { Enumerator } from '../../syntax/enumerator';
import { likeLetterCase } from '../../text/letters';
import { toLetter, toRoman } from '../../text/numerals';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

/** The number that a heading would bear with this path, written as the one it has: `1.3.4`, `IV`, `đ`, `thứ hai`; undefined where its kind has no such number. */
export function numberText({ kind, label }: Enumerator, path: readonly number[]): string | undefined {
  const own = path[path.length - 1]!;
  switch (kind) {
    case 'decimal':
      return path.join('.');
    case 'letter':
      return toLetter(own);
    case 'roman':
      return toRoman(own);
    case 'part':
    case 'chapter':
      return numberLike(label.slice(label.indexOf(' ') + 1), own);
    case 'paren':
      return bracketed(label, own);
    case 'upper':
      return 'ABCDEFGHIKLMNOPQRSTU'[own - 1];
    case 'bullet':
      return undefined;
    default:
      return String(own);
  }
}

/** A number written as another one is: `2` like `1`, `02` like `01`, `II` like `I`, `thứ hai` like `thứ nhất`, `hai` like `nhất`. */
export function numberLike(model: string, own: number): string | undefined {
  if (/^\d+$/.test(model)) return String(own).padStart(model.startsWith('0') ? model.length : 1, '0');
  if (/^[IVXLC]+$/.test(model)) return toRoman(own);
  const ordinal = ORDINALS[own - 1];
  return ordinal && likeLetterCase(/^thứ\s/i.test(model) ? `thứ ${ordinal}` : ordinal, model);
}

/** `(3)` → `(2)`, `(c)` → `(b)`, `(iii)` → `(ii)`: the brackets are part of the label. */
function bracketed(label: string, own: number): string | undefined {
  const inner = label.slice(1, -1);
  const number = /^\d/.test(inner) ? String(own) : /^[ivx]+$/.test(inner) ? toRoman(own).toLowerCase() : toLetter(own);
  return number === undefined ? undefined : `(${number})`;
}

/** What stands of a label in a reference: `Điều 3` → `3`, `(a)` → `a`, `1.2` as it is. */
export function shortLabel({ label }: Enumerator): string {
  return label.slice(label.indexOf(' ') + 1).replace(/[()]/g, '');
}
