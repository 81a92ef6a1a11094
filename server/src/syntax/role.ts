import { isAllCapitals } from '../text/letters';
import { typeOfTitle } from '../vocabulary/titles';
import type { PassageKind } from './block';
import type { Enumerator } from './enumerator';

/**
 * What a passage looks like on its own, before its place in the draft is known.
 * `type-title` KẾ HOẠCH · `motto` Độc lập - Tự do - Hạnh phúc · `number` Số: 12/KH-UBND · `place-date` Bình Minh, ngày 05 tháng 6 năm 2026 ·
 * `basis` - Căn cứ … · `addressee` Kính gửi: … · `recipients` Nơi nhận: · `signature` T/M BAN THƯỜNG VỤ · `annex` PHỤ LỤC · `section` a numbered heading or item · `capitals` any other line in capitals
 */
export type Role =
  | 'type-title'
  | 'motto'
  | 'number'
  | 'place-date'
  | 'basis'
  | 'addressee'
  | 'recipients'
  | 'signature'
  | 'annex'
  | 'section'
  | 'bullet'
  | 'capitals'
  | 'text';

const NUMBER = /^Số\s?:?\s{0,20}(?:\d{0,5}|\.{2,12}|…{1,6}|_{2,12})[a-z]?\s{0,20}(?:\/\s?\d{4}\s?)?[-–/]\s?\p{Lu}/u;
const PLACE_DATE = /^\p{Lu}[\p{L} .-]{1,60}(?:,|\s)\s{0,4}[Nn]gày(?:\s|\.|…|_|\d){1,24}tháng(?:\s|\.|…|_|\d){1,24}năm/u;
const BASIS = /^(?:[-–+]\s{0,4})?(?:Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện chỉ đạo)\s/u;
const ADDRESSEE = /^Kính (?:gửi|trình)/u;
const RECIPIENTS = /^N[ơƠ][iI] nh[ậẬ]n\s?:?/u;
const RECIPIENTS_CAPITALS = /^NƠI NHẬN\s?:?/u;
const MOTTO =
  /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s{0,3}[-–]\s{0,3}Tự do\s{0,3}[-–]\s{0,3}Hạnh phúc)/u;
const SIGNATURE = /^(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?|T\/UQ|TUQ\.?|Q\.)\s{0,3}\p{Lu}[\p{Lu}\s,.-]+$/u;
const POST =
  /^(?:PHÓ |Q\. ?)?(?:BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|THỨ TRƯỞNG|TRƯỞNG ĐOÀN|TRƯỞNG CÔNG AN|CHỈ HUY TRƯỞNG|CHÁNH THANH TRA|TRẠM TRƯỞNG|TỔ TRƯỞNG)(?: [\p{Lu} ]{1,40})?$/u;
const ANNEX = /^PHỤ LỤC(?:\s|$)/u;

/**
 * Tells what a passage looks like.
 * @param text its cleaned text
 */
export function roleOf(text: string, kind: PassageKind, enumerator: Enumerator | undefined): Role {
  if (kind !== 'text' || text === '') return 'text';
  if (enumerator?.kind === 'bullet') return BASIS.test(text) ? 'basis' : 'bullet';
  // “Q. TRƯỞNG BAN”: no part Q, but one who acts for the head.
  if (enumerator?.label === 'Q' && POST.test(text)) return 'signature';
  if (enumerator !== undefined) return enumerator.kind === 'annex' ? 'annex' : 'section';
  switch (text.charAt(0)) {
    case 'C':
    case 'X':
      if (BASIS.test(text)) return 'basis';
      break;
    case 'K':
      if (ADDRESSEE.test(text)) return 'addressee';
      break;
    case 'N':
      if (RECIPIENTS.test(text) || RECIPIENTS_CAPITALS.test(text)) return 'recipients';
      break;
    case 'S':
      if (NUMBER.test(text)) return 'number';
      break;
    case 'T':
      if (text.startsWith('Theo đề nghị')) return 'basis';
      break;
  }
  if (text.length > 200) return 'text';
  if (MOTTO.test(text)) return 'motto';
  // The word is looked for first: nearly no line has it.
  if (text.includes('gày') && PLACE_DATE.test(text)) return 'place-date';
  if (!isAllCapitals(text)) return 'text';
  if (ANNEX.test(text)) return 'annex';
  if (typeOfTitle(text) !== undefined) return 'type-title';
  if (SIGNATURE.test(text) || POST.test(text)) return 'signature';
  return 'capitals';
}
