/**
 * Cuts a text to a length, behind a whole word where one ends near: “Tiến độ giải phóng mặt bằng một số dự …” → “Tiến độ giải phóng mặt bằng một số…”
 * @param length the most UTF-16 units that stay, the dots included
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:.([“"-]{1,8}$/u, '')}…`;
}
