import type { PlanPassage } from './outline';
import type { SaidBy, SaidRef } from './shortcoming';

/** Who and by when, as gathered for one shortcoming. */
export interface Said {
  readonly owners: SaidRef[];
  readonly supporters: SaidRef[];
  readonly deadlines: SaidRef[];
}

export function nothingSaid(): Said {
  return { owners: [], supporters: [], deadlines: [] };
}

/** Adds all owners, supporters and deadlines that a passage names. */
export function addSaid(said: Said, passage: PlanPassage, from: SaidBy): void {
  const { block, passage: at, fact } = passage;
  fact.owners.forEach((owner, index) => {
    (owner.role === 'lead' ? said.owners : said.supporters).push({ block, passage: at, index, from });
  });
  fact.deadlines.forEach((_, index) => {
    said.deadlines.push({ block, passage: at, index, from });
  });
  if (fact.organ && passage.heads && fact.owners.length === 0) said.owners.push({ block, passage: at, index: -1, from: from === 'inherited' ? 'inherited' : 'heading' });
}

/** What fields say goes before what sentences say: beside “Thời gian thực hiện: quý II/2026” the “hằng tháng” of a task is no deadline of the shortcoming. */
export function fieldsFirst({ owners, supporters, deadlines }: Said): Said {
  return { owners: labelledIfAny(owners), supporters: labelledIfAny(supporters), deadlines: labelledIfAny(deadlines) };
}

function labelledIfAny(refs: SaidRef[]): SaidRef[] {
  const labelled = refs.filter((ref) => ref.from === 'label');
  return labelled.length > 0 ? labelled : refs;
}
