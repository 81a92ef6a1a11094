import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { Examination, type FailureListener } from '../analysis/analyze';
import type { Configuration, Suppression } from '../analysis/configuration';
import { firstLook, type FirstLook } from '../analysis/first-look';
import type { Finding } from '../analysis/finding';
import type { Draft } from '../model/draft';
import type { Rule } from '../rules/rule';
import { DraftDocument } from './draft-document';
import type { SyntaxTree } from '../syntax/syntax-tree';
import { Grace, type Sifted } from './grace';

/** What an open draft is examined by. */
export interface Inspection {
  readonly rules: readonly Rule[];
  readonly configuration: Configuration;
  readonly onFailure: FailureListener;
}

/** A draft of more UTF-16 units than this gets a first look: nobody waits noticeably for a shorter one. */
const LONG = 100_000;
/** How far the first look goes: ten pages. */
const FIRST = 30_000;

/** A draft that is open in an editor: its text as the editor has it, and what was found in it. */
export class OpenDraft {
  readonly document: DraftDocument;
  /** The text of a long draft, until somebody asks for anything but the first look. */
  private unread = '';
  private begun: Examination | undefined;
  private known: readonly Finding[] | undefined;
  private readonly grace = new Grace();

  constructor(
    { uri, languageId, version, text }: TextDocumentItem,
    private by: Inspection,
  ) {
    this.document = new DraftDocument(uri, languageId, version, () => this.draft.tree);
    if (text.length > LONG) this.unread = text;
    else this.begun = this.beginAnew(text);
  }

  private get examination(): Examination {
    if (this.begun === undefined) {
      this.begun = this.beginAnew(this.unread);
      this.unread = '';
    }
    return this.begun;
  }

  /** What is seen at the beginning of a long draft before it is examined; undefined for one that is not long, or is examined already. */
  firstLook(): (FirstLook & { readonly document: DraftDocument }) | undefined {
    if (this.begun !== undefined) return undefined;
    const { uri, languageId, version } = this.document;
    const look = firstLook(this.unread, FIRST, this.by.rules, this.by.configuration);
    return { ...look, document: new DraftDocument(uri, languageId, version, () => look.draft.tree) };
  }

  get inspection(): Inspection {
    return this.by;
  }

  get draft(): Draft {
    return this.examination.draft;
  }

  /** All findings of the text as it is; offsets fit until the next change. */
  get findings(): readonly Finding[] {
    this.known ??= this.examination.findings();
    return this.known;
  }

  /** What its settings file silences in vain in the text as it is. */
  get unusedSuppressions(): readonly Suppression[] {
    if (this.by.configuration.suppressions === undefined) return [];
    this.known ??= this.examination.findings();
    return this.examination.unusedSuppressions;
  }

  /**
   * The findings to show now.
   * @param patience how long a new finding waits where somebody is typing, in milliseconds
   */
  sift(now: number, patience: number): Sifted {
    return this.grace.sift(this.findings, this.draft, now, patience);
  }

  /**
   * Applies what the editor changed, each change to the text as the one before left it.
   * @throws {Error} for what is no change; those before it are applied
   */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number, now: number): void {
    for (const change of changes) {
      this.apply(change, now);
      this.document.version = version;
    }
    // An editor may send a new version without any change.
    if (changes.length === 0) this.document.version = version;
  }

  /**
   * Examines the draft by something else from now on.
   * @returns false when it is the same in other words: then nothing is done
   */
  configure(inspection: Inspection): boolean {
    const { configuration } = this.by;
    if (configuration === inspection.configuration || sameSettings(configuration, inspection.configuration))
      return false;
    this.by = inspection;
    this.begun?.configure(inspection.configuration);
    this.known = undefined;
    return true;
  }

  private apply(change: TextDocumentContentChangeEvent, now: number): void {
    const { tree } = this.draft;
    const { start, end, text } =
      'range' in change ? spanOfChange(tree, change) : differingPart(tree.text(), change.text);
    const from = tree.positionAt(start);
    const to = tree.positionAt(end);
    this.known = undefined;
    this.grace.edited(start, end, text.length, now);
    try {
      this.examination.edit(from, to, text);
    } catch (error) {
      // The lines are what counts, and they change first: whatever went wrong in keeping step with them, a fresh look mends it.
      this.begun = this.beginAnew(tree.text());
      throw error;
    }
  }

  private beginAnew(text: string): Examination {
    const { rules, configuration, onFailure } = this.by;
    return new Examination(text, rules, configuration, onFailure);
  }
}

/** Configurations are plain data. */
function sameSettings(a: Configuration, b: Configuration): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type RangeChange = Extract<TextDocumentContentChangeEvent, { range: unknown }>;

/** @throws {TypeError} for what is no change: nobody knows what the editor's text is then */
function spanOfChange(tree: SyntaxTree, { range, text }: RangeChange): Replacement {
  const start = tree.offsetAt(range.start);
  const end = tree.offsetAt(range.end);
  if (typeof text !== 'string' || Number.isNaN(start) || Number.isNaN(end))
    throw new TypeError('neither a text nor a part of one that changed');
  return { start: Math.min(start, end), end: Math.max(start, end), text };
}

const CR = 13;
const LF = 10;

/** What a client that sends the whole text has changed in it; never cuts a `\r\n` in two. */
function differingPart(before: string, after: string): Replacement {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start > 0 && before.charCodeAt(start - 1) === CR) start--;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  if (tail > 0 && before.charCodeAt(before.length - tail) === LF) tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
