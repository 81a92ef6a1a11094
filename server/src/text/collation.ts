/** The letters of Vietnamese in the order of dictionaries, with those of other languages in between. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** The marks of tones in the order of dictionaries: huyền, hỏi, ngã, sắc, nặng. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';
/** What makes ă of a, â of a, ơ of o. */
const SHAPES = '\u0306\u0302\u031b';

/**
 * A key that Vietnamese words stand in the order of dictionaries by: letters first (a ă â … đ), tones where all letters are equal.
 * Capital and small letters are alike. Two keys are compared as strings are, by `<`.
 */
export function collationKey(text: string): string {
  let letters = '';
  let tones = '';
  const signs = [...text.toLowerCase().normalize('NFD')];
  for (let at = 0; at < signs.length; at++) {
    let letter = signs[at]!;
    let tone = 0;
    for (; at + 1 < signs.length && isMark(signs[at + 1]!); at++) {
      const mark = signs[at + 1]!;
      const found = TONES.indexOf(mark);
      if (found >= 0) tone = found + 1;
      else letter = (letter + mark).normalize('NFC');
    }
    const place = LETTERS.indexOf(letter);
    letters += place >= 0 ? String.fromCharCode(0x100 + place) : letter;
    tones += String(tone);
  }
  return `${letters}\u0000${tones}`;
}

function isMark(sign: string): boolean {
  return TONES.includes(sign) || SHAPES.includes(sign);
}
