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

const viewRow = once(() => {
  const row = z.object({
    id: z.string(),
    icon: z.enum(viewIcons),
    label: z.string(),
    /** Offsets of the label: what stands out in it. */
    highlight: z.optional(z.tuple([z.number(), z.number()])),
    description: z.string(),
    tooltip: z.string(),
    spoken: z.string(),
    target: range(),
    extent: z.optional(range()),
    isFlagged: z.boolean(),
    get children() {
      return z.array(row);
    },
  });
  return row;
});

const draftView = once(() => z.object({ version: z.number(), applies: z.boolean(), rows: z.array(viewRow()) }));

/** One row of a view: see `ViewItem` of the features. Ranges as LSP has them. */
export type ViewRow = z.infer<ReturnType<typeof viewRow>>;

/** The rows of a view, for one version of the text. `applies` is false where a draft is of another kind than the view is for: then there are none. */
export type DraftView = z.infer<ReturnType<typeof draftView>>;

/** @returns undefined for what is no such message, as for a draft that is not open */
export function readDraftView(message: unknown): DraftView | undefined {
  return z.safeParse(draftView(), message).data;
}
