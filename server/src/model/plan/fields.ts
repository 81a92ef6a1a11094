import type { Section } from '../../syntax/sections';
import type { Field } from '../../vocabulary/field-labels';
import { begin, isPartKind, numberOfUnit, type Found } from './found';
import { isWithin, isWithinAny, refOf, type PlanOutline, type PlanPassage } from './outline';
import { addDeadlines, addOwners, addSaid, addValue, headingOwner } from './said';
import { isTask } from './tasks';

/** Fields that make a unit, whatever its heading says. */
const FIELDS: ReadonlySet<Field> = new Set<Field>(['shortcoming', 'solution', 'owner', 'supporter', 'deadline']);

/**
 * Reads shortcomings written in labelled fields: “1.1.1. Nội dung cần khắc phục: …”, “1.1.2. Giải pháp khắc phục: …”.
 * @param parts sections whose headings announce shortcomings and their remedies
 */
export function fieldShortcomings(outline: PlanOutline, parts: ReadonlySet<Section>): Found[] {
  return new FieldReader(outline, parts).read();
}

class FieldReader {
  /** What the label of each passage names, by its number; undefined for one without a label and for the heading of a part or a list. */
  private readonly fields: readonly (Field | undefined)[];
  /** Sections that hold statements side by side, each a shortcoming of its own. */
  private readonly lists = new Map<Section, boolean>();

  constructor(
    private readonly outline: PlanOutline,
    private readonly parts: ReadonlySet<Section>,
  ) {
    this.fields = outline.passages.map((passage) => this.fieldOf(passage));
  }

  read(): Found[] {
    const units = this.units();
    const above = new Set<Section>();
    for (const unit of units) for (let at = unit.parent; at !== undefined; at = at.parent) above.add(at);
    return units.filter((unit) => !above.has(unit)).flatMap((unit) => this.readUnit(unit));
  }

  private fieldOf(passage: PlanPassage): Field | undefined {
    const field = this.outline.fieldOf(passage);
    return field === undefined || this.isPartHeading(passage) || this.isListHeading(passage, field) ? undefined : field;
  }

  /** “II. NỘI DUNG TỒN TẠI, HẠN CHẾ CẦN KHẮC PHỤC” reads like a label, but heads a whole part. */
  private isPartHeading(passage: PlanPassage): boolean {
    if (!passage.heads || this.outline.hasValue(passage)) return false;
    const { enumerator } = passage.text;
    return enumerator === undefined ? passage.section!.children.length > 0 : isPartKind(enumerator.kind);
  }

  /** “1. Tồn tại, hạn chế” above “1.1. …”, “1.2. …”: each of these is a shortcoming of its own. Numbers in brackets only count off what one field says. */
  private isListHeading(passage: PlanPassage, field: Field): boolean {
    if (field !== 'shortcoming' || !passage.heads || this.outline.hasValue(passage)) return false;
    const { parent, children } = passage.section!;
    const kind = parent?.enumerator?.kind;
    if (parent === undefined || (kind !== undefined && isPartKind(kind))) return children.length > 0;
    return children.length > 1 && children[0]!.enumerator?.kind === 'decimal';
  }

  /** The sections that hold the fields of a shortcoming, in the order of the text. */
  private units(): readonly Section[] {
    const fieldsByUnit = new Map<Section, PlanPassage[]>();
    for (const passage of this.outline.passages) {
      const field = this.fields[passage.index];
      const unit = field !== undefined && FIELDS.has(field) ? this.unitOf(passage) : undefined;
      if (unit === undefined) continue;
      const known = fieldsByUnit.get(unit);
      if (known) known.push(passage);
      else fieldsByUnit.set(unit, [passage]);
    }
    const units = new Set<Section>();
    const items = new Map<Section, Set<Field>>();
    for (const [unit, fields] of fieldsByUnit) {
      const kinds = new Set(fields.flatMap(({ index }) => this.fields[index] ?? []));
      const stating = kinds.has('shortcoming') ? unit : this.stating(unit);
      if (stating !== undefined) units.add(stating);
      else if (this.isItemOfPart(unit)) items.set(unit, kinds);
    }
    for (const item of this.plainItems(items)) units.add(item);
    return [...units];
  }

