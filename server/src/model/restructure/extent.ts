import { isBlank } from '../../syntax/line-shape';
import type { Span } from '../../text/span';
import type { Draft, Section } from '../draft';

/**
 * The lines of a section with all that stands below it, from its first character to the end of its last line that is not blank.
 * What closes the whole text (“Trên đây là Kế hoạch …”) stands behind the last section, and belongs to none.
 * @returns undefined where another section begins in the middle of one of its lines
 */
export function extentOf(draft: Draft, section: Section): Span | undefined {
  const { tree } = draft;
  if (section.passage > 0 || section.end <= section.block) return undefined;
  const last = section.end - 1;
  const isGlued = tree.sections.all.some((one) => one.block === last && one.passage > 0 && !isBelow(one, section));
  if (isGlued) return undefined;
  const start = tree.startOf(section.block);
  return { start, end: inkedLinesEnd(draft, start, closingOf(draft, section) ?? section.end) };
}

function isBelow(one: Section, section: Section): boolean {
  for (let at: Section | undefined = one; at !== undefined; at = at.parent) if (at === section) return true;
  return false;
}

/** The end of the last line before a block that is not blank, its line end not counted. */
function inkedLinesEnd({ tree }: Draft, start: number, block: number): number {
  for (let at = block - 1; at >= 0; at--) {
    const { lines } = tree.blocks[at]!;
    let end = tree.startOf(at + 1);
    for (let line = lines.length - 1; line >= 0 && end > start; line--) {
      const { text, eol } = lines[line]!;
      if (!isBlank(text)) return end - eol.length;
      end -= text.length + eol.length;
    }
  }
  return start;
}

const CLOSING =
  /^(?:Trên đây là|Yêu cầu |Đề nghị |Trong quá trình|Quá trình (?:tổ chức|triển khai|thực hiện)|Kế hoạch này |Căn cứ (?:Kế hoạch|nội dung|các nội dung)|Nhận được |(?:Ban Thường vụ|Ban Chấp hành|(?:Ủy|Uỷ) ban nhân dân|UBND|Đảng (?:ủy|uỷ)) [^.;]{0,80}(?:yêu cầu|đề nghị))/u;
const SUMS_UP = /^Trên đây là/u;

/** The block where the words that close the whole text begin: paragraphs without a number behind the last numbered item. */
function closingOf({ tree }: Draft, section: Section): number | undefined {
  let innermost = section;
  while (innermost.children.length > 0) innermost = innermost.children[innermost.children.length - 1]!;
  // Only behind the last section of its document.
  if (tree.sections.all[tree.sections.all.indexOf(innermost) + 1]?.division === section.division) return undefined;
  const opens = innermost.parent === undefined ? SUMS_UP : CLOSING;
  for (let block = innermost.block + 1; block < innermost.end; block++) {
    const passage = tree.blocks[block]!.passages[0];
    if (passage?.role === 'text' && passage.kind === 'text' && opens.test(passage.text)) return block;
  }
  return undefined;
}
