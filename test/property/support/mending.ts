import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAll } from '../../../server/src/analysis/fix-all';
import { applyEdits, repairsOf, safeEdits } from '../../../server/src/analysis/repair';
import type { Edit, Rule } from '../../../server/src/rules/rule';
import { fold } from '../../../server/src/text/letters';
import { configurations, type Begin } from './examinations';

/** Repairs of so many findings are tried for one text: a thousand brackets are mended in the same way. */
const MOST = 60;

/**
 * What holds for every repair: edits inside the text, in order, without overlaps, the same text when an editor applies them;
 * safe ones mend all there is to mend in one go, and keep every letter.
 * @param rules those that `begin` examines by
 * @returns the first thing that does not hold; undefined when all is well
 */
export function mendingFaultOf(text: string, begin: Begin, rules: readonly Rule[]): string | undefined {
  const configuration = configurations[0]!;
  const examination = begin(text, configuration);
  const findings = examination.findings();
  for (const finding of findings.slice(0, MOST)) {
    for (const { title, edits } of repairsOf(finding, examination.draft)) {
      const fault = faultOfEdits(edits, text);
      if (fault !== undefined) return `${finding.rule.id}, “${title.vi}”: ${fault}`;
    }
  }
  const edits = fixAll(text, rules, configuration);
  const fault = faultOfEdits(edits, text);
  if (fault !== undefined) return `fix-all: ${fault}`;
  const mended = applyEdits(text, edits);
  const again = begin(mended, configuration);
  const left = safeEdits(again.findings(), again.draft);
  if (left.length > 0)
    return `fix-all leaves ${JSON.stringify(left.slice(0, 3))} in ${JSON.stringify(around(mended, left[0]!))}`;
  if (fixAll(mended, rules, configuration).length > 0) return 'a second fix-all changes the text again';
  if (lettersOf(mended) !== lettersOf(text))
    return `fix-all changes letters: ${differenceOf(lettersOf(text), lettersOf(mended))}`;
  return undefined;
}

function faultOfEdits(edits: readonly Edit[], text: string): string | undefined {
  let last = 0;
  for (const { start, end, newText } of edits) {
    if (!(last <= start && start <= end && end <= text.length))
      return `an edit of ${start}–${end} behind one that ends at ${last}, in ${text.length} characters`;
    if (text.slice(start, end) === newText) return `an edit that changes nothing at ${start}`;
    if (cutsPair(text, start) || cutsPair(text, end)) return `an edit cuts a character in two at ${start}–${end}`;
    last = end;
  }
  const document = TextDocument.create('', '', 0, text);
  const ranged = edits.map(({ start, end, newText }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText,
  }));
  return TextDocument.applyEdits(document, ranged) === applyEdits(text, edits)
    ? undefined
    : 'an editor makes another text of it';
}

/** True between the halves of a surrogate pair. */
function cutsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

/** What a safe repair may not touch: the letters, whatever their case and marks, and the figures, zeros apart. */
function lettersOf(text: string): string {
  // Letter by letter: composing sorts marks, and a run of a hundred thousand would keep it busy for seconds.
  const composed = text.replace(/\P{M}\p{M}{0,30}/gu, (letter) => letter.normalize('NFKC'));
  // `Ð` of the Icelandic alphabet is what some keyboards type for `Đ`; one is mended to the other.
  return fold(composed.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')).replace(/[^\p{L}1-9]/gu, '');
}

function around(text: string, { start, end }: Edit): string {
  return text.slice(Math.max(0, start - 20), end + 20);
}

function differenceOf(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return `“${before.slice(Math.max(0, at - 20), at + 20)}” → “${after.slice(Math.max(0, at - 20), at + 20)}”`;
}
