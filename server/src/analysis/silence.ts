import type { Draft } from '../model/draft';
import type { Span } from '../text/span';
import type { Suppression } from './configuration';
import { contextOf } from './context';
import type { PlacedDirective } from './directive';
import type { Finding } from './finding';
import { noticeAt, unknownRule, unknownState, unusedSuppression } from './notice';

/** What is left when all that is silenced has gone. */
export interface Silenced {
  /** The findings that stay, in the order given. */
  readonly findings: readonly Finding[];
  /** What is to be said of comments that silence nothing, or rules that do not exist. */
  readonly notices: readonly Finding[];
  /** Those of the suppressions that silence nothing in the draft as it is. */
  readonly unused: readonly Suppression[];
}

/**
 * Leaves out the findings that a settings file or a comment in the draft silences.
 * Only findings of rules that are silenced somewhere are looked at: without suppressions and comments it costs nothing.
 * @param ids the ids of all rules
 */
export function silence(
  findings: readonly Finding[],
  draft: Draft,
  suppressions: readonly Suppression[],
  directives: readonly PlacedDirective[],
  ids: readonly string[],
): Silenced {
  if (suppressions.length === 0 && directives.length === 0)
    return { findings, notices: NO_NOTICES, unused: suppressions };
  const silencers = new Map<string, Silencer[]>();
  const add = (rule: string, silencer: Silencer): Silencer => {
    const known = silencers.get(rule);
    if (known) known.push(silencer);
    else silencers.set(rule, [silencer]);
    return silencer;
  };
  const ofFile = suppressions.map((suppression) => ({
    suppression,
    silencer: add(suppression.rule, new Silencer(suppression.context, undefined)),
  }));
  const notices: Finding[] = [];
  const known = new Set(ids);
  const ofDraft: { readonly notice: () => Finding; readonly silencer: Silencer }[] = [];
  for (const placed of directives) {
    const { directive, block } = placed;
    if (directive.rules.length === 0)
      notices.push(
        noticeAt(unknownRule, spanIn(placed, draft, directive), block, { rule: '', only: true, meant: undefined }),
      );
    for (const named of directive.rules) {
      const only = directive.rules.length === 1;
      if (!known.has(named.id)) {
        notices.push(noticeAt(unknownRule, spanIn(placed, draft, named), block, unknownState(named.id, only, ids)));
        continue;
      }
      const region = directive.scope === 'draft' ? undefined : regionOf(placed, draft);
      ofDraft.push({
        notice: () =>
          noticeAt(unusedSuppression, spanIn(placed, draft, only ? directive : named), block, { rule: named.id, only }),
        silencer: add(named.id, new Silencer(undefined, region)),
      });
    }
  }
  const left = findings.filter((finding) => !isSilenced(finding, draft, silencers.get(finding.rule.id)));
  for (const { notice, silencer } of ofDraft) if (!silencer.used) notices.push(notice());
  return {
    findings: left,
    notices,
    unused: ofFile.filter(({ silencer }) => !silencer.used).map(({ suppression }) => suppression),
  };
}

const NO_NOTICES: readonly Finding[] = [];

/** One thing that silences a rule, and whether it had anything to silence. */
class Silencer {
  used = false;

  /**
   * @param context silences findings of this context alone
   * @param region silences findings that begin in it alone; offsets of the draft
   */
  constructor(
    readonly context: string | undefined,
    readonly region: Span | undefined,
  ) {}
}

/** All that silence a finding count as used: with two of them neither is idle. */
function isSilenced(finding: Finding, draft: Draft, silencers: readonly Silencer[] | undefined): boolean {
  if (silencers === undefined) return false;
  let context: string | undefined;
  let silenced = false;
  for (const silencer of silencers) {
    if (silencer.region !== undefined && !beginsIn(finding, silencer.region)) continue;
    if (silencer.context !== undefined && silencer.context !== (context ??= contextOf(finding, draft))) continue;
    silencer.used = true;
    silenced = true;
  }
  return silenced;
}

function beginsIn({ start }: Span, region: Span): boolean {
  return region.start <= start && start <= region.end;
}

function spanIn({ block }: PlacedDirective, { tree }: Draft, { start, end }: Span): Span {
  const base = tree.startOf(block);
  return { start: base + start, end: base + end };
}

/**
 * The stretch of the draft that a comment for one place speaks of: the passage behind it, or, for a comment inside a line, the one it stands in.
 * A row of a table counts as one. Offsets of the draft; a stretch without any character behind the last passage.
 */
function regionOf(placed: PlacedDirective, draft: Draft): Span {
  const { tree } = draft;
  const { start, end } = spanIn(placed, draft, placed.directive);
  if (!placed.directive.alone) {
    const around = passagesOf(draft, placed.block).filter((one) => one.start <= start);
    return around[around.length - 1] ?? { start, end };
  }
  const line = nextLine(draft, tree.positionAt(start).line);
  if (line === undefined) return NOWHERE;
  const from = tree.offsetAt({ line, character: 0 });
  const to = tree.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  const block = tree.blockOfLine(line);
  if (tree.blocks[block]!.row !== 'none' && tree.firstLineOf(block) === line) return { start: from, end: to };
  const next = passagesOf(draft, block).find((one) => one.start >= from);
  return next === undefined ? { start: from, end: to } : { start: from, end: next.end };
}

const NOWHERE: Span = { start: -1, end: -1 };

/** The next line that holds words: no blank one, no other comment. */
function nextLine({ tree: { lines } }: Draft, line: number): number | undefined {
  for (let at = line + 1; at < lines.length; at++) {
    const words = lines[at]!.text.trim();
    if (words !== '' && !words.startsWith('<!--')) return at;
  }
  return undefined;
}

/** Where the passages of a block stand in the draft, by their beginnings. */
function passagesOf({ tree }: Draft, block: number): Span[] {
  return tree.blocks[block]!.passages.filter(({ kind }) => kind !== 'comment')
    .map((passage) => tree.spanOf(block, passage, 0, passage.text.length))
    .sort((a, b) => a.start - b.start);
}
