import { blocksOf, type Passage } from '../syntax/block';
import { splitLines, type Line } from '../text/lines';

/** How much of a text is looked at: the head of a paper, its căn cứ and its first sections stand there. */
const LINES = 200;
const CHARACTERS = 20_000;
/** The head of a paper stands at its top; an article that prints a model paper begins with its own words. */
const HEAD = 30;
/** Title and organ, or organ and number, or any other two marks that only offices write. */
const ENOUGH = 4;

/** `**` and `#` stand before headings of Markdown; `>` is a quotation: somebody writes about a paper. */
const FENCE = /^\s{0,4}(?:```|~~~)/;
const QUOTED = /^\s{0,4}>/;

/** Papers with the country's motto that private people write: an application, a contract, a curriculum vitae. */
const PRIVATE =
  /^(?:ĐƠN(?:\s|$)|HỢP ĐỒNG|PHỤ LỤC HỢP ĐỒNG|SƠ YẾU|HÓA ĐƠN|HOÁ ĐƠN|DI CHÚC|BẢN (?:CAM KẾT|KIỂM ĐIỂM CÁ NHÂN|KHAI)|GIẤY (?:BIÊN NHẬN|VAY|MUA|BÁN|CHO|CAM KẾT|ĐĂNG KÝ|XÁC NHẬN))/u;
const ORGAN =
  /(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BAN (?:THƯỜNG VỤ|CHẤP HÀNH)|(?:ĐẢNG|TỈNH|THÀNH|HUYỆN) (?:ỦY|UỶ)|ĐẢNG BỘ|CHI BỘ|CHÍNH PHỦ|QUỐC HỘI|BỘ CHÍNH TRỊ|BAN BÍ THƯ|(?:ỦY|UỶ) BAN KIỂM TRA/u;
/** Headings that plans, conclusions and notices share. */
const USUAL_HEADING =
  /^(?:MỤC ĐÍCH|MỤC TIÊU|QUAN ĐIỂM|TỔ CHỨC THỰC HIỆN|NHIỆM VỤ|NỘI DUNG|ƯU ĐIỂM|KẾT QUẢ|HẠN CHẾ|TỒN TẠI|KHUYẾT ĐIỂM|NHỮNG HẠN CHẾ|NGUYÊN NHÂN|GIẢI PHÁP)/u;
/** “Thực hiện Công văn số 904-CV/TU ngày …” */
const OPENING =
  /^(?:Thực hiện|Triển khai|Căn cứ|Ngày \d)[^.]{0,300}?\s\d{1,5}(?:\/\d{4})?[-/]\p{Lu}[\p{L}]{0,6}\s?[-/]\s?\p{Lu}/u;

/**
 * True for a text that is plainly a paper of a Party committee or a State organ, finished or begun. Used where a file's name does not
 * tell: `.md` and `.txt`. Notes about such papers, news that cite them, contracts and letters of private people are none.
 * @param text the whole text or its beginning; only the first lines count
 */
export function looksLikeDraft(text: string): boolean {
  let points = 0;
  let usual = 0;
  let seen = 0;
  const once = new Set<string>();
  const score = (mark: string, value: number): void => {
    if (!once.has(mark)) points += value;
    once.add(mark);
  };
  for (const block of blocksOf(ownLines(text))) {
    for (const passage of block.passages) {
      if (passage.kind !== 'text' || passage.text === '') continue;
      const head = seen++ < HEAD;
      if (head && PRIVATE.test(passage.text) && !once.has('number')) return false;
      if (head) scoreHead(passage, score);
      scoreBody(passage, score);
      if (usual < 2 && isUsualHeading(passage)) score(`heading ${++usual}`, 1);
      if (points >= ENOUGH) return true;
    }
  }
  return false;
}

/** The first lines, without code and quotations. */
function ownLines(text: string): Line[] {
  const lines = splitLines(text.slice(text.startsWith('\ufeff') ? 1 : 0, CHARACTERS));
  const own: Line[] = [];
  let fenced = false;
  for (const line of lines.slice(0, LINES)) {
    if (FENCE.test(line.text)) fenced = !fenced;
    else if (!fenced && !QUOTED.test(line.text)) own.push(line);
  }
  return own;
}

type Score = (mark: string, value: number) => void;

function scoreHead({ role, text, headingLevel }: Passage, score: Score): void {
  switch (role) {
    case 'motto':
      score('motto', 2);
      break;
    case 'number':
      score('number', 3);
      break;
    case 'place-date':
      score('place-date', 2);
      break;
    case 'type-title':
      score('type-title', 2);
      break;
    case 'addressee':
      score('addressee', 1);
      break;
    case 'basis':
      score('basis', 1);
      break;
    case 'capitals':
    case 'signature':
      if (headingLevel === 0 && text.length < 120 && ORGAN.test(text)) score('organ', 2);
      break;
    case 'text':
      if (OPENING.test(text)) score('opening', 1);
      break;
    default:
  }
}

function scoreBody({ role, headingLevel }: Passage, score: Score): void {
  if (headingLevel > 0) return;
  if (role === 'recipients') score('recipients', 2);
  else if (role === 'signature') score('signature', 2);
}

/** `II- NHIỆM VỤ VÀ GIẢI PHÁP`, not “2. Nhiệm vụ trong tuần”. */
function isUsualHeading({ enumerator, text }: Passage): boolean {
  return (
    enumerator?.kind === 'roman' &&
    USUAL_HEADING.test(text.slice(enumerator.contentStart, enumerator.contentStart + 40))
  );
}
