import * as z from 'zod/mini';
import { once } from './once';

// The requests for the views that stand beside the text, as server and client agree on them. What comes from the other side is never trusted.

/** Request with {@link AboutDraft}: answers a {@link DraftView} of the shortcomings of a plan. */
export const SHORTCOMINGS_VIEW = 'duthao/shortcomingsView';

/** Request with {@link AboutDraft}: answers a {@link DraftView} of the documents that a draft cites. */
export const DOCUMENTS_VIEW = 'duthao/documentsView';

const aboutDraft = once(() => z.object({ textDocument: z.object({ uri: z.string() }) }));

/** Which open draft is meant. */
export type AboutDraft = z.infer<ReturnType<typeof aboutDraft>>;

/** @returns undefined for what is no such message */
export function readAboutDraft(message: unknown): AboutDraft | undefined {
  return z.safeParse(aboutDraft(), message).data;
}

const position = once(() => z.object({ line: z.number(), character: z.number() }));
const range = once(() => z.object({ start: position(), end: position() }));

const viewIcons = [
  'complete',
  'incomplete',
  'no-solution',
  'no-owner',
  'no-deadline',
  'solutions',
  'solution',
  'owner',
  'supporter',
  'deadline',
  'document',
  'conflict',
  'mention',
  'deviating-mention',
] as const;

/** Request with {@link AboutTracking}: answers a {@link TrackingView}. */
export const TRACKING_TABLE = 'duthao/trackingTable';

/** Request with {@link AboutTracking}: answers a {@link TrackingCopies}. */
export const TRACKING_EXPORT = 'duthao/trackingExport';

const sorting = once(() => z.enum(['number', 'statement', 'solutions', 'owners', 'supporters', 'deadline']));

const arrangement = once(() =>
  z.object({ groupBy: z.enum(['none', 'organ', 'month']), sortBy: sorting(), descending: z.boolean() }),
);

/** How the table of a plan is sorted and gathered. */
export type TrackingArrangement = z.infer<ReturnType<typeof arrangement>>;

/** The table as it is when nobody has asked for anything else: in the order of the text. */
export const asInTheText: TrackingArrangement = { groupBy: 'none', sortBy: 'number', descending: false };

/** @returns undefined for what is no arrangement */
export function readArrangement(message: unknown): TrackingArrangement | undefined {
  return z.safeParse(arrangement(), message).data;
}

const aboutTracking = once(() =>
  z.object({
    textDocument: z.object({ uri: z.string() }),
    today: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
    arrangement: arrangement(),
  }),
);

/** Which open draft is meant, today's date (`2026-06-05`), which the server does not read by itself, and how the table is wanted. */
export type AboutTracking = z.infer<ReturnType<typeof aboutTracking>>;

/** @returns undefined for what is no such message */
export function readAboutTracking(message: unknown): AboutTracking | undefined {
  return z.safeParse(aboutTracking(), message).data;
}

const trackingView = once(() => {
  const cell = z.object({ lines: z.array(z.string()), isMissing: z.boolean() });
  const due = z.enum(['overdue', 'this-month', 'other']);
  const row = z.object({ cells: z.array(cell), due, isIncomplete: z.boolean(), target: range() });
  return z.object({
    version: z.number(),
    /** False where the draft is no plan to remedy shortcomings. */
    applies: z.boolean(),
    summary: z.string(),
    columns: z.array(z.object({ id: sorting(), title: z.string() })),
    groups: z.array(z.object({ title: z.string(), rows: z.array(row) })),
  });
});

/** The table of a plan: see `TrackingTable` of the features. */
export type TrackingView = z.infer<ReturnType<typeof trackingView>>;

/** @returns undefined for what is no such message, as for a draft that is not open */
export function readTrackingView(message: unknown): TrackingView | undefined {
  return z.safeParse(trackingView(), message).data;
}

const trackingCopies = once(() =>
  z.object({ version: z.number(), html: z.string(), text: z.string(), csv: z.string() }),
);

/** The table for Word, as text between tabs, and as a file for Excel: see `TrackingExport` of the features. */
export type TrackingCopies = z.infer<ReturnType<typeof trackingCopies>>;

/** @returns undefined for what is no such message */
export function readTrackingCopies(message: unknown): TrackingCopies | undefined {
  return z.safeParse(trackingCopies(), message).data;
}

/** Request with {@link AboutReview}: examines all drafts of the folders, and answers a {@link FolderReview}. It can be cancelled. */
export const REVIEW_FOLDERS = 'duthao/reviewFolders';

const aboutReview = once(() =>
  z.object({
    folders: z.array(z.string()),
    today: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
    goTo: z.optional(z.string()),
    workDoneToken: z.optional(z.union([z.string(), z.number()])),
  }),
);

/**
 * URIs of folders, each one that is open in the editor or lies below one; today's date (`2026-06-05`). `goTo`: the command of a client that follows
 * `command:` links as VS Code does; it is handed the URI of a draft and a range. `workDoneToken`: by which it is told how far the review has come.
 */
export type AboutReview = z.infer<ReturnType<typeof aboutReview>>;

/** @returns undefined for what is no such message */
export function readAboutReview(message: unknown): AboutReview | undefined {
  return z.safeParse(aboutReview(), message).data;
}

const folderReview = once(() =>
  z.object({ drafts: z.number(), findings: z.number(), body: z.string(), html: z.string(), csv: z.string() }),
);

/** A Phiếu rà soát: `body` to be put into a page that has its own style, `html` and `csv` as whole files. */
export type FolderReview = z.infer<ReturnType<typeof folderReview>>;

/** @returns undefined for what is no such message */
export function readFolderReview(message: unknown): FolderReview | undefined {
  return z.safeParse(folderReview(), message).data;
}

const viewRow = once(() => {
  const row = z.object({
    id: z.string(),
    icon: z.enum(viewIcons),
    label: z.string(),
    /** Offsets of the label: what stands out in it. */
    highlight: z.optional(z.tuple([z.number(), z.number()])),
    description: z._default(z.string(), ''),
    /** All that the row says, where its label says less. */
    tooltip: z.optional(z.string()),
    spoken: z.string(),
    target: range(),
    extent: z.optional(range()),
    isFlagged: z._default(z.boolean(), false),
    /** Left out where there are none. */
    get children() {
      return z.optional(z.array(row));
    },
  });
  return row;
});

const draftView = once(() => z.object({ version: z.number(), applies: z.boolean(), rows: z.array(viewRow()) }));

/** One row of a view: see `ViewItem` of the features. Ranges as LSP has them. */
export type ViewRow = z.infer<ReturnType<typeof viewRow>>;

/** The same as it is sent: what is as in most rows is left out. */
export type SentRow = z.input<ReturnType<typeof viewRow>>;

/** A view as it is sent. */
export type SentView = z.input<ReturnType<typeof draftView>>;

/** The rows of a view, for one version of the text. `applies` is false where a draft is of another kind than the view is for: then there are none. */
export type DraftView = z.infer<ReturnType<typeof draftView>>;

/** @returns undefined for what is no such message, as for a draft that is not open */
export function readDraftView(message: unknown): DraftView | undefined {
  return z.safeParse(draftView(), message).data;
}
