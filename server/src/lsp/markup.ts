import { MarkupKind, type MarkupContent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Piece, Told } from '../features/told';

/**
 * Words for a person, as a client shows them: one paragraph a line, places as links.
 * @param markdown false for a client that shows plain text only
 */
export function toMarkup(told: readonly Told[], document: TextDocument, markdown: boolean): MarkupContent {
  if (!markdown)
    return {
      kind: MarkupKind.PlainText,
      value: told.map((line) => line.map(({ text }) => text).join('')).join('\n'),
    };
  return {
    kind: MarkupKind.Markdown,
    value: told.map((line) => atLineStart(line.map((piece) => inMarkdown(piece, document)).join(''))).join('\n\n'),
  };
}

/** The address of a place in a document, as editors open it: `file:///ho-so/ke-hoach.duthao#L12`. Lines count from 1 there. */
export function addressOf(offset: number, document: TextDocument): string {
  return `${document.uri}#L${document.positionAt(offset).line + 1}`;
}

function inMarkdown({ text, strong, to }: Piece, document: TextDocument): string {
  const words = strong ? emphasised(text) : escaped(text);
  return to === undefined ? words : `[${words}](<${addressOf(to, document)}>)`;
}

/** Blanks at the edges stay outside: `**2. Tiến độ: **` would show its stars. */
function emphasised(text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}**${escaped(words)}**${text.slice(start + words.length)}`;
}

/** The words of a draft are no Markdown: `2*3`, `<xã>`, `[…]`. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&');
}

/** “1. Tiến độ …” at the start of a line would become a list. */
function atLineStart(line: string): string {
  return line.replace(/^(\s{0,3}\d{1,9})([.)])/, '$1\\$2').replace(/^(\s{0,3})([-+=])/, '$1\\$2');
}
