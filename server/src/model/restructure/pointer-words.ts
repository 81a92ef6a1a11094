import { placeOf } from '../place';
import type { Arranged, Arrangement } from './arrangement';
import { targetOf, type ReferenceGroup } from './reference-groups';
import { asTyped, type TextEdit } from './text-edit';

const ABOVE = /^\)?\s{1,3}(?:đã |được )?(?:nêu|nói|kể|trình bày) (?:ở )?(trên)(?!\p{L})/u;
const BELOW = /^\)?\s{1,3}(?:đã |được )?(?:(?:nêu|nói|kể|trình bày) (?:ở )?)?(dưới đây)(?!\p{L})/u;

/** Says “nêu dưới đây” for “nêu trên”, and the other way round, where the section meant has come to stand on the other side of the reference. */
export class PointerWords {
  private order: ReadonlyMap<Arranged, number> | undefined;

  constructor(private readonly arrangement: Arrangement) {}

  editFor({ members }: ReferenceGroup): TextEdit | undefined {
    const last = members[members.length - 1]!;
    const { mention, from } = last;
    const end = Math.max(...members.map((member) => member.mention.fact.end));
    const behind = mention.passage.text.slice(end, end + 40);
    const isAbove = ABOVE.test(behind);
    const match = ABOVE.exec(behind) ?? BELOW.exec(behind);
    if (match === null || from === undefined) return undefined;
    const target = targetOf(last);
    const wasAbove = target.block < from.block;
    if (target === from || wasAbove !== isAbove || this.standsAbove(target, from) === wasAbove) return undefined;
    const word = match[1]!;
    const start = end + match[0].length - word.length;
    const { draft } = this.arrangement;
    return {
      ...draft.spanOf(placeOf(mention, { start, end: start + word.length })),
      newText: asTyped(draft, mention.block, isAbove ? 'dưới đây' : 'trên'),
    };
  }

  private standsAbove(target: Arranged['origin'], from: Arranged['origin']): boolean {
    this.order ??= new Map(this.arrangement.all().map((one, at) => [one, at]));
    return this.order.get(this.arrangement.of(target))! < this.order.get(this.arrangement.of(from))!;
  }
}
