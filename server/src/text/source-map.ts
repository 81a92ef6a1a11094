import type { Span } from './span';

/** Says where each stretch of a cleaned text stands in the text it was made from. */
export abstract class SourceMap {
  /** The map of a text copied whole from `source` on. */
  static copy(length: number, source: number): SourceMap {
    return new WholeMap(length, source);
  }

  /**
   * The map of a text put together from several stretches, each either copied as it is (as wide as it is long) or one character made from several (`ê` from `e` and `◌̂`).
   * @param stretches four numbers for each: where it starts in the cleaned text, its length there, where it starts in the source, its width there
   */
  static of(stretches: readonly number[]): SourceMap {
    return new PatchedMap(stretches);
  }

  /**
   * Where a span of the cleaned text stands in the source. What was left out at its edges (the `**` before a word) stays outside.
   * @param start offset in the cleaned text, inclusive
   * @param end offset in the cleaned text, exclusive
   */
  toSource(start: number, end: number): Span {
    const from = this.startInSource(start);
    if (end <= start) return { start: from, end: from };
    return { start: from, end: Math.max(from, this.endInSource(end)) };
  }

  /**
   * The cleaned offset of a place in the source; a place that was left out gives the next one that was kept.
   * @returns undefined when the place lies outside all that this text was made from
   */
  abstract fromSource(source: number): number | undefined;

  /** Where the character at a cleaned offset begins in the source. At the end of the text: where the last stretch ends. */
  protected abstract startInSource(offset: number): number;

  /** Where the character before a cleaned offset ends in the source. */
  protected abstract endInSource(offset: number): number;
}

/** Most texts are copied whole: two numbers say it. */
class WholeMap extends SourceMap {
  constructor(
    private readonly length: number,
    private readonly source: number,
  ) {
    super();
  }

  protected startInSource(offset: number): number {
    return this.source + Math.min(offset, this.length);
  }

  protected endInSource(offset: number): number {
    return this.source + Math.min(offset, this.length);
  }

  fromSource(source: number): number | undefined {
    const offset = source - this.source;
    return offset < 0 || offset > this.length ? undefined : offset;
  }
}

class PatchedMap extends SourceMap {
  constructor(private readonly stretches: readonly number[]) {
    super();
  }

  protected startInSource(offset: number): number {
    const map = this.stretches;
    if (map.length === 0) return 0;
    let at = this.stretchAt(offset);
    if (offset >= map[at]! + map[at + 1]! && at + 4 < map.length) at += 4;
    const inside = offset - map[at]!;
    if (map[at + 1] === map[at + 3]) return map[at + 2]! + Math.min(inside, map[at + 1]!);
    return inside <= 0 ? map[at + 2]! : map[at + 2]! + map[at + 3]!;
  }

  protected endInSource(offset: number): number {
    const map = this.stretches;
    const at = this.stretchAt(offset - 1);
    if (map[at + 1] === map[at + 3]) return map[at + 2]! + Math.min(offset - map[at]!, map[at + 1]!);
    return map[at + 2]! + map[at + 3]!;
  }

  fromSource(source: number): number | undefined {
    const map = this.stretches;
    for (let at = 0; at < map.length; at += 4) {
      const begin = map[at + 2]!;
      const end = begin + map[at + 3]!;
      if (source < begin) return at === 0 ? undefined : map[at]!;
      if (source <= end && (source < end || at + 4 >= map.length || map[at + 6]! > end)) {
        return map[at + 1] === map[at + 3]
          ? map[at]! + (source - begin)
          : source === end
            ? map[at]! + map[at + 1]!
            : map[at]!;
      }
    }
    return undefined;
  }

  /** Index of the stretch that holds the character at a cleaned offset (the last one that starts at or before it). */
  private stretchAt(offset: number): number {
    const map = this.stretches;
    let low = 0;
    let high = map.length / 4 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (map[middle * 4]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low * 4;
  }
}
