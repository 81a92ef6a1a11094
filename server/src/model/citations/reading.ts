import type { SymbolFault, SymbolStyle } from '../citation';
import type { Lead } from './lead';
import type { Joint, Piece } from './pieces';

/** The parts of a symbol once it is known what each piece stands for. */
export interface Reading {
  readonly style: SymbolStyle;
  readonly typeCode?: string;
  readonly organ?: string;
  /** All of it as it should be typed. */
  readonly canonical: string;
  readonly end: number;
  /** The joints that lie within the symbol. */
  readonly joints: readonly Joint[];
  readonly faults: readonly SymbolFault[];
}

/** All that the readings below look at. */
export interface Context {
  readonly number: string;
  /** The year of a normative document, already taken off `pieces`. */
  readonly year: Piece | undefined;
  readonly pieces: readonly Piece[];
  readonly lead: Lead;
  /** True when the words before, or the list that it stands in, say that a document is meant. */
  readonly announced: boolean;
}
