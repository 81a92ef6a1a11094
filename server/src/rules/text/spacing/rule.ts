import type { Block, Zone } from '../../../model/draft';
import { Sign } from '../../../text/signs';
import { spacingFaultsIn, type SpacingFault } from '../../../text/spacing';
import { PRACTICE } from '../../../vocabulary/source';
import { defineSourceRule, NOTHING } from '../../rule';

interface State {
  readonly fault: SpacingFault['kind'];
  /** The sign that the blank stands before or behind, where there is one. */
  readonly sign: string;
  /** What is to stand there. */
  readonly right: string;
}

const VI: Readonly<Record<SpacingFault['kind'], (sign: string) => { what: string; how: string }>> = {
  double: () => ({ what: 'Thừa dấu cách giữa hai từ.', how: 'Chỉ để một dấu cách.' }),
  before: (sign) => ({ what: `Thừa dấu cách trước “${sign}”.`, how: 'Viết liền với từ đứng trước.' }),
  inside: (sign) => ({ what: `Thừa dấu cách sau “${sign}”.`, how: 'Viết liền với từ đứng sau.' }),
  after: (sign) => ({ what: `Thiếu dấu cách sau “${sign}”.`, how: 'Thêm một dấu cách.' }),
  bracket: (sign) => ({ what: `Thiếu dấu cách trước “${sign}”.`, how: 'Thêm một dấu cách.' }),
  odd: () => ({
    what: 'Dấu cách đặc biệt, thường do sao chép từ Word hoặc trang web: tìm kiếm sẽ sót.',
    how: 'Thay bằng dấu cách thường.',
  }),
  invisible: () => ({ what: 'Có ký tự không nhìn thấy, thường do sao chép: tìm kiếm sẽ sót.', how: 'Xóa ký tự này.' }),
};
const EN: Readonly<Record<SpacingFault['kind'], (sign: string) => { what: string; how: string }>> = {
  double: () => ({ what: 'More than one blank between two words.', how: 'Keep one.' }),
  before: (sign) => ({ what: `A blank before “${sign}”.`, how: 'Remove it.' }),
  inside: (sign) => ({ what: `A blank behind “${sign}”.`, how: 'Remove it.' }),
  after: (sign) => ({ what: `No blank behind “${sign}”.`, how: 'Add one.' }),
  bracket: (sign) => ({ what: `No blank before “${sign}”.`, how: 'Add one.' }),
  odd: () => ({
    what: 'A special blank, as copied text has it: searching misses what it stands in.',
    how: 'Put an ordinary one.',
  }),
  invisible: () => ({
    what: 'A character that cannot be seen, as copied text has it: searching misses the word.',
    how: 'Remove it.',
  }),
};
/** In these parts blanks set words below one another. */
const LAID_OUT: ReadonlySet<Zone> = new Set<Zone>(['header', 'title', 'addressee', 'recipients', 'signature']);

/** Blanks too many or too few: `chợ , thu`, `trụ sở  và`, `Huyện ủy(b/c)`, and those that only look like blanks. */
export default defineSourceRule<State>({
  id: 'text/spacing',
  title: { vi: 'Dấu cách thừa, thiếu hoặc khác thường', en: 'Spacing' },
  severity: 'warning',
  fix: 'safe',
  basis: [PRACTICE],
  find(block, zone) {
    if ((block.signs & Sign.spacing) === 0) return NOTHING;
    const shown = spacingFaultsIn(block.source).filter((fault) => counts(fault, block, zone));
    return shown.map(({ kind, sign, right, certain, start, end }) => ({
      start,
      end,
      state: { fault: kind, sign, right },
      ...(certain ? {} : { severity: 'information' as const }),
    }));
  },
  explain: {
    vi: ({ fault, sign }) => VI[fault](sign),
    en: ({ fault, sign }) => EN[fault](sign),
  },
  repair: ({ state: { right }, start, end }) => [
    { title: { vi: 'Sửa dấu cách', en: 'Mend the spacing' }, edits: [{ start, end, newText: right }] },
  ],
});

function counts({ kind }: SpacingFault, block: Block, zone: Zone): boolean {
  if (
    block.passages.length > 0 &&
    block.passages.every((passage) => passage.kind === 'comment' || passage.kind === 'rule')
  )
    return false;
  if (kind === 'invisible') return true;
  if (kind === 'double' || kind === 'odd') return block.row === 'none' && !isLaidOut(block, zone);
  return !isLaidOut(block, zone) || zone === 'recipients' || zone === 'addressee';
}

/** The head of a paper, its end, its recipients; a line of plain words in the head is text like any other. */
function isLaidOut({ passages }: Block, zone: Zone): boolean {
  if (!LAID_OUT.has(zone)) return false;
  return (zone !== 'header' && zone !== 'title') || passages.some(({ role }) => role !== 'text');
}