  /** “1. Công tác quản lý đất đai” with “Chủ trì: …” and “Thời hạn: …” below it states no fault, but is an item of the part all the same, and so are its fellows. */
  private plainItems(items: ReadonlyMap<Section, ReadonlySet<Field>>): Section[] {
    const parents = new Set<Section | undefined>();
    for (const [item, kinds] of items)
      if (kinds.size > 1 && (kinds.has('solution') || !this.isTaskItem(item))) parents.add(item.parent);
    return [...items.keys()].filter(
      (item) => parents.has(item.parent) && (items.get(item)!.has('solution') || !this.isTaskItem(item)),
    );
  }

  /** “1. Rà soát …” below “III. GIẢI PHÁP KHẮC PHỤC”: what is to be done, for shortcomings that stand elsewhere. */
  private isTaskItem(item: Section): boolean {
    if (this.outline.reader.opensWithGoal(this.outline.headingOf(item)!.text)) return true;
    const part = [...this.parts].find((one) => isWithin(item, one))!;
    return this.parts.size > 1 && this.announcesSolutions(part);
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
    if (this.fields[index] !== 'shortcoming') return false;
    if (this.isAmongStatements(section!)) return true;
    const { end } = this.outline.rangeOf(section!);
    for (let at = index + 1; at < end; at++) {
      const field = this.fields[at];
      if (field !== undefined && field !== 'shortcoming' && FIELDS.has(field)) return true;
    }
    return false;
  }

