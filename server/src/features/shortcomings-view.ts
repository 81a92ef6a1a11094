import type { Words } from '../l10n/words';
import type { Draft } from '../model/draft';
import type { PassageRef, SaidBy, Shortcoming } from '../model/plan/shortcoming';
import type { Span } from '../text/span';
import { EditedBlocks } from './edited-blocks';
import { linesOf, type LineSpan } from './line-span';
import { planEntry, type PlanEntry, type Said, type SaidDeadline } from './plan-entries';
import { inkEnd } from './section-spans';
import { shorten } from './shorten';
import { isComplete, stateOf } from './shortcoming-state';
import type { ViewIcon, ViewItem } from './view-item';

/** What is missing stands behind the statement: in a side bar of usual width both are to be in sight. */
const STATEMENT_LENGTH = 46;
const CHILD_LENGTH = 120;

const views = new WeakMap<Draft, ShortcomingRows>();

/**
 * The shortcomings of a plan in the order of the text, each with its solutions, those who lead and help, and its deadline; what is missing has a row, too.
 * Rows of shortcomings that an edit has not touched are the same objects as before.
 * @returns undefined for a draft that is no plan to remedy shortcomings
 */
export function shortcomingsView(draft: Draft, words: Words): readonly ViewItem[] | undefined {
  if (!draft.isRemedyPlan) return undefined;
  let rows = views.get(draft);
  if (rows?.words !== words) views.set(draft, (rows = new ShortcomingRows(draft, words)));
  return rows.items();
}

/** The rows of one draft, kept in step with it. */
class ShortcomingRows {
  private readonly edits: EditedBlocks;
  private made: ReadonlyMap<Shortcoming, ViewItem> = new Map();

  constructor(
    private readonly draft: Draft,
    readonly words: Words,
  ) {
    this.edits = new EditedBlocks(draft);
  }

  items(): readonly ViewItem[] {
    const { draft, words } = this;
    const edited = this.edits.sinceLastLook();
    const before = this.made;
    const made = new Map<Shortcoming, ViewItem>();
    const nameOf = uniqueNames();
    for (const shortcoming of draft.shortcomings) {
      const id = nameOf(shortcoming.number ?? '');
      const known = edited === undefined || standsIn(shortcoming, edited) ? undefined : before.get(shortcoming);
      made.set(
        shortcoming,
        known?.id === id ? known : rowOf(shortcoming, planEntry(shortcoming, draft), id, draft, words),
      );
    }
    this.made = made;
    return [...made.values()];
  }
}

/** True when one of these blocks lies within a shortcoming, or holds any words that it is told in. */
function standsIn(shortcoming: Shortcoming, blocks: ReadonlySet<number>): boolean {
  const { start, end } = blocksOf(shortcoming);
  // A comment typed below its last words moves the end of what belongs to it.
  for (const block of blocks) if (block >= start && block < end) return true;
  const { statement, solutions, owners, supporters, deadlines } = shortcoming;
  const isIn = ({ block }: PassageRef): boolean => blocks.has(block);
  return [statement, solutions, owners, supporters, deadlines].some((refs) => refs.some(isIn));
}

