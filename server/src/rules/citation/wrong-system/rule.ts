import type { Citation } from '../../../model/citation';
import type { Passage } from '../../../model/draft';
import { citationsIn } from '../../../model/facts';
import type { System } from '../../../vocabulary/document-types';
import { looksLikePartyOrgan, looksLikeStateOrgan } from '../../../vocabulary/organs';
import { formBasisOf } from '../../../vocabulary/formats';
import { type Source } from '../../../vocabulary/source';
import { replacePlace } from '../../edits';
import { judging } from '../../judging';
import { definePassageRule, type FoundInPassage } from '../../rule';

interface State {
  readonly raw: string;
  readonly right: string;
  /** Whose paper it is, as its organ tells. */
  readonly system: System;
}

const BASIS: Readonly<Record<System, Source>> = {
  party: formBasisOf('number', 'party'),
  state: formBasisOf('number', 'state'),
};

/** Before that year papers of the State were numbered in many ways: `15-QĐ/UB`, `327-CT/HĐBT`. */
const FIRST_YEAR = 1997;

/** A Party symbol written the State way, `18/NQ-TW`, or the reverse, `114-KH/UBND`. */
export default definePassageRule<State>({
  id: 'citation/wrong-system',
  title: {
    vi: 'Ký hiệu viết lẫn kiểu của Đảng và của Nhà nước',
    en: 'Party symbol written the State way, or the reverse',
  },
  severity: 'warning',
  fix: 'suggest',
  basis: [BASIS.party, BASIS.state],
  find: judging(citationsIn, faultIn),
  explain: {
    vi: ({ raw, right, system }) => ({
      what:
        system === 'party'
          ? `Số, ký hiệu của Đảng viết gạch nối trước, gạch chéo sau; ở đây ghi “${raw}”.`
          : `Số, ký hiệu của cơ quan nhà nước viết gạch chéo trước, gạch nối sau; ở đây ghi “${raw}”.`,
      how: `Viết là “${right}”.`,
      basis: BASIS[system],
    }),
    en: ({ raw, right, system }) => ({
      what:
        system === 'party'
          ? `A Party symbol has its hyphen first, then its slash; here it is “${raw}”.`
          : `A State symbol has its slash first, then its hyphen; here it is “${raw}”.`,
      how: `Write “${right}”.`,
      basis: BASIS[system],
    }),
  },
  repair: ({ state: { right }, place }, draft) => [
    {
      title: { vi: `Sửa thành “${right}”`, en: `Change to “${right}”` },
      edits: [replacePlace(draft, place!, right)],
    },
  ],
});

/** A badly typed symbol is mended by citation/malformed first; one with a year in it is of the State for certain. */
function faultIn({ symbol, date }: Citation, { role }: Passage): FoundInPassage<State> | undefined {
  if (symbol?.typeCode === undefined || symbol.organ === undefined) return undefined;
  if (symbol.year !== undefined || symbol.faults.length > 0) return undefined;
  if (date?.value.year !== undefined && date.value.year < FIRST_YEAR) return undefined;
  // The draft's own number is judged by layout/number-form.
  if (role === 'number') return undefined;
  const { start, end, style, number, typeCode, organ, canonical: raw } = symbol;
  if (style === 'state' && looksLikePartyOrgan(organ))
    return { start, end, state: { raw, right: `${number}-${typeCode}/${organ}`, system: 'party' } };
  if (style === 'party' && looksLikeStateOrgan(organ))
    return { start, end, state: { raw, right: `${number}/${typeCode}-${organ}`, system: 'state' } };
  return undefined;
}
