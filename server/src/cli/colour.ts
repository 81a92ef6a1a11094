import type { Host, Output } from './host';

type Paint = (text: string) => string;

/** Paints text for a terminal; leaves it plain anywhere else, and where `NO_COLOR` asks for it. */
export interface Paints {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly blue: Paint;
}

export function paints(out: Pick<Output, 'isTerminal'>, env: Host['env']): Paints {
  const coloured = out.isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  const paint = (on: number, off: number): Paint =>
    coloured ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
  return { bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), yellow: paint(33, 39), blue: paint(34, 39) };
}
