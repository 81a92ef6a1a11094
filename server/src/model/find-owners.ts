import { isLetterCode, skipBlanksBack, wordAfter, wordBefore } from '../text/words';
import { chairedMeetings, favours, noOrderBefore, type DutyKind } from '../vocabulary/duty-verbs';
import { readOrgans, skipBlanks, verbAt, type OrganList } from './organ-phrase';
import type { OwnerPhrase } from './owner';

const NONE: readonly OwnerPhrase[] = [];
const ENUMERATOR = /^\s{0,4}(?:[-–+*•]\s{0,3})?(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ]|[IVX]{1,5})[.)/-]\s{0,3})?/;
const SENTENCE_END = /[.;:!] /g;
/** How far behind a subject its verb may stand: “Sở Tài chính, trên cơ sở đề xuất của các đơn vị, chủ trì …”. */
const REACH = 160;
const WITH = /phối hợp(?: chặt chẽ| thường xuyên| hiệu quả)? (?:với |cùng )?/y;
/** Openings of a sentence whose subject comes behind a comma: “Căn cứ Kế hoạch này, Văn phòng Đảng ủy …”. */
const ADVERBIAL = /^(?:căn cứ|trên cơ sở|trong|sau|khi|theo|định kỳ|hằng|hàng|trước|để|từ|đối với|nhằm|qua|đồng thời|bên cạnh|ngoài|với|ngay|cuối|đầu|riêng)(?!\p{L})/iu;

/**
 * Finds who is to act in running text: “Giao Văn phòng Đảng ủy chủ trì, phối hợp với …”, “Ủy ban nhân dân xã tăng cường …”, “chỉ đạo UBND xã …”.
 * Nobody in particular (“Các cơ quan, đơn vị chủ động …”, “người đứng đầu …”) is no owner; one who only gives the order
 * (“UBND tỉnh chỉ đạo Sở Tài chính …”) is none either.
 * @param text a cleaned passage
 * @returns the organs and persons in the order of the text
 */
export function findOwners(text: string): readonly OwnerPhrase[] {
  const search = new OwnerSearch(text);
  let start = ENUMERATOR.exec(text)![0].length;
  SENTENCE_END.lastIndex = start;
  for (;;) {
    const more = SENTENCE_END.test(text);
    const end = more ? SENTENCE_END.lastIndex - 2 : text.length;
    const next = SENTENCE_END.lastIndex;
    search.readSentence(start, end);
    if (!more) return search.found ?? NONE;
    SENTENCE_END.lastIndex = next;
    start = next;
  }
}
