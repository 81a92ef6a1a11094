import type { Section } from '../../syntax/sections';
import type { Field } from '../../vocabulary/field-labels';
import { FieldGroup } from './field-group';
import { isPartKind, type Found } from './found';
import { isWithin, type PlanOutline, type PlanPassage } from './outline';
import { SectionAnswers, type SectionSet } from './section-set';

/** Fields that make a unit, whatever its heading says, each a bit of its own; 0 for the others. */
const BITS: Readonly<Record<Field, number>> = {
  shortcoming: 1,
  solution: 2,
  owner: 4,
  supporter: 8,
  deadline: 16,
  product: 0,
  cause: 0,
};

/** Reads shortcomings written in labelled fields: “1.1.1. Nội dung cần khắc phục: …”, “1.1.2. Giải pháp khắc phục: …”. */
export class FieldReader {
  /** What the label of each passage names, by its number; undefined for one without a label and for the heading of a part or a list. */
  private readonly fields: (Field | undefined)[];
  /** The same as bits: 0 for a field that makes no unit. */
  private readonly bits: Uint8Array;
  /** 1 for a field that goes on below: it says nothing yet, or announces a list. */
  private readonly open: Uint8Array;
  private readonly readUnit: (unit: Section) => readonly Found[];
  /** Sections that hold statements side by side, each a shortcoming of its own; looked for anew at each reading. */
  private lists = new SectionAnswers(0);
  /** Sections that are units by their own statement. */
  private stated = new SectionAnswers(0);
  /** Sections whose headings announce shortcomings and their remedies; none stands in another one. */
  private parts: SectionSet;
  private countOfParts = 0;

  constructor(private readonly outline: PlanOutline) {
    const { passages } = outline;
    this.parts = outline.noSections();
    this.fields = new Array<undefined>(passages.length).fill(undefined);
    this.bits = new Uint8Array(passages.length);
    this.open = new Uint8Array(passages.length);
    passages.forEach(this.look);
    this.readUnit = outline.remembered((unit) => this.groupsIn(unit));
  }

  /** Told that these passages say something else. */
  reworded(passages: readonly PlanPassage[]): void {
    passages.forEach(this.look);
  }

  private readonly look = (passage: PlanPassage): void => {
    const part = this.outline.reader.parts(passage.text)[0];
    const field = part?.field;
    const { index } = passage;
    this.fields[index] = undefined;
    this.bits[index] = 0;
    this.open[index] = 0;
    if (part === undefined || field === undefined) return;
    // What heads a part or a list names a field without saying what it is.
    if (!part.hasValue && passage.heads && (isPartHeading(passage) || isListHeading(passage, field))) return;
    this.fields[index] = field;
    this.bits[index] = BITS[field];
    this.open[index] = !part.hasValue || this.outline.reader.announces(passage.text) ? 1 : 0;
  };

  /**
   * The shortcomings in labelled fields, in the order of the text.
   * @param parts sections whose headings announce shortcomings and their remedies
   */
  read(parts: readonly Section[]): Found[] {
    this.parts = this.outline.noSections();
    for (const part of parts) this.parts.add(part);
    this.countOfParts = parts.length;
    const { length } = this.outline.sections;
    this.lists = new SectionAnswers(length);
    this.stated = new SectionAnswers(length);
    const units = this.units();
    // The next unit is the first one below a unit that holds any.
    return units.flatMap((unit, at) => {
      const next = units[at + 1];
      return next !== undefined && isWithin(next, unit) ? [] : this.readUnit(unit);
    });
  }

