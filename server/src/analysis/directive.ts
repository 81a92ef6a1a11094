import type { Draft } from '../model/draft';
import type { Block } from '../syntax/block';
import { undecorated } from '../syntax/line-shape';
import type { Span } from '../text/span';

/** A comment by which a draft silences rules: `<!-- duthao: bỏ qua citation/incomplete -->`. Offsets count from the start of its block. */
export interface Directive extends Span {
  /** The rules that it names, each with the place of its id. */
  readonly rules: readonly NamedRule[];
  /** `next`: for the passage behind it, or the one it stands in · `draft`: for the whole draft, “… trong dự thảo” · `none`: it does not say what to do */
  readonly scope: 'next' | 'draft' | 'none';
  /** True for a comment that has its line to itself: it speaks of what comes behind it. */
  readonly alone: boolean;
}

/** What a comment names as a rule; whether there is such a rule is another matter. */
export interface NamedRule extends Span {
  readonly id: string;
}

/** A comment with the number of its block. */
export interface PlacedDirective {
  readonly directive: Directive;
  readonly block: number;
}

const NONE: readonly Directive[] = [];
const OPENING = /<!--[ \t]{0,8}duthao[ \t]{0,4}:[ \t]{0,4}/gi;
const KEYWORD = /^(?:bỏ qua|ignore)(?![\p{L}\p{N}])/iu;
const IN_DRAFT = /(?:trong (?:cả |toàn )?dự thảo(?: này)?|in (?:the |this )?draft)$/iu;
const WORD = /[^\s,;]+/gu;
/** No comment for us is longer. */
const LONGEST = 1000;

/**
 * The comments of a block that silence rules. A pure function of the block's lines.
 * @returns one shared list where there is none
 */
export function directivesIn(block: Block): readonly Directive[] {
  let found: Directive[] | undefined;
  let offset = 0;
  for (const { text, eol } of block.lines) {
    // Nearly no line holds a comment.
    if (text.includes('<!--')) {
      for (const directive of directivesOfLine(text, offset)) (found ??= []).push(directive);
    }
    offset += text.length + eol.length;
  }
  return found ?? NONE;
}

/** All comments of a draft that silence rules. */
export function directivesOf({ tree }: Draft): PlacedDirective[] {
  return tree.blocks.flatMap((one, block) => directivesIn(one).map((directive) => ({ directive, block })));
}

function directivesOfLine(line: string, offset: number): Directive[] {
  const found: Directive[] = [];
  for (const { 0: opening, index } of line.matchAll(OPENING)) {
    const from = index + opening.length;
    const close = line.slice(from, from + LONGEST).indexOf('-->');
    if (close < 0) continue;
    const alone = undecorated(line).startsWith('<!--');
    const directive = read(line.slice(from, from + close), offset + from);
    found.push({ ...directive, alone, start: offset + index, end: offset + from + close + 3 });
  }
  return found;
}

/** @param at offset of the body in its block */
function read(typed: string, at: number): Pick<Directive, 'rules' | 'scope'> {
  // Marks typed apart (NFD) lengthen the words; ids are ASCII, and their places are looked up in the comment as typed.
  const body = typed.normalize('NFC').trimEnd();
  const keyword = KEYWORD.exec(body);
  if (keyword === null) return { rules: [], scope: 'none' };
  const scope = IN_DRAFT.exec(body);
  const named = body.slice(keyword[0].length, scope?.index);
  let from = 0;
  const rules = [...named.matchAll(WORD)].map(({ 0: id }): NamedRule => {
    const start = Math.max(0, typed.indexOf(id, from));
    from = start + id.length;
    return { id, start: at + start, end: at + start + id.length };
  });
  return { rules, scope: scope === null ? 'next' : 'draft' };
}