/** Numbers may stand twice: the second `1` is `1~1`. */
function uniqueNames(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${name}~${before}`;
  };
}

function rowOf(shortcoming: Shortcoming, entry: PlanEntry, id: string, draft: Draft, words: Words): ViewItem {
  const { views } = words;
  const { number, statement } = entry;
  const text = statement.text || views.untitled;
  const state = stateOf(shortcoming, draft, words);
  const missing = missingIn(shortcoming, words);
  const label = shorten(number === null ? text : `${number}. ${text}`, STATEMENT_LENGTH);
  return {
    id,
    icon: missing.length > 1 ? 'incomplete' : (missing[0]?.icon ?? 'complete'),
    label,
    highlight: undefined,
    description: missing.length > 0 ? missing.map(({ says }) => says).join(', ') : deadlineText(entry),
    tooltip: `${number === null ? '' : `${number}. `}${text}\n\n${state}`,
    spoken: spokenOf(shortcoming, entry, words),
    target: linesOf(draft, statement.start, statement.end),
    extent: extentOf(shortcoming, draft),
    isFlagged: !isComplete(shortcoming),
    children: childrenOf(shortcoming, entry, id, draft, words),
  };
}

/** What a shortcoming lacks. One thing missing has its own picture; several have one for all. */
function missingIn(shortcoming: Shortcoming, words: Words): { readonly icon: ViewIcon; readonly says: string }[] {
  const missing: { icon: ViewIcon; says: string }[] = [];
  if (lacksSolution(shortcoming)) missing.push({ icon: 'no-solution', says: words.shortcoming.noSolution });
  if (shortcoming.owners.length === 0) missing.push({ icon: 'no-owner', says: words.shortcoming.noOwner });
  if (shortcoming.deadlines.length === 0) missing.push({ icon: 'no-deadline', says: words.shortcoming.noDeadline });
  return missing;
}

function deadlineText({ deadline, deadlines }: PlanEntry): string {
  return (deadline ?? deadlines[0])?.text ?? '';
}

function lacksSolution({ solutions, sharedRemedies }: Shortcoming): boolean {
  return solutions.length === 0 && !sharedRemedies;
}

/** From the number of the shortcoming to the last word that belongs to it. */
function extentOf(shortcoming: Shortcoming, draft: Draft): LineSpan {
  const { start, end } = blocksOf(shortcoming);
  return linesOf(draft, draft.tree.startOf(start), draft.tree.startOf(end));
}

/** The blocks of a shortcoming: from that of its number to behind the last one that belongs to it. */
function blocksOf({ unit, statement, last }: Shortcoming): Span {
  const start = unit?.block ?? Math.min(...statement.map(({ block }) => block));
  return { start, end: Math.max(unit?.end ?? 0, last.block + 1) };
}

function spokenOf(shortcoming: Shortcoming, entry: PlanEntry, { views }: Words): string {
  const { number, statement, solutions, owners, supporters } = entry;
  const says = [views.spokenShortcoming(number, withoutEndMark(statement.text) || views.untitled)];
  if (solutions.length > 0) says.push(views.spokenSolutions(solutions.length));
  else says.push(lacksSolution(shortcoming) ? views.spokenNoSolution : views.spokenSharedSolutions);
  says.push(owners.length > 0 ? views.spokenOwners(namesOf(owners)) : views.spokenNoOwner);
  if (supporters.length > 0) says.push(views.spokenSupporters(namesOf(supporters)));
  const binding = withoutEndMark(deadlineText(entry));
  says.push(binding === '' ? views.spokenNoDeadline : views.spokenDeadline(binding));
  return says.join(' ');
}

function namesOf(named: readonly Said[]): string {
  return [...new Set(named.map(({ text }) => text))].join(', ');
}

/** A sentence is made of it: one full stop is enough. */
function withoutEndMark(text: string): string {
  return text.replace(/[.;:,\s]{1,4}$/u, '');
}

function childrenOf(
  shortcoming: Shortcoming,
  entry: PlanEntry,
  id: string,
  draft: Draft,
  { views }: Words,
): ViewItem[] {
  const end = placeToAdd(shortcoming, draft);
  const missing = (what: string, icon: ViewIcon, label: string, spoken: string): ViewItem => ({
    ...leaf(`${id}/${what}`, icon, label, `${spoken} ${views.spokenWhereToAdd}`, end, draft),
    isFlagged: true,
  });
  const rows: ViewItem[] = [];
  if (entry.solutions.length > 0) rows.push(solutionsRow(entry, id, draft, views));
  else if (shortcoming.sharedRemedies)
    rows.push(
      leaf(`${id}/solutions`, 'solutions', views.sharedSolutions, views.spokenSharedSolutions, entry.statement, draft),
    );
  else rows.push(missing('solutions', 'no-solution', views.noSolution, views.spokenNoSolution));

  const said = <T extends Said>(
    what: string,
    icon: ViewIcon,
    all: readonly T[],
    from: readonly { readonly from: SaidBy }[],
    label: (text: string) => string,
    spoken: (text: string) => string,
    remark: (one: T) => string = () => '',
  ): void => {
    const known = new Set<string>();
    all.forEach((one, at) => {
      if (known.has(one.text)) return;
      known.add(one.text);
      const remarks = [remark(one), from[at]?.from === 'inherited' ? views.inherited : ''].filter((all) => all !== '');
      const row = leaf(
        `${id}/${what}${known.size}`,
        icon,
        label(one.text),
        spoken(withoutEndMark(one.text)),
        one,
        draft,
      );
      rows.push({
        ...row,
        description: remarks.join(' · '),
        spoken: [row.spoken, ...remarks.map((said) => `(${said})`)].join(' '),
      });
    });
  };
  if (entry.owners.length === 0) rows.push(missing('owner', 'no-owner', views.noOwner, views.spokenNoOwner));
  said('owner', 'owner', entry.owners, shortcoming.owners, views.owner, views.spokenOwners);
  said('supporter', 'supporter', entry.supporters, shortcoming.supporters, views.supporter, views.spokenSupporters);
  if (entry.deadlines.length === 0)
    rows.push(missing('deadline', 'no-deadline', views.noDeadline, views.spokenNoDeadline));
  const vague = (one: SaidDeadline): string => (one.kind === 'vague' ? views.vague : '');
  said(
    'deadline',
    'deadline',
    entry.deadlines,
    shortcoming.deadlines,
    (text) => views.deadline(text),
    views.spokenDeadline,
    vague,
  );
  return rows;
}

function solutionsRow({ solutions }: PlanEntry, id: string, draft: Draft, views: Words['views']): ViewItem {
  const children = solutions.map((solution, at) =>
    leaf(
      `${id}/solution${at}`,
      'solution',
      solution.text || views.untitled,
      views.spokenSolution(withoutEndMark(solution.text)),
      solution,
      draft,
    ),
  );
  const label = views.solutions(solutions.length);
  return {
    ...leaf(`${id}/solutions`, 'solutions', label, views.spokenSolutions(solutions.length), solutions[0]!, draft),
    children,
  };
}

function leaf(id: string, icon: ViewIcon, text: string, spoken: string, target: Span, draft: Draft): ViewItem {
  return {
    id,
    icon,
    label: shorten(text, CHILD_LENGTH),
    highlight: undefined,
    description: '',
    tooltip: text,
    spoken,
    target: linesOf(draft, target.start, target.end),
    extent: undefined,
    isFlagged: false,
    children: [],
  };
}

/** Behind the last word of a shortcoming: what it lacks is written below. */
function placeToAdd({ last }: Shortcoming, draft: Draft): Span {
  const { tree } = draft;
  const end = inkEnd(draft, tree.startOf(last.block), tree.startOf(last.block + 1));
  return { start: end, end };
}
