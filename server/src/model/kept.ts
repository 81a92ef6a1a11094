/**
 * Works a summary out again only when one of the two versions it is made from has changed.
 * @param isSame true for two summaries that say the same: then the old one stays, and what is kept by it
 */
export function kept<T>(
  work: () => T,
  isSame: (old: T, fresh: T) => boolean = () => false,
): (one: unknown, other: unknown) => T {
  let versions: readonly [unknown, unknown] | undefined;
  let result: T;
  return (one, other) => {
    if (versions === undefined || versions[0] !== one || versions[1] !== other) {
      const fresh = work();
      if (versions === undefined || !isSame(result, fresh)) result = fresh;
      versions = [one, other];
    }
    return result;
  };
}
