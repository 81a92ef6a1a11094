import type { PlanPassage } from './outline';
import type { PlanReader } from './reader';
import type { Pointer } from './pointers';
import type { PassageRef, SaidBy, SaidRef } from './shortcoming';

/** Who and by when, as gathered for one shortcoming. */
export interface Said {
  owners: SaidRef[];
  supporters: SaidRef[];
  deadlines: SaidRef[];
}

export function nothingSaid(): Said {
  return { owners: [], supporters: [], deadlines: [] };
}

/** Adds all owners, supporters and deadlines that a passage names. */
export function addSaid(said: Said, passage: PlanPassage, reader: PlanReader): void {
  addOwners(said, passage, reader);
  addDeadlines(said, passage, reader);
}

export function addOwners(said: Said, passage: PlanPassage, reader: PlanReader): void {
  const { block, passage: at, text } = passage;
  const owners = reader.owners(text);
  owners.forEach(({ role, labelled }, index) => {
    (role === 'lead' ? said.owners : said.supporters).push({
      block,
      passage: at,
      index,
      from: labelled ? 'label' : 'prose',
      reading: 'said',
    });
  });
  if (owners.length === 0 && passage.heads && reader.namesOrgan(text)) said.owners.push(headingOwner(passage));
}

export function addDeadlines(said: Said, { block, passage, text }: PlanPassage, reader: PlanReader): void {
  reader.deadlines(text).forEach(({ labelled }, index) => {
    said.deadlines.push({ block, passage, index, from: labelled ? 'label' : 'prose', reading: 'said' });
  });
}

/** The organ that a heading names. */
export function headingOwner({ block, passage }: PassageRef): SaidRef {
  return { block, passage, index: -1, from: 'heading', reading: 'said' };
}

/** Adds what all words of a passage say as the value of a field. */
export function addValue(
  said: Said,
  { block, passage, text }: PlanPassage,
  field: 'owner' | 'supporter' | 'deadline',
  reader: PlanReader,
): void {
  if (field === 'deadline') {
    reader
      .deadlinesAsValue(text)
      .forEach((_, index) => said.deadlines.push({ block, passage, index, from: 'label', reading: 'value' }));
    return;
  }
  reader.ownersAsValue(text).forEach(({ role }, index) => {
    (field === 'owner' && role === 'lead' ? said.owners : said.supporters).push({
      block,
      passage,
      index,
      from: 'label',
      reading: 'value',
    });
  });
}

/** Adds what a sentence says for a place of the plan that it names. */
export function addPointed(
  said: Said,
  { block, passage, text }: PlanPassage,
  pointer: Pointer,
  reader: PlanReader,
): void {
  const owners = reader.owners(text);
  for (const index of pointer.owners) {
    (owners[index]!.role === 'lead' ? said.owners : said.supporters).push({
      block,
      passage,
      index,
      from: 'inherited',
      reading: 'said',
    });
  }
  for (const index of pointer.deadlines)
    said.deadlines.push({ block, passage, index, from: 'inherited', reading: 'said' });
}

/** What fields say goes before what sentences say: beside “Thời gian thực hiện: quý II/2026” the “hằng tháng” of a task is no deadline of the shortcoming. */
export function fieldsFirst({ owners, supporters, deadlines }: Said): Said {
  return { owners: labelledIfAny(owners), supporters: labelledIfAny(supporters), deadlines: labelledIfAny(deadlines) };
}

function labelledIfAny(refs: SaidRef[]): SaidRef[] {
  const labelled = refs.filter(({ from }) => from === 'label' || from === 'column');
  return labelled.length > 0 ? labelled : refs;
}

/** The same, said for a larger part that the item belongs to. An organ as the heading of that part stays one. */
export function inherited(refs: readonly SaidRef[]): SaidRef[] {
  return refs.map((ref) => (ref.from === 'heading' ? ref : { ...ref, from: 'inherited' satisfies SaidBy }));
}

/** What is said for a larger part, as its items inherit it. */
export function asInherited({ owners, supporters, deadlines }: Said): Said {
  return { owners: inherited(owners), supporters: inherited(supporters), deadlines: inherited(deadlines) };
}

/**
 * Adds what is not there yet.
 * @param more what a larger part says; its lists are shared by all that inherit them, and grow no more
 */
export function fill(said: Said, more: Said): void {
  if (said.owners.length === 0) said.owners = more.owners;
  if (said.supporters.length === 0) said.supporters = more.supporters;
  if (said.deadlines.length === 0) said.deadlines = more.deadlines;
}
