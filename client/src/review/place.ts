import * as z from 'zod/mini';

const position = z.object({ line: z.number(), character: z.number() });
const place = z.object({ uri: z.string(), range: z.object({ start: position, end: position }) });

/** @returns where a link of the sheet leads; undefined for anything that is no such place */
export function readPlace(uri: unknown, range: unknown): z.infer<typeof place> | undefined {
  return z.safeParse(place, { uri, range }).data;
}
