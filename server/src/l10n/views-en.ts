import type { viewsVi } from './views-vi';

/** What the views beside the text say, in English. */
export const viewsEn: typeof viewsVi = {
  solutions: (count) => (count === 1 ? '1 solution' : `${count} solutions`),
  sharedSolutions: 'Solutions given for several shortcomings at once',
  noSolution: 'Solution: none yet',
  owner: (name) => `Lead: ${name}`,
  noOwner: 'Lead: none yet',
  supporter: (name) => `Support: ${name}`,
  deadline: (text) => `Deadline: ${text}`,
  noDeadline: 'Deadline: none yet',
  inherited: 'given above for several',
  vague: 'not definite',
  untitled: '(nothing stated)',

  incomplete: (count) => (count === 0 ? 'all complete' : `${count} incomplete`),
  onlyIncomplete: (shown, all) => `Only the ${shown} incomplete ones of ${all} are shown.`,
  badge: (count) => `${count} without a solution, a lead or a deadline`,

  spokenShortcoming: (number, statement) =>
    number === null ? `Shortcoming: ${statement}.` : `Shortcoming ${number}: ${statement}.`,
  spokenSolutions: (count) => `It has ${count === 1 ? '1 solution' : `${count} solutions`}.`,
  spokenSharedSolutions: 'Its solutions are given for several shortcomings at once.',
  spokenNoSolution: 'It has no solution yet.',
  spokenOwners: (names) => `Lead: ${names}.`,
  spokenNoOwner: 'It has no lead yet.',
  spokenSupporters: (names) => `Support: ${names}.`,
  spokenDeadline: (text) => `Deadline: ${text}.`,
  spokenNoDeadline: 'It has no deadline yet.',
  spokenSolution: (text) => `Solution: ${text}.`,
  spokenWhereToAdd: 'Press Enter to go to where it is to be added.',

  document: (type, symbol) => (type === '' ? symbol : `${type} No. ${symbol}`),
  mentions: (count) => (count === 1 ? '1 place' : `${count} places`),
  conflict: {
    type: (count) => `${count} symbols`,
    date: (count) => `${count} dates`,
    issuer: (count) => `${count} issuing bodies`,
  },
  spokenDocument: (name, count) => `Cited document: ${name}, ${count === 1 ? '1 place' : `${count} places`}.`,
  spokenConflict: (what) => `Cited in different ways: ${what}. Check the original.`,
  spokenMention: (line, context) => `Line ${line}: ${context}.`,
  spokenVariant: (label) => `Here it is “${label}”.`,
};
