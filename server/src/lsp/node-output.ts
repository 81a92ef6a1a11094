import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';
import { lasting } from './lasting';

/**
 * Writes messages to a stream, each in one piece. The library's own writer writes header and body apart: then each message is two calls of
 * the system, and the editor wakes up for the header only to wait for the rest. It also makes the JSON of all of a message anew, where this one
 * keeps that of parts that last.
 */
export class WholeMessages extends AbstractMessageWriter implements MessageWriter {
  private errors = 0;

  constructor(private readonly out: Writable) {
    super();
    out.on('error', (error: Error) => this.fireError(error));
    out.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const body = bodyOf(message);
      const header = Buffer.from(`Content-Length: ${sizeOf(body)}\r\n\r\n`);
      body.unshift(header);
      this.out.write(Buffer.concat(body), (error) => {
        if (error === undefined || error === null) {
          this.errors = 0;
          resolve();
          return;
        }
        this.fireError(error, message, ++this.errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.out.end();
  }
}

/** The bytes that a part that lasts was written as. */
const written = new WeakMap<object, Buffer>();

/** Longer ones are put together anew from what is kept of their parts: an edit has nearly always touched one of them. In bytes. */
const LONGEST_KEPT = 16_000;

const OPEN = Buffer.from('[');
const COMMA = Buffer.from(',');
const CLOSE = Buffer.from(']');
const END = Buffer.from('}');

/** The JSON of a message in pieces. */
function bodyOf(message: Message): Buffer[] {
  const { result, ...rest } = message as Message & { readonly result?: unknown };
  if (!Array.isArray(result) || !result.some((part) => isLasting(part))) return [Buffer.from(JSON.stringify(message))];
  return [Buffer.from(`${JSON.stringify(rest).slice(0, -1)},"result":`), ...listOf(result), END];
}

function listOf(parts: readonly unknown[]): Buffer[] {
  const pieces: Buffer[] = [OPEN];
  for (const part of parts) {
    if (pieces.length > 1) pieces.push(COMMA);
    for (const piece of piecesOf(part)) pieces.push(piece);
  }
  pieces.push(CLOSE);
  return pieces;
}

function piecesOf(part: unknown): readonly Buffer[] {
  if (!isLasting(part)) return [Buffer.from(JSON.stringify(part))];
  const known = written.get(part);
  if (known !== undefined) return [known];
  const { children, ...own } = part;
  const json = JSON.stringify(own);
  const pieces =
    children === undefined
      ? [Buffer.from(json)]
      : [Buffer.from(`${json.slice(0, -1)},"children":`), ...listOf(children), END];
  const size = sizeOf(pieces);
  if (size > LONGEST_KEPT) return pieces;
  const bytes = Buffer.concat(pieces, size);
  written.set(part, bytes);
  return [bytes];
}

function isLasting(part: unknown): part is { readonly children?: readonly unknown[] } {
  return typeof part === 'object' && part !== null && lasting.has(part);
}

function sizeOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((size, piece) => size + piece.length, 0);
}
