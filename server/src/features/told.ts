/** A few words of an answer that a person reads. */
export interface Piece {
  readonly text: string;
  readonly strong?: boolean;
  /** Offset of the draft that the words lead to when they are clicked. */
  readonly to?: number;
}

/** One line of an answer. */
export type Told = readonly Piece[];

/** The pieces with a separator between them. */
export function joined(pieces: readonly Piece[], separator: string): Piece[] {
  return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [{ text: separator }, piece]));
}
