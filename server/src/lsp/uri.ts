/**
 * Makes URIs comparable: what is escaped is read, letters are composed, the letter of a Windows drive is small.
 * `file:///C%3A/x%C3%A3` and `file:///c:/xã` name one folder. A key is only ever compared; files are named by the URI that the client sent.
 */
export function keyOf(uri: string): string {
  return decoded(uri)
    .normalize('NFC')
    .replace(/^(file:\/\/\/)([A-Z])(?=:)/, (_, start: string, drive: string) => start + drive.toLowerCase());
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The folder that a file stands in, with its last `/`. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/**
 * The path of a file from a folder on: `file:///ho-so/` and `file:///ho-so/x%C3%A3/a.duthao` → `xã/a.duthao`.
 * @returns undefined when the file does not stand below the folder
 */
export function pathBelow(folder: string, uri: string): string | undefined {
  const base = keyOf(folder).replace(/\/?$/, '/');
  const key = keyOf(uri);
  return key.startsWith(base) && key.length > base.length ? key.slice(base.length) : undefined;
}
