/** How the characters of a file are stored. `utf-8-bom`: with the three bytes that Notepad of old puts first. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16le-bom' | 'utf-16be' | 'utf-16be-bom';

/**
 * A file's text, or why there is none. `single-byte`: Vietnamese typed for old fonts (TCVN3, VNI) or any other code page ·
 * `binary`: no text at all, such as a Word file.
 */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly reason: 'single-byte' | 'binary' };

const BOM = '\ufeff';
/** How many bytes are looked at to tell what a file without a mark is. */
const SAMPLE = 4096;

/**
 * Turns the bytes of a file into text. Nothing is replaced or left out: {@link encode} gives the same bytes again, line ends included.
 * @returns the text without its byte order mark, or why the bytes are no text
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), true, 'utf-16le-bom');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), false, 'utf-16be-bom');
  if (bytes.subarray(0, SAMPLE).includes(0)) {
    if (looksLikeUtf16(bytes, true)) return utf16(bytes, true, 'utf-16le');
    if (looksLikeUtf16(bytes, false)) return utf16(bytes, false, 'utf-16be');
    if (isBinary(bytes)) return { ok: false, reason: 'binary' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(BOM)
      ? { ok: true, text: text.slice(1), encoding: 'utf-8-bom' }
      : { ok: true, text, encoding: 'utf-8' };
  } catch {
    return { ok: false, reason: isBinary(bytes) ? 'binary' : 'single-byte' };
  }
}

/** The bytes of a text in the encoding that its file had: what {@link decode} undoes. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(BOM + text);
    case 'utf-16le':
    case 'utf-16be':
      return toUtf16(text, encoding === 'utf-16le');
    case 'utf-16le-bom':
    case 'utf-16be-bom':
      return toUtf16(BOM + text, encoding === 'utf-16le-bom');
  }
}

/** Read by hand: a decoder would replace a lone half of a pair, and saving would then change the file. */
function utf16(bytes: Uint8Array, little: boolean, encoding: Encoding): Decoded {
  if (bytes.length % 2 !== 0) return { ok: false, reason: 'binary' };
  const parts: string[] = [];
  const units = new Uint16Array(Math.min(8192, bytes.length / 2));
  for (let from = 0; from < bytes.length; from += units.length * 2) {
    const count = Math.min(units.length, (bytes.length - from) / 2);
    for (let at = 0; at < count; at++) {
      const first = bytes[from + 2 * at]!;
      const second = bytes[from + 2 * at + 1]!;
      units[at] = little ? first | (second << 8) : (first << 8) | second;
    }
    parts.push(String.fromCharCode(...units.subarray(0, count)));
  }
  return { ok: true, text: parts.join(''), encoding };
}

function toUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[2 * at] = little ? unit & 0xff : unit >> 8;
    bytes[2 * at + 1] = little ? unit >> 8 : unit & 0xff;
  }
  return bytes;
}

/**
 * Nearly all high bytes of Vietnamese text are those of plain letters (00), ă đ ơ ư (01), combining marks (03), ạ … ỹ (1E) and “ ” – … (20),
 * and blanks and line ends give zeros on one side alone.
 */
function looksLikeUtf16(bytes: Uint8Array, little: boolean): boolean {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return false;
  const end = Math.min(bytes.length, SAMPLE);
  let usual = 0;
  let zeros = 0;
  for (let at = 0; at < end; at += 2) {
    const high = bytes[little ? at + 1 : at]!;
    const low = bytes[little ? at : at + 1]!;
    if (high === 0 && (low < 9 || (low > 13 && low < 32))) return false;
    if (high === 0) zeros++;
    if (high === 0 || high === 1 || high === 3 || high === 0x1e || high === 0x20) usual++;
  }
  const units = end / 2;
  return usual >= units * 0.95 && zeros >= units * 0.4;
}

/** Control characters, more than a stray one or two: a picture, an archive, a Word file. */
function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let at = 0; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  }
  return controls > end / 100;
}
