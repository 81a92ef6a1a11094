import * as z from 'zod/mini';
import type { TrackingArrangement, TrackingView } from '../../../server/src/lsp/view-messages';

// What the extension and the page of the tracking table say to each other. The page runs in a frame of its own: what it says is checked.

/** The words that the page shows beside those of the table itself. */
export interface PageWords {
  readonly title: string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<TrackingArrangement['groupBy'], string>>;
  readonly copy: string;
  readonly save: string;
  readonly overdue: string;
  readonly thisMonth: string;
  readonly goTo: string;
}

/** From the extension to the page. */
export type ToPage =
  | {
      readonly kind: 'table';
      readonly table: TrackingView;
      readonly arrangement: TrackingArrangement;
      readonly words: PageWords;
      /** What the page is called back by after the window was closed. */
      readonly uri: string;
    }
  /** Instead of a table: why there is none. */
  | { readonly kind: 'nothing'; readonly text: string; readonly words: PageWords }
  /** The answer to `copy`. */
  | { readonly kind: 'copies'; readonly html: string; readonly text: string }
  /** What was done, for all to see and hear. */
  | { readonly kind: 'done'; readonly text: string };

const position = z.object({ line: z.number(), character: z.number() });

const fromPage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('arrange'), arrangement: z.unknown() }),
  z.object({ kind: z.literal('go-to'), target: z.object({ start: position, end: position }) }),
  z.object({ kind: z.literal('copy') }),
  /** Whether the page could put the table on the clipboard by itself. */
  z.object({ kind: z.literal('copied'), asTable: z.boolean() }),
  z.object({ kind: z.literal('save') }),
]);

/** From the page to the extension. */
export type FromPage = z.infer<typeof fromPage>;

/** @returns undefined for what is no such message */
export function readFromPage(message: unknown): FromPage | undefined {
  return z.safeParse(fromPage, message).data;
}

const keptState = z.object({ uri: z.string(), arrangement: z.unknown() });

/** @returns what a page kept for the time after the window was closed; undefined for anything else */
export function readKeptState(state: unknown): z.infer<typeof keptState> | undefined {
  return z.safeParse(keptState, state).data;
}
