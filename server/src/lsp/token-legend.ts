import type { TokenModifier, TokenType } from '../features/tokens';

// The order that types and modifiers are counted in: what a client is told at the start, and each token afterwards.

export const tokenTypes: readonly TokenType[] = ['citation', 'reference', 'date', 'owner', 'deadline'];

export const tokenModifiers: readonly TokenModifier[] = ['definition', 'conflict', 'support', 'vague'];
