/** A file of a `.zip`, with its size as packed and as it is. In bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/**
 * Reads the list at the end of a `.zip` (APPNOTE.TXT 4.3.12 and 4.3.16).
 * @throws {Error} for bytes that are no such file
 */
export function entriesOf(zip: Buffer): ZipEntry[] {
  let end = zip.length - END_LENGTH;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error('no end of the list was found');
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`no entry at ${at}`);
    const lengths = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + lengths[0]!);
    const entry = { name, packed: zip.readUInt32LE(at + 20), size: zip.readUInt32LE(at + 24) };
    at += ENTRY_LENGTH + lengths.reduce((all, one) => all + one);
    return entry;
  });
}
