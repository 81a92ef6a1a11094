import type { Words } from '../../l10n/words';
import type { Draft, Section } from '../../model/draft';
import { referencesTo } from '../occurrences';
import { shorten } from '../shorten';
import { stateOf } from '../shortcoming-state';
import type { Piece, Told } from '../told';

const TITLE_LENGTH = 200;
const LINE_LENGTH = 120;
/** So many of the items below it are shown. */
const MOST_ITEMS = 5;

/** What a section is about: where it stands, its heading, the state of the shortcoming that it states, the items below it. */
export function aboutSection(section: Section, draft: Draft, words: Words): Told[] {
  const told: Told[] = [];
  if (section.parent !== undefined)
    told.push(
      pathOf(section.parent).flatMap((one, at) => [...(at > 0 ? [{ text: ' › ' }] : []), pieceOf(one, draft, 60)]),
    );
  told.push([{ ...pieceOf(section, draft, TITLE_LENGTH), strong: true }]);
  const shortcoming = draft.shortcomings.find(({ unit }) => unit === section);
  if (shortcoming !== undefined) told.push([{ text: stateOf(shortcoming, draft, words) }]);
  for (const child of section.children.slice(0, MOST_ITEMS)) told.push([pieceOf(child, draft, LINE_LENGTH)]);
  if (section.children.length > MOST_ITEMS)
    told.push([{ text: words.hover.moreItems(section.children.length - MOST_ITEMS) }]);
  const references = referencesTo(section, draft).length;
  if (references > 0) told.push([{ text: words.hover.referredTo(references) }]);
  return told;
}

/** The sections around it, outermost first, itself the last. */
function pathOf(section: Section): Section[] {
  const path: Section[] = [];
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) path.unshift(at);
  return path;
}

function pieceOf(section: Section, draft: Draft, length: number): Piece {
  const heading = draft.headingPlace(section);
  return { text: shorten(heading.passage.text, length), to: draft.spanOf(heading).start };
}
