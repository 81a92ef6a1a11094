import type { Draft, Passage } from '../../../model/draft';
import { sentenceEndBehind } from '../../../text/sentences';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule, type Found } from '../../rule';

interface State {
  /** How the sentence begins. */
  readonly opening: string;
  /** Who acts in the next one. */
  readonly issuer: string;
}

/** The opening of a paper has fewer blocks than this. */
const FARTHEST = 40;
/** “Thực hiện Kế hoạch số …”: says why something is done, not what. */
const OPENING =
  /^(?:Thực hiện|Triển khai thực hiện|Triển khai) (?:các |sự )?(?:chỉ đạo|ý kiến|nội dung|Nghị quyết|Quyết định|Quy định|Chỉ thị|Kết luận|Thông báo|Hướng dẫn|Kế hoạch|Chương trình|Công văn|Công điện|Văn bản|Đề án|Nghị định|Thông tư|Báo cáo)(?=[\s,])/u;
const ISSUER =
  /^(?:Ban (?:Ban )?(?:Thường vụ|Chấp hành|Chỉ đạo|Tổ chức|Quản lý)|Đảng (?:ủy|uỷ|bộ)|Tỉnh (?:ủy|uỷ)|Thành (?:ủy|uỷ)|Huyện (?:ủy|uỷ)|Chi bộ|Chi (?:ủy|uỷ)|(?:Ủy|Uỷ) ban (?:nhân dân|Kiểm tra|Mặt trận)|UBND|Hội đồng nhân dân|HĐND|Sở|Phòng|Công an|Trung tâm|Văn phòng|Thường trực)(?=\s)/u;
const ACTS =
  /\s(?:ban hành|xây dựng|yêu cầu|đề nghị|báo cáo|thông báo|hướng dẫn|triển khai|quyết định|kết luận|chỉ đạo|tổ chức|phát động)\s/u;
/** “…, Ủy ban nhân dân xã ban hành Kế hoạch …”: the main clause is there. */
const MAIN_CLAUSE =
  /[,;] (?:Ban|Đảng|Tỉnh|Thành|Huyện|Chi bộ|Chi (?:ủy|uỷ)|(?:Ủy|Uỷ) ban|UBND|HĐND|Hội|Sở|Phòng|Công an|Trung tâm|Văn phòng|Thường trực|Bộ|Cục|Chủ tịch|Giám đốc|Đoàn|Trường|Chính phủ|Thủ tướng)\s/gu;

/** The opening sentence ends before it has said who does what: `Thực hiện Kế hoạch số … của UBND tỉnh. Ủy ban nhân dân xã ban hành …`. */
export default defineDraftRule<State>({
  id: 'text/fragment-opening',
  title: { vi: 'Câu mở đầu thiếu vế chính', en: 'Opening sentence without a main clause' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.headVersion],
  basis: [PRACTICE],
  find(draft) {
    const { blocks, zones } = draft.tree;
    const found: Found<State>[] = [];
    for (
      let block = draft.identity.titlePlace?.block ?? 0, seen = 0;
      block < blocks.length && seen < FARTHEST && zones[block] !== 'body';
      block++, seen++
    ) {
      const passage = blocks[block]!.passages.find((one) => one.kind === 'text');
      if (
        passage === undefined ||
        passage.enumerator !== undefined ||
        (zones[block] !== 'opening' && zones[block] !== 'basis')
      )
        continue;
      const fragment = fragmentIn(passage, () => nextPassage(draft, block));
      // Among căn cứ lines it is one of them: the list ends with a period.
      if (fragment !== undefined && !isBehindBasis(draft, block))
        found.push({ place: { block, passage, start: 0, end: fragment.end }, state: fragment.state });
    }
    return found;
  },
  explain: {
    vi: ({ opening, issuer }) => ({
      what: `Câu “${opening} …” chưa có vế chính đã chấm câu.`,
      how: `Thay dấu chấm bằng dấu phẩy, viết tiếp “${issuer} …”.`,
    }),
    en: ({ opening, issuer }) => ({
      what: `The sentence “${opening} …” ends before its main clause.`,
      how: `Put a comma for the period and go on with “${issuer} …”.`,
    }),
  },
  repair: ({ end }) => [
    {
      title: { vi: 'Thay dấu chấm bằng dấu phẩy', en: 'Put a comma for the period' },
      edits: [{ start: end - 1, end, newText: ',' }],
    },
  ],
});

/** The first sentence of a passage, where it is a fragment and the next one, here or in the next passage, holds what it lacks. */
function fragmentIn({ text }: Passage, next: () => string): { end: number; state: State } | undefined {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const end = sentenceEndBehind(text, opening.length);
  if (text[end - 1] !== '.' || text.endsWith('./.') || hasMainClause(text.slice(0, end))) return undefined;
  const rest = text.slice(end).trimStart();
  const sentence = rest === '' ? next() : rest;
  const issuer = ISSUER.exec(sentence)?.[0];
  return issuer !== undefined && ACTS.test(sentence.slice(0, 250)) ? { end, state: { opening, issuer } } : undefined;
}

/** True when a body with capitals and its verb follow a comma. */
function hasMainClause(sentence: string): boolean {
  for (const { index } of sentence.matchAll(MAIN_CLAUSE))
    if (ACTS.test(sentence.slice(index, index + 160))) return true;
  return false;
}

function nextPassage(draft: Draft, block: number): string {
  return draft.tree.blocks[block + 1]?.passages.find((one) => one.kind === 'text')?.text ?? '';
}

/** True behind “Căn cứ …;”: the list goes on. */
function isBehindBasis(draft: Draft, block: number): boolean {
  return (
    block > 0 && draft.tree.blocks[block - 1]!.passages.find((one) => one.kind === 'text')?.text.endsWith(';') === true
  );
}
