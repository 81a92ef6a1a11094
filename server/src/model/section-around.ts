import type { Section } from '../syntax/sections';

/**
 * The innermost section that a block stands in.
 * @param all the sections of a draft in the order of the text
 */
export function sectionAround(all: readonly Section[], block: number): Section | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.block <= block) low = middle + 1;
    else high = middle;
  }
  let section = all[low - 1];
  while (section !== undefined && section.end <= block) section = section.parent;
  return section;
}