  /** “a) Hạn chế: …”, “b) Hạn chế: …” below a part or an organ, with no “c) Giải pháp: …” beside them. */
  private isAmongStatements({ parent }: Section): boolean {
    if (parent === undefined) return false;
    let known = this.lists.get(parent);
    if (known === undefined) {
      const fields = parent.children.map((child) => {
        const heading = this.outline.headingOf(child);
        return heading && this.fields[heading.index];
      });
      const others = fields.some((field) => field !== undefined && field !== 'shortcoming' && FIELDS.has(field));
      const statements = fields.filter((field) => field === 'shortcoming').length;
      known = !others && (statements > 1 || this.isPartOrOrgan(parent));
      this.lists.set(parent, known);
    }
    return known;
  }

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
    return isWithinAny(unit.parent, this.parts) && heading !== undefined && !this.announces(heading);
  }

  private announces({ text }: PlanPassage): boolean {
    const { reader } = this.outline;
    return reader.announcesShortcomings(text) || reader.announcesSolutions(text);
  }

  private announcesSolutions(part: Section): boolean {
    return this.outline.reader.announcesSolutions(this.outline.headingOf(part)!.text);
  }

  /** Nearly always one shortcoming; several where the fields begin anew in one section: “- Hạn chế: …”, “- Giải pháp: …”, “- Hạn chế: …”. */
  private readUnit(unit: Section): Found[] {
    const { start, end } = this.outline.rangeOf(unit);
    const heading = this.outline.passages[start]!;
    const groups: Group[] = [];
    let group = new Group(this.outline, unit, heading);
    groups.push(group);
    let current: PlanPassage | undefined;
    for (let at = this.fields[start] === undefined ? start + 1 : start; at < end; at++) {
      const passage = this.outline.passages[at]!;
      const field = this.fields[at];
      if (field === 'shortcoming' && group.isUnderWay) {
        group = new Group(this.outline, unit, heading);
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
    const open = !this.outline.hasValue(field) || this.outline.reader.announces(field.text);
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

/** The fields of one shortcoming, as they are met. */
class Group {
  private readonly found: Found;
  private readonly others: PlanPassage[] = [];
  /** What stands below a statement: more of it, or what is to be done about it. */
  private readonly details: PlanPassage[] = [];
  /** What may say in sentences who and by when; looked at only where no label says it. */
  private readonly sentences: PlanPassage[] = [];
  private hasSolutionField = false;
  /** The first of its own passages. */
  private opening: PlanPassage | undefined;

  constructor(
    private readonly outline: PlanOutline,
    private readonly unit: Section,
    private readonly heading: PlanPassage,
  ) {
    this.found = begin('fields', numberOfUnit(unit), unit, unit, heading);
  }

  /** True when more than a statement has been met: the next statement begins another shortcoming. */
  get isUnderWay(): boolean {
    const { solutions, said } = this.found;
    const started =
      solutions.length + said.owners.length + said.supporters.length + said.deadlines.length > 0 ||
      this.hasSolutionField;
    return started || (this.found.statement.length > 0 && this.others.length > 0);
  }

  /** Number of the first of its own passages. */
  get first(): number {
    return this.opening?.index ?? this.heading.index;
  }

  takeField(passage: PlanPassage): void {
    this.meet(passage);
    const { reader } = this.outline;
    reader.parts(passage.text).forEach((part, number) => {
      if (part.field === 'solution') this.hasSolutionField = true;
      if (!part.hasValue) return;
      if (part.field === 'shortcoming') this.found.statement.push(refOf(passage, number));
      if (part.field === 'solution') this.found.solutions.push(refOf(passage, number));
    });
    if (
      reader.parts(passage.text).some(({ field }) => field === 'owner' || field === 'supporter' || field === 'deadline')
    )
      addSaid(this.found.said, passage, reader);
    else this.sentences.push(passage);
  }

  takeFollower(field: Field, of: PlanPassage, passage: PlanPassage): void {
    this.meet(passage);
    const { reader } = this.outline;
    switch (field) {
      case 'shortcoming':
        if (this.outline.hasValue(of)) this.details.push(passage);
        else this.found.statement.push(refOf(passage));
        break;
      case 'solution':
        if (!this.isSubheading(passage)) this.found.solutions.push(refOf(passage));
        this.sentences.push(passage);
        break;
      case 'owner':
      case 'supporter':
      case 'deadline':
        addValue(this.found.said, passage, field, reader);
        break;
      default:
    }
  }

  takeOther(passage: PlanPassage): void {
    this.meet(passage);
    this.others.push(passage);
  }

  /** @param split true when its section holds more than one shortcoming */
  finish(split: boolean, end: number): Found {
    const { found, outline, unit, heading } = this;
    for (const one of this.others) {
      this.sentences.push(one);
      // Without a label for them the plain paragraphs and items are what is to be done.
      if (!this.hasSolutionField && isTask(one, outline)) found.solutions.push(refOf(one));
    }
    if (!this.hasSolutionField && found.solutions.length === 0) {
      for (const one of this.details) {
        if (!isTask(one, outline) || outline.reader.statesFault(one.text)) continue;
        found.solutions.push(refOf(one));
        this.sentences.push(one);
      }
    }
    // What fields say goes before what sentences say: beside “Thời gian thực hiện: quý II/2026” the “hằng tháng” of a task is no deadline of the shortcoming.
    if (found.said.owners.length === 0) for (const one of this.sentences) addOwners(found.said, one, outline.reader);
    if (found.said.deadlines.length === 0)
      for (const one of this.sentences) addDeadlines(found.said, one, outline.reader);
    if (found.said.owners.length === 0 && outline.reader.namesOrgan(heading.text))
      found.said.owners.push(headingOwner(heading));
    if (found.statement.length === 0) found.statement.push(refOf(this.opening && split ? this.opening : heading));
    const last = outline.passages[end - 1] ?? heading;
    const opening = split ? this.opening : undefined;
    return {
      ...found,
      ...(split
        ? { unit: opening?.heads === true ? opening.section : undefined, number: this.ownNumber(opening) }
        : { number: numberOfUnit(unit) ?? this.ownNumber(this.opening) }),
      last: { block: last.block, passage: last.passage },
      from: split ? this.first : heading.index,
      to: end,
    };
  }

  private meet(passage: PlanPassage): void {
    this.opening ??= passage;
  }

  /** “a) Hạn chế: …” is a, “- Hạn chế 2: …” is 2. */
  private ownNumber(opening: PlanPassage | undefined): string | null {
    if (opening === undefined) return null;
    const number = opening.heads ? numberOfUnit(opening.section!) : null;
    if (number !== null) return number;
    const part = this.outline.reader.parts(opening.text)[0];
    return (part && /\d{1,3}$/.exec(part.label)?.[0]) ?? null;
  }

  /** “(1) Về tăng trưởng:” above its own bullets is a heading among the solutions, not one of them. */
  private isSubheading(passage: PlanPassage): boolean {
    return (
      passage.heads &&
      (passage.section!.children.length > 0 ||
        this.outline.reader.announces(passage.text) ||
        passage.text.enumerator?.kind === 'paren')
    );
  }
}
