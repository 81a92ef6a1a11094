import { Writable } from 'node:stream';

/** How the header of a message ends. */
const HEADER_END = Buffer.from('\r\n\r\n');

/**
 * A way out for messages that lets the header of each wait for its body. The library writes them apart: then each message is two calls of
 * the system, and the editor wakes up for the header only to wait for the rest.
 */
export class WholeMessages extends Writable {
  private header: Buffer | undefined;

  constructor(private readonly out: NodeJS.WritableStream) {
    super();
    out.on('error', (error: Error) => this.destroy(error));
    out.on('close', () => this.destroy());
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (this.header === undefined && chunk.subarray(-HEADER_END.length).equals(HEADER_END)) {
      this.header = chunk;
      done();
      return;
    }
    const message = this.header === undefined ? chunk : Buffer.concat([this.header, chunk]);
    this.header = undefined;
    this.out.write(message, done);
  }
}
