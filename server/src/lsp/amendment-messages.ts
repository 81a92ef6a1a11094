import * as z from 'zod/mini';
import { once } from './once';

// Changes to the sections of a draft that are asked for by a command. What comes from the other side is never trusted.

/** Request with an {@link AmendmentQuestion}: answers an {@link AmendmentAnswer}, or null for a draft that is not open. */
export const AMEND = 'duthao/amend';

const position = once(() => z.object({ line: z.number(), character: z.number() }));

const question = once(() =>
  z.object({ textDocument: z.object({ uri: z.string() }), position: position(), kind: z.string() }),
);

/** What is to be done where: the kind is one of `amendmentKinds` of the features. */
export type AmendmentQuestion = z.infer<ReturnType<typeof question>>;

/** @returns undefined for what is no such message */
export function readAmendmentQuestion(message: unknown): AmendmentQuestion | undefined {
  return z.safeParse(question(), message).data;
}

const answer = once(() =>
  z.object({
    version: z.number(),
    edit: z.optional(z.unknown()),
    selection: z.optional(z.object({ start: position(), end: position() })),
    says: z.optional(z.string()),
  }),
);

/**
 * The edit (a `WorkspaceEdit`) for one version of the text, and where the caret is to stand in the text as it will be; or no edit.
 * `says` is one sentence: why there is none, or what is to be looked at afterwards.
 */
export type AmendmentAnswer = z.infer<ReturnType<typeof answer>>;

/** @returns undefined for what is no such message, as for a draft that is not open */
export function readAmendmentAnswer(message: unknown): AmendmentAnswer | undefined {
  return z.safeParse(answer(), message).data;
}
