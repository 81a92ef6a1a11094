import type { Draft } from '../model/draft';
import { factsOf, type DraftFacts } from '../workspace/draft-facts';
import type { DraftIndex, IndexedDraft } from '../workspace/draft-index';
import type { OpenDraft } from './open-draft';
import type { OpenDrafts } from './open-drafts';
import { keyOf, pathBelow } from './uri';

/** All drafts that are known: those open in the editor as they are there, and the others as they were read from their files. */
export class KnownDrafts {
  private readonly facts = new WeakMap<Draft, { readonly version: number; readonly facts: DraftFacts }>();

  constructor(
    private readonly open: OpenDrafts,
    private readonly index: DraftIndex,
    private readonly roots: () => readonly string[],
  ) {}

  /** Every draft that is known. */
  all(): IndexedDraft[] {
    return [...[...this.open.all()].map((one) => this.entryOf(one)), ...this.closed()];
  }

  /** All but one. */
  others(uri: string): IndexedDraft[] {
    const others = [...this.open.all()].filter(({ document }) => document.uri !== uri);
    return [...others.map((one) => this.entryOf(one)), ...this.closed()];
  }

  /** The drafts that are not open, as they were read from their files. */
  closed(): IndexedDraft[] {
    return this.index.all(new Set([...this.open.all()].map(({ document }) => keyOf(document.uri))));
  }

  private entryOf({ document, draft }: OpenDraft): IndexedDraft {
    const { uri, version } = document;
    const known = this.facts.get(draft);
    const facts = known?.version === version ? known.facts : factsOf(draft);
    this.facts.set(draft, { version, facts });
    return { uri, path: this.pathOf(uri), facts };
  }

  private pathOf(uri: string): string {
    const paths = this.roots().flatMap((root) => pathBelow(root, uri) ?? []);
    return paths.sort((a, b) => a.length - b.length)[0] ?? keyOf(uri).replace(/^.*\//, '');
  }
}
