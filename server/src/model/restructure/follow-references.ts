import type { Passage } from '../../syntax/block';
import type { Span } from '../../text/span';
import { findReferences } from '../find-references';
import { placeOf, type Mention } from '../place';
import type { InternalReference, ReferenceStep } from '../reference';
import { matches, resolveSteps } from '../resolve-reference';
import { isCountedWith, type Arranged, type Arrangement } from './arrangement';
import { ownReferences, strayReferences, type OwnReference } from './own-references';
import { PointerWords } from './pointer-words';
import { ancestorLike, fullForms, labelLike } from './reference-forms';
import { groupsOf, targetOf, type ReferenceGroup } from './reference-groups';
import { asTyped, withEdits, type TextEdit } from './text-edit';

/** What becomes of the references when sections are arranged anew. */
export interface FollowedReferences {
  readonly edits: readonly TextEdit[];
  /** References that no words were found for in their new place; they stay as they are, and would mean another section. */
  readonly lost: readonly OwnReference[];
  /** References that meant no section, and would mean one. */
  readonly caught: readonly Mention<InternalReference>[];
}

/** Rewrites the references of the draft so that each means the section that it means now. What means the same in the same words is left as it is. */
export function followReferences(arrangement: Arrangement): FollowedReferences {
  const byPassage = new Map<Passage, OwnReference[]>();
  for (const reference of ownReferences(arrangement.draft)) {
    const known = byPassage.get(reference.mention.passage);
    if (known) known.push(reference);
    else byPassage.set(reference.mention.passage, [reference]);
  }
  const edits: TextEdit[] = [];
  const lost: OwnReference[] = [];
  const pointers = new PointerWords(arrangement);
  for (const references of byPassage.values())
    for (const group of groupsOf(references)) {
      const changes = new Rewriting(arrangement, group).changes();
      const own = changes && editsOf(arrangement, group, changes);
      if (own === undefined) lost.push(...group.members);
      else {
        const pointer = pointers.editFor(group);
        edits.push(...own, ...(pointer ? [pointer] : []));
      }
    }
  return { edits, lost, caught: strayReferences(arrangement.draft).filter((stray) => isCaught(arrangement, stray)) };
}

function isCaught(arrangement: Arrangement, { fact, block }: Mention<InternalReference>): boolean {
  const from = arrangement.draft.sectionAt(block);
  return resolveSteps(fact.steps, arrangement.roots, from && arrangement.of(from)) !== undefined;
}

/** Only what differs is replaced, so that marks between the words (“mục **2**”) stay as they are. */
function editsOf(
  { draft }: Arrangement,
  { members: [first] }: ReferenceGroup,
  parts: readonly Change[],
): TextEdit[] | undefined {
  const { mention } = first!;
  const edits = parts.map(({ start, end, text }) => {
    const place = placeOf(mention, { start, end });
    return { ...draft.spanOf(place), newText: asTyped(draft, mention.block, text), said: draft.textOf(place) };
  });
  const isPlain = edits.every((edit) => !/[*_<]/.test(draft.sourceOf(edit)));
  return isPlain ? edits.filter(({ newText, said }) => newText !== said) : undefined;
}

/** A stretch of a passage and what is to stand there. */
interface Change extends Span {
  readonly text: string;
}

/** Finds new words for references that are said together. */
class Rewriting {
  private readonly first: OwnReference;
  private readonly text: string;
  private readonly from: Arranged | undefined;
  private readonly span: Span;

  constructor(
    private readonly arrangement: Arrangement,
    private readonly group: ReferenceGroup,
  ) {
    const { members } = group;
    this.first = members[0]!;
    this.text = this.first.mention.passage.text;
    this.from = this.first.from && arrangement.of(this.first.from);
    const steps = members.flatMap(({ mention }) => mention.fact.steps);
    this.span = {
      start: Math.min(...steps.map(({ start }) => start)),
      end: Math.max(...steps.map(({ end }) => end)),
    };
  }

  /** @returns what is to stand where; undefined when no words were found */
  changes(): readonly Change[] | undefined {
    const ends = this.endsOf();
    const labels = ends && this.relabelled(ends);
    if (labels !== undefined && this.means(labels, ends!))
      return this.isHalfRead() && this.differs(labels) ? undefined : labels;
    if (this.isHalfRead()) return undefined;
    return ends === undefined ? this.inFull(this.wholeRange(), true) : this.inFull(ends, false);
  }

  /** “mục 1-3”: what stands behind the hyphen is not read, and would stay as it is. */
  private isHalfRead(): boolean {
    return /^\s?[-–]\s?(?:\d|[IVX])/.test(this.text.slice(this.span.end, this.span.end + 4));
  }

  private differs(changes: readonly Change[]): boolean {
    return changes.some(({ start, end, text }) => text !== this.text.slice(start, end));
  }

  /** The sections that the labels are to name, in the order of the words; undefined for a range that has come apart. */
  private endsOf(): Arranged[] | undefined {
    const { members, kind } = this.group;
    const nodes = members.map((member) => this.arrangement.of(targetOf(member)));
    if (kind === 'apart' || !areSiblings(nodes)) return kind === 'range' ? undefined : nodes;
    const siblings = this.arrangement.siblingsOf(nodes[0]!);
    const inOrder = (some: readonly Arranged[]): Arranged[] =>
      [...some].sort((a, b) => siblings.indexOf(a) - siblings.indexOf(b));
    if (kind === 'list') return inOrder(nodes);
    const range = inOrder(this.wholeRange());
    if (!areSiblings(range)) return undefined;
    const [low, high] = [siblings.indexOf(range[0]!), siblings.indexOf(range[range.length - 1]!)];
    const between = siblings.slice(low, high + 1).filter((one) => isCountedWith(one, range[0]!));
    return between.length === range.length ? [range[0]!, range[range.length - 1]!] : undefined;
  }

