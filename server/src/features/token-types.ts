/** What a token means; an editor's theme gives each a colour. */
export const tokenTypes = ['citation', 'reference', 'date', 'owner', 'deadline'] as const;
/** `definition`: the first full mention · `conflict`: cited in two ways · `support`: helps, does not lead · `vague`: a deadline that binds nobody */
export const tokenModifiers = ['definition', 'conflict', 'support', 'vague'] as const;

export type TokenType = (typeof tokenTypes)[number];
export type TokenModifier = (typeof tokenModifiers)[number];
