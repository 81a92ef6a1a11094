import { partyOrganOf, spellingOfOrgan } from '../../vocabulary/organs';
import type { Lead } from './lead';
import { isTight, isWide, type Joint, type Piece } from './pieces';

const SMALL = /\p{Ll}/u;
// Codes of papers that several organs issue together; their organs are joined by hyphens.
const JOINT_CODES = new Set(['TTLT', 'TTLB', 'NQLT', 'CTPH', 'QCPH', 'KHPH', 'KHLN', 'HDLN', 'HDLT', 'KHLT']);

/** The part of a symbol that names who issued the paper. */
export interface Organs {
  /** As they should be typed: `ttg` → `TTg`. */
  readonly text: string;
  readonly respelt: boolean;
  /** The mark before the first organ. */
  readonly mark: '-' | '/';
  readonly spaced: boolean;
  readonly end: number;
  readonly joints: readonly Joint[];
}

/**
 * Reads the organs of a symbol from one of its pieces on, several when hyphens join them: `BTC-BNNPTNT-BYT`.
 * @param from index of the piece of the first organ; the one before it is the code
 * @param code the code, where the table knows it
 * @returns undefined when no organ can stand there
 */
export function readOrgans(
  pieces: readonly Piece[],
  from: number,
  code: string | undefined,
  lead: Lead,
): Organs | undefined {
  const first = pieces[from];
  if (!first?.joint.mark) return undefined;
  const small = SMALL.test(pieces[from - 1]!.text.charAt(0));
  const spelling = organSpelling(first.text, small);
  if (spelling === undefined) return undefined;
  let text = spelling;
  let { end } = first;
  const joints = [first.joint];
  for (const piece of pieces.slice(from + 1)) {
    const { joint } = piece;
    // `TTLT-BTC- BCT`: only behind a joint code; elsewhere a hyphen with a space may begin something new.
    const joined =
      joint.mark === '-' && !isWide(joint) && (isTight(joint) || (code !== undefined && JOINT_CODES.has(code)));
    const next = joined ? organSpelling(piece.text, small) : undefined;
    if (next === undefined) break;
    text += `-${next}`;
    end = piece.end;
    joints.push(joint);
  }
  const raw = pieces
    .slice(from, from + joints.length)
    .map((piece) => piece.text)
    .join('-');
  const respelt = raw !== text && !(lead.capitals && raw === text.toUpperCase());
  return { text, respelt, mark: first.joint.mark, spaced: joints.some((joint) => !isTight(joint)), end, joints };
}

/** An organ in its right letter case. One that is not known stays as it is; in small letters it counts only behind a code in small letters: `12/2020/tt-byt`. */
function organSpelling(written: string, afterSmallCode: boolean): string | undefined {
  const known = partyOrganOf(written) ? written : spellingOfOrgan(written);
  if (known !== undefined) return known;
  if (!SMALL.test(written.charAt(0))) return written;
  return afterSmallCode ? written.toUpperCase() : undefined;
}
