import type { amendmentVi } from './amendment-vi';

/** What is said of changes to the sections of a draft, in English. */
export const amendmentEn: typeof amendmentVi = {
  titles: {
    'move-up': 'Move section up',
    'move-down': 'Move section down',
    promote: 'Move section one level out',
    demote: 'Move section one level in',
    'renumber-section': 'Renumber the sections below',
    'renumber-siblings': 'Renumber the sections of this level',
    'renumber-draft': 'Renumber the whole draft',
    'insert-shortcoming': 'Add a shortcoming',
    'fields-to-table': 'Turn the shortcomings into a table',
  },
  confirm: 'Look before changing',
  refusals: {
    first: 'This is the first section of its level; there is none above to change places with.',
    last: 'This is the last section of its level; there is none below to change places with.',
    nothingAbove: 'There is no section of this level above to take this one in.',
    outermost: 'This section is on the outermost level.',
    deepest: 'No kind of number is left below this level; use dashes.',
    glued: 'Several sections stand glued in one line. Give each a line of its own and try again.',
    unnumbered: 'There is no numbered section here. Put the caret into the first line of a section and try again.',
    quoted: 'This section is part of a quotation and stays as it is.',
    'in-order': 'All numbers are in order.',
    unsure: 'Not done, as the sections would be read in another way afterwards. Check the numbers around.',
  },
  table: {
    'no-labelled': 'No shortcoming of the draft is written in labelled lines.',
    scattered: 'Not done, as the shortcomings do not follow one another, or tables and notes stand between.',
    'no-table': 'Not done, as the table would not show what each shortcoming has.',
  },
  tableTarget: (reference, line) =>
    `Not done, as “${reference}” in line ${line} means a section that would become a row. Change that reference first.`,
  noShortcoming: 'There is no shortcoming above to take the form from. Add one by the snippet.',
  lost: (reference, line) =>
    `Not done, as “${reference}” in line ${line} would mean another section. Change that reference first.`,
  caught: (reference, line) =>
    `“${reference}” in line ${line} meant no section before, and now bears the number of one. Check that reference.`,
  outdated: 'The draft has just been changed elsewhere. Try again.',
};
