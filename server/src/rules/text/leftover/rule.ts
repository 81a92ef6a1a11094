import { citationsIn } from '../../../model/facts';
import type { Draft, Passage } from '../../../model/draft';
import { placeOf, type Mention, type Place } from '../../../model/place';
import type { PlaceName } from '../../../model/place-names';
import { fold } from '../../../text/letters';
import { PRACTICE } from '../../../vocabulary/source';
import { replacePart } from '../../edits';
import { defineDraftRule, type Found } from '../../rule';
import { annexFaults } from './annex-lines';
import { inEnglish, inVietnamese, type State } from './wording';

/** A name that stands in a draft more often than this belongs to it. */
const MOST_MENTIONS = 2;
const OWN_PLACE = /(?:^|\s)(XÃ|PHƯỜNG|ĐẶC KHU) ([\p{Lu}\p{M}' -]{2,40})$/u;
/** What the writer's own organ is called before the name of its commune. */
const OWN_ORGAN =
  /(?:đảng bộ|đảng ủy|đảng uỷ|ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|trên địa bàn)$/u;
/** “xã Tân Lĩnh (cũ)”, “xã A và Đảng ủy xã B”: other communes are meant. */
const MEANT_BEHIND = /^ ?(?:\(|cũ|(?:,|và|với|cùng) [^.;]{0,40}(?:xã|phường) \p{Lu})/u;
const MEANT_BEFORE = /(?:sáp nhập|với|giữa|sang|từ|cùng|phối hợp|nguyên|trước đây)[^.;]{0,40}$|(?:và|,) ?$/u;
const SENTENCE_END = /\. \p{Lu}/u;
const AROUND = 60;
const CLOSING = /^Trên đây là (?:Kế hoạch|Báo cáo|Chương trình|Hướng dẫn|Thông báo)/u;
/** How far from the end of the text the closing sentence may stand. */
const LAST_PASSAGES = 3;
const YEAR = /(?<![\d/.-])20\d{2}(?![\d/-])/g;

/**
 * What last year's file left behind: another commune's name for the writer's own organ, another year for this plan's, another number above the
 * annex.
 */
export default defineDraftRule<State>({
  id: 'text/leftover',
  title: { vi: 'Còn sót tên, năm của văn bản cũ', en: 'Left over from an older paper' },
  severity: 'warning',
  fix: 'suggest',
  // The words around a name, a year or a cited paper decide as well.
  watches: (draft) => [
    draft.identity,
    draft.words.placeNames.surroundings,
    draft.words.thisYears.surroundings,
    draft.citationSurroundings,
    closingOf(draft)?.passage,
  ],
  basis: [PRACTICE],
  find: (draft) => [...placesLeft(draft), ...yearsLeft(draft), ...annexesLeft(draft)],
  explain: { vi: inVietnamese, en: inEnglish },
  repair({ state: { own }, place }, draft) {
    return [
      {
        title: { vi: `Sửa thành “${own}”`, en: `Change to “${own}”` },
        edits: [replacePart(draft, place!, place!, own)],
      },
    ];
  },
});

/** The commune that the head of the paper names. */
function ownPlaceOf(draft: Draft): { unit: string; name: string } | undefined {
  for (const { passage } of draft.identity.organLines) {
    const match = OWN_PLACE.exec(passage.text);
    if (match) return { unit: match[1]!.toLowerCase(), name: titled(match[2]!.trim()) };
  }
  return undefined;
}

/** `BÌNH MINH THƯỢNG` → `Bình Minh Thượng` */
function titled(name: string): string {
  return name.toLowerCase().replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function placesLeft(draft: Draft): Found<State>[] {
  const own = ownPlaceOf(draft);
  if (own === undefined) return [];
  const known = fold(own.name);
  const byName = new Map<string, Mention<PlaceName>[]>();
  for (const mention of draft.words.placeNames.mentions) {
    const { unit, name } = mention.fact;
    if (unit !== 'xã' && unit !== 'phường') continue;
    const key = fold(name);
    if (key.startsWith(known)) continue;
    const mentions = byName.get(key);
    if (mentions) mentions.push(mention);
    else byName.set(key, [mention]);
  }
  return [...byName.values()].flatMap((mentions) => {
    if (mentions.length > MOST_MENTIONS || !mentions.every((mention) => isForOwn(draft, mention, own.unit))) return [];
    return mentions.map((mention) => ({
      place: placeOf(mention),
      state: { about: 'place' as const, unit: own.unit, name: mention.fact.name, own: own.name },
    }));
  });
}

/** True for “Đảng bộ xã Tân Lĩnh Hạ” in the text of another commune's paper, where no other commune is spoken of and no paper is cited. */
function isForOwn(draft: Draft, { block, passage, fact }: Mention<PlaceName>, unit: string): boolean {
  const zone = draft.tree.zones[block];
  if ((zone !== 'body' && zone !== 'opening') || passage.kind !== 'text' || fact.unit !== unit) return false;
  const { text } = passage;
  const before = text.slice(Math.max(0, fact.unitStart - AROUND), fact.unitStart).trimEnd();
  const organ = OWN_ORGAN.exec(before.toLowerCase());
  if (
    organ === null ||
    MEANT_BEFORE.test(before.slice(0, organ.index)) ||
    MEANT_BEHIND.test(text.slice(fact.end, fact.end + AROUND))
  )
    return false;
  return !citationsIn(passage).some(
    (citation) =>
      citation.start < fact.start &&
      fact.start - citation.end < 100 &&
      !SENTENCE_END.test(text.slice(citation.end, fact.start)),
  );
}

function annexesLeft(draft: Draft): Found<State>[] {
  return annexFaults(draft).map(({ place, said, own, ownPlace }) => ({
    place,
    state: { about: 'annex', said, own },
    related: [ownPlace],
  }));
}

function yearsLeft(draft: Draft): Found<State>[] {
  return [...thisYearsLeft(draft), ...closingYearLeft(draft)];
}

/** “Kế hoạch năm 2025 này” in a paper of 2026. */
function thisYearsLeft(draft: Draft): Found<State>[] {
  const own = draft.identity.date?.year;
  if (own === undefined) return [];
  return draft.words.thisYears.mentions.flatMap((mention): Found<State>[] => {
    const { year } = mention.fact.value;
    if (year === undefined || year === own) return [];
    return [
      {
        place: yearPlace(mention, mention.fact.end, String(year)),
        state: { about: 'year', year: String(year), own: String(own) },
      },
    ];
  });
}

/** “Trên đây là Kế hoạch … năm 2025” below the title “… năm 2026”. */
function closingYearLeft(draft: Draft): Found<State>[] {
  const own = onlyYearIn(draft.identity.subject);
  const closing = own === undefined ? undefined : closingOf(draft);
  if (own === undefined || closing === undefined) return [];
  const { text } = closing.passage;
  const year = onlyYearIn(text);
  if (year === undefined || year === own) return [];
  return [{ place: yearPlace(closing, text.indexOf(year) + year.length, year), state: { about: 'year', year, own } }];
}

/** The one year that a text names by itself; undefined where it names none or several. */
function onlyYearIn(text: string): string | undefined {
  const years = new Set(text.match(YEAR));
  return years.size === 1 ? [...years][0] : undefined;
}

/** The sentence that says what the paper was, among the last passages of the text. */
function closingOf(draft: Draft): { block: number; passage: Passage } | undefined {
  const { blocks, zones, divisions } = draft.tree;
  let block = (divisions[0]?.end ?? blocks.length) - 1;
  while (block >= 0 && zones[block] !== 'body') block--;
  for (let seen = 0; seen < LAST_PASSAGES && block >= 0; seen++, block--) {
    const passage = blocks[block]!.passages.find((one) => one.kind === 'text');
    if (passage !== undefined && CLOSING.test(passage.text)) return { block, passage };
  }
  return undefined;
}

function yearPlace({ block, passage }: { block: number; passage: Passage }, end: number, year: string): Place {
  return { block, passage, start: end - year.length, end };
}
