import { looksLikePartyOrgan, mayBeOfParty, systemOfOrgan } from '../../vocabulary/organs';
import type { Organs } from './organs-in-symbol';
import { isTight, isWide, type Piece } from './pieces';
import type { Context, Reading } from './reading';
import { splitSqueezed } from './squeezed';

// Symbols that are no known code with an organ behind it.

const CAPITALS = /^\p{Lu}{2,}/u;
// Before 1997 these organs stood alone behind the number: `61-CP`, `299/TTg`, `167-HĐBT`.
// `12/QĐ/UB`: so the Ủy ban of a province numbered its decisions then.
const OLD_COMMITTEES = new Set(['UB', 'UBT', 'UBHC']);
const OLD_ORGANS = new Set(['CP', 'TTg', 'HĐBT']);

/**
 * Two marks alike and an organ that does not tell whose paper it is: `12-QĐ-BTC`. It is a citation; what would be right is not known.
 * Behind a type word `205/TB/SYT` is a paper of the State: the Party's organs are known, and so are the associations that number as it does.
 */
export function readUndecided(context: Context, first: Piece, code: string, organs: Organs): Reading | undefined {
  if (!context.announced || !isTight(first.joint)) return undefined;
  if (organs.mark === '/' && context.lead.typeWord && !OLD_COMMITTEES.has(organs.text) && !mayBeOfParty(organs.text))
    return {
      style: 'state',
      typeCode: code,
      organ: organs.text,
      canonical: `${context.number}/${code}-${organs.text}`,
      end: organs.end,
      joints: [first.joint, ...organs.joints],
      faults: ['separator'],
    };
  return {
    style: organs.mark === '-' ? 'party' : 'state',
    typeCode: code,
    organ: organs.text,
    canonical: `${context.number}${organs.mark}${code}${organs.mark}${organs.text}`,
    end: organs.end,
    joints: [first.joint, ...organs.joints],
    faults: [],
  };
}

/** A paper that only the State has, numbered the way the Party does: `70-TC/TCT` of a Thông tư, as before 1997. */
export function readOldStateForm(context: Context, first: Piece, organs: Organs): Reading | undefined {
  if (!isTight(first.joint)) return undefined;
  return {
    style: 'legacy',
    organ: `${first.text}/${organs.text}`,
    canonical: `${context.number}-${first.text}/${organs.text}`,
    end: organs.end,
    joints: [first.joint, ...organs.joints],
    faults: [],
  };
}

/** Two pieces, the first no code of the table: an official letter (`6411/VPCP-KTTH`), a code that is not known (`12/GP-UBND`), an old form (`70-TCCN/TT`). */
export function readUnknownCode(context: Context, first: Piece, organs: Organs): Reading | undefined {
  const { number, lead } = context;
  const { mark } = first.joint;
  const regular = mark !== undefined && mark !== organs.mark && isTight(first.joint);
  if (!regular || !CAPITALS.test(first.text)) return undefined;
  const joints = [first.joint, ...organs.joints];
  const whole = { end: organs.end, joints, faults: [] };
  if (mark === '/') {
    if (!context.announced) return undefined;
    // `6411/VPCP- KTTH` is a slip; with spaces on both sides (“số 15/UBND - VX”) a new phrase may begin.
    if (organs.spaced && (!lead.typeWord || isWide(organs.joints[0]!))) return readSingle(context, first, undefined);
    const canonical = `${number}/${first.text}-${organs.text}`;
    // A code before an organ of the State: Giấy phép `12/GP-UBND`. Elsewhere the first piece is the organ, the second its unit.
    if (systemOfOrgan(organs.text) === 'state' && systemOfOrgan(first.text) === undefined) {
      return { style: 'state', typeCode: first.text, organ: organs.text, canonical, ...whole };
    }
    return { style: 'letter', organ: `${first.text}-${organs.text}`, canonical, ...whole };
  }
  if (looksLikePartyOrgan(organs.text)) {
    const canonical = `${number}-${first.text}/${organs.text}`;
    return { style: 'party', typeCode: first.text, organ: organs.text, canonical, ...whole };
  }
  return lead.typeWord && readOldStateForm(context, first, organs);
}

/** One piece only: `61-CP`, `299/TTg`, `126/SKHĐT`, `27/CTTTg`, `15/KH`. */
export function readSingle(context: Context, first: Piece, code: string | undefined): Reading | undefined {
  const { number, lead, announced } = context;
  const { mark } = first.joint;
  if (mark === undefined || !announced) return undefined;
  const squeezed = mark === '/' && isTight(first.joint) ? splitSqueezed(first.text) : undefined;
  if (squeezed) {
    return {
      style: 'state',
      ...squeezed,
      canonical: `${number}/${squeezed.typeCode}-${squeezed.organ}`,
      end: first.end,
      joints: [first.joint],
      faults: ['missing-hyphen'],
    };
  }
  const old = OLD_ORGANS.has(first.text);
  if (!old && (!lead.typeWord || !CAPITALS.test(first.text))) return undefined;
  if (!isTight(first.joint) && !(old && lead.typeWord)) return undefined;
  const whole = { canonical: `${number}${mark}${first.text}`, end: first.end, joints: [first.joint], faults: [] };
  if (code === first.text) return { style: mark === '-' ? 'party' : 'state', typeCode: code, ...whole };
  return { style: 'legacy', organ: first.text, ...whole };
}
