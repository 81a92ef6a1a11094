import * as z from 'zod/mini';
import { goals } from '../features/goals';
import { once } from './once';

/** Request with a {@link Way}: answers an {@link Arrival}, or null for a draft that is not open. */
export const MOVE = 'duthao/move';

const position = once(() => z.object({ line: z.number(), character: z.number() }));

const way = once(() =>
  z.object({
    textDocument: z.object({ uri: z.string() }),
    position: position(),
    goal: z.enum(goals),
    rule: z.optional(z.string()),
  }),
);

/** Where somebody wants to go from a place of an open draft. `rule` is that of the last arrival, while the caret has not moved since. */
export type Way = z.infer<ReturnType<typeof way>>;

/** @returns undefined for what is no such message */
export function readWay(message: unknown): Way | undefined {
  return z.safeParse(way(), message).data;
}

const arrival = once(() =>
  z.object({
    range: z.optional(z.object({ start: position(), end: position() })),
    text: z.string(),
    rule: z.optional(z.string()),
  }),
);

/** Where a way leads; `range` is missing where there is nothing to go to, and `text` says so. */
export type Arrival = z.infer<ReturnType<typeof arrival>>;

/** @returns undefined for what is no such message */
export function readArrival(message: unknown): Arrival | undefined {
  return z.safeParse(arrival(), message).data;
}
