// What Unikey sends to a window while somebody types Vietnamese by Telex: each correction of a syllable is so many Backspaces and the letters anew.

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * What stands at the caret while a word is typed by Telex, the tone last: `kế` → `k`, `ke`, `kê`, `kế`.
 * @param {string} word composed
 */
function statesOf(word) {
  const plain = word.normalize('NFD').replace(TONES, '').normalize('NFC');
  const states = [];
  let typed = '';
  for (const letter of plain) {
    const base = letter === 'đ' ? 'd' : letter === 'Đ' ? 'D' : letter.normalize('NFD')[0];
    states.push(typed + base);
    typed += letter;
    if (base !== letter) states.push(typed);
  }
  if (plain !== word) states.push(word);
  return states;
}

/**
 * @param {string} text composed, in one line
 * @returns {{ backspaces: number, letters: string }[]} the keys of a text, in their order
 */
export function keysOf(text) {
  const keys = [];
  for (const piece of text.match(/\p{L}+|\P{L}/gu) ?? []) {
    let shown = '';
    for (const state of statesOf(piece)) {
      let same = 0;
      while (same < shown.length && shown[same] === state[same]) same++;
      keys.push({ backspaces: shown.length - same, letters: state.slice(same) });
      shown = state;
    }
  }
  return keys;
}

/**
 * Types a text as Unikey does.
 * @param {import('playwright-core').Page} page with the caret in an editor
 * @param {string} text
 * @returns {Promise<number>} how often a syllable was corrected
 */
export async function typeWithUnikey(page, text) {
  let corrections = 0;
  for (const { backspaces, letters } of keysOf(text)) {
    if (backspaces > 0) corrections++;
    for (let at = 0; at < backspaces; at++) await page.keyboard.press('Backspace');
    for (const letter of letters) await page.keyboard.type(letter);
  }
  return corrections;
}
