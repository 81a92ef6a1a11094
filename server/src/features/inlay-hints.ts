import type { Words } from '../l10n/words';
import { weekday } from '../model/calendar';
import type { DateMention } from '../model/date';
import type { Draft, Passage, Section } from '../model/draft';
import { citationsIn, datesIn, referencesIn } from '../model/facts';
import type { Span } from '../text/span';
import { shorten } from './shorten';

/** A few words shown behind an offset of the draft, which are no part of it. */
export interface Hint {
  readonly at: number;
  readonly text: string;
  /** Offset that the words lead to; undefined for a weekday. */
  readonly to: number | undefined;
}

/** Which hints are wanted. */
export interface HintChoice {
  /** “30/9/2026 |thứ Tư|” */
  readonly weekdays: boolean;
  /** “mục II.3 |Công tác tuyên truyền …|” */
  readonly titles: boolean;
}

const TITLE_LENGTH = 40;

/** The hints in a stretch of the draft, in the order of the text. */
export function hintsIn(draft: Draft, { start, end }: Span, choice: HintChoice, words: Words): Hint[] {
  const { tree } = draft;
  const hints: Hint[] = [];
  for (let block = tree.blockAt(start); block < tree.blocks.length && tree.startOf(block) <= end; block++) {
    for (const passage of tree.blocks[block]!.passages) {
      if (passage.kind === 'rule' || passage.kind === 'comment') continue;
      if (choice.weekdays) hints.push(...weekdaysIn(draft, block, passage, words));
      if (choice.titles) hints.push(...titlesIn(draft, block, passage));
    }
  }
  return hints.filter(({ at }) => at >= start && at <= end).sort((a, b) => a.at - b.at);
}

function weekdaysIn(draft: Draft, block: number, passage: Passage, { weekdays }: Words): Hint[] {
  return datesIn(passage).flatMap((date) => {
    const day = weekday(date.value);
    if (day === undefined || date.weekday !== undefined || isOfCitation(date, passage)) return [];
    const { end } = draft.tree.spanOf(block, passage, date.start, date.end);
    return [{ at: end, text: weekdays[day]!, to: undefined }];
  });
}

/** Which day of the week a cited document was signed on is of no use to anybody. */
function isOfCitation({ start }: DateMention, passage: Passage): boolean {
  return citationsIn(passage).some((citation) => start >= citation.start && start < citation.end);
}

function titlesIn(draft: Draft, block: number, passage: Passage): Hint[] {
  return referencesIn(passage).flatMap((fact) => {
    const section = draft.targetOf({ block, passage, fact });
    const text = section && titleOf(section, draft);
    if (section === undefined || text === undefined) return [];
    const { end } = draft.tree.spanOf(block, passage, fact.start, fact.end);
    return [{ at: end, text, to: draft.spanOf(draft.headingPlace(section)).start }];
  });
}

/** The words of a heading without its number; undefined for a heading without any. */
function titleOf(section: Section, draft: Draft): string | undefined {
  const { text } = draft.passageOf(section);
  const words = text.slice(section.enumerator?.contentStart ?? 0).replace(/[\s:;.,]{1,4}$/u, '');
  return words === '' ? undefined : shorten(words, TITLE_LENGTH);
}
