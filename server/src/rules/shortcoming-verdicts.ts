import type { Draft } from '../model/draft';
import type { SaidRef, Shortcoming } from '../model/plan/shortcoming';
import { NOTHING, type Found } from './rule';

type List = 'owners' | 'supporters' | 'deadlines';
type Faults<State> = readonly Found<State>[];

/**
 * The part of a rule that judges shortcomings one by one. Of a long plan only those are judged that an edit has changed.
 * @param judge looks at nothing but the shortcoming, what its passages say, and what is told besides
 * @returns gives the faults of all shortcomings in their order. `told`: what else the verdicts depend on, by identity
 */
export function judgingShortcomings<State>(
  judge: (shortcoming: Shortcoming, draft: Draft) => Found<State> | undefined,
): (draft: Draft, told?: unknown) => Faults<State> {
  const known = new WeakMap<Draft, Verdicts<State>>();
  return (draft, told) =>
    verdictsOf(known, draft)
      .read(draft, told, (shortcoming) => {
        const fault = judge(shortcoming, draft);
        return fault === undefined ? NOTHING : [fault];
      })
      .flat();
}

/**
 * The same for what is said for shortcomings, one name or time after the other. A list that several share is judged once; what is said for several
 * may stand in more than one list all the same: see {@link uniqueFaults}.
 * @param list whom or what the rule is about
 */
export function judgingSaid<State>(
  list: List,
  judge: (ref: SaidRef, draft: Draft) => Found<State> | undefined,
): (draft: Draft, told?: unknown) => Faults<State> {
  const known = new WeakMap<Draft, Verdicts<State>>();
  return (draft, told) => {
    const shared = new Map<readonly SaidRef[], Faults<State>>();
    const verdicts = verdictsOf(known, draft).read(draft, told, (shortcoming) => {
      const refs = shortcoming[list];
      let faults = shared.get(refs);
      if (faults === undefined) {
        faults = refs.flatMap((ref) => judge(ref, draft) ?? []);
        // Nearly every list has one entry and is nobody else's.
        if (refs.length > 1) shared.set(refs, faults);
      }
      return faults;
    });
    return [...new Set(verdicts)].flat();
  };
}

/** Of several faults that begin at one place the last one: a name or a time that is said for several shortcomings. */
export function uniqueFaults<State>(faults: Faults<State>, draft: Draft): Faults<State> {
  return [...new Map(faults.map((fault) => [draft.spanOf(fault.place).start, fault])).values()];
}

function verdictsOf<State>(known: WeakMap<Draft, Verdicts<State>>, draft: Draft): Verdicts<State> {
  let verdicts = known.get(draft);
  if (verdicts === undefined) known.set(draft, (verdicts = new Verdicts()));
  return verdicts;
}

/** What a rule has found in each shortcoming of one draft. */
class Verdicts<State> {
  private shortcomings: readonly Shortcoming[] = [];
  private verdicts: readonly Faults<State>[] = [];
  private told: unknown;

  /** @returns the verdicts on those shortcomings that have any fault */
  read(draft: Draft, told: unknown, judge: (shortcoming: Shortcoming) => Faults<State>): Faults<State>[] {
    const { shortcomings } = draft;
    const before = this.told === told ? this.shortcomings : [];
    let same = 0;
    while (same < before.length && before[same] === shortcomings[same]) same++;
    // Behind one that came or went all others have moved by as much.
    const shift = shortcomings.length - before.length;
    const verdicts = new Array<Faults<State>>(shortcomings.length);
    const faulty: Faults<State>[] = [];
    for (let at = 0; at < verdicts.length; at++) {
      const one = shortcomings[at]!;
      const old = at < same ? at : at - shift;
      let verdict = before[old] === one ? this.verdicts[old]! : undefined;
      if (verdict === undefined || !isCurrent(verdict, draft)) verdict = judge(one);
      verdicts[at] = verdict;
      if (verdict.length > 0) faulty.push(verdict);
    }
    this.verdicts = verdicts;
    this.shortcomings = shortcomings;
    this.told = told;
    return faulty;
  }
}

/** False where a block was edited that a fault stands in: its words say the same, but may have moved. */
function isCurrent<State>(faults: Faults<State>, { tree }: Draft): boolean {
  for (const { place, related = NOTHING } of faults)
    for (const { block, passage } of [place, ...related])
      if (!tree.blocks[block]?.passages.includes(passage)) return false;
  return true;
}
