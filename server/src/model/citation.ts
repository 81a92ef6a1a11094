import type { Span } from '../text/span';
import type { DocumentTypeId } from '../vocabulary/document-types';
import type { CalendarDate } from './date';

/**
 * Which way a symbol is written, by its hyphens and slashes, whoever issued it (`18/NQ-TW` is `state`):
 * `57-NQ/TW`, `114/KH-UBND` and `30/2020/NĐ-CP`, `72/2025/QH15`, `6411/VPCP-KTTH`; `legacy` has no code and one organ behind the number,
 * as before 1997 (`61-CP`, `299/TTg`, `70-TC/TCT`).
 */
export type SymbolStyle = 'party' | 'state' | 'law' | 'letter' | 'legacy';

/** What is wrong with the way a symbol is typed; `canonical` of {@link CitationSymbol} has it mended. */
export type SymbolFault =
  | 'space' // 57- NQ/TW
  | 'dash' // 18–NQ/TW
  | 'separator' // 366-QĐ-TW, 221/KL/TW
  | 'missing-hyphen' // 214/2025/NĐCP
  | 'letter-case' // 30/2020/nđ-cp
  | 'look-alike' // Ð (U+00D0) for Đ, a full-width character
  | 'glued-so'; // số31-QĐ/TW: a space is missing before the symbol, which itself is right

/** A symbol such as `170-KL/TU` as it stands in a passage. Offsets count from the start of the passage's text. */
export interface CitationSymbol extends Span {
  readonly raw: string;
  /** As it should be typed: `57- NQ/TW` → `57-NQ/TW`. */
  readonly canonical: string;
  readonly style: SymbolStyle;
  /** The number as written, with a letter or a decimal part if it has one: `170`, `30c`, `66.7`, `0125`. */
  readonly number: string;
  /** The year of a normative document: 2020 in `30/2020/NĐ-CP`. */
  readonly year: number | undefined;
  /** `KL` in `170-KL/TU`, in its right letter case; undefined in `72/2025/QH15`, `6411/VPCP-KTTH`. A code that no table has stays as it is: `GP` in `12/GP-UBND`. */
  readonly typeCode: string | undefined;
  /** `TU` in `170-KL/TU`, `UBND` in `114/KH-UBND`, `QH15`, `VPCP-KTTH`; undefined where it is left out (`15/KH`). In its right letter case. */
  readonly organ: string | undefined;
  readonly faults: readonly SymbolFault[];
}

/** The word that names the kind of document: “Thông báo”, “Thông báo kết luận”, “nghị định”. */
export interface TypeWord extends Span {
  readonly text: string;
  readonly type: DocumentTypeId;
}

/** Who issued a cited document: “của Ban Thường vụ Tỉnh ủy” → the words after “của”. */
export interface Issuer extends Span {
  readonly text: string;
  /** The body named, if one is: a standing committee and an executive committee are two; a bare “Tỉnh ủy” names none. */
  readonly body: 'standing-committee' | 'executive-committee' | 'standing-members' | 'other' | undefined;
  /** The level or organ in small letters without the body: “tỉnh ủy”, “huyện ủy cẩm thủy”, “chính phủ”. */
  readonly organ: string;
}

/** One mention of another document, as found in one passage. Offsets count from the start of the passage's text. */
export interface Citation extends Span {
  /** Equal for two mentions exactly when they say the same thing in the same words (offsets apart). */
  readonly key: string;
  readonly typeWord: TypeWord | undefined;
  /** The word “số” with its colon, when there is one. */
  readonly so: Span | undefined;
  /** Undefined for a short form that has a number only: “Quy định số 08”. */
  readonly symbol: CitationSymbol | undefined;
  readonly number: string;
  /** Equal for all mentions with one number, year, organ and style, `07-KL/TU` and `7-KL/TU` among them; undefined without a symbol. */
  readonly symbolKey: string | undefined;
  /** From the word “ngày” on. The comma is the one before it. A part that is still blank (“ngày …/5/2026”) is undefined. */
  readonly date: (Span & { readonly value: CalendarDate; readonly comma: boolean }) | undefined;
  readonly issuer: Issuer | undefined;
  /** True when words that name the content follow: “về …”, “quy định …”, “ban hành …”. */
  readonly titled: boolean;
  /** True when the type word is shared with an earlier mention and stands before it: “các Nghị quyết số 57-NQ/TW, số 66-NQ/TW”. The citation then begins at its own “số” or number. */
  readonly listed: boolean;
}
