import type { Span } from '../text/span';

/** One step of a reference: “mục II”, “điểm a”, “khoản 1”, “Phần thứ nhất”; the “b” of “điểm a, b”. */
export interface ReferenceStep extends Span {
  readonly unit: 'part' | 'chapter' | 'section' | 'article' | 'clause' | 'point' | 'annex';
  /** As written: `II.3`, `a`, `1`, `4.2`, `nhất`. It stands at the end of the step. */
  readonly label: string;
}

/**
 * A reference to a place: “tại mục 4.2 nêu trên”, “điểm a khoản 1 mục II”. Offsets count from the start of the passage's text.
 * “điểm a, b khoản 2” makes two of them, which share the step “khoản 2”; the second begins at its own “b”.
 */
export interface InternalReference extends Span {
  /** From the outermost place to the innermost one: “điểm a khoản 1 mục II” → section II, clause 1, point a. */
  readonly steps: readonly ReferenceStep[];
  /** True when the place belongs, or may belong, to another document: “khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP”, “mục 3 của Thông báo”. */
  readonly foreign: boolean;
  readonly key: string;
}
