import type { Words } from '../../l10n/words';
import type { Draft } from '../../model/draft';
import { placeOf } from '../../model/place';
import type { Edit } from '../../rules/rule';
import type { Span } from '../../text/span';
import { thingAt } from '../at-caret';
import { nameOf, nameText, renameDocument } from './citation';
import { isAbbreviation, isNameOfOrgan, organAt, renameAbbreviation, renameOrgan } from './names';

/** What can be called otherwise at a place. */
export interface Renamable {
  /** Offsets of the draft. */
  readonly span: Span;
  /** What it is called now, as it is offered to be changed. */
  readonly name: string;
}

/** What a person is told when a name cannot be changed, or not so. */
export interface RenameRefusal {
  readonly refusal: string;
}

/** One thing that can be renamed, with the way it is done. */
interface Renaming extends Renamable {
  readonly rename: (typed: string) => Edit[] | RenameRefusal;
}

/**
 * What stands at a place and can be renamed everywhere in the draft.
 * @param offset offset of the draft
 */
export function renamableAt(draft: Draft, offset: number, words: Words): Renamable | RenameRefusal {
  const found = renamingAt(draft, offset, words);
  return 'refusal' in found ? found : { span: found.span, name: found.name };
}

/** Renames what stands at a place, in all its mentions; each keeps its own form. */
export function renameAt(draft: Draft, offset: number, typed: string, words: Words): readonly Edit[] | RenameRefusal {
  const found = renamingAt(draft, offset, words);
  return 'refusal' in found ? found : found.rename(typed.trim().normalize('NFC'));
}

function renamingAt(draft: Draft, offset: number, { rename }: Words): Renaming | RenameRefusal {
  const thing = thingAt(draft, offset);
  if (thing?.kind === 'citation') {
    const { mention, document } = thing;
    const span = draft.spanOf(placeOf(mention, nameOf(mention.fact)));
    if (offset > span.end || offset < span.start) return { refusal: rename.onSymbol };
    return {
      span,
      name: nameText(draft, mention),
      rename: (typed) => {
        const edits = renameDocument(draft, document, mention, typed);
        return typeof edits === 'string' ? { refusal: rename.document[edits](typed) } : edits;
      },
    };
  }
  const organ = organNear(draft, offset);
  if (organ !== undefined)
    return {
      ...organ,
      rename: (typed) =>
        isNameOfOrgan(typed) ? renameOrgan(draft, organ.name, typed) : { refusal: rename.organ(typed) },
    };
  if (thing?.kind === 'abbreviation') {
    const name = thing.mention.fact.text;
    return {
      span: thing.span,
      name,
      rename: (typed) =>
        isAbbreviation(typed) ? renameAbbreviation(draft, name, typed) : { refusal: rename.abbreviation(typed) },
    };
  }
  return { refusal: thing?.kind === 'section' || thing?.kind === 'reference' ? rename.number : rename.nothing };
}

function organNear(draft: Draft, offset: number): Renamable | undefined {
  const block = draft.tree.blockAt(offset);
  const base = draft.tree.startOf(block);
  for (const passage of draft.tree.blocks[block]!.passages) {
    const at = passage.map.fromSource(offset - base);
    const organ = at === undefined ? undefined : organAt(passage, at);
    if (organ === undefined) continue;
    const place = { block, passage, start: organ.start, end: organ.end };
    return { span: draft.spanOf(place), name: draft.textOf(place) };
  }
  return undefined;
}