  /** The sections that hold the fields of a shortcoming, in the order of the text. */
  private units(): readonly Section[] {
    const { passages, sections } = this.outline;
    const kinds = new Uint8Array(sections.length);
    for (let at = 0; at < passages.length; at++) {
      const unit = this.bits[at] === 0 ? undefined : this.unitOf(passages[at]!);
      if (unit !== undefined) kinds[unit.index]! |= this.bits[at]!;
    }
    const units = this.outline.noSections();
    const items: Section[] = [];
    for (let at = 0; at < kinds.length; at++) {
      if (kinds[at] === 0) continue;
      const unit = sections[at]!;
      const stating = kinds[at]! & BITS.shortcoming ? unit : this.stating(unit);
      if (stating !== undefined) units.add(stating);
      else if (this.isItemOfPart(unit)) items.push(unit);
    }
    for (const item of this.plainItems(items, kinds)) units.add(item);
    return sections.filter((section) => units.has(section));
  }

  /** “1. Công tác quản lý đất đai” with “Chủ trì: …” and “Thời hạn: …” below it states no fault, but is an item of the part all the same, and so are its fellows. */
  private plainItems(items: readonly Section[], kinds: Uint8Array): Section[] {
    const parents = new Set<Section | undefined>();
    const counts = (item: Section): boolean => (kinds[item.index]! & BITS.solution) !== 0 || !this.isTaskItem(item);
    for (const item of items) {
      const fields = kinds[item.index]!;
      const several = (fields & (fields - 1)) !== 0;
      if (several && counts(item)) parents.add(item.parent);
    }
    return items.filter((item) => parents.has(item.parent) && counts(item));
  }

  /** “1. Rà soát …” below “III. GIẢI PHÁP KHẮC PHỤC”: what is to be done, for shortcomings that stand elsewhere. */
  private isTaskItem(item: Section): boolean {
    if (this.outline.reader.opensWithGoal(this.outline.headingOf(item)!.text)) return true;
    let part = item;
    while (!this.parts.has(part)) part = part.parent!;
    return this.countOfParts > 1 && this.announcesSolutions(part);
  }

  /** The section that holds a field and its fellows: the parent of “1.1.3. Cơ quan chủ trì: …”, the section around a plain paragraph or bullet. */
  private unitOf(passage: PlanPassage): Section | undefined {
    if (passage.heads && this.isUnit(passage)) return passage.section;
    let unit = passage.heads ? passage.section!.parent : passage.section;
    // Below “1.1.2. Giải pháp khắc phục:” each task may name its own owner: all of that belongs to 1.1.
    for (let at = unit; at !== undefined; at = at.parent) {
      const heading = this.outline.headingOf(at);
      if (heading !== undefined && this.fields[heading.index] !== undefined)
        unit = this.isUnit(heading) ? at : at.parent;
    }
    return unit;
  }

  /** “1. Hạn chế: …” that holds its own fields, “- Giải pháp: …”, below it, or stands among others of its kind. */
  private isUnit({ index, section }: PlanPassage): boolean {
    return this.fields[index] === 'shortcoming' && this.stated.of(section!, this.isStated);
  }

  private readonly isStated = (section: Section): boolean => {
    if (section.parent !== undefined && this.lists.of(section.parent, this.holdsStatements)) return true;
    const end = this.outline.endOf(section);
    for (let at = this.outline.startOf(section) + 1; at < end; at++) if (this.bits[at]! > BITS.shortcoming) return true;
    return false;
  };

  /** “a) Hạn chế: …”, “b) Hạn chế: …” below a part or an organ, with no “c) Giải pháp: …” beside them. */
  private readonly holdsStatements = (parent: Section): boolean => {
    let statements = 0;
    for (const child of parent.children) {
      const heading = this.outline.headingOf(child);
      const bit = heading === undefined ? 0 : this.bits[heading.index]!;
      if (bit > BITS.shortcoming) return false;
      if (bit === BITS.shortcoming) statements++;
    }
    return statements > 1 || this.isPartOrOrgan(parent);
  };

  private isPartOrOrgan(section: Section): boolean {
    const heading = this.outline.headingOf(section);
    const kind = section.enumerator?.kind;
    return (
      (kind !== undefined && isPartKind(kind)) ||
      (heading !== undefined && this.outline.reader.namesOrgan(heading.text))
    );
  }

