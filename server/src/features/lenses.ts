import type { Words } from '../l10n/words';
import type { CitedDocument } from '../model/cited-documents';
import type { Draft } from '../model/draft';
import { placeOf } from '../model/place';
import type { Span } from '../text/span';
import { stateOf } from './shortcoming-state';

/** A line of words shown above a line of the draft. `span` are offsets: the statement of a shortcoming, the first mention of a document. */
export type Lens =
  | { readonly kind: 'shortcoming'; readonly span: Span; readonly title: string }
  | {
      readonly kind: 'document';
      readonly span: Span;
      readonly title: string;
      /** All its mentions, in the order of the text. */
      readonly mentions: readonly Span[];
    };

/** Which lenses are wanted. */
export interface LensChoice {
  readonly shortcomings: boolean;
  readonly documents: boolean;
}

/** What each shortcoming has and lacks, and how often each document is cited that is cited more than once, at its first mention. */
export function lensesOf(draft: Draft, choice: LensChoice, words: Words): Lens[] {
  const lenses: Lens[] = [];
  if (choice.shortcomings)
    for (const shortcoming of draft.shortcomings) {
      const span = draft.spanOf(draft.contentPlace(shortcoming.statement[0]!));
      lenses.push({ kind: 'shortcoming', span, title: stateOf(shortcoming, draft, words) });
    }
  if (choice.documents)
    for (const document of draft.citedDocuments) {
      if (document.mentions.length < 2) continue;
      const mentions = document.mentions.map((mention) => draft.spanOf(placeOf(mention)));
      lenses.push({ kind: 'document', span: mentions[0]!, title: titleOf(document, words), mentions });
    }
  return lenses.sort((a, b) => a.span.start - b.span.start);
}

/** “45-TB/TU: viện dẫn 4 chỗ” · “45-TB/TU, 45-KL/TU: viện dẫn 4 chỗ, ghi không thống nhất” */
function titleOf({ mentions, conflicts }: CitedDocument, { lens }: Words): string {
  const symbols = new Set(mentions.flatMap(({ fact }) => fact.symbol?.canonical ?? []));
  const cited = lens.cited([...symbols].join(', '), mentions.length);
  return conflicts.length === 0 ? cited : `${cited}, ${lens.disagree}`;
}
