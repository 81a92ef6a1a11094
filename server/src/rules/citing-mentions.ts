import type { Citation } from '../model/citation';
import type { CitedDocument } from '../model/cited-documents';
import type { Mention } from '../model/place';

const BODY_NAMED_BY_DOCUMENT = /Ban [Cc]hỉ đạo (?:thực hiện )?$/u;
const LOOK_BACK = 25;

/** The mentions that cite a document by its symbol; “Ban Chỉ đạo Nghị quyết số 57-NQ/TW” is the name of a body and cites none. */
export function citingMentions({ mentions }: CitedDocument): Mention<Citation>[] {
  return mentions.filter(
    ({ passage, fact }) =>
      fact.symbol !== undefined &&
      !BODY_NAMED_BY_DOCUMENT.test(passage.text.slice(Math.max(0, fact.start - LOOK_BACK), fact.start)),
  );
}
