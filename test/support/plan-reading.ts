import { Draft } from '../../server/src/model/draft';
import type { SaidRef } from '../../server/src/model/plan/shortcoming';

const TITLE = 'KẾ HOẠCH\nkhắc phục tồn tại, hạn chế sau kiểm tra\n\n';

/** A plan that remedies shortcomings, with these sections below its title. */
export function planWith(body: string): Draft {
  return new Draft(TITLE + body);
}

/**
 * What a plan says of its shortcomings, one line each:
 * `number | statement | solutions, or “shared” | owners | supporters | deadlines`, each name with how it is said in brackets.
 * @param body the sections below the title
 */
export function shortcomingsIn(body: string): string[] {
  return reading(planWith(body));
}

export function reading(draft: Draft): string[] {
  const owner = (ref: SaidRef): string => `${draft.textOf(draft.ownerPlace(ref))} (${ref.from})`;
  const deadline = (ref: SaidRef): string => {
    const { text, kind } = draft.deadlineOf(ref);
    return `${text} (${kind}, ${ref.from})`;
  };
  return draft.shortcomings.map(({ number, statement, solutions, owners, supporters, deadlines, sharedRemedies }) =>
    [
      number ?? '–',
      statement.map((ref) => draft.textOf(draft.contentPlace(ref))).join(' / '),
      sharedRemedies ? 'shared' : String(solutions.length),
      owners.map(owner).join(', '),
      supporters.map(owner).join(', '),
      deadlines.map(deadline).join(', '),
    ].join(' | '),
  );
}
