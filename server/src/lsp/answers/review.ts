import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  WorkDoneProgress,
  type CancellationToken,
} from 'vscode-languageserver';
import { Examination } from '../../analysis/analyze';
import {
  reviewBody,
  reviewCsv,
  reviewEntries,
  reviewHtml,
  type ReviewedDraft,
  type ReviewEntry,
  type ReviewLinks,
} from '../../features/review-sheet';
import { formatDate } from '../../model/calendar';
import { collationKey } from '../../text/collation';
import type { Answer, Desk } from '../desk';
import { keyOf } from '../uri';
import { readAboutReview, REVIEW_FOLDERS, type AboutReview, type FolderReview } from '../view-messages';
import type { FoundDraft } from '../workspace-drafts';

/** A draft of the sheet and where it stands. */
interface Reviewed extends ReviewedDraft {
  readonly uri: string;
  /** Number of the open folder that it stands in. */
  readonly root: number;
}

/** {@link REVIEW_FOLDERS} */
export const review: Answer = {
  listen(desk) {
    desk.connection.onRequest(REVIEW_FOLDERS, (params: unknown, token: CancellationToken) =>
      desk.answer(REVIEW_FOLDERS, (about: unknown) => {
        const asked = readAboutReview(about);
        return asked === undefined
          ? new ResponseError(ErrorCodes.InvalidParams, `${REVIEW_FOLDERS}: no folders and today`)
          : reviewFolders(asked, desk, token);
      })(params),
    );
  },
};

async function reviewFolders(
  { folders, today, goTo, workDoneToken }: AboutReview,
  desk: Desk,
  token: CancellationToken,
): Promise<FolderReview | ResponseError<never>> {
  const { words, language } = desk;
  const places = folders.map((folder) => `${keyOf(folder).replace(/\/$/, '')}/`);
  const drafts: Reviewed[] = [];
  const tell = (message: string): void => {
    if (workDoneToken !== undefined)
      void desk.connection.sendProgress(WorkDoneProgress.type, workDoneToken, { kind: 'report', message });
  };
  for await (const found of desk.workspace.find()) {
    if (token.isCancellationRequested)
      return new ResponseError(LSPErrorCodes.RequestCancelled, `${REVIEW_FOLDERS}: cancelled`);
    if (!places.some((place) => keyOf(found.uri).startsWith(place))) continue;
    tell(words.review.progress(drafts.length, found.path));
    const reviewed = await reviewDraft(found, desk);
    if (reviewed !== undefined) drafts.push(reviewed);
  }
  // As the list of files has them: Đồng behind Cầu, not behind Yên.
  drafts.sort((a, b) => a.root - b.root || (collationKey(a.path) < collationKey(b.path) ? -1 : 1));
  const [year, month, day] = today.split('-').map(Number);
  const sheet = { drafts, day: formatDate({ year, month, day }) };
  const links: ReviewLinks = (draft, entry) =>
    goTo === undefined ? undefined : linkTo(goTo, drafts[draft]!.uri, entry);
  return {
    drafts: drafts.length,
    findings: drafts.reduce((sum, { entries }) => sum + entries.length, 0),
    body: reviewBody(sheet, words, links),
    html: reviewHtml(sheet, words, language),
    csv: reviewCsv(sheet, words),
  };
}

/** What is found in one draft: as the editor has it, where it is open there. @returns undefined for what is no draft */
async function reviewDraft(found: FoundDraft, desk: Desk): Promise<Reviewed | undefined> {
  const { language, words } = desk;
  const { uri } = found;
  const root = desk.workspace.folders.indexOf(found.root);
  const path = desk.workspace.folders.length > 1 ? `${nameOf(found.root)}/${found.path}` : found.path;
  const open = [...desk.drafts.all()].find(({ document }) => keyOf(document.uri) === keyOf(uri));
  if (open) return { uri, root, path, entries: reviewEntries(open.findings, open.draft, language), note: undefined };
  const reading = await desk.workspace.read(found);
  switch (reading.kind) {
    case 'none':
    case 'other':
      return undefined;
    case 'unreadable':
    case 'too-large':
      return { uri, root, path, entries: [], note: words.review.note[reading.kind] };
    case 'draft': {
      const { decoded } = reading;
      if (!decoded.ok) return { uri, root, path, entries: [], note: words.review.note[decoded.reason] };
      const { rules, configuration, onFailure } = desk.inspectionOf(uri);
      const examination = new Examination(decoded.text, rules, configuration, onFailure);
      const entries = reviewEntries(examination.findings(), examination.draft, language);
      return { uri, root, path, entries, note: undefined };
    }
  }
}

function nameOf(root: string): string {
  return decodeURIComponent(root.replace(/\/$/, '').replace(/^.*\//, ''));
}

function linkTo(command: string, uri: string, { start, end }: ReviewEntry): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([uri, { start, end }]))}`;
}
