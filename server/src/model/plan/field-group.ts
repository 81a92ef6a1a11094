import type { Section } from '../../syntax/sections';
import type { Field } from '../../vocabulary/field-labels';
import { begin, numberOfUnit, type Found } from './found';
import { refOf, type PlanOutline, type PlanPassage } from './outline';
import { addDeadlines, addOwners, addSaid, addValue, headingOwner } from './said';
import { isTask } from './tasks';

/** The fields of one shortcoming, as they are met. */
export class FieldGroup {
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
    const parts = reader.parts(passage.text);
    parts.forEach(({ field, hasValue }, number) => {
      if (field === 'solution') this.hasSolutionField = true;
      if (!hasValue) return;
      if (field === 'shortcoming') this.found.statement.push(refOf(passage, number));
      if (field === 'solution') this.found.solutions.push(refOf(passage, number));
    });
    if (parts.some(({ field }) => field === 'owner' || field === 'supporter' || field === 'deadline'))
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
