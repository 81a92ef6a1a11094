import { isLetter, startsSmall } from '../../text/letters';
import type { ReferenceStep } from '../reference';

/** A step as found, with what its reading order and its credibility depend on. */
export interface FoundStep extends ReferenceStep {
  /** Outer places have smaller ranks: phần 1, chương 2, mục 3, tiểu mục 4, Điều 5, khoản 6, điểm 7; a phụ lục is outside all of them. */
  readonly rank: number;
  /** True when the words alone might mean something else: “khoản 2 (tỷ)”, “điểm 10”, “điểm a”, “phần 2”, “điều 5”. */
  readonly weak: boolean;
}

interface Unit {
  readonly unit: ReferenceStep['unit'];
  readonly rank: number;
  /** The label, beginning at the place tried. A bracket around it is left to the caller: “mục (IV)”. */
  readonly label: RegExp;
  /** Syllables that make another word of the unit when they stand before it: hạng mục, tài khoản, thời điểm. */
  readonly notAfter: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NOTHING: ReadonlySet<string> = new Set();

const ROMAN = '[IVX]{1,6}(?:\\.\\d{1,2}){0,3}';
const ARABIC = '\\d{1,2}(?:\\.\\d{1,2}){0,3}';
const END = '(?![\\p{L}\\p{N}]|[.,]\\d)';
const label = (...forms: string[]): RegExp => new RegExp(`(?:${forms.join('|')})${END}`, 'uy');
const ORDINAL = 'thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)';

const SECTION = label(ROMAN, ARABIC, '[A-H]');
const DIVISION = label(ROMAN, ORDINAL, '\\d{1,2}', '[A-H]');

const units: Readonly<Record<string, Unit>> = {
  'phụ lục': {
    unit: 'annex',
    rank: 0,
    label: label('số \\d{1,2}', '[IVX]{1,6}', '\\d{1,2}', '[A-H]'),
    notAfter: NOTHING,
  },
  phần: { unit: 'part', rank: 1, label: DIVISION, notAfter: words('thành góp cổ một đa đại toàn học cấu') },
  chương: { unit: 'chapter', rank: 2, label: DIVISION, notAfter: words('hiến huân huy niệm văn') },
  mục: { unit: 'section', rank: 3, label: SECTION, notAfter: words('hạng chuyên danh đề thư tiết khoản đầu thân') },
  'tiểu mục': { unit: 'section', rank: 4, label: SECTION, notAfter: NOTHING },
  điều: { unit: 'article', rank: 5, label: label('\\d{1,3}[a-z]?'), notAfter: NOTHING },
  khoản: { unit: 'clause', rank: 6, label: label('\\d{1,2}[a-z]?'), notAfter: words('tài điều chuyển trương') },
  điểm: {
    unit: 'point',
    rank: 7,
    label: label('[a-zđ](?:\\.\\d{1,2})?', ARABIC),
    notAfter: words(
      'địa thời trọng quan đặc ưu khuyết cao thí cộng trừ chấm thang nhược tâm luận cực chốt số tổng đạt được yếu tụ bưu giao tiêu',
    ),
  },
};

// Amounts and counts: “khoản 2 tỷ đồng”, “phần 30%”, “mục 5 triệu”.
const AMOUNT = /\s{0,2}(?:%|(?:tỷ|tỉ|triệu|nghìn|ngàn|trăm|đồng|phần trăm|người|hộ|lần|ngày|tháng|năm)(?!\p{L}))/uy;

/**
 * Reads a step at the place where its unit word begins: “mục II.3”, “điểm a”, “Phần thứ nhất”, “mục (IV)”.
 * @param start offset of the first letter of the unit word
 * @param word the unit word as it stands there
 * @returns undefined for other words: “hạng mục 3”, “tài khoản 112”, “khoản 2 tỷ”
 */
export function readStep(text: string, start: number, word: string): FoundStep | undefined {
  const unit = units[word.toLowerCase()];
  if (!unit || isLetter(text[start - 1]) || unit.notAfter.has(syllableBefore(text, start))) return undefined;
  let at = start + word.length;
  while (text[at] === ' ') at++;
  return stepWithLabel(text, start, at, unit, word);
}

/** Reads a further label of the same unit: the b of “điểm a, b khoản 2”, the 3 of “mục 1, 2 và 3”. */
export function readFurtherLabel(text: string, at: number, step: FoundStep): FoundStep | undefined {
  const unit = Object.values(units).find(({ rank }) => rank === step.rank)!;
  return stepWithLabel(text, at, at, unit, text.slice(step.start, step.start + 1));
}

/** “mục (IV) (4.3)”: a second label in brackets leads further in. */
export function readInnerLabel(text: string, at: number, step: FoundStep): FoundStep | undefined {
  if (step.unit !== 'section' || text[at] !== '(') return undefined;
  const inner = stepWithLabel(text, at, at, units['tiểu mục']!, 'mục');
  return inner && text[inner.end] === ')' ? inner : undefined;
}

function stepWithLabel(
  text: string,
  start: number,
  labelStart: number,
  unit: Unit,
  word: string,
): FoundStep | undefined {
  const at = text[labelStart] === '(' ? labelStart + 1 : labelStart;
  unit.label.lastIndex = at;
  if (!unit.label.test(text)) return undefined;
  const end = unit.label.lastIndex;
  const written = text.slice(at, end);
  AMOUNT.lastIndex = end;
  if (AMOUNT.test(text)) return undefined;
  return {
    start,
    end,
    unit: unit.unit,
    rank: unit.rank,
    label: written.replace(/^(?:thứ|số) /, ''),
    weak: isWeak(unit.unit, written, word),
  };
}

function isWeak(unit: ReferenceStep['unit'], written: string, word: string): boolean {
  const plainNumber = /^\d{1,3}[a-z]?$/.test(written);
  const small = startsSmall(word);
  if (unit === 'clause') return small;
  if (unit === 'point') return plainNumber || /^[a-zđ]$/.test(written);
  if (unit === 'article') return small;
  if (unit === 'part' || unit === 'chapter') return plainNumber && small;
  return false;
}

function syllableBefore(text: string, start: number): string {
  let end = start;
  while (end > 0 && start - end < 3 && text[end - 1] === ' ') end--;
  let at = end;
  while (at > 0 && end - at < 7 && isLetter(text[at - 1])) at--;
  return at === end ? '' : text.slice(at, end).toLowerCase();
}
