import { Draft, type Section } from '../../../server/src/model/draft';
import { ownReferences, type OwnReference } from '../../../server/src/model/restructure/own-references';
import { groupsOf, targetOf, type ReferenceGroup } from '../../../server/src/model/restructure/reference-groups';

/** Each heading bears a name that stands nowhere else. */
export function nameOf(draft: Draft, section: Section): string {
  return /nt\d{3}z/.exec(draft.passageOf(section).text)?.[0] ?? draft.passageOf(section).text;
}

/** What the paragraphs of each section refer to, by the names of the sections: ranges written out, in one order. */
export function meanings(text: string): string[] {
  const draft = new Draft(text);
  const bySection = new Map<string, OwnReference[]>();
  for (const reference of ownReferences(draft)) {
    const name = reference.from ? nameOf(draft, reference.from) : '';
    bySection.set(name, [...(bySection.get(name) ?? []), reference]);
  }
  const namesOf = ({ members, kind }: ReferenceGroup): string[] => {
    const targets = members.map(targetOf);
    const siblings = targets[0]!.parent?.children ?? draft.sections;
    const all =
      kind === 'range' ? siblings.slice(siblings.indexOf(targets[0]!), siblings.indexOf(targets[1]!) + 1) : targets;
    return all.map((one) => nameOf(draft, one));
  };
  return [...bySection].map(([name, own]) => `${name}: ${groupsOf(own).flatMap(namesOf).sort().join(' ')}`).sort();
}
