import type { Draft } from '../../../model/draft';
import type { Place } from '../../../model/place';
import { HD05, ND30 } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly organ: string;
}

/** The first day without districts, as yyyymmdd. */
const ABOLISHED = 20250701;
const DISTRICT =
  /(?:(?:[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|uỷ)|(?:HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)|(?:UBND|HĐND|(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (?:HUYỆN|QUẬN|THỊ XÃ)|(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Công an|Phòng [\p{L} ]{2,30}) (?:huyện|quận|thị xã))(?![\p{L}])/u;

/** A recipient, owner or signer of a district, in a paper of after 01/7/2025. Citations of older papers keep their names. */
export default defineDraftRule<State>({
  id: 'layout/abolished-organ',
  title: { vi: 'Cơ quan cấp huyện không còn', en: 'District organ that no longer exists' },
  severity: 'warning',
  fix: 'none',
  basis: [
    { short: HD05, place: 'điểm 3.1.2' },
    { short: ND30, place: 'Phụ lục I' },
  ],
  find(draft) {
    const { date } = draft.identity;
    if (date?.year === undefined || date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0) < ABOLISHED)
      return [];
    return places(draft).flatMap((place) => {
      const match = DISTRICT.exec(draft.textOf(place));
      return match === null
        ? []
        : [
            {
              place: { ...place, start: place.start + match.index, end: place.start + match.index + match[0].length },
              state: { organ: match[0] },
            },
          ];
    });
  },
  explain: {
    vi: ({ organ }) => ({
      what: `“${organ}”: từ ngày 01/7/2025 không còn cấp huyện.`,
      how: 'Xem lại cơ quan nhận nhiệm vụ.',
      basis: { short: 'Luật 72/2025/QH15' },
    }),
    en: ({ organ }) => ({ what: `“${organ}”: districts no longer exist since 01/7/2025.`, how: 'Check the organ.' }),
  },
});

/** The lines of Nơi nhận and of the signature, and the owners of shortcomings. */
function places(draft: Draft): Place[] {
  const owners = draft.shortcomings
    .flatMap((one) => [...one.owners, ...one.supporters])
    .map((ref) => draft.ownerPlace(ref));
  return [
    ...draft.linesIn('recipients').filter(({ passage }) => passage.role === 'bullet'),
    ...draft.identity.signatureLines,
    ...owners.filter((place) => draft.tree.zones[place.block] === 'body'),
  ];
}
