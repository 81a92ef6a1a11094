import type { Draft } from '../../../model/draft';
import type { Place } from '../../../model/place';
import type { SaidRef } from '../../../model/plan/shortcoming';
import { HD05, ND30 } from '../../../vocabulary/source';
import { defineDraftRule, type Found } from '../../rule';
import { judgingSaid, uniqueFaults } from '../../shortcoming-verdicts';

interface State {
  readonly organ: string;
}

/** The first day without districts, as yyyymmdd. */
const ABOLISHED = 20250701;
const DISTRICT =
  /(?:(?:[Hh]uyện|[Qq]uận|[Tt]hị) (?:ủy|uỷ)|(?:HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)|(?:UBND|HĐND|(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (?:HUYỆN|QUẬN|THỊ XÃ)|(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Công an|Phòng [\p{L} ]{2,30}) (?:huyện|quận|thị xã))(?![\p{L}])/u;

/** Cheaper than the pattern above: nearly no name passes. */
const SPEAKS_OF_DISTRICT = /uyện|UYỆN|uận|UẬN|hị |HỊ /u;

function districtIn(place: Place, draft: Draft): Found<State> | undefined {
  const text = draft.textOf(place);
  const match = SPEAKS_OF_DISTRICT.test(text) ? DISTRICT.exec(text) : null;
  if (match === null) return undefined;
  const start = place.start + match.index;
  return { place: { ...place, start, end: start + match[0].length }, state: { organ: match[0] } };
}

/** Owners and supporters of shortcomings in the text. */
function districtOf(ref: SaidRef, draft: Draft): Found<State> | undefined {
  const owner = draft.ownerOf(ref);
  if (owner !== undefined && !SPEAKS_OF_DISTRICT.test(owner.text)) return undefined;
  return draft.tree.zones[ref.block] === 'body' ? districtIn(draft.ownerPlace(ref), draft) : undefined;
}

const leading = judgingSaid<State>('owners', districtOf);
const helping = judgingSaid<State>('supporters', districtOf);

/** A recipient, owner or signer of a district, in a paper of after 01/7/2025. Citations of older papers keep their names. */
export default defineDraftRule<State>({
  id: 'layout/abolished-organ',
  title: { vi: 'Cơ quan cấp huyện không còn', en: 'District organ that no longer exists' },
  severity: 'warning',
  fix: 'none',
  watches: (draft) => [draft.shortcomings, draft.headVersion],
  basis: [
    { short: HD05, place: 'điểm 3.1.2' },
    { short: ND30, place: 'Phụ lục I' },
  ],
  find(draft) {
    const { date } = draft.identity;
    if (date?.year === undefined || date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0) < ABOLISHED)
      return [];
    const recipients = draft.linesIn('recipients').filter(({ passage }) => passage.role === 'bullet');
    const lines = [...recipients, ...draft.identity.signatureLines];
    const found = [...lines.flatMap((place) => districtIn(place, draft) ?? []), ...leading(draft), ...helping(draft)];
    return uniqueFaults(found, draft);
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
