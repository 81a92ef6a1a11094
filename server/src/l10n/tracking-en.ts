import type { trackingVi } from './tracking-vi';

/** What the table of a plan says, in English. */
export const trackingEn: typeof trackingVi = {
  title: 'Tracking table',
  columns: {
    number: 'No.',
    statement: 'Shortcoming',
    solutions: 'Solutions',
    owners: 'Lead',
    supporters: 'Support',
    deadline: 'Deadline',
  },
  missing: 'none yet',
  sharedSolutions: 'shared solutions',
  overdue: 'overdue',
  thisMonth: 'this month',
  month: (month) => `Month ${month}`,
  recurring: 'Recurring',
  event: 'Upon an event',
  vague: 'Not definite',
  noDeadline: 'No deadline yet',
  noOwner: 'No lead yet',
  summary: (all, incomplete, overdue, thisMonth) =>
    [
      all === 1 ? '1 shortcoming' : `${all} shortcomings`,
      incomplete > 0 ? `${incomplete} incomplete` : 'all complete',
      ...(overdue > 0 ? [`${overdue} overdue`] : []),
      ...(thisMonth > 0 ? [`${thisMonth} due this month`] : []),
    ].join(' · '),

  groupBy: 'Group by',
  groupings: { none: 'Nothing', organ: 'Lead', month: 'Month due' },
  copy: 'Copy the table',
  save: 'Save as CSV…',
  copied: 'The table was copied. Paste it into Word or Excel with Ctrl+V.',
  copiedAsText: 'The table was copied as text. Paste it into Excel, or into Word and turn the text into a table.',
  saved: 'Saved.',
  notSaved: 'The file could not be saved. See whether it is open in Excel, and save again.',
  sortBy: (column) => `Sort by ${column}`,
  goTo: 'Go to this place in the draft',
  noPlan: 'This draft is no plan to remedy shortcomings: there is no table.',
  noShortcoming: 'No shortcoming was found in the plan.',
  waiting: 'Reading the draft…',
  noDraft: 'Open a draft, then call for the tracking table again.',
  fileName: (draft) => `Tracking table - ${draft}`,
};
