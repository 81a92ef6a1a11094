import type { Section } from '../../syntax/sections';
import { isWithin, isWithinAny, refOf, type PlanOutline, type PlanPassage } from './outline';
import { addSaid, fieldsFirst, nothingSaid } from './said';
import type { PassageRef, Shortcoming } from './shortcoming';

/** Fields that make a unit, whatever its heading says. */
const FIELDS: ReadonlySet<string> = new Set(['shortcoming', 'solution', 'owner', 'supporter', 'deadline']);

/**
 * Reads shortcomings written in labelled fields: “1.1.1. Nội dung cần khắc phục: …”, “1.1.2. Giải pháp khắc phục: …”.
 * @param parts sections whose headings announce shortcomings and their remedies
 */
export function fieldShortcomings(outline: PlanOutline, parts: ReadonlySet<Section>): Shortcoming[] {
  const units = new Map<Section, PlanPassage[]>();
  for (const passage of outline.passages) {
    if (!isField(passage)) continue;
    const unit = unitOf(passage, outline);
    if (unit === undefined) continue;
    const known = units.get(unit);
    if (known) known.push(passage);
    else units.set(unit, [passage]);
  }
  const above = new Set<Section>();
  for (const unit of units.keys()) for (let at = unit.parent; at !== undefined; at = at.parent) above.add(at);
  const shortcomings: Shortcoming[] = [];
  for (const [unit, fields] of units) {
    if (!above.has(unit) && isShortcomingUnit(unit, fields, outline, parts)) shortcomings.push(readUnit(unit, fields, outline));
  }
  return shortcomings;
}

function isField(passage: PlanPassage): boolean {
  return passage.fact.label !== undefined && FIELDS.has(passage.fact.label.field) && !isPartHeading(passage);
}

const PARTS: ReadonlySet<string> = new Set(['part', 'chapter', 'titled-section', 'upper', 'roman']);

/** “II. NỘI DUNG TỒN TẠI, HẠN CHẾ CẦN KHẮC PHỤC” reads like a label, but heads a whole part. */
function isPartHeading({ heads, fact, text }: PlanPassage): boolean {
  return heads && !fact.hasValue && text.enumerator !== undefined && PARTS.has(text.enumerator.kind);
}

/** The section that holds a field and its fellows: the parent of “1.1.3. Cơ quan chủ trì: …”, the section around a plain paragraph or bullet. */
function unitOf(passage: PlanPassage, outline: PlanOutline): Section | undefined {
  const { section, heads } = passage;
  if (section === undefined) return undefined;
  if (!heads) return isFieldSection(section, outline) ? section.parent : section;
  return isStatementWithFields(passage, outline) ? section : section.parent;
}

function isFieldSection(section: Section, outline: PlanOutline): boolean {
  const heading = outline.headingOf(section);
  return heading !== undefined && isField(heading) && !isStatementWithFields(heading, outline);
}

/** “1. Hạn chế: …” that holds its own fields, “- Giải pháp: …”, below it. */
function isStatementWithFields(heading: PlanPassage, outline: PlanOutline): boolean {
  return heading.fact.label!.field === 'shortcoming' && outline.within(heading.section!).some((one) => one !== heading && isField(one) && one.fact.label!.field !== 'shortcoming');
}

function isShortcomingUnit(unit: Section, fields: readonly PlanPassage[], outline: PlanOutline, parts: ReadonlySet<Section>): boolean {
  if (fields.some((field) => field.fact.label!.field === 'shortcoming')) return true;
  const heading = outline.headingOf(unit)?.fact;
  if (heading === undefined || heading.remedyHeading || heading.solutionHeading) return false;
  return heading.fault || (isWithinAny(unit.parent, parts) && fields.length > 1 && fields.some((field) => field.fact.label!.field === 'solution'));
}

function readUnit(unit: Section, fields: readonly PlanPassage[], outline: PlanOutline): Shortcoming {
  const said = nothingSaid();
  const solutions: PassageRef[] = [];
  const statement: PassageRef[] = [];
  for (const field of fields) {
    const rest = followers(field, outline, unit);
    switch (field.fact.label!.field) {
      case 'shortcoming':
        statement.push(...(field.fact.hasValue ? [field] : rest).map(refOf));
        break;
      case 'solution':
        if (field.fact.hasValue) solutions.push(refOf(field));
        solutions.push(...rest.filter((one) => !isSubheading(one)).map(refOf));
        for (const one of [field, ...rest]) addSaid(said, one, 'prose');
        break;
      default:
        for (const one of [field, ...rest]) addSaid(said, one, 'label');
    }
  }
  const heading = { block: unit.block, passage: unit.passage };
  return { shape: 'fields', number: unit.enumerator?.label ?? null, unit, statement: statement.length > 0 ? statement : [heading], solutions, ...fieldsFirst(said), sharedRemedies: false };
}

/** The passages that carry a field on: paragraphs, bullets and sections below it, up to the next field. */
function followers(field: PlanPassage, outline: PlanOutline, unit: Section): PlanPassage[] {
  const found: PlanPassage[] = [];
  for (let at = field.index + 1; at < outline.passages.length; at++) {
    const one = outline.passages[at]!;
    if (!isWithin(one.section, unit) || isField(one)) break;
    if (one.heads && field.heads && one.section!.depth <= field.section!.depth) break;
    found.push(one);
  }
  return found;
}

/** “(1) Về tăng trưởng:” above its own bullets is a heading among the solutions, not one of them. */
function isSubheading(passage: PlanPassage): boolean {
  return passage.heads && (passage.section!.children.length > 0 || passage.fact.announces || passage.text.enumerator?.kind === 'paren');
}
