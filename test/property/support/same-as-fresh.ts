import { isDeepStrictEqual } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Examination } from '../../../server/src/analysis/analyze';
import type { Finding } from '../../../server/src/analysis/finding';
import { messageOf } from '../../../server/src/analysis/wording';
import { foldsOf } from '../../../server/src/features/folding';
import { outlineOf } from '../../../server/src/features/outline';
import { stateOfDraft } from '../../../server/src/features/status';
import { wordsIn } from '../../../server/src/l10n/words';
import type { Draft, Section } from '../../../server/src/model/draft';
import type { Mention } from '../../../server/src/model/place';
import { splitLines } from '../../../server/src/text/lines';

/** One thing that can be asked of a draft under examination, in plain values that two examinations can be compared by. */
interface Question {
  readonly about: string;
  readonly ask: (examination: Examination) => unknown;
}

const words = wordsIn('vi');

const questions: readonly Question[] = [
  { about: 'blocks', ask: ({ draft: { tree } }) => tree.blocks.map((block, at) => blockFacts(block, tree.startOf(at), tree.firstLineOf(at))) },
  { about: 'zones', ask: ({ draft }) => draft.tree.zones },
  { about: 'divisions', ask: ({ draft }) => draft.tree.divisions },
  { about: 'sections', ask: ({ draft }) => draft.tree.sections.all.map(sectionFacts) },
  { about: 'tables', ask: ({ draft }) => draft.tree.tables },
  { about: 'identity', ask: ({ draft }) => identityFacts(draft) },
  { about: 'citations', ask: ({ draft }) => draft.citations.map(mentionFacts) },
  { about: 'cited documents', ask: ({ draft }) => draft.citedDocuments.map(({ number, organ, mentions }) => [number, organ, mentions.map(mentionFacts)]) },
  { about: 'references', ask: ({ draft }) => draft.references.map(mentionFacts) },
  { about: 'dates', ask: ({ draft }) => draft.dates.map(mentionFacts) },
  { about: 'shortcomings', ask: ({ draft }) => draft.shortcomings.map(({ unit, ...rest }) => ({ ...rest, unit: unit && sectionFacts(unit) })) },
  { about: 'findings', ask: (examination) => examination.findings().map(findingFacts) },
  { about: 'outline', ask: ({ draft }) => outlineOf(draft, words) },
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
export function differenceFromFresh(edited: Examination, fresh: Examination, text: string): string | undefined {
  const { tree } = edited.draft;
  if (tree.text() !== text) return difference('text', tree.text(), text);
  if (tree.length !== text.length) return difference('length', tree.length, text.length);
  const lines = splitLines(text);
  if (!isDeepStrictEqual(tree.lines, lines)) return difference('lines', tree.lines, lines);
  for (const { about, ask } of questions) {
    const actual = ask(edited);
    const expected = ask(fresh);
    if (!isDeepStrictEqual(actual, expected)) return difference(about, actual, expected);
  }
  return differenceInPositions(edited.draft, text);
}

/** What a reader sees of a finding, and the state that its repair is made from. */
export function findingFacts(finding: Finding): unknown {
  const { rule, severity, start, end, state, related, basis, block } = finding;
  return { rule: rule.id, severity, start, end, message: messageOf(finding, 'vi'), related, state, basis, block };
}

function blockFacts({ row, passages, length }: Draft['tree']['blocks'][number], start: number, firstLine: number): unknown {
  return [
    start,
    firstLine,
    row,
    length,
    passages.map(({ kind, text, role, headingLevel, column, enumerator, map }) => [kind, text, role, headingLevel, column, enumerator, map.toSource(0, text.length)]),
  ];
}

function sectionFacts({ parent, children, ...section }: Section): unknown {
  return { ...section, parent: parent && [parent.block, parent.passage], children: children.map(({ block, passage }) => [block, passage]) };
}

function identityFacts({ identity }: Draft): unknown {
  const place = (one: { block: number; start: number; end: number } | undefined) => one && [one.block, one.start, one.end];
  const { titlePlace, numberLine, dateLine, organLines, signatureLines, ...rest } = identity;
  return { ...rest, places: [titlePlace, numberLine, dateLine, ...organLines, ...signatureLines].map(place) };
}

function mentionFacts<T>({ block, passage, fact }: Mention<T>): unknown {
  return [block, passage.text, fact];
}

/** Offsets and positions as the draft and as the text of the editor have them: at every line's start and end, behind them, and outside. */
function differenceInPositions({ tree }: Draft, text: string): string | undefined {
  const document = TextDocument.create('', '', 0, text);
  const { lineCount } = document;
  // All lines of a small draft; of a large one some here and there, the first and the last among them.
  const step = Math.max(1, Math.floor(lineCount / 40));
  for (let line = 0; line <= lineCount; line += line < lineCount - 1 ? Math.min(step, lineCount - 1 - line) : 1) {
    const { length } = tree.lines[line]?.text ?? '';
    for (const character of [0, length >> 1, length, length + 3]) {
      const offset = document.offsetAt({ line, character });
      const ours = tree.offsetAt({ line, character });
      if (ours !== offset) return difference(`offset of ${line}:${character}`, ours, offset);
      for (const near of [offset, offset + 1]) {
        const position = document.positionAt(near);
        const found = tree.positionAt(near);
        if (found.line !== position.line || found.character !== position.character) return difference(`position of ${near}`, found, position);
      }
    }
  }
  return undefined;
}

function difference(about: string, actual: unknown, expected: unknown): string {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const at = expected.findIndex((one, index) => !isDeepStrictEqual(actual[index], one));
    if (at >= 0) return `${about} [${at}]: ${show(actual[at])} instead of ${show(expected[at])}`;
    return `${about}: ${actual.length} instead of ${expected.length}: ${show(actual.slice(expected.length))}`;
  }
  return `${about}: ${show(actual)} instead of ${show(expected)}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