  /** The outermost section at or around this one whose heading states that something is wrong. */
  private stating(unit: Section): Section | undefined {
    let found: Section | undefined;
    for (let at: Section | undefined = unit; at !== undefined; at = at.parent) {
      const heading = this.outline.headingOf(at);
      if (
        heading !== undefined &&
        !this.announces(heading) &&
        this.outline.reader.opening(heading.text) !== 'cause' &&
        this.outline.reader.statesFault(heading.text)
      )
        found = at;
    }
    return found;
  }

  private isItemOfPart(unit: Section): boolean {
    const heading = this.outline.headingOf(unit);
    return this.parts.holds(unit.parent) && heading !== undefined && !this.announces(heading);
  }

  private announces({ text }: PlanPassage): boolean {
    const { reader } = this.outline;
    return reader.announcesShortcomings(text) || reader.announcesSolutions(text);
  }

  private announcesSolutions(part: Section): boolean {
    return this.outline.reader.announcesSolutions(this.outline.headingOf(part)!.text);
  }

  /** Nearly always one shortcoming; several where the fields begin anew in one section: “- Hạn chế: …”, “- Giải pháp: …”, “- Hạn chế: …”. */
  private groupsIn(unit: Section): readonly Found[] {
    const start = this.outline.startOf(unit);
    const end = this.outline.endOf(unit);
    const heading = this.outline.passages[start]!;
    const groups: FieldGroup[] = [];
    let group = new FieldGroup(this.outline, unit, heading);
    groups.push(group);
    let current: PlanPassage | undefined;
    for (let at = this.fields[start] === undefined ? start + 1 : start; at < end; at++) {
      const passage = this.outline.passages[at]!;
      const field = this.fields[at];
      if (field === 'shortcoming' && group.isUnderWay) {
        group = new FieldGroup(this.outline, unit, heading);
        groups.push(group);
      }
      if (field !== undefined) {
        current = passage;
        group.takeField(passage);
      } else if (current !== undefined && this.goesOn(current, passage))
        group.takeFollower(this.fields[current.index]!, current, passage);
      else {
        current = undefined;
        group.takeOther(passage);
      }
    }
    return groups.map((one, at) => one.finish(groups.length > 1, groups[at + 1]?.first ?? end));
  }

  /** True when a passage carries a field on: paragraphs, bullets and sections below it. */
  private goesOn(field: PlanPassage, one: PlanPassage): boolean {
    const name = this.fields[field.index]!;
    const open = this.open[field.index] === 1;
    if (field.heads) {
      if (one.heads ? one.section!.depth <= field.section!.depth : !isWithin(one.section, field.section!)) return false;
      return open || one.heads || one.isBullet || name === 'solution';
    }
    if (one.heads) return open || name === 'solution';
    if (open || name === 'solution') return true;
    // Behind “- Hạn chế: …” another bullet of its kind is its fellow, a “+” a part of it.
    return one.isBullet && !(field.isBullet && field.text.enumerator!.label === one.text.enumerator!.label);
  }
}

/** “II. NỘI DUNG TỒN TẠI, HẠN CHẾ CẦN KHẮC PHỤC” reads like a label, but heads a whole part. */
function isPartHeading({ text: { enumerator }, section }: PlanPassage): boolean {
  return enumerator === undefined ? section!.children.length > 0 : isPartKind(enumerator.kind);
}

/** “1. Tồn tại, hạn chế” above “1.1. …”, “1.2. …”: each of these is a shortcoming of its own. Numbers in brackets only count off what one field says. */
function isListHeading({ section }: PlanPassage, field: Field): boolean {
  if (field !== 'shortcoming') return false;
  const { parent, children } = section!;
  const kind = parent?.enumerator?.kind;
  if (parent === undefined || (kind !== undefined && isPartKind(kind))) return children.length > 0;
  return children.length > 1 && children[0]!.enumerator?.kind === 'decimal';
}
