import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Examination } from '../../../server/src/analysis/analyze';
import type { Finding } from '../../../server/src/analysis/finding';
import { messageOf } from '../../../server/src/analysis/wording';
import { foldsOf } from '../../../server/src/features/folding';
import { outlineOf } from '../../../server/src/features/outline';
import { shortcomingsView } from '../../../server/src/features/shortcomings-view';
import { stateOfDraft } from '../../../server/src/features/status';
import { wordsIn } from '../../../server/src/l10n/words';
import type { Draft, Section } from '../../../server/src/model/draft';
import type { Mention } from '../../../server/src/model/place';
import { splitLines } from '../../../server/src/text/lines';
import { same } from './same';

/** How closely a draft is looked at: what the editor shows at every key, or also all that lies behind it. */
export type Look = 'shown' | 'all';

/** One thing that can be asked of a draft under examination, in plain values that two examinations can be compared by. */
interface Question {
  readonly about: string;
  readonly ask: (examination: Examination) => unknown;
}

const words = wordsIn('vi');

/** What changes with every key: the findings, and the shape that they are found by. */
const shown: readonly Question[] = [
  { about: 'zones', ask: ({ draft }) => draft.tree.zones },
  { about: 'sections', ask: ({ draft }) => draft.tree.sections.all.map(sectionFacts) },
  {
    about: 'shortcomings',
    ask: ({ draft }) => draft.shortcomings.map(({ unit, ...rest }) => ({ ...rest, unit: unit && sectionFacts(unit) })),
  },
  { about: 'findings', ask: (examination) => examination.findings().map(findingFacts) },
  { about: 'unused suppressions', ask: (examination) => examination.unusedSuppressions },
];

/** What lies behind it, and what the editor asks for now and then. */
const behind: readonly Question[] = [
  { about: 'blocks', ask: ({ draft }) => blockFacts(draft) },
  { about: 'divisions', ask: ({ draft }) => draft.tree.divisions },
  { about: 'tables', ask: ({ draft }) => draft.tree.tables },
  { about: 'identity', ask: ({ draft }) => identityFacts(draft) },
  { about: 'citations', ask: ({ draft }) => draft.citations.map(mentionFacts) },
  {
    about: 'cited documents',
    ask: ({ draft }) =>
      draft.citedDocuments.map(({ number, organ, mentions }) => [number, organ, mentions.map(mentionFacts)]),
  },
  { about: 'references', ask: ({ draft }) => draft.references.map(mentionFacts) },
  { about: 'dates', ask: ({ draft }) => draft.dates.map(mentionFacts) },
  { about: 'outline', ask: ({ draft }) => outlineOf(draft, words) },
  { about: 'rows of shortcomings', ask: ({ draft }) => shortcomingsView(draft, words) },
  { about: 'folds', ask: ({ draft }) => foldsOf(draft) },
  { about: 'status', ask: ({ draft }) => stateOfDraft(draft, 0) },
];

/**
 * Compares an examination that was edited with one begun anew on the same text.
 * @param edited what was kept in step with edits
 * @param fresh begun on `text` just now
 * @param text what the edits make of the first text, worked out apart
 * @returns the first difference in a few words; undefined when there is none
 */
export function differenceFromFresh(
  edited: Examination,
  fresh: Examination,
  text: string,
  look: Look = 'all',
): string | undefined {
  const { tree } = edited.draft;
  if (tree.text() !== text) return difference('text', tree.text(), text);
  if (tree.length !== text.length) return difference('length', tree.length, text.length);
  const lines = splitLines(text);
  if (!same(tree.lines, lines)) return difference('lines', tree.lines, lines);
  for (const { about, ask } of look === 'all' ? [...shown, ...behind] : shown) {
    const actual = ask(edited);
    const expected = ask(fresh);
    if (!same(actual, expected)) return difference(about, actual, expected);
  }
  return differenceInPositions(edited.draft, text, look === 'all' ? 40 : 4);
}

/** What a reader sees of a finding, and the state that its repair is made from. */
export function findingFacts(finding: Finding): unknown {
  const { rule, severity, start, end, state, related, basis, block } = finding;
  return { rule: rule.id, severity, start, end, message: messageOf(finding, 'vi'), related, state, basis, block };
}

function blockFacts({ tree }: Draft): unknown {
  return tree.blocks.map(({ row, passages, length }, at) => [
    tree.startOf(at),
    tree.firstLineOf(at),
    row,
    length,
    passages.map(({ kind, text, role, headingLevel, column, enumerator, map }) => [
      kind,
      text,
      role,
      headingLevel,
      column,
      enumerator,
      map.toSource(0, text.length),
    ]),
  ]);
}

function sectionFacts({ parent, children, ...section }: Section): unknown {
  return {
    ...section,
    parent: parent && [parent.block, parent.passage],
    children: children.map(({ block, passage }) => [block, passage]),
  };
}

function identityFacts({ identity }: Draft): unknown {
  const place = (one: { block: number; start: number; end: number } | undefined) =>
    one && [one.block, one.start, one.end];
  const { titlePlace, numberLine, dateLine, organLines, signatureLines, ...rest } = identity;
  return { ...rest, places: [titlePlace, numberLine, dateLine, ...organLines, ...signatureLines].map(place) };
}

function mentionFacts<T>({ block, passage, fact }: Mention<T>): unknown {
  return [block, passage.text, fact];
}

/**
 * Offsets and positions as the draft and as the text of the editor have them: at the start, in the middle, at the end and behind the end of lines.
 * @param most about how many lines are tried, the first, the last and the one behind the last among them
 */
function differenceInPositions({ tree }: Draft, text: string, most: number): string | undefined {
  const document = TextDocument.create('', '', 0, text);
  const last = document.lineCount - 1;
  const step = Math.max(1, Math.ceil(last / most));
  for (let line = 0; line <= last + 1; line += line < last ? Math.min(step, last - line) : 1) {
    const { length } = tree.lines[line]?.text ?? '';
    for (const character of [0, length >> 1, length, length + 3]) {
      const offset = document.offsetAt({ line, character });
      const ours = tree.offsetAt({ line, character });
      if (ours !== offset) return difference(`offset of ${line}:${character}`, ours, offset);
      for (const near of [offset, offset + 1]) {
        const position = document.positionAt(near);
        const found = tree.positionAt(near);
        if (!same(found, position)) return difference(`position of ${near}`, found, position);
      }
    }
  }
  return undefined;
}

function difference(about: string, actual: unknown, expected: unknown): string {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const at = expected.findIndex((one, index) => !same(actual[index], one));
    if (at >= 0) return `${about} [${at}]: ${show(actual[at])} instead of ${show(expected[at])}`;
    return `${about}: ${actual.length} instead of ${expected.length}: ${show(actual.slice(expected.length))}`;
  }
  return `${about}: ${show(actual)} instead of ${show(expected)}`;
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
