/** Where a row of the vocabulary comes from: a regulation and its place, or practice seen in documents. */
export interface Source {
  /** The usual short form, as messages print it: `HD 05-HD/VPTW`, `NĐ 30/2020/NĐ-CP`. */
  readonly short: string;
  /** Paragraph or annex: `điểm 3.1.2`. */
  readonly place?: string;
  /** For regulations of form: what is spoken of, and whose papers they are for. A draft is told of the regulation of its own day. */
  readonly form?: { readonly aspect: string; readonly system: 'party' | 'state' };
}

export const HD05 = 'HD 05-HD/VPTW';
export const HD36 = 'HD 36-HD/VPTW';
export const ND30 = 'NĐ 30/2020/NĐ-CP';
export const QD399 = 'QĐ 399-QĐ/TW';
export const QD366 = 'QĐ 366-QĐ/TW';
export const HD43 = 'HD 43-HD/BTCTW';
export const KL226 = 'KL 226-KL/TW';
export const QD4148 = 'QĐ 4148-QĐ/VPTW';

/** No regulation says so; documents do. */
export const PRACTICE: Source = { short: 'Thông lệ soạn thảo' };

/** Whose papers a regulation is for; undefined for one that is for all, and for practice. */
export function systemOfSource({ short, form }: Source): 'party' | 'state' | undefined {
  if (form !== undefined) return form.system;
  if (short === ND30) return 'state';
  return short === PRACTICE.short || short === KL226 ? undefined : 'party';
}
