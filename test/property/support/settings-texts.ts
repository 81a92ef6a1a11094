import type { Random } from '../../support/random-edits';

/** A settings file in order. */
const ORDERLY = `{
  // Thể thức của Đảng
  "$schema": "./duthao.schema.json",
  "profile": "hd05",
  "language": "vi",
  "ignore": ["nháp/**", "*.cũ.duthao"],
  "rules": { "text/spacing": "off", "plan/missing-owner": "error", "citation/incomplete": ["warning", {}], }
}`;

// prettier-ignore
const PIECES = ['{', '}', '[', ']', '"', ':', ',', '"rules"', '"profile"', '"hd05"', '"ignore"', '"text/spacing"', '"off"', 'null', 'true', '-1', '1e999', '0x1', '//', '/*', '*/', '\\u00', '\\', '"__proto__"', '"constructor"', '""', ' ', '\n', '\u0000', '\ud800', '\ufeff'];

/** A settings file with slips, or pieces of one in any order. */
export function settingsText(random: Random): string {
  if (random.below(4) === 0) return Array.from({ length: random.below(30) }, () => random.of(PIECES)).join('');
  let text = ORDERLY;
  for (let slips = random.below(4); slips >= 0; slips--) {
    const at = random.below(text.length + 1);
    const piece = random.of(PIECES);
    text = text.slice(0, at) + (random.below(2) === 0 ? piece : '') + text.slice(at + random.below(10));
  }
  return text;
}
