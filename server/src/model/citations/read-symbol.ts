import { codesOfType, spellingOfCode } from '../../vocabulary/document-type-lookup';
import type { DocumentTypeId } from '../../vocabulary/document-types';
import { looksLikePartyOrgan, systemOfOrgan } from '../../vocabulary/organs';
import type { CitationSymbol, SymbolFault } from '../citation';
import type { Lead } from './lead';
import { readOrgans, type Organs } from './organs-in-symbol';
import { isTight, isWide, isYear, type Joint, type Piece, type Pieces } from './pieces';
import { hasDash, hasLookAlike } from './plain';
import type { Context, Reading } from './reading';
import { splitSqueezed } from './squeezed';
import { readOldStateForm, readSingle, readUndecided, readUnknownCode } from './unusual-forms';

const NATIONAL_ASSEMBLY = /^(?:QH|UBTVQH)\d{1,2}$/i;
const CAPITALS = /^\p{Lu}{2,}/u;
const ONLY_CAPITALS = /^\p{Lu}{2,}$/u;
const SMALL = /\p{Ll}/u;
// Kinds that only the State has: `70-TC/TCT` of a Thông tư is an old form, not a Party symbol.
const STATE_ONLY: ReadonlySet<DocumentTypeId> = new Set<DocumentTypeId>([
  'law',
  'ordinance',
  'order',
  'decree',
  'ministry-circular',
  'consolidated',
]);

/**
 * Makes a symbol of the pieces behind a number.
 * @param text the text of the passage as it stands; `pieces` were read from its plain form
 * @param start offset of the first digit
 * @param listed true when it continues a list of citations: “số 57-NQ/TW, 66-NQ/TW”
 * @returns undefined for what is no symbol, or none for certain: `15/15 xã`, `4G/5G`, `03/KBS/GSQL`
 */
export function readSymbol(
  text: string,
  start: number,
  pieces: Pieces,
  lead: Lead,
  listed: boolean,
): CitationSymbol | undefined {
  const year = isYear(pieces.list[0]!) ? pieces.list[0] : undefined;
  const context: Context = {
    number: pieces.number,
    year,
    pieces: year ? pieces.list.slice(1) : pieces.list,
    lead,
    announced: lead.so !== undefined || lead.typeWord !== undefined || listed,
  };
  const reading = year ? readWithYear(context, year) : readWithoutYear(context);
  if (!reading || goesOn(text, reading.end)) return undefined;
  const raw = text.slice(start, reading.end);
  return {
    start,
    end: reading.end,
    raw,
    canonical: reading.canonical,
    style: reading.style,
    number: pieces.number,
    year: year && Number(year.text),
    typeCode: reading.typeCode,
    organ: reading.organ,
    faults: faultsOf(reading, raw, lead),
  };
}

function readWithYear(context: Context, year: Piece): Reading | undefined {
  const { pieces, number } = context;
  const first = pieces[0]!;
  if (NATIONAL_ASSEMBLY.test(first.text)) {
    const term = first.text.toUpperCase();
    return {
      style: 'law',
      organ: term,
      canonical: `${number}/${year.text}/${term}`,
      end: first.end,
      joints: [year.joint, first.joint],
      faults: [...separatorFault(first.joint.mark !== '/'), ...caseFault(term !== first.text, context)],
    };
  }
  const code = codeOf(first, context.lead);
  const organs = readOrgans(context.pieces, 1, code, context.lead);
  if (organs) {
    const sure = context.announced && CAPITALS.test(first.text) && isTight(first.joint) && organs.mark === '-';
    if (code === undefined && !sure) return undefined;
    const typeCode = code ?? first.text;
    if (!isPlausible(context, typeCode, first, organs)) return undefined;
    return {
      style: 'state',
      typeCode,
      organ: organs.text,
      canonical: `${number}/${year.text}/${typeCode}-${organs.text}`,
      end: organs.end,
      joints: [year.joint, first.joint, ...organs.joints],
      faults: [
        ...separatorFault(first.joint.mark !== '/' || organs.mark !== '-'),
        ...caseFault(organs.respelt || typeCode !== first.text, context),
      ],
    };
  }
  const squeezed = splitSqueezed(first.text);
  if (squeezed && isTight(first.joint)) {
    return {
      style: 'state',
      ...squeezed,
      canonical: `${number}/${year.text}/${squeezed.typeCode}-${squeezed.organ}`,
      end: first.end,
      joints: [year.joint, first.joint],
      faults: ['missing-hyphen'],
    };
  }
  // “Nghị định số 30/2020/NĐ”: the organ is left out.
  if (context.lead.typeWord && code === first.text && isTight(first.joint)) {
    return {
      style: 'state',
      typeCode: code,
      canonical: `${number}/${year.text}/${code}`,
      end: first.end,
      joints: [year.joint, first.joint],
      faults: [],
    };
  }
  return undefined;
}

