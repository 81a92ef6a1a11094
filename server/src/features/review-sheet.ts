import type { Finding } from '../analysis/finding';
import { adviceOf, basisOf, basisText } from '../analysis/wording';
import type { Words } from '../l10n/words';
import type { Draft } from '../model/draft';
import type { Language } from '../rules/rule';
import type { LinePosition } from '../text/lines';
import { csvOf } from './csv';
import { escapeHtml } from './escape-html';
import { shorten } from './shorten';

const CONTENT_LENGTH = 160;

/** One line of a Phiếu rà soát. */
export interface ReviewEntry {
  readonly start: LinePosition;
  readonly end: LinePosition;
  /** The words of the draft that it is about. */
  readonly content: string;
  /** What is wrong, and what to do. */
  readonly advice: string;
  /** The regulation; empty where none applies. */
  readonly basis: string;
}

/** What is said of one draft. */
export interface ReviewedDraft {
  readonly path: string;
  readonly entries: readonly ReviewEntry[];
  /** Why it could not be reviewed; undefined for one that was. */
  readonly note: string | undefined;
}

/** What was found in several drafts, to be read, printed, or worked off by the head of an office. */
export interface ReviewSheet {
  readonly drafts: readonly ReviewedDraft[];
  /** The day of the review as people write it: `05/6/2026`. */
  readonly day: string;
}

/** The lines of a sheet for the findings of a draft, in their order. */
export function reviewEntries(findings: readonly Finding[], draft: Draft, language: Language): ReviewEntry[] {
  return findings.map((finding) => reviewEntry(finding, draft, language));
}

export function reviewEntry(finding: Finding, draft: Draft, language: Language): ReviewEntry {
  const { tree } = draft;
  const start = tree.positionAt(finding.start);
  const basis = basisOf(finding, language);
  const words = draft.sourceOf(finding).replace(/\s+/gu, ' ').trim();
  return {
    start,
    end: tree.positionAt(finding.end),
    content: shorten(words || lineAt(finding.start, draft), CONTENT_LENGTH),
    advice: adviceOf(finding, language),
    basis: basis === undefined ? '' : basisText(basis),
  };
}

/** The line around a place that has no words of its own. */
function lineAt(offset: number, { tree }: Draft): string {
  const block = tree.blockAt(offset);
  const { line } = tree.positionAt(offset);
  const first = tree.positionAt(tree.startOf(block)).line;
  return (tree.blocks[block]?.lines[line - first]?.text ?? '').trim();
}

/** How the lines of a sheet lead to the drafts: the address for a line; undefined where they lead nowhere. */
export type ReviewLinks = (draft: number, entry: ReviewEntry) => string | undefined;

/** The sheet as a part of an HTML document: a heading and a table for each draft. All words of drafts are escaped. */
export function reviewBody(
  { drafts, day }: ReviewSheet,
  { review }: Words,
  links: ReviewLinks = () => undefined,
): string {
  const findings = drafts.reduce((sum, { entries }) => sum + entries.length, 0);
  const clean = drafts.filter(({ entries, note }) => entries.length === 0 && note === undefined).length;
  const head = [
    `<h1>${escapeHtml(review.title)}</h1>`,
    `<p>${escapeHtml(review.day(day))}</p>`,
    `<p>${escapeHtml(drafts.length === 0 ? review.noDrafts : review.summary(drafts.length, clean, findings))}</p>`,
  ];
  return [...head, ...drafts.map((draft, at) => draftHtml(draft, at, review, links))].join('\n');
}

function draftHtml(
  { path, entries, note }: ReviewedDraft,
  at: number,
  review: Words['review'],
  links: ReviewLinks,
): string {
  const heading = `<h2>${escapeHtml(path)}</h2>`;
  if (note !== undefined) return `${heading}\n<p class="note">${escapeHtml(note)}</p>`;
  if (entries.length === 0) return `${heading}\n<p>${escapeHtml(review.nothing)}</p>`;
  const { line, content, advice, basis } = review.columns;
  const head = [line, content, advice, basis].map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join('');
  const rows = entries.map((entry) => {
    const number = String(entry.start.line + 1);
    const link = links(at, entry);
    const first = link === undefined ? number : `<a href="${escapeHtml(link)}">${number}</a>`;
    return `<tr><td>${first}</td>${[entry.content, entry.advice, entry.basis].map((one) => `<td>${escapeHtml(one)}</td>`).join('')}</tr>`;
  });
  return `${heading}\n<p>${escapeHtml(review.count(entries.length))}</p>\n<table><thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

/** How a sheet looks on paper and in Word: as papers of an office do. */
const STYLE = `body{font-family:"Times New Roman",serif;font-size:13pt;margin:2cm;color:#000;background:#fff}
h1{font-size:15pt;text-align:center;text-transform:uppercase}h2{font-size:13pt;margin:18pt 0 4pt}p{margin:0 0 6pt}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #000;padding:3pt 5pt;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th:first-child,td:first-child{width:3em;text-align:center}tr{break-inside:avoid}thead{display:table-header-group}`;

/** The sheet as a file that opens in any browser, prints, and opens in Word. It holds no script and loads nothing. */
export function reviewHtml(sheet: ReviewSheet, words: Words, language: Language): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(words.review.title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${reviewBody(sheet, words)}
</body>
</html>
`;
}

/** The sheet as a file for Excel: one row a line, the draft in the first column. */
export function reviewCsv({ drafts }: ReviewSheet, { review }: Words): string {
  const { draft, line, content, advice, basis } = review.columns;
  return csvOf([
    [draft, line, content, advice, basis],
    ...drafts.flatMap(({ path, entries, note }) =>
      entries.length === 0
        ? [[path, '', '', note ?? review.nothing, '']]
        : entries.map((one) => [path, String(one.start.line + 1), one.content, one.advice, one.basis]),
    ),
  ]);
}
