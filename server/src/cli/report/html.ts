import { reviewHtml, type ReviewedDraft } from '../../features/review-sheet';
import { wordsIn } from '../../l10n/words';
import { formatDate } from '../../model/calendar';
import type { CalendarDate } from '../../model/date';
import type { Words } from '../words';
import type { Print, Reporter } from './reporter';

/** A Phiếu rà soát for people who use no terminal: the same as the editor's command “Rà soát thư mục” makes. */
export function htmlReporter(print: Print, words: Words, today: CalendarDate): Reporter {
  const drafts: ReviewedDraft[] = [];
  return {
    file: ({ shown, findings }) => {
      drafts.push({ path: shown, entries: findings.map(({ entry }) => entry()), note: undefined });
    },
    end: (errors) => {
      for (const { path, message, line, column } of errors) {
        const note = line === undefined ? message : `${words.at(line, column ?? 1)}: ${message}`;
        drafts.push({ path, entries: [], note });
      }
      print(reviewHtml({ drafts, day: formatDate(today) }, wordsIn(words.language), words.language));
    },
  };
}
