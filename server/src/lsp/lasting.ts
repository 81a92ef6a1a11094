/**
 * Parts of answers that are never changed, and are sent again and again as long as an edit leaves them as they are. Whoever writes them may keep
 * what it has made of them: the symbols of a long draft are a megabyte.
 */
export const lasting = new WeakSet<object>();
