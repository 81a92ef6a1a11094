/** One row of the table. A ratio where the floor says how fast it could be, an absolute figure elsewhere. */
export interface Row {
  readonly measure: string;
  /** What the empty server, or a Node that does nothing, takes; `–` where nothing is comparable. */
  readonly floor: string;
  readonly ours: string;
  readonly result: number;
  /** Undefined for a row that only tells. */
  readonly target: number | undefined;
  /** `most`: the result may be at most the target; `least`: at least. */
  readonly bound: 'most' | 'least';
  /** What the result is counted in; without it, it is a ratio. */
  readonly unit?: 'ms' | 'MB/s' | 'KB';
  readonly note?: string;
  /** True for another tool beside ours: `floor` is what it takes, `result` how many times ours. */
  readonly isPeer?: boolean;
}

/** Milliseconds as they are read: two decimals where they matter. */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/** True where there is nothing to reach. */
export function isReached({ result, target, bound }: Row): boolean {
  if (target === undefined) return true;
  return bound === 'most' ? result <= target : result >= target;
}

/** What came out, as the target is said: `1.13 F`, `27.40 MB/s`. */
export function resultOf({ result, floor, unit }: Row): string {
  const figure = result >= 100 ? result.toFixed(0) : result.toFixed(2);
  if (unit !== undefined) return `${figure} ${unit}`;
  return floor === '–' ? `${figure} ×` : `${figure} F`;
}

/** What was to be reached: `≤ 1.15 F`. */
export function targetOf({ target, bound, floor, unit }: Row): string {
  if (target === undefined) return '–';
  return `${bound === 'most' ? '≤' : '≥'} ${target} ${unit ?? (floor === '–' ? '×' : 'F')}`;
}
