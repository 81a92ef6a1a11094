import type { Words } from '../../l10n/words';
import type { AbbreviationFact } from '../../model/abbreviations';
import type { Draft } from '../../model/draft';
import type { Mention } from '../../model/place';
import { meaningOf } from '../meaning';
import type { Told } from '../told';

/** What an abbreviation stands for, and who says so; nothing for one that nobody explains. */
export function aboutAbbreviation(mention: Mention<AbbreviationFact>, draft: Draft, { hover }: Words): Told[] {
  const meaning = meaningOf(mention, draft);
  if (meaning === undefined) return [];
  const { words, source, introduced } = meaning;
  const told: Told[] = words === undefined ? [] : [[{ text: mention.fact.text, strong: true }, { text: `: ${words}` }]];
  if (introduced === undefined) told.push([{ text: hover.sources[source] }]);
  else {
    const to = draft.spanOf(introduced).start;
    told.push([{ text: `${hover.sources.draft} ` }, { text: hover.line(draft.tree.positionAt(to).line + 1), to }]);
  }
  return told;
}
