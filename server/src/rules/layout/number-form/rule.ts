import { formBasis, formatsOf } from '../../../vocabulary/formats';
import type { Place } from '../../../model/place';
import { isCodeOfType, typesOfCode } from '../../../vocabulary/document-type-lookup';
import type { DocumentTypeId, System } from '../../../vocabulary/document-types';
import { replacePart } from '../../edits';
import { defineDraftRule, type Found } from '../../rule';

type Fault = 'zero' | 'colon-missing' | 'colon' | 'system' | 'space' | 'type';

interface State {
  readonly fault: Fault;
  readonly system: System;
  readonly right: string;
}

const NUMBER =
  /^(Số)(\s{0,20}:?\s{0,20})(\d{0,5}[a-z]?)(\s{0,20})([-–/])(\s{0,8})(\p{Lu}[\p{L}]{0,9})(\s{0,8})([-–/])(\s{0,8})([\p{Lu}\d][\p{L}\d&-]{0,20})/u;

/** The draft's own number: “Số 12-KH/ĐU”, “Số: 12/KH-UBND”; below 10 with a leading zero. A blank number is normal in a draft. */
export default defineDraftRule<State>({
  id: 'layout/number-form',
  title: { vi: 'Cách ghi số, ký hiệu của dự thảo', en: 'Form of the own number' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.headVersion],
  basis: formBasis('number'),
  find(draft) {
    const { numberLine, system, profile, type } = draft.identity;
    if (numberLine === undefined || system === undefined || profile === null) return [];
    const colons = new Set(formatsOf(profile).map(({ numberColon }) => numberColon));
    return faultsOf(numberLine, system, type, colons.size === 1 ? colons.has(true) : undefined);
  },
  explain: {
    vi: ({ fault, right, system }) => ({
      what: {
        zero: 'Số nhỏ hơn 10 viết thêm số 0.',
        'colon-missing': 'Văn bản của cơ quan nhà nước ghi dấu hai chấm sau chữ “Số”.',
        colon: 'Văn bản của Đảng không ghi dấu hai chấm sau chữ “Số”.',
        system:
          system === 'party'
            ? 'Ký hiệu văn bản của Đảng viết theo kiểu “12-KH/ĐU”.'
            : 'Ký hiệu văn bản của cơ quan nhà nước viết theo kiểu “12/KH-UBND”.',
        space: 'Số, ký hiệu viết liền, không có khoảng trắng.',
        type: 'Ký hiệu loại văn bản không khớp tên loại của dự thảo.',
      }[fault],
      ...(right === '' ? {} : { how: `Viết là “${right}”.` }),
    }),
    en: ({ fault, right }) => ({
      what: {
        zero: 'Numbers below 10 take a leading zero.',
        'colon-missing': 'State papers write a colon behind “Số”.',
        colon: 'Party papers write no colon behind “Số”.',
        system: 'The symbol is written the way of the other system.',
        space: 'Number and symbol are written without spaces.',
        type: 'The type code does not go with the type of the draft.',
      }[fault],
      ...(right === '' ? {} : { how: `Write “${right}”.` }),
    }),
  },
  repair: ({ state, place }, draft) =>
    state.right === ''
      ? []
      : [
          {
            title: { vi: `Sửa thành “${state.right}”`, en: `Change to “${state.right}”` },
            edits: [replacePart(draft, place!, place!, state.right)],
          },
        ],
});

/** @param colon whether “Số” takes a colon; undefined where both may be */
function faultsOf(
  line: Place,
  system: System,
  type: DocumentTypeId | undefined,
  colon: boolean | undefined,
): Found<State>[] {
  const match = NUMBER.exec(line.passage.text);
  if (match === null) return [];
  const [whole, word, lead, number, , first, , code, , second, , organ] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const place = { ...line, start: 0, end: whole.length };
  const blank = number === '';
  const padded = /^\d$/.test(number) ? `0${number}` : number;
  const symbol = system === 'party' ? `${padded}-${code}/${organ}` : `${padded}/${code}-${organ}`;
  const right = blank ? '' : `${word}${(colon ?? lead.includes(':')) ? ': ' : ' '}${symbol}`;
  const report = (fault: Fault, severity?: 'information'): Found<State>[] => [
    { place, state: { fault, system, right: fault === 'type' ? '' : right }, ...(severity ? { severity } : {}) },
  ];
  const asWritten = system === 'party' ? first === '-' && second === '/' : first === '/' && second === '-';
  if (!asWritten) return report('system');
  if (padded !== number) return report('zero');
  if (!blank && /\s/.test(match[4]! + match[6]! + match[8]! + match[10]!)) return report('space');
  if (type !== undefined && typesOfCode(code, system).length > 0 && !isCodeOfType(type, code, system))
    return report('type');
  if (colon === true && !lead.includes(':')) return report('colon-missing');
  if (colon === false && lead.includes(':')) return report('colon', 'information');
  return [];
}
