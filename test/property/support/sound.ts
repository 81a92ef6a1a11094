import { messageOf, relatedMessageOf } from '../../../server/src/analysis/wording';
import { planEntries } from '../../../server/src/features/plan-entries';
import { foldsOf } from '../../../server/src/features/folding';
import type { LineSpan } from '../../../server/src/features/line-span';
import { outlineOf, type OutlineItem } from '../../../server/src/features/outline';
import { stateOfDraft, stateText } from '../../../server/src/features/status';
import { wordsIn } from '../../../server/src/l10n/words';
import type { Draft } from '../../../server/src/model/draft';
import { splitLines } from '../../../server/src/text/lines';
import type { Span } from '../../../server/src/text/span';
import { looksLikeDraft } from '../../../server/src/workspace/recognise';
import { configurations, type Begin } from './examinations';
import { same } from './same';

/**
 * What holds for every text, a draft or not: nothing throws, and all that is said of it lies inside it.
 * @returns the first thing that does not hold; undefined when all is well
 */
export function unsoundnessOf(text: string, begin: Begin): string | undefined {
  const examination = begin(text, configurations[0]!);
  const { draft } = examination;
  if (draft.tree.text() !== text) return 'the draft has another text';
  if (!same(draft.tree.lines, splitLines(text))) return 'the draft has other lines';
  const findings = examination.findings();
  for (const finding of findings) {
    const { start, end, related, rule } = finding;
    for (const span of [{ start, end }, ...related])
      if (!isWithin(span, text)) return `${rule.id} stands at ${span.start}–${span.end} of ${text.length}`;
    for (const language of ['vi', 'en'] as const) {
      const message = `${messageOf(finding, language)}${relatedMessageOf(finding, language)}`;
      if (message === '' || /undefined|NaN|\[object/.test(outsideQuotes(message))) return `${rule.id} says: ${message}`;
    }
  }
  const unsorted = findings.findIndex((finding, at) => at > 0 && finding.start < findings[at - 1]!.start);
  if (unsorted >= 0) return `finding ${unsorted} stands before the one before it`;
  for (const item of outlineOf(draft, wordsIn('vi'))) {
    const fault = faultOfItem(item, { start: 0, end: text.length }, draft);
    if (fault !== undefined) return `outline: ${fault}`;
  }
  for (const { start, end } of foldsOf(draft))
    if (start < 0 || end <= start || end >= draft.tree.lines.length) return `a fold runs from line ${start} to ${end}`;
  stateText(stateOfDraft(draft, findings.length), wordsIn('vi'));
  for (const entry of planEntries(draft))
    for (const said of [entry.statement, ...entry.solutions, ...entry.owners, ...entry.supporters, ...entry.deadlines])
      if (!isWithin(said, text)) return `the plan names ${said.start}–${said.end} of ${text.length}`;
  looksLikeDraft(text);
  return undefined;
}

/** An editor throws away an outline whose items do not lie in one another. */
function faultOfItem(item: OutlineItem, around: Span, draft: Draft): string | undefined {
  const { name, children } = item;
  const span = offsetsOf(item.span, draft);
  const selection = offsetsOf(item.selection, draft);
  if (name === '') return 'an item without a name';
  if (!(around.start <= span.start && span.start <= span.end && span.end <= around.end))
    return `“${name}” (${span.start}–${span.end}) leaves what is around it (${around.start}–${around.end})`;
  if (!(span.start <= selection.start && selection.start <= selection.end && selection.end <= span.end))
    return `“${name}” is selected at ${selection.start}–${selection.end}, outside ${span.start}–${span.end}`;
  for (const child of children) {
    const fault = faultOfItem(child, span, draft);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function offsetsOf({ start, end }: LineSpan, { tree }: Draft): Span {
  return { start: tree.offsetAt(start), end: tree.offsetAt(end) };
}

function isWithin({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}

/** The words of a message itself: the draft that it quotes may hold anything. */
function outsideQuotes(message: string): string {
  return message.replace(/“.*”/gs, '');
}
