/** `07` and `7` are one number; `30c` is another than `30`. */
export function plainNumber(number: string): string {
  return number.replace(/^0+(?=\d)/, '').toLowerCase();
}
