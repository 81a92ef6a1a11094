import * as z from 'zod/mini';
import type { SettingsChange } from '../analysis/settings-change';
import { once } from './once';

// The messages that LSP does not have, as server and client agree on them. What comes from the other side is never trusted.

/** Request without parameters: answers a {@link ServerInfo}. */
export const SERVER_INFO = 'duthao/serverInfo';

/** Which process answers, and its version. */
export interface ServerInfo {
  readonly pid: number | null;
  readonly version: string;
}

/** Notification from the server: a {@link DraftStatus} whenever it has changed, and when settings have. */
export const STATUS = 'duthao/status';

const draftStatus = once(() =>
  z.object({
    uri: z.string(),
    system: z.nullable(z.enum(['party', 'state'])),
    profile: z.nullable(z.string()),
    shortcomings: z.nullable(z.number()),
    incomplete: z.number(),
    findings: z.number(),
    text: z.string(),
  }),
);

/**
 * What was recognised in an open draft: whose paper, by which format, how many shortcomings (null: no plan to remedy any), how many of
 * them lack something, how many findings. `text` says it in the language of the interface: “Đảng · HD 05 · 3 hạn chế, 2 chưa đủ · 5 điểm cần xem”.
 */
export type DraftStatus = z.infer<ReturnType<typeof draftStatus>>;

/** @returns undefined for what is no such message */
export function readStatus(message: unknown): DraftStatus | undefined {
  return z.safeParse(draftStatus(), message).data;
}

/** Command of the client, with the URI of a settings file: saves it, as a quick fix has just written to it. */
export const SAVE_SETTINGS = 'duthao.saveSettings';

/** Command of the client, with the URI of a draft and a range: selects what a quick fix has left to be filled in. */
export const SELECT = 'duthao.select';

const initializationOptions = once(() =>
  z.object({
    settings: z.optional(z.unknown()),
    rulePages: z.optional(z.string()),
    savesSettings: z.optional(z.boolean()),
    selects: z.optional(z.boolean()),
    servesFiles: z.optional(z.boolean()),
    commands: z.optional(z.array(z.string())),
  }),
);

/**
 * What a client may tell the server at its start: its settings, the URI of the folder that holds the pages of the rules, and whether it has the
 * commands {@link SAVE_SETTINGS} and {@link SELECT}, whether it answers {@link READ_FOLDER} and {@link READ_FILE}, and which of the commands that a
 * lens may run it has (see lens-messages.ts).
 */
export type InitializationOptions = z.infer<ReturnType<typeof initializationOptions>>;

/** @returns empty options for what is none */
export function readInitializationOptions(message: unknown): InitializationOptions {
  return (message === undefined ? undefined : z.safeParse(initializationOptions(), message).data) ?? {};
}

const settingsChange = once(() => {
  const text = z.optional(z.string());
  const entry = z.object({ rule: z.string(), draft: z.string(), context: text, text });
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('suppress'), entries: z.array(entry) }),
    z.object({ kind: z.literal('turn-off'), rule: z.string() }),
    z.object({ kind: z.literal('accept'), list: z.enum(['accepted', 'names']), words: z.array(z.string()) }),
    z.object({ kind: z.literal('abbreviation'), short: z.string(), long: z.string() }),
  ]);
});

const laterEdit = once(() =>
  z.object({
    uri: z.string(),
    rule: z.optional(z.string()),
    change: z.optional(settingsChange()),
    amendment: z.optional(z.object({ kind: z.string(), offset: z.number(), version: z.number() })),
  }),
);

/**
 * What a code action carries whose edit is worked out only when it is chosen: mend all of one rule, or all that is safe; or what the settings
 * file of the draft is to hold from then on; or change the sections around an offset, in one version of the text alone.
 */
export interface LaterEdit {
  readonly uri: string;
  readonly rule?: string | undefined;
  readonly change?: SettingsChange | undefined;
  readonly amendment?: { readonly kind: string; readonly offset: number; readonly version: number } | undefined;
}

/** @returns undefined for what is no such message */
export function readLaterEdit(message: unknown): LaterEdit | undefined {
  return z.safeParse(laterEdit(), message).data;
}

/** Request to the client, with a {@link FolderQuestion}: answers a {@link FolderAnswer}, or null where there is no such folder. */
export const READ_FOLDER = 'duthao/readFolder';

/** Which folder is meant, and the folder open in the editor that it lies in or is; both URIs. */
export interface FolderQuestion {
  readonly uri: string;
  readonly root: string;
}

const folderAnswer = once(() =>
  z.object({ entries: z.array(z.object({ name: z.string(), kind: z.enum(['file', 'folder']) })) }),
);

/** What stands in a folder; links are left out, as nobody knows where they lead. */
export type FolderAnswer = z.infer<ReturnType<typeof folderAnswer>>;

/** @returns undefined for what is no such message */
export function readFolderAnswer(message: unknown): FolderAnswer | undefined {
  return z.safeParse(folderAnswer(), message).data;
}

/** Request to the client, with a {@link FileQuestion}: answers a {@link FileAnswer}. */
export const READ_FILE = 'duthao/readFile';

/** Which file is meant, the open folder that it lies in, and how many bytes it may have. */
export interface FileQuestion extends FolderQuestion {
  readonly most: number;
}

const fileAnswer = once(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['none', 'unreadable', 'too-large']) }),
    z.object({ kind: z.literal('bytes'), base64: z.string() }),
  ]),
);

/** The bytes of a file, or why there are none. */
export type FileAnswer = z.infer<ReturnType<typeof fileAnswer>>;

/** @returns undefined for what is no such message */
export function readFileAnswer(message: unknown): FileAnswer | undefined {
  return z.safeParse(fileAnswer(), message).data;
}

const laterItem = once(() => z.object({ uri: z.string(), symbol: z.string(), text: z.string() }));

/** What the completion of a cited document carries: the draft that it is for, the symbol, and the words that it puts in. */
export type LaterItem = z.infer<ReturnType<typeof laterItem>>;

/** @returns undefined for what is no such message */
export function readLaterItem(message: unknown): LaterItem | undefined {
  return z.safeParse(laterItem(), message).data;
}
