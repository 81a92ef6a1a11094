import type { Draft } from '../model/draft';
import { defineDraftRule, NOTHING, type Repair, type Rule } from '../rules/rule';
import type { Span } from '../text/span';
import type { Finding } from './finding';
import { nearest } from './nearest';

// What there is to say about the silencing itself. These are no rules: nothing turns them off, and the catalogue does not list them.
// They have the form of rules, so that a notice is worded, shown and mended like any other finding.

/** All notices have ids of this group. */
const GROUP = 'config/';

interface UnusedState {
  readonly rule: string;
}

interface UnknownState {
  /** As it is written; empty for a comment that names no rule. */
  readonly rule: string;
  readonly meant: string | undefined;
  readonly understood: boolean;
}

/** Something is silenced that is not there. */
export const unusedSuppression: Rule = defineDraftRule<UnusedState>({
  id: `${GROUP}unused-suppression`,
  title: { vi: 'Mục bỏ qua không còn tác dụng', en: 'Suppression without effect' },
  severity: 'information',
  fix: 'suggest',
  basis: [],
  find: () => NOTHING,
  explain: {
    vi: ({ rule }) => ({ what: `Ở đây không có điểm nào của quy tắc “${rule}” để bỏ qua.`, how: 'Có thể xóa mục này.' }),
    en: ({ rule }) => ({ what: `There is nothing of rule “${rule}” to ignore here.`, how: 'It can be removed.' }),
  },
  repair: (mending, draft) => [removal(mending, draft)],
});

/** A rule is to be silenced that does not exist. */
export const unknownRule: Rule = defineDraftRule<UnknownState>({
  id: `${GROUP}unknown-rule`,
  title: { vi: 'Không có quy tắc này', en: 'No such rule' },
  severity: 'warning',
  fix: 'suggest',
  basis: [],
  find: () => NOTHING,
  explain: {
    vi: ({ rule, meant, understood }) => {
      if (!understood || rule === '')
        return { what: 'Ghi chú này chưa nêu bỏ qua quy tắc nào.', how: 'Viết theo mẫu “duthao: bỏ qua citation/incomplete”.' };
      const what = `Không có quy tắc “${rule}”.`;
      return meant === undefined ? { what } : { what, how: `Tên gần giống: “${meant}”.` };
    },
    en: ({ rule, meant, understood }) => {
      if (!understood || rule === '')
        return { what: 'The comment does not say which rule to ignore.', how: 'Write it like “duthao: ignore citation/incomplete”.' };
      const what = `There is no rule “${rule}”.`;
      return meant === undefined ? { what } : { what, how: `Is “${meant}” meant?` };
    },
  },
  repair: ({ start, end, state: { meant } }, draft) =>
    meant === undefined
      ? [removal({ start, end }, draft)]
      : [{ title: { vi: `Đổi thành “${meant}”`, en: `Change to “${meant}”` }, edits: [{ start, end, newText: meant }] }],
});

/** True for the notices, which are no rules of the catalogue. */
export function isNotice({ id }: Pick<Rule, 'id'>): boolean {
  return id.startsWith(GROUP);
}

/** A notice about a stretch of the draft. */
export function noticeAt(rule: Rule, { start, end }: Span, block: number, state: UnusedState | UnknownState): Finding {
  return { rule, severity: rule.severity, state, basis: undefined, start, end, related: [], place: undefined, block };
}

/** What is said of a rule that does not exist: which one may be meant. */
export function unknownState(rule: string, known: readonly string[]): UnknownState {
  return { rule, meant: nearest(rule, known), understood: true };
}

/** Takes the comment away that a stretch stands in, with its line where it has one to itself. */
function removal({ start, end }: Span, draft: Draft): Repair {
  const { tree } = draft;
  const { line, character } = tree.positionAt(start);
  const { text, eol } = tree.lines[line]!;
  const from = text.lastIndexOf('<!--', character);
  const to = text.indexOf('-->', character) + 3;
  const base = start - character;
  const alone = text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
  return {
    title: { vi: 'Xóa ghi chú này', en: 'Remove the comment' },
    edits: [
      alone
        ? { start: base, end: base + text.length + eol.length, newText: '' }
        : { start: base + from, end: base + Math.max(to, end - base), newText: '' },
    ],
  };
}