function readWithoutYear(context: Context): Reading | undefined {
  const first = context.pieces[0]!;
  const code = codeOf(first, context.lead);
  const organs = readOrgans(context.pieces, 1, code, context.lead);
  if (!organs) return readSingle(context, first, code);
  if (code === undefined) return readUnknownCode(context, first, organs);
  if (!isPlausible(context, code, first, organs)) return readSingle(context, first, code);
  const { mark } = first.joint;
  const style = styleOf(mark, organs);
  if (style === undefined) return readUndecided(context, first, code, organs);
  const type = context.lead.typeWord?.type;
  if (style === 'party' && type && STATE_ONLY.has(type) && !looksLikePartyOrgan(organs.text)) {
    return readOldStateForm(context, first, organs);
  }
  return {
    style,
    typeCode: code,
    organ: organs.text,
    canonical:
      style === 'party' ? `${context.number}-${code}/${organs.text}` : `${context.number}/${code}-${organs.text}`,
    end: organs.end,
    joints: [first.joint, ...organs.joints],
    faults: [
      ...separatorFault(mark !== undefined && mark === organs.mark),
      ...(mark === undefined ? (['missing-hyphen'] as const) : []),
      ...caseFault(organs.respelt || code !== first.text, context),
    ],
  };
}

/**
 * The known code that a piece is, in its right letter case. `TTR` and `CTR` are codes only where the words before say so:
 * elsewhere `12/TTR-NV` may be a letter of a Thanh tra.
 */
function codeOf({ text }: Piece, { typeWord, capitals }: Lead): string | undefined {
  const code = spellingOfCode(text);
  if (code === undefined || code === text || SMALL.test(text)) return code;
  return capitals || (typeWord && codesOfType(typeWord.type, 'state').includes(code)) ? code : undefined;
}

/** Party or State by the marks; where both are alike (`366-QĐ-TW`, `221/KL/TW`) or one is missing, by the organ. */
function styleOf(mark: Joint['mark'], organs: Organs): 'party' | 'state' | undefined {
  if (mark !== undefined && mark !== organs.mark) return mark === '-' ? 'party' : 'state';
  if (mark === undefined) return organs.mark === '/' ? 'party' : 'state';
  return systemOfOrgan(organs.text);
}

/** A known code and an organ. Typed tightly and in the right letter case that is a symbol anywhere; otherwise the words before or the organ must confirm it. */
function isPlausible(context: Context, code: string, first: Piece, organs: Organs): boolean {
  const { joint } = first;
  const neatCode = code === first.text;
  if (joint.mark === undefined) return context.announced && neatCode && !organs.spaced;
  const owner = isWide(joint) || isWide(organs.joints[0]!) ? systemOfOrgan(organs.text) : undefined;
  // “Quyết định số 12/QĐ - Phòng Nội vụ”, “đường số 5 - TT/HĐND”: a wide hyphen joins only what is sure to belong together.
  if (isWide(organs.joints[0]!) && owner === undefined && !ONLY_CAPITALS.test(organs.text)) return false;
  if (isWide(joint) && !context.lead.typeWord && owner !== (joint.mark === '-' ? 'party' : 'state')) return false;
  if (context.announced) return true;
  const tight = isTight(joint) && !organs.spaced;
  const neat = tight && neatCode && !organs.respelt && joint.mark !== organs.mark;
  if (neat) return code.length >= 2 && organs.text.length >= 2;
  return neatCode && !joint.spaceBefore && (context.year !== undefined || systemOfOrgan(organs.text) !== undefined);
}

/** True when letters, digits or a further piece follow at once: `1025/PLYK/2025`, `03/KBS/GSQL`. */
function goesOn(text: string, end: number): boolean {
  return /^(?:[\p{L}\p{N}]|[-/](?:\p{Lu}|\p{N}))/u.test(text.slice(end, end + 2)) && !text.startsWith('/nb', end);
}

function separatorFault(wrong: boolean): SymbolFault[] {
  return wrong ? ['separator'] : [];
}

/** In a title in capitals `TTG` and `CTR` are right. */
function caseFault(wrong: boolean, { lead }: Context): SymbolFault[] {
  return wrong && !lead.capitals ? ['letter-case'] : [];
}

function faultsOf(reading: Reading, raw: string, lead: Lead): readonly SymbolFault[] {
  const faults: SymbolFault[] = [];
  if (reading.joints.some((joint) => !isTight(joint))) faults.push('space');
  if (hasDash(raw)) faults.push('dash');
  faults.push(...reading.faults);
  if (hasLookAlike(raw)) faults.push('look-alike');
  if (lead.glued && reading.style !== 'legacy') faults.push('glued-so');
  return faults;
}
