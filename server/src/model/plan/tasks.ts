import type { PlanOutline, PlanPassage } from './outline';

/** True for a task: a leaf item, a bullet or a paragraph; not a heading of further ones, not “Nguyên nhân …”, nor what announces a list. */
export function isTask(one: PlanPassage, { reader }: PlanOutline): boolean {
  const parts = reader.parts(one.text);
  if (parts[0]?.field !== undefined) return parts.some(({ field, hasValue }) => field === 'solution' && hasValue);
  const opening = reader.opening(one.text);
  if (opening === 'cause' || opening === 'result') return false;
  return !(one.heads && one.section!.children.length > 0 && !reader.isWordy(one.text)) && !reader.announces(one.text);
}
