import type { Span } from '../text/span';

/** One step of an internal reference: “mục II”, “điểm a”, “khoản 1”, “Phần thứ nhất”. */
export interface ReferenceStep extends Span {
  readonly unit: 'part' | 'chapter' | 'section' | 'article' | 'clause' | 'point' | 'annex';
  /** As written: `II.3`, `a`, `1`, `4.2`, `nhất`. */
  readonly label: string;
}

/** A reference to another place of the same draft: “tại mục 4.2 nêu trên”, “điểm a khoản 1 mục II”. Offsets count from the start of the passage's text. */
export interface InternalReference extends Span {
  /** From the outermost place to the innermost one: “điểm a khoản 1 mục II” → section II, clause 1, point a. */
  readonly steps: readonly ReferenceStep[];
  /** True when the place belongs to another document: “khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP”, “mục 3 của Thông báo”. */
  readonly foreign: boolean;
  readonly key: string;
}
