import type { Section } from '../../syntax/sections';
import { isWithin, refOf, type PlanOutline, type PlanPassage } from './outline';
import { addSaid, fieldsFirst, nothingSaid } from './said';
import type { PassageRef, Shortcoming } from './shortcoming';

/**
 * Reads shortcomings written as headings with tasks below them, or as paragraphs under one heading.
 * @param part a section whose heading announces shortcomings and remedies: “II- NHIỆM VỤ VÀ GIẢI PHÁP KHẮC PHỤC”
 */
export function proseShortcomings(part: Section, outline: PlanOutline): Shortcoming[] {
  const headings = faultHeadings(part.children, outline);
  if (headings.length > 0) return headings.map((unit) => readUnit(unit, outline));
  const narrative = readNarrative(part, outline);
  return narrative ? [narrative] : [];
}

/** The sections among these, or below them, whose headings state that something is wrong. */
function faultHeadings(sections: readonly Section[], outline: PlanOutline): Section[] {
  const candidates = sections.filter((section) => outline.headingOf(section)?.fact.aside !== true);
  const stating = candidates.filter((section) => outline.headingOf(section)?.fact.fault === true);
  if (stating.length === 0) return candidates.flatMap((section) => faultHeadings(section.children, outline));
  return stating.length * 2 >= candidates.length ? candidates : stating;
}

function readUnit(unit: Section, outline: PlanOutline): Shortcoming {
  const said = nothingSaid();
  const solutions: PassageRef[] = [];
  const [heading, ...inside] = outline.within(unit);
  for (const one of inside) {
    addSaid(said, one, one.fact.label === undefined ? 'prose' : 'label');
    if (isSolution(one)) solutions.push(refOf(one));
  }
  return { shape: 'prose', number: unit.enumerator?.label ?? null, unit, statement: [refOf(heading!)], solutions, ...fieldsFirst(said), sharedRemedies: false };
}

/** One shortcoming told in paragraphs: its statement first, then sections for causes and remedies. */
function readNarrative(part: Section, outline: PlanOutline): Shortcoming | undefined {
  const inside = outline.within(part).slice(1);
  const statement = inside.filter((one) => one.section === part && one.text.enumerator === undefined && one.fact.fault);
  const remedies = part.children.find((section) => outline.headingOf(section)?.fact.solutionHeading === true || outline.headingOf(section)?.fact.label?.field === 'solution');
  if (statement.length === 0 || remedies === undefined) return undefined;
  const said = nothingSaid();
  const solutions: PassageRef[] = [];
  for (const one of inside) {
    addSaid(said, one, one.fact.label === undefined ? 'prose' : 'label');
    if (isWithin(one.section, remedies) && !(one.heads && one.section === remedies) && isSolution(one)) solutions.push(refOf(one));
  }
  return { shape: 'narrative', number: null, unit: part, statement: statement.map(refOf), solutions, ...fieldsFirst(said), sharedRemedies: false };
}

/** A task: a leaf item, a bullet or a paragraph; not a heading of further ones, not “Nguyên nhân”. */
function isSolution(one: PlanPassage): boolean {
  if (one.fact.label !== undefined) return one.fact.label.field === 'solution' && one.fact.hasValue;
  if (one.fact.past) return false;
  return !(one.heads && one.section!.children.length > 0 && !one.fact.wordy) && !one.fact.announces;
}
