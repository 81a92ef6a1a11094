import type { Citation } from '../model/citation';
import type { Mention } from '../model/place';

const BODY = /Ban [Cc]hỉ đạo (?:thực hiện )?$/u;
const LOOK_BACK = 25;

/** True for “Ban Chỉ đạo Nghị quyết số 57-NQ/TW”: the document is part of the name of a body there, it is not cited. */
export function namesBody({ passage, fact }: Mention<Citation>): boolean {
  return BODY.test(passage.text.slice(Math.max(0, fact.start - LOOK_BACK), fact.start));
}
