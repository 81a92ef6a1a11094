import type { Draft } from '../model/draft';
import type { Place } from '../model/place';
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
  const known = new WeakMap<Draft, Verdicts<Found<State>>>();
  return (draft, told) =>
    verdictsOf(known, draft, isCurrent)
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
  return readingSaid(list, judge, isCurrent);
}

/**
 * The same for what is no fault yet, but may become one beside others.
 * @param pick gives what says where it stands by a {@link SaidRef} alone: that holds though its words move
 */
export function pickingSaid<T>(
  list: List,
  pick: (ref: SaidRef, draft: Draft) => T | undefined,
): (draft: Draft, told?: unknown) => readonly T[] {
  return readingSaid(list, pick, () => true);
}

function readingSaid<T>(
  list: List,
  read: (ref: SaidRef, draft: Draft) => T | undefined,
  holds: (one: T, draft: Draft) => boolean,
): (draft: Draft, told?: unknown) => readonly T[] {
  const known = new WeakMap<Draft, Verdicts<T>>();
  return (draft, told) => {
    const shared = new Map<readonly SaidRef[], readonly T[]>();
    const verdicts = verdictsOf(known, draft, holds).read(draft, told, (shortcoming) => {
      const refs = shortcoming[list];
      let verdict = shared.get(refs);
      if (verdict === undefined) {
        verdict = refs.flatMap((ref) => read(ref, draft) ?? []);
        // Nearly every list has one entry and is nobody else's.
        if (refs.length > 1) shared.set(refs, verdict);
      }
      return verdict;
    });
    return [...new Set(verdicts)].flat();
  };
}

/** Of several faults that begin at one place the last one: a name or a time that is said for several shortcomings. */
export function uniqueFaults<State>(faults: Faults<State>, draft: Draft): Faults<State> {
  return [...new Map(faults.map((fault) => [draft.spanOf(fault.place).start, fault])).values()];
}

function verdictsOf<T>(
  known: WeakMap<Draft, Verdicts<T>>,
  draft: Draft,
  holds: (one: T, draft: Draft) => boolean,
): Verdicts<T> {
  let verdicts = known.get(draft);
  if (verdicts === undefined) known.set(draft, (verdicts = new Verdicts(holds)));
  return verdicts;
}

/** What a rule has found in each shortcoming of one draft. */
class Verdicts<T> {
  private shortcomings: readonly Shortcoming[] = [];
  private verdicts: readonly (readonly T[])[] = [];
  private told: unknown;

  /** @param holds false for what must be looked for again though the shortcoming is the same */
  constructor(private readonly holds: (one: T, draft: Draft) => boolean) {}

  /** @returns the verdicts on those shortcomings that have any fault */
  read(draft: Draft, told: unknown, judge: (shortcoming: Shortcoming) => readonly T[]): (readonly T[])[] {
    const { shortcomings } = draft;
    const before = this.told === told ? this.shortcomings : [];
    let same = 0;
    while (same < before.length && before[same] === shortcomings[same]) same++;
    // Behind one that came or went all others have moved by as much.
    const shift = shortcomings.length - before.length;
    const verdicts = new Array<readonly T[]>(shortcomings.length);
    const faulty: (readonly T[])[] = [];
    for (let at = 0; at < verdicts.length; at++) {
      const one = shortcomings[at]!;
      const old = at < same ? at : at - shift;
      let verdict = before[old] === one ? this.verdicts[old]! : undefined;
      if (verdict === undefined || !this.hold(verdict, draft)) verdict = judge(one);
      verdicts[at] = verdict;
      if (verdict.length > 0) faulty.push(verdict);
    }
    this.verdicts = verdicts;
    this.shortcomings = shortcomings;
    this.told = told;
    return faulty;
  }

  private hold(verdict: readonly T[], draft: Draft): boolean {
    for (const one of verdict) if (!this.holds(one, draft)) return false;
    return true;
  }
}

/** False where a block was edited that a fault stands in: its words say the same, but may have moved. */
function isCurrent<State>({ place, related = NOTHING }: Found<State>, { tree }: Draft): boolean {
  const stands = ({ block, passage }: Place): boolean => tree.blocks[block]?.passages.includes(passage) === true;
  return stands(place) && related.every(stands);
}
