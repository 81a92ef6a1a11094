import type { Passage, Zone } from '../model/draft';
import { NOTHING, type FoundInPassage } from './rule';

/**
 * The `find` of a rule that judges facts one by one: each citation, each date of a passage.
 * @param factsIn the facts of a passage, remembered with it
 * @param judge the fault of one fact; undefined for one without, as nearly all are
 */
export function judging<Fact, State>(
  factsIn: (passage: Passage) => readonly Fact[],
  judge: (fact: Fact, passage: Passage, zone: Zone) => FoundInPassage<State> | undefined,
): (passage: Passage, zone: Zone) => readonly FoundInPassage<State>[] {
  return (passage, zone) => {
    let found: FoundInPassage<State>[] | undefined;
    for (const fact of factsIn(passage)) {
      const fault = judge(fact, passage, zone);
      if (fault !== undefined) (found ??= []).push(fault);
    }
    return found ?? NOTHING;
  };
}
