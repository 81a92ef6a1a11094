import type { Draft } from '../model/draft';
import type { Place } from '../model/place';
import type { Rule, Severity } from '../rules/rule';
import type { Span } from '../text/span';
import type { Source } from '../vocabulary/source';
import type { Finding } from './finding';

/** A finding in the draft as it is now. Its related places are worked out when asked for: a document cited a thousand times has a thousand. */
export class PlacedFinding implements Finding {
  private spans: readonly Span[] | undefined;

  /**
   * @param span where it stands; offsets of the draft
   * @param places its related places
   */
  constructor(
    private readonly draft: Draft,
    readonly rule: Rule,
    readonly severity: Severity,
    readonly origin: object,
    readonly state: unknown,
    readonly basis: Source | undefined,
    readonly block: number,
    readonly place: Place | undefined,
    private readonly span: Span,
    private readonly places: readonly Place[],
  ) {}

  get start(): number {
    return this.span.start;
  }

  get end(): number {
    return this.span.end;
  }

  get related(): readonly Span[] {
    this.spans ??= this.places.map((place) => this.draft.spanOf(place));
    return this.spans;
  }
}
