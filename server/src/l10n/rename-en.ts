import type { renameVi } from './rename-vi';

/** What is said when something is renamed, in English. */
export const renameEn: typeof renameVi = {
  nothing: 'There is no symbol of a document, name of an organ or abbreviation here.',
  onSymbol: 'Put the caret on the type or the symbol of the document.',
  number: 'The number of a section is not changed here. Use the commands that move or renumber sections.',
  document: {
    'no-symbol': (typed) =>
      `“${typed}” is no symbol of a document. Write it like “170-KL/TU” or “Kết luận số 170-KL/TU”.`,
    mismatch: (typed) => `In “${typed}” the type and the symbol do not go together.`,
    'shared-word': () => 'One mention shares its type word with another document. Part the two first.',
  },
  organ: (typed) =>
    `“${typed}” cannot be the name of an organ: it begins with a capital, without periods and semicolons.`,
  abbreviation: (typed) => `“${typed}” cannot be an abbreviation: capitals in one word, like “BCĐ”.`,
};
