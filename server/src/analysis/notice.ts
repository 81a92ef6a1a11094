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
  /** True when its comment names no other rule. */
  readonly only: boolean;
}

interface UnknownState extends UnusedState {
  /** As it is written; empty for a comment that names none. */
  readonly rule: string;
  readonly meant: string | undefined;
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
    vi: ({ rule }) => ({
      what: `Ở đây không có điểm nào của quy tắc “${rule}” để bỏ qua.`,
      how: 'Có thể xóa mục này.',
    }),
    en: ({ rule }) => ({ what: `There is nothing of rule “${rule}” to ignore here.`, how: 'It can be removed.' }),
  },
  repair: ({ start, end, state: { only } }, draft) => [removal({ start, end }, only, draft)],
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
    vi: ({ rule, meant }) => {
      if (rule === '')
        return {
          what: 'Ghi chú này chưa nêu bỏ qua quy tắc nào.',
          how: 'Viết theo mẫu “duthao: bỏ qua citation/incomplete”.',
        };
      const what = `Không có quy tắc “${rule}”.`;
      return meant === undefined ? { what } : { what, how: `Tên gần giống: “${meant}”.` };
    },
    en: ({ rule, meant }) => {
      if (rule === '')
        return {
          what: 'The comment does not say which rule to ignore.',
          how: 'Write it like “duthao: ignore citation/incomplete”.',
        };
      const what = `There is no rule “${rule}”.`;
      return meant === undefined ? { what } : { what, how: `Is “${meant}” meant?` };
    },
  },
  repair: ({ start, end, state: { meant, only } }, draft) =>
    meant === undefined
      ? [removal({ start, end }, only, draft)]
      : [
          {
            title: { vi: `Đổi thành “${meant}”`, en: `Change to “${meant}”` },
            edits: [{ start, end, newText: meant }],
          },
        ],
});

/** True for the notices, which are no rules of the catalogue. */
export function isNotice({ id }: Pick<Rule, 'id'>): boolean {
  return id.startsWith(GROUP);
}

/** A notice about a stretch of the draft. */
export function noticeAt(rule: Rule, { start, end }: Span, block: number, state: UnusedState | UnknownState): Finding {
  return {
    rule,
    severity: rule.severity,
    origin: state,
    state,
    basis: undefined,
    start,
    end,
    related: [],
    place: undefined,
    block,
  };
}

/** What is said of a rule that does not exist: which one may be meant. */
export function unknownState(rule: string, only: boolean, known: readonly string[]): UnknownState {
  return { rule, only, meant: nearest(rule, known) };
}

const TITLE = { vi: 'Xóa mục bỏ qua này', en: 'Remove it' };

/**
 * Takes a silenced rule out of its comment; the comment goes with the last rule, and its line with the comment.
 * @param span the comment, or the id of the rule in it
 */
function removal(span: Span, only: boolean, { tree }: Draft): Repair {
  const { line, character } = tree.positionAt(span.start);
  const { text, eol } = tree.lines[line]!;
  const base = span.start - character;
  const edit = (start: number, end: number): Repair => ({
    title: TITLE,
    edits: [{ start: base + start, end: base + end, newText: '' }],
  });
  if (!only) {
    const end = span.end - base;
    const next = SEPARATOR.exec(text.slice(end, end + 8))![0].length;
    const before = text.slice(0, character).trimEnd();
    return next > 0 ? edit(character, end + next) : edit(before.endsWith(',') ? before.length - 1 : before.length, end);
  }
  const from = text.lastIndexOf('<!--', character);
  const to = text.indexOf('-->', character) + 3;
  const isWholeLine = (text.slice(0, from) + text.slice(to)).trim() === '';
  return isWholeLine ? edit(0, text.length + eol.length) : edit(from, to);
}

const SEPARATOR = /^(?:[ \t]{0,4}[,;][ \t]{0,4})?/;
