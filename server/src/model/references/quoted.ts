const LONGEST_QUOTATION = 3000;

/** “thay cụm từ “… tại khoản 2 Điều 2 Nghị định này” …”: words inside a quotation are those of another paper. */
export function isQuoted(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_QUOTATION), start);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
