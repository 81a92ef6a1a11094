import { columnsOf, labelOf } from '../../model/find-label';
import { capitalise } from '../../text/letters';
import { usualLabels, type Field } from '../../vocabulary/field-labels';
import { ownersIn } from '../../workspace/draft-facts';
import { deadlinesAt } from './dates';
import { answersTo, behindMark, spanOfTail, type Caret, type Question, type Suggestion } from './suggestion';

/** The beginning of a label: a few words, nothing else in the line. */
const WORDS = /^(?:\p{L}[\p{L} ,]{0,30})?$/u;
/** “Giao Văn phòng”, “phối hợp với các”: an organ is being typed in a sentence. */
const IN_SENTENCE = /(?:^|[^\p{L}])(?:giao|phân công|phối hợp với) (\p{Lu}[\p{L} -]{0,60})?$/iu;

/** Labels at the beginning of a line, and what stands behind them: owners in use, deadlines. */
export function fieldsAt(question: Question): Suggestion[] {
  const { caret } = question;
  if (caret.zone !== 'body' && caret.zone !== 'opening') return [];
  const { draft, before } = caret;
  if (before.trimStart().startsWith('|')) return cellAt(question);
  const content = behindMark(before);
  const label = content.includes(':') ? labelOf(content) : undefined;
  if (label !== undefined) return valueOf(label.field, question, content.slice(label.valueStart));
  if (draft.isRemedyPlan && WORDS.test(content)) {
    const labels = labelsAt(caret, content, content.length < before.length);
    if (labels.length > 0) return labels;
  }
  const organ = IN_SENTENCE.exec(before);
  return organ === null ? [] : ownersAt(question, organ[1] ?? '');
}

function valueOf(field: Field, question: Question, value: string): Suggestion[] {
  if (field === 'owner' || field === 'supporter') return ownersAt(question, lastOf(value));
  return field === 'deadline' ? deadlinesAt(question, value.trimStart()) : [];
}

/** What is typed behind the last comma or semicolon of a list. */
function lastOf(value: string): string {
  return value.slice(Math.max(value.lastIndexOf(','), value.lastIndexOf(';')) + 1).trimStart();
}

/** @param marked true behind the number or the mark of a list: then labels are offered before a letter is typed */
function labelsAt(caret: Caret, typed: string, marked: boolean): Suggestion[] {
  if (typed === '' && !marked) return [];
  const used = labelsInUse(caret);
  const said = fieldsAbove(caret);
  const span = spanOfTail(caret, typed);
  return usualLabels
    .filter(([field]) => !said.has(field))
    .flatMap(([field, usual]) => {
      const label = used.get(field) ?? usual;
      if (!answersTo(label, typed)) return [];
      return [{ kind: 'label', insert: `${label}: `, label, detail: '', span } satisfies Suggestion];
    });
}

/** What the draft calls each field: the first label of it. */
function labelsInUse({ draft }: Caret): Map<Field, string> {
  const used = new Map<Field, string>();
  for (const { unit } of draft.shortcomings)
    for (const section of unit?.children ?? [])
      for (const { field, label } of draft.plan.parts(draft.passageOf(section)))
        if (field !== undefined && !used.has(field)) used.set(field, capitalise(label));
  return used;
}

/** The fields of the shortcoming that is being written, as far as they stand above the caret. */
function fieldsAbove({ draft, block }: Caret): Set<Field> {
  const fields = new Set<Field>();
  for (let at = block - 1; at >= 0; at--)
    for (const passage of draft.tree.blocks[at]!.passages.toReversed()) {
      if (passage.kind !== 'text' || passage.text === '') continue;
      const parts = draft.plan.parts(passage).filter(({ field }) => field !== undefined);
      for (const { field } of parts) fields.add(field!);
      const isHeading = passage.enumerator !== undefined && passage.enumerator.kind !== 'bullet' && parts.length === 0;
      if (isHeading || parts.some(({ field }) => field === 'shortcoming')) return fields;
    }
  return fields;
}

/** Those who have something to do in this draft, then in the others; who is named in the line already is left out. */
function ownersAt({ caret, others, words }: Question, typed: string): Suggestion[] {
  const span = spanOfTail(caret, typed);
  const own = ownersIn(caret.draft);
  const names = new Map(own.map((name) => [name, words.completion.here]));
  for (const { facts } of others())
    for (const name of facts.owners) if (!names.has(name)) names.set(name, words.completion.folder);
  return [...names]
    .filter(([name]) => name !== typed && answersTo(name, typed) && !caret.before.includes(name))
    .map(([insert, detail]) => ({ kind: 'owner', insert, detail, span }));
}

/** A cell of the table of a plan: what its column holds. */
function cellAt(question: Question): Suggestion[] {
  const { draft, before, block } = question.caret;
  const head = draft.planTableAt(block)?.head;
  if (head === undefined) return [];
  const columns = columnsOf(draft.tree.blocks[head]!.passages.map(({ text }) => text));
  const cells = before.split('|');
  const field = columns[cells.length - 2];
  const value = cells[cells.length - 1]!.trimStart();
  return field === undefined || field === 'number' || field === 'content' ? [] : valueOf(field, question, value);
}
