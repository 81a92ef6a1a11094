/** A regulation that another one has replaced. */
export interface Replacement {
  /** Its symbol as cited. */
  readonly symbol: string;
  /** The year it was issued in: symbols of the Party come round again with each term. */
  readonly year: number;
  /** What has taken its place, as messages name it. */
  readonly by: string;
  /** The first day without it, as yyyymmdd. */
  readonly from: number;
}

/**
 * Regulations on drafting, review, inspection that were replaced, with the day.
 * Sources: the replacing regulations' own repeal clauses (QĐ 399-QĐ/TW, HD 05-HD/VPTW, QĐ 366-QĐ/TW, HD 43-HD/BTCTW, QĐ 296-QĐ/TW, Luật 64/2025/QH15, NĐ 78/2025/NĐ-CP).
 */
export const replacements: readonly Replacement[] = [
  { symbol: '66-QĐ/TW', year: 2017, by: 'Quy định số 399-QĐ/TW', from: 20260109 },
  { symbol: '223-QĐ/TW', year: 2020, by: 'Quy định số 399-QĐ/TW', from: 20260109 },
  { symbol: '36-HD/VPTW', year: 2018, by: 'Hướng dẫn số 05-HD/VPTW', from: 20260527 },
  { symbol: '124-QĐ/TW', year: 2023, by: 'Quy định số 366-QĐ/TW', from: 20250830 },
  { symbol: '25-HD/BTCTW', year: 2023, by: 'Hướng dẫn số 43-HD/BTCTW', from: 20251031 },
  { symbol: '22-QĐ/TW', year: 2021, by: 'Quy định số 296-QĐ/TW', from: 20250530 },
  { symbol: '80/2015/QH13', year: 2015, by: 'Luật số 64/2025/QH15', from: 20250401 },
  { symbol: '34/2016/NĐ-CP', year: 2016, by: 'Nghị định số 78/2025/NĐ-CP', from: 20250401 },
  { symbol: '154/2020/NĐ-CP', year: 2020, by: 'Nghị định số 78/2025/NĐ-CP', from: 20250401 },
  { symbol: '59/2024/NĐ-CP', year: 2024, by: 'Nghị định số 78/2025/NĐ-CP', from: 20250401 },
];
