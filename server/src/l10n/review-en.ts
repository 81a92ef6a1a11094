import type { reviewVi } from './review-vi';

/** What a review sheet says, in English. */
export const reviewEn: typeof reviewVi = {
  title: 'Review sheet',
  columns: { draft: 'Draft', line: 'Line', content: 'Content', advice: 'Advice', basis: 'Basis' },
  day: (day) => `Reviewed on ${day}`,
  summary: (drafts, clean, findings) =>
    [
      drafts === 1 ? '1 draft' : `${drafts} drafts`,
      ...(clean > 0 ? [`${clean} with nothing to look at`] : []),
      ...(findings > 0 ? [findings === 1 ? '1 place to look at' : `${findings} places to look at`] : []),
    ].join(' · '),
  count: (findings) => (findings === 1 ? '1 place to look at' : `${findings} places to look at`),
  nothing: 'Nothing to look at.',
  noDrafts: 'There is no draft in this folder. A draft is a .duthao file, or a .md or .txt file that reads like one.',
  note: {
    'single-byte':
      'Not read: the file is not stored as Unicode (but maybe as TCVN3 or VNI). Convert it to Unicode UTF-8 and review again.',
    binary: 'Not read: the file is no plain text (but maybe a Word file, a PDF or a picture).',
    unreadable: 'Not read: the file is locked, or you may not read it.',
    'too-large': 'Not reviewed: the file is too large.',
  },

  progress: (done, path) => `${done} drafts, now ${path}`,
  running: 'Reviewing the folder',
  chooseFolders: 'Choose the folders to review',
  noFolder: 'Open a folder (File › Open Folder), then call for the review again.',
  cancelled: 'The review was stopped.',
  failed: 'The folder could not be reviewed. Try again, or see the log.',
  saveHtml: 'Save the sheet as an HTML file',
  saveCsv: 'Save the sheet as a CSV file',
  saved: (name) => `${name} was saved.`,
};
