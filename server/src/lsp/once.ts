/** Makes something when it is first asked for: what takes time to make is not made while the server starts. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
