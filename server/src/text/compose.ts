/** No letter of any language has so many marks. Composing sorts them: a run of a hundred thousand would keep it busy for minutes. */
const ENDLESS = /(\p{M}{30,})/u;

/**
 * Puts each letter and the marks typed behind it together (NFC): `e`, `◌̂`, `◌̀` → `ề`. Endless runs of marks, which are no letter's, stay as they are.
 * @returns the same text where there is nothing to put together
 */
export function compose(text: string): string {
  if (!ENDLESS.test(text)) return text.normalize('NFC');
  // Every other piece is such a run.
  return text
    .split(ENDLESS)
    .map((piece, at) => (at % 2 === 0 ? piece.normalize('NFC') : piece))
    .join('');
}
