import type { Section } from '../../syntax/sections';
import { resolveReference } from '../resolve-reference';
import type { Found } from './found';
import type { PlanOutline, PlanPassage } from './outline';
import { addPointed, addSaid, addValue, asInherited, fill, headingOwner, nothingSaid, type Said } from './said';
import type { SectionSet } from './section-set';

/** Fields that a larger part may say for all in it. */
type SharedField = 'owner' | 'supporter' | 'deadline';

/**
 * What is said outside all shortcomings for some of them: by labels and sentences of a part around them or of the whole plan,
 * by a heading that is an organ, by sentences that name their section.
 */
export class Inheritance {
  /** By the section that it is said for. */
  private readonly said = new Map<Section, Said>();
  private readonly shared = new Map<Said, Said>();
  /** Said for the whole plan. */
  private readonly everywhere = nothingSaid();
  /** All sections that hold a shortcoming, or are one. */
  private readonly holding: SectionSet;
  private readonly units: SectionSet;

  constructor(
    private readonly outline: PlanOutline,
    found: readonly Found[],
  ) {
    this.holding = outline.noSections();
    this.units = outline.noSections();
    for (const { unit, home } of found) {
      if (unit !== undefined) this.units.add(unit);
      this.holding.addWithAround(home);
    }
    const covered = new Uint8Array(outline.passages.length);
    for (const { from, to } of found) covered.fill(1, from, to);
    for (const passage of outline.passages) if (covered[passage.index] === 0) this.listen(passage);
  }

  /**
   * Gives a shortcoming what it lacks and what is said for it, the nearest first.
   * @param home where it is looked for from: its own section, or that of its remedies
   */
  complete({ said }: Found, home: Section | undefined): void {
    for (let at = home; at !== undefined; at = at.parent) {
      const here = this.said.get(at);
      if (here) fill(said, this.inheritable(here));
    }
    fill(said, this.inheritable(this.everywhere));
  }

  /** The lists that all who inherit from one place share. */
  private inheritable(said: Said): Said {
    let shared = this.shared.get(said);
    if (shared === undefined) this.shared.set(said, (shared = asInherited(said)));
    return shared;
  }

  private listen(passage: PlanPassage): void {
    this.hearFields(passage);
    this.hearParent(passage);
    this.hearPointers(passage);
  }

  /** “Thời gian thực hiện: trong năm 2026” below a part or for the whole plan; “IV. THỜI GIAN THỰC HIỆN” above a paragraph. */
  private hearFields(passage: PlanPassage): void {
    const { section, heads } = passage;
    const { reader } = this.outline;
    const parts = reader.parts(passage.text);
    if (parts.some(({ field }) => isShared(field))) {
      const said = this.saidFor(heads ? section!.parent : section);
      reader.owners(passage.text).forEach(({ role, labelled }, index) => {
        if (labelled)
          (role === 'lead' ? said.owners : said.supporters).push({
            block: passage.block,
            passage: passage.passage,
            index,
            from: 'label',
            reading: 'said',
          });
      });
      reader.deadlines(passage.text).forEach(({ labelled }, index) => {
        if (labelled)
          said.deadlines.push({
            block: passage.block,
            passage: passage.passage,
            index,
            from: 'label',
            reading: 'said',
          });
      });
    } else if (section !== undefined && !heads) {
      const heading = this.outline.headingOf(section);
      const field = heading && this.outline.fieldOf(heading);
      if (isShared(field)) addValue(this.saidFor(section.parent), passage, field, reader);
    }
  }

  /** What a part says for the items in it, in its heading or before the first of them: “Giao Phòng Kinh tế chủ trì khắc phục các nội dung sau”. */
  private hearParent(passage: PlanPassage): void {
    const { section, text } = passage;
    const { reader } = this.outline;
    if (section === undefined || !this.holding.has(section) || this.units.has(section) || reader.parts(text).length > 0)
      return;
    const said = this.saidOf(section);
    if (passage.heads && reader.namesOrgan(text)) said.owners.push(headingOwner(passage));
    const all = nothingSaid();
    addSaid(all, passage, reader);
    const owners = reader.owners(text);
    // Who is merely spoken of (“Ban Thường vụ Đảng ủy tập trung lãnh đạo …”) owns none of the items.
    const isSet = (index: number): boolean => index >= 0 && owners[index]!.how !== 'subject';
    said.owners.push(...all.owners.filter(({ index }) => isSet(index)));
    said.deadlines.push(...all.deadlines);
  }

  private hearPointers(passage: PlanPassage): void {
    const { section, text } = passage;
    const { reader } = this.outline;
    for (const pointer of reader.pointers(text)) {
      let target = resolveReference(pointer.reference, this.outline.tree.sections.roots, section);
      for (let at = target; at !== undefined; at = at.parent) if (this.units.has(at)) target = at;
      if (target === undefined) continue;
      const said = this.saidOf(target);
      addPointed(said, passage, pointer, reader);
      const heading = section && !passage.heads ? this.outline.headingOf(section) : undefined;
      if (pointer.setsTask && pointer.owners.length === 0 && heading !== undefined && reader.namesOrgan(heading.text))
        said.owners.push(headingOwner(heading));
    }
  }

  /** What is said in a section counts for it; in an outermost one that holds no shortcoming, for the whole plan. */
  private saidFor(section: Section | undefined): Said {
    return section === undefined || (section.parent === undefined && !this.holding.has(section))
      ? this.everywhere
      : this.saidOf(section);
  }

  private saidOf(section: Section): Said {
    const known = this.said.get(section);
    if (known) return known;
    const said = nothingSaid();
    this.said.set(section, said);
    return said;
  }
}

function isShared(field: string | undefined): field is SharedField {
  return field === 'owner' || field === 'supporter' || field === 'deadline';
}
