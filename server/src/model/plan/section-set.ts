import type { Section } from '../../syntax/sections';

/** A set of sections of one draft, kept by their numbers: asked a hundred thousand times, a set of objects would be too slow. */
export class SectionSet {
  private readonly marks: Uint8Array;

  /** @param count how many sections the draft has */
  constructor(count: number) {
    this.marks = new Uint8Array(count);
  }

  add({ index }: Section): void {
    this.marks[index] = 1;
  }

  /** Adds a section and all around it. Used for nothing else in the same set: where one is known, those around it are. */
  addWithAround(section: Section | undefined): void {
    for (let at = section; at !== undefined && this.marks[at.index] === 0; at = at.parent) this.marks[at.index] = 1;
  }

  has({ index }: Section): boolean {
    return this.marks[index] === 1;
  }

  /** True when a section, or one around it, is among these. */
  holds(section: Section | undefined): boolean {
    for (let at = section; at !== undefined; at = at.parent) if (this.marks[at.index] === 1) return true;
    return false;
  }
}

/** Yes or no for each section of one draft, asked once. */
export class SectionAnswers {
  private readonly known: Int8Array;

  /** @param count how many sections the draft has */
  constructor(count: number) {
    this.known = new Int8Array(count);
  }

  of(section: Section, ask: (section: Section) => boolean): boolean {
    const known = this.known[section.index]!;
    if (known !== 0) return known > 0;
    const answer = ask(section);
    this.known[section.index] = answer ? 1 : -1;
    return answer;
  }
}
