/** Works a summary out again only when one of the two versions it is made from has changed. */
export function kept<T>(work: () => T): (one: unknown, other: unknown) => T {
  let versions: readonly [unknown, unknown] | undefined;
  let result: T;
  return (one, other) => {
    if (versions === undefined || versions[0] !== one || versions[1] !== other) {
      result = work();
      versions = [one, other];
    }
    return result;
  };
}
