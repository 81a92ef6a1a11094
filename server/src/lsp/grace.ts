import type { Finding } from '../analysis/finding';
import { itemAround } from '../features/item';
import type { Draft } from '../model/draft';
import type { Span } from '../text/span';

/** Beyond this many places edited at once (a hundred carets) they count as one large place. */
const MOST_PLACES = 50;

interface EditedPlace extends Span {
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
  /** What was shown last, by rule, in the order of the text; moved along with every edit. */
  private shown = new Map<string, Span[]>();
  private places: EditedPlace[] = [];

  /**
   * Tells of an edit.
   * @param start offset of the first character replaced
   * @param end offset behind the last character replaced, in the text before the edit
   * @param inserted how many characters came instead
   * @param now the time of the edit
   */
  edited(start: number, end: number, inserted: number, now: number): void {
    const move = (span: Span): Span => moved(span, start, end, inserted);
    for (const [rule, spans] of this.shown)
      this.shown.set(
        rule,
        spans.map(move).filter((span) => span.end > span.start),
      );
    this.places = this.places.map((place) => ({ ...move(place), at: place.at }));
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
    this.shown = new Map();
    for (const finding of findings) {
      const known = this.shown.get(finding.rule.id);
      if (known) known.push(widened(finding));
      else this.shown.set(finding.rule.id, [widened(finding)]);
    }
  }

  private wasShown(finding: Finding): boolean {
    const spans = this.shown.get(finding.rule.id);
    if (spans === undefined) return false;
    const { start, end } = widened(finding);
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < spans.length && spans[low]!.start < end;
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

/** Where a stretch stands after an edit. What is put in at its edges does not belong to it, what is put in between does. */
function moved({ start, end }: Span, from: number, to: number, inserted: number): Span {
  const shift = from + inserted - to;
  const newStart = start >= to ? start + shift : Math.min(start, from + inserted);
  const newEnd = end <= from ? end : end >= to ? end + shift : from + inserted;
  return { start: newStart, end: Math.max(newStart, newEnd) };
}