  /** All sections that a range names. */
  private wholeRange(): Arranged[] {
    const { members } = this.group;
    const [low, high] = [targetOf(members[0]!), targetOf(members[members.length - 1]!)];
    const siblings = low.parent?.children ?? this.arrangement.draft.sections;
    return siblings
      .slice(siblings.indexOf(low), siblings.indexOf(high) + 1)
      .filter(({ enumerator, division }) => division === low.division && enumerator?.kind === low.enumerator?.kind)
      .map((section) => this.arrangement.of(section));
  }

  /** The words as they are, with other labels in them. */
  private relabelled(ends: readonly Arranged[]): Change[] | undefined {
    const labels = new Map<number, Change>();
    for (const [at, { mention, targets }] of this.group.members.entries()) {
      let node: Arranged | undefined = ends[at];
      for (let step = targets.length - 1; step >= 0; step--) {
        const { end, label } = mention.fact.steps[step]!;
        if (step < targets.length - 1) node = node && ancestorLike(node, targets[step]!);
        const text = node && labelLike(mention.fact.steps[step]!, targets[step]!, node);
        if (node === undefined || text === undefined) return undefined;
        const start = end - label.length;
        const known = labels.get(start);
        if (known !== undefined && known.text !== text) return undefined;
        labels.set(start, { start, end, text });
      }
    }
    return [...labels.values()].sort((a, b) => a.start - b.start);
  }

  /**
   * The places named anew, each with its unit word and with as much around it as is needed.
   * @param cameApart true for a range whose sections no longer follow one another: each is named
   */
  private inFull(nodes: readonly Arranged[], cameApart: boolean): Change[] | undefined {
    const forms = nodes.map((node) => this.formsOf(node));
    const most = Math.max(...forms.map(({ length }) => length));
    const from = cameApart ? this.startOfRange() : this.span.start;
    const last = this.group.kind === 'range' && !cameApart ? 'đến' : 'và';
    for (let at = 0; at < most; at++) {
      const texts = forms.map((form) => form[Math.min(at, form.length - 1)] ?? '');
      for (const text of [joined(sharing(texts), last), joined(texts, last)]) {
        const changes = [{ start: from, end: this.span.end, text }];
        if (this.means(changes, nodes)) return changes;
      }
    }
    return undefined;
  }

  /** “mục II.1” stays as plain as it was: “mục 1” alone takes its place only where it cannot be helped. */
  private formsOf(node: Arranged): string[] {
    const forms = fullForms(node, this.first);
    const step = this.first.mention.fact.steps.at(-1)!;
    const isPlain = this.isNear(node) && matches(targetOf(this.first), step);
    return forms.length === 1 || isPlain ? forms : forms.slice(1);
  }

  /** True for a place that its number alone names plainly: beside the one that names it, or the only one of that number. */
  private isNear({ parent, enumerator }: Arranged): boolean {
    const isPoint = enumerator?.kind === 'letter' || enumerator?.kind === 'paren';
    if (isPoint && this.first.targets.length > 1) return false;
    for (let at = this.from; at !== undefined; at = at.parent) if (at.parent === parent) return true;
    return !isPoint && this.arrangement.all().filter((one) => one.enumerator?.label === enumerator?.label).length === 1;
  }

  /** “từ |mục 1 đến mục 3”: a list has no “từ”. */
  private startOfRange(): number {
    const { start } = this.span;
    return /(?:^|\s)[Tt]ừ\s$/u.test(this.text.slice(0, start)) ? start - 3 : start;
  }

  /** True when the passage, so changed, is read as naming these sections in their new places. */
  private means(changes: readonly Change[], nodes: readonly Arranged[]): boolean {
    const { roots } = this.arrangement;
    const steps = !this.differs(changes)
      ? this.group.members.map(({ mention }) => mention.fact.steps)
      : this.stepsIn(changes);
    return (
      steps.length === nodes.length &&
      steps.every((path, at) => resolveSteps(path, roots, this.from)?.at(-1) === nodes[at])
    );
  }

  /** The references that are read in the place of these, once the passage is changed. */
  private stepsIn(changes: readonly Change[]): (readonly ReferenceStep[])[] {
    const text = withEdits(
      this.text,
      changes.map((change) => ({ ...change, newText: change.text })),
    );
    const from = Math.min(this.span.start, changes[0]!.start);
    const to = this.span.end + text.length - this.text.length;
    return findReferences(text)
      .filter(({ steps, foreign }) => !foreign && steps.some(({ start, end }) => start >= from && end <= to))
      .map(({ steps }) => steps);
  }
}

/** “mục II.1”, “mục II.2” and “mục III” in one breath: “mục II.1, II.2 và III”; “điểm a mục 2” and “điểm b mục 2”: “điểm a và b mục 2”. */
function sharing(forms: readonly string[]): readonly string[] {
  const parts = forms.map((form) => {
    const [word = '', label = '', ...around] = form.split(' ');
    return { word, label, around: around.join(' ') };
  });
  const { word, around } = parts[0]!;
  if (parts.some((part) => part.word !== word || part.around !== around)) return forms;
  const labels = parts.map(({ label }) => label);
  labels[0] = `${word} ${labels[0]!}`;
  if (around !== '') labels.push(`${labels.pop()!} ${around}`);
  return labels;
}

function joined(texts: readonly string[], last: string): string {
  const before = texts.slice(0, -1).join(', ');
  return (before === '' ? '' : `${before} ${last} `) + texts[texts.length - 1]!;
}

function areSiblings(nodes: readonly Arranged[]): boolean {
  return nodes.every((one) => one.parent === nodes[0]!.parent && isCountedWith(one, nodes[0]!));
}
