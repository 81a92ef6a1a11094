import { reviewEn } from './review-en';
import { trackingEn } from './tracking-en';
import { amendmentEn } from './amendment-en';
import { renameEn } from './rename-en';
import { viewsEn } from './views-en';
import type { Words } from './words';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const behind = (rule: string | undefined): string => (rule === undefined ? '' : `: ${rule}`);

/** Words in English, for readers of the project; the interface speaks Vietnamese unless it is told otherwise. */
export const en: Words = {
  source: 'Dự Thảo',

  system: { party: 'Party', state: 'State' },

  outline: {
    header: 'Head of the document',
    addressee: 'Addressee',
    basis: 'Legal basis',
    recipients: 'Recipients',
    signature: 'Signature',
    annex: 'Annex',
    untitled: '(untitled)',
    lines: (count) => plural(count, 'line', 'lines'),
  },

  shortcoming: {
    solutions: (count) => plural(count, 'solution', 'solutions'),
    sharedSolutions: 'shared solutions',
    noSolution: 'no solution',
    noOwner: 'no owner',
    noDeadline: 'no deadline',
    more: (count) => `and ${count} more`,
  },

  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],

  hover: {
    dates: 'Date of issue',
    issuers: 'Issued by',
    places: (count) => plural(count, 'place', 'places'),
    mentions: (count) => `Cited in ${plural(count, 'place', 'places')}`,
    line: (line) => `line ${line}`,
    moreLines: (count) => ` and ${plural(count, 'more line', 'more lines')}`,
    moreItems: (count) => `… and ${plural(count, 'more section', 'more sections')}`,
    conflict: 'Cited with different',
    points: { type: 'symbols', date: 'dates', issuer: 'issuing bodies' },
    checkOriginal: 'Check the original.',
    referredTo: (count) => `The draft refers to it in ${plural(count, 'place', 'places')}`,
    day: (weekday, date) => `${date} is a ${weekday}`,
    stretch: (from, to) => `From ${from} to ${to}`,
    daysAfter: (count, own) => `${plural(count, 'day', 'days')} after the date of the draft (${own})`,
    daysBefore: (count, own) => `${plural(count, 'day', 'days')} before the date of the draft (${own})`,
    sources: {
      draft: 'Written out in',
      office: 'From the words of the office',
      field: 'A usual abbreviation; the draft does not write it out',
    },
  },

  lens: {
    cited: (symbols, count) => `${symbols}: cited in ${plural(count, 'place', 'places')}`,
    disagree: 'in different ways',
  },

  hint: {
    onlyShown: 'Shown on the screen only; no part of the draft.',
  },

  move: {
    noNextSection: 'This is the last section of the draft.',
    noPreviousSection: 'This is the first section of the draft.',
    noParent: 'There is no section around this one.',
    allComplete: 'Every shortcoming has a solution, an owner and a deadline.',
    noShortcoming: 'No shortcoming was found in this draft.',
    noFinding: 'There is nothing to look at.',
  },

  related: 'Related place',

  action: {
    fixAll: (count) => `Fix ${plural(count, 'place', 'places')} that can be fixed safely`,
    fixRule: (title, count) => `Fix all ${count} places in the draft: ${title}`,
    ignoreHere: (rule, places, alike) =>
      `Ignore ${places > 1 ? `these ${places} places` : 'this place'}${alike > 0 ? ` and ${alike} more in the same words` : ''}${behind(rule)}`,
    ignoreInDraft: (rule) => `Ignore this rule in the draft${behind(rule)}`,
    turnOff: (rule) => `Turn this rule off in all drafts of the folder${behind(rule)}`,
    addWord: (word) => `Add to the office’s own words: “${word}”`,
  },

  project: {
    unreadable: 'This settings file cannot be read: it has to be UTF-8 text of less than 1 MB.',
    unused: (rule, draft) => `This has no effect: in “${draft}” there is nothing of rule “${rule}” to ignore.`,
    noDraft: (draft) => `There is no file “${draft}”.`,
  },

  completion: {
    here: 'in this draft',
    folder: 'in the folder',
    today: 'today',
    draftDay: 'the day of the draft',
    monthEnd: 'end of this month',
    quarterEnd: (quarter: string): string => `end of quarter ${quarter}`,
    yearEnd: 'end of the year',
    thisQuarter: 'this quarter',
    regular: 'done regularly',
    basis: 'basis',
    recipient: 'recipient',
    lastRecipient: 'last line of the recipients',
    signature: 'signature',
    citedIn: (paths: string): string => `Cited in: ${paths}`,
  },

  goTo: {
    title: 'Go to a section, a shortcoming or a cited document',
    placeholder: 'Type a few letters, diacritics are not needed: han che',
  },

  index: {
    title: 'Reading the drafts of the folder',
    tooLarge: (path: string): string => `“${path}” is not read: it is larger than 4 MB.`,
  },

  status: {
    name: 'Draft',
    unknown: 'neither Party nor State paper recognised',
    shortcomings: (count, incomplete) =>
      count === 0
        ? 'no shortcoming found'
        : `${plural(count, 'shortcoming', 'shortcomings')}, ${incomplete === 0 ? 'all complete' : `${incomplete} incomplete`}`,
    findings: (count) => (count === 0 ? 'nothing to look at' : `${plural(count, 'place', 'places')} to look at`),
    starting: 'getting ready',
    gone: 'restarting',
    stopped: 'not running',
    notReady: 'The checker is not ready yet. Please try again in a moment.',
    restart: 'Restart',
    notADraft: 'Not a draft',
    showFindings: 'Show them',
    recognised: 'Recognised as a draft',
  },

  amendment: amendmentEn,

  rename: renameEn,

  views: viewsEn,

  tracking: trackingEn,

  review: reviewEn,

  settings: {
    language: 'must be “vi” or “en”',
    typingGrace: 'must be a number of milliseconds from 0 to 60000',
    profile: 'must be “auto” or the short name of a format, such as “hd05”',
    inlayHints: 'must be “weekdays” and “titles” with true or false',
    codeLens: 'must be “shortcomings” and “documents” with true or false',
    rules: 'must be names of rules with “off”, “error”, “warning” or “information”',
    whole: 'must be a group of settings',
    invalid: (settings) => `Settings that cannot be used: ${settings}. The former values stay.`,
  },

  log: {
    ruleFailed: (rule) => `Rule ${rule} failed and is left out; the other rules still look.`,
  },
};
