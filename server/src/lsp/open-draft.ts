import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Examination, type FailureListener } from '../analysis/analyze';
import type { Configuration, Suppression } from '../analysis/configuration';
import type { Finding } from '../analysis/finding';
import type { Draft } from '../model/draft';
import type { Rule } from '../rules/rule';
import { Grace, type Sifted } from './grace';

/** What an open draft is examined by. */
export interface Inspection {
  readonly rules: readonly Rule[];
  readonly configuration: Configuration;
  readonly onFailure: FailureListener;
}

/** A draft that is open in an editor: its text as the editor has it, and what was found in it. */
export class OpenDraft {
  readonly document: TextDocument;
  private examination: Examination;
  private known: readonly Finding[] | undefined;
  private readonly grace = new Grace();

  constructor(
    { uri, languageId, version, text }: TextDocumentItem,
    private by: Inspection,
  ) {
    this.document = TextDocument.create(uri, languageId, version, text);
    this.examination = this.beginAnew();
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
    for (const change of changes) this.apply(change, version, now);
    // An editor may send a new version without any change.
    if (changes.length === 0) TextDocument.update(this.document, [], version);
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
    this.examination.configure(inspection.configuration);
    this.known = undefined;
    return true;
  }

  /** Offsets are what both texts are cut by: they mean the same in both, whatever a client's positions look like. */
  private apply(change: TextDocumentContentChangeEvent, version: number, now: number): void {
    const { document } = this;
    const { start, end, text } =
      'range' in change ? spanOfChange(document, change) : differingPart(document.getText(), change.text);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const { tree } = this.draft;
    const from = tree.positionAt(start);
    const to = tree.positionAt(end);
    TextDocument.update(document, [{ range, text }], version);
    this.known = undefined;
    this.grace.edited(start, end, text.length, now);
    try {
      this.examination.edit(from, to, text);
    } catch (error) {
      // The text is what counts: whatever went wrong in keeping step with it, a fresh look mends it.
      this.examination = this.beginAnew();
      throw error;
    }
  }

  private beginAnew(): Examination {
    const { rules, configuration, onFailure } = this.by;
    return new Examination(this.document.getText(), rules, configuration, onFailure);
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

function spanOfChange(document: TextDocument, { range, text }: RangeChange): Replacement {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
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
