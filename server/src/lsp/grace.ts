import type { Finding } from '../analysis/finding';
import { itemAround } from '../features/item';
import type { Draft } from '../model/draft';
import type { Span } from '../text/span';

/** Beyond this many places edited at once (a hundred carets) they count as one large place. */
const MOST_PLACES = 50;

interface EditedPlace {
  start: number;
  end: number;
  readonly at: number;
}

/** What of the findings is to be shown now. */
export interface Sifted {
  readonly shown: readonly Finding[];
  /** When to look again, as somebody may have stopped typing by then; undefined when nothing is held back. */
  readonly lookAgainAt: number | undefined;
}

/**
 * Holds back new findings where somebody is typing: in the lines edited a moment ago, and, for those that say that something is missing,
 * in the whole item edited. A finding that was shown before stays shown as it moves along with the text.
 */
export class Grace {
  /** Start and end of each finding that was shown last, by rule, in the order of the text; numbers alone, as every edit moves them along. */
  private readonly shown = new Map<string, number[]>();
  private places: EditedPlace[] = [];

  /**
   * Tells of an edit.
   * @param start offset of the first character replaced
   * @param end offset behind the last character replaced, in the text before the edit
   * @param inserted how many characters came instead
   * @param now the time of the edit
   */
  edited(start: number, end: number, inserted: number, now: number): void {
    const shift = start + inserted - end;
    for (const bounds of this.shown.values()) {
      let kept = 0;
      for (let at = 0; at < bounds.length; at += 2) {
        const from = movedStart(bounds[at]!, end, shift);
        const to = movedEnd(bounds[at + 1]!, start, end, shift);
        if (to <= from) continue;
        bounds[kept++] = from;
        bounds[kept++] = to;
      }
      bounds.length = kept;
    }
    for (const place of this.places) {
      place.start = movedStart(place.start, end, shift);
      place.end = Math.max(place.start, movedEnd(place.end, start, end, shift));
    }
    const fresh = { start, end: start + inserted, at: now };
    const last = this.places[this.places.length - 1];
    if (last !== undefined && last.start <= fresh.end && fresh.start <= last.end) {
      this.places[this.places.length - 1] = {
        start: Math.min(last.start, fresh.start),
        end: Math.max(last.end, fresh.end),
        at: now,
      };
    } else this.places.push(fresh);
    if (this.places.length > MOST_PLACES)
      this.places = [
        {
          start: Math.min(...this.places.map((one) => one.start)),
          end: Math.max(...this.places.map((one) => one.end)),
          at: now,
        },
      ];
  }

  /**
   * Says which findings to show, and remembers them as shown.
   * @param findings all findings of the draft as it is
   * @param patience how long a new finding waits behind the last edit, in milliseconds
   */
  sift(findings: readonly Finding[], draft: Draft, now: number, patience: number): Sifted {
    this.places = this.places.filter((place) => place.at + patience > now);
    const lines = this.places.map((place) => linesAround(place, draft));
    let lookAgainAt: number | undefined;
    const shown =
      this.places.length === 0
        ? findings
        : findings.filter((finding) => {
            if (this.wasShown(finding)) return true;
            const until = this.heldUntil(finding, draft, lines, patience);
            if (until === undefined) return true;
            lookAgainAt = Math.min(lookAgainAt ?? until, until);
            return false;
          });
    this.remember(shown);
    return { shown, lookAgainAt };
  }

  private remember(findings: readonly Finding[]): void {
    this.shown.clear();
    for (const finding of findings) {
      const { start, end } = widened(finding);
      const known = this.shown.get(finding.rule.id);
      if (known) known.push(start, end);
      else this.shown.set(finding.rule.id, [start, end]);
    }
  }

  private wasShown(finding: Finding): boolean {
    const bounds = this.shown.get(finding.rule.id);
    if (bounds === undefined) return false;
    const { start, end } = widened(finding);
    let low = 0;
    let high = bounds.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bounds[2 * middle + 1]! <= start) low = middle + 1;
      else high = middle;
    }
    return 2 * low < bounds.length && bounds[2 * low]! < end;
  }

  /** When the last edit that a finding waits for is long enough ago; undefined for one that need not wait. */
  private heldUntil(finding: Finding, draft: Draft, lines: readonly Span[], patience: number): number | undefined {
    const item = finding.rule.completeness === true ? itemAround(finding, draft) : undefined;
    let until: number | undefined;
    this.places.forEach((place, at) => {
      const waits = item
        ? touches(place, item)
        : [finding, ...finding.related].some((span) => touches(span, lines[at]!));
      if (waits) until = Math.max(until ?? 0, place.at + patience);
    });
    return until;
  }
}

/** The whole lines that a place stands in, without the last one's end. */
function linesAround(place: Span, { tree }: Draft): Span {
  const last = tree.positionAt(place.end).line;
  return {
    start: tree.offsetAt({ line: tree.positionAt(place.start).line, character: 0 }),
    end: tree.offsetAt({ line: last, character: Number.MAX_SAFE_INTEGER }),
  };
}

/** A finding between two characters counts as the character behind it: an empty stretch could not be followed through edits. */
function widened({ start, end }: Span): Span {
  return { start, end: Math.max(end, start + 1) };
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * Where a stretch begins after an edit. What is put in at its edges does not belong to it, what is put in between does.
 * @param to offset behind the last character replaced, in the text before the edit
 * @param shift how much longer the text has become
 */
function movedStart(start: number, to: number, shift: number): number {
  return start >= to ? start + shift : Math.min(start, to + shift);
}

/**
 * Where it ends after the same edit.
 * @param from offset of the first character replaced
 */
function movedEnd(end: number, from: number, to: number, shift: number): number {
  return end <= from ? end : end >= to ? end + shift : to + shift;
}
