import type { System } from './document-types';
import { HD05, HD36, ND30, PRACTICE, type Source } from './source';

/** An organ as symbols abbreviate it: `ĐU` in `12-KH/ĐU`. */
export interface OrganSymbol {
  readonly symbol: string;
  readonly name: string;
  /** True for an organ that no longer exists: right only in citations of papers from before 01/7/2025. */
  readonly historical: boolean;
  readonly source: Source;
}

const place: Source = { short: HD05, place: 'điểm 3.1.2.b' };
const older: Source = { short: HD36 };

const organ = (symbol: string, name: string, source: Source = place): OrganSymbol => ({
  symbol,
  name,
  historical: false,
  source,
});
const former = (symbol: string, name: string): OrganSymbol => ({ symbol, name, historical: true, source: older });

/** Party committees and what stands on their level. They end the symbols of their own bodies: `BTC` + `TU` → `BTCTU`. */
const committees: readonly OrganSymbol[] = [
  organ('TW', 'Trung ương'),
  organ('TƯ', 'Trung ương', PRACTICE),
  organ('TU', 'Tỉnh ủy, Thành ủy'),
  organ('ĐU', 'Đảng ủy'),
  former('HU', 'Huyện ủy'),
  former('QU', 'Quận ủy'),
  former('ThU', 'Thị ủy'),
  former('ĐUK', 'Đảng ủy Khối'),
];

/** Bodies that serve a committee; alone or before its symbol. */
const bodies: readonly OrganSymbol[] = [
  organ('UBKT', 'Ủy ban Kiểm tra'),
  organ('CQUBKT', 'Cơ quan Ủy ban Kiểm tra'),
  organ('BTGDV', 'Ban Tuyên giáo và Dân vận'),
  organ('BTC', 'Ban Tổ chức'),
  organ('BNC', 'Ban Nội chính'),
  organ('BXDĐ', 'Ban Xây dựng Đảng'),
  organ('BCSPL', 'Ban Chính sách, pháp luật', PRACTICE),
  organ('VP', 'Văn phòng'),
  organ('BCĐ', 'Ban Chỉ đạo'),
  organ('TB', 'Tiểu ban'),
  organ('HĐ', 'Hội đồng'),
  former('BTG', 'Ban Tuyên giáo'),
  former('BDV', 'Ban Dân vận'),
];

/** Organs of the Party that form no composites. */
const others: readonly OrganSymbol[] = [
  organ('QUTW', 'Quân ủy Trung ương'),
  organ('ĐUQS', 'Đảng ủy Quân sự'),
  organ('ĐUCA', 'Đảng ủy Công an'),
  organ('ĐUBP', 'Đảng ủy Bộ đội Biên phòng'),
  organ('CB', 'Chi bộ'),
  organ('ĐH', 'Đại hội'),
  organ('TCT', 'Trường Chính trị'),
  organ('TTCT', 'Trung tâm Chính trị'),
  organ('BND', 'Báo Nhân Dân'),
  organ('TCCS', 'Tạp chí Cộng sản'),
  organ('HVCTQGHCM', 'Học viện Chính trị quốc gia Hồ Chí Minh'),
  former('ĐĐ', 'Đảng đoàn'),
  former('BCSĐ', 'Ban cán sự đảng'),
];

/** The organs of the Party that have a fixed symbol. */
export const partyOrgans: readonly OrganSymbol[] = [...committees, ...bodies, ...others];

const state = (symbol: string, name: string): OrganSymbol => ({
  symbol,
  name,
  historical: false,
  source: { short: ND30, place: 'Phụ lục III' },
});

/** Organs of the State that nothing else shares its symbol with. All others are an open set: each head of an organ fixes its own abbreviation. */
export const stateOrgans: readonly OrganSymbol[] = [
  state('CP', 'Chính phủ'),
  state('TTg', 'Thủ tướng Chính phủ'),
  state('UBND', 'Ủy ban nhân dân'),
  state('HĐND', 'Hội đồng nhân dân'),
  state('CTUBND', 'Chủ tịch Ủy ban nhân dân'),
  state('VPCP', 'Văn phòng Chính phủ'),
  state('UBTVQH', 'Ủy ban Thường vụ Quốc hội'),
];

interface Tables {
  readonly party: ReadonlyMap<string, OrganSymbol>;
  readonly state: ReadonlyMap<string, OrganSymbol>;
  /** Symbols as they should be typed, by their capitals: `TTG` → `TTg`. */
  readonly spelling: ReadonlyMap<string, string>;
}

let built: Tables | undefined;

function tables(): Tables {
  built ??= {
    party: new Map(partyOrgans.map((one) => [one.symbol, one])),
    state: new Map(stateOrgans.map((one) => [one.symbol, one])),
    // `ThU` is left out: `THU` may be anything.
    spelling: new Map(
      [...committees, ...stateOrgans]
        .filter(({ symbol }) => symbol !== 'ThU')
        .map(({ symbol }) => [symbol.toUpperCase(), symbol]),
    ),
  };
  return built;
}

/**
 * The organ of the Party that a symbol stands for, composites included: `UBKTTU` → Ủy ban Kiểm tra Tỉnh ủy, `ĐUBTC` → Đảng ủy (BTC).
 * @param symbol one segment, in its usual letter case: `TW`, `BTGDVTW`
 * @returns undefined for a symbol that is not known; the table is no complete list
 */
export function partyOrganOf(symbol: string): OrganSymbol | undefined {
  const { party } = tables();
  const known = party.get(symbol);
  if (known) return known;
  const composite = compositeOf(symbol);
  if (composite) {
    const { body, committee } = composite;
    return {
      symbol,
      name: `${body.name} ${committee.name}`,
      historical: body.historical || committee.historical,
      source: committee.source,
    };
  }
  // Đảng ủy of a ministry, an agency or an enterprise: ĐUBTC, ĐUUBND.
  if (symbol.length > 3 && symbol.startsWith('ĐU')) return organ(symbol, `Đảng ủy (${symbol.slice(2)})`, PRACTICE);
  return undefined;
}

/** Parts a composite symbol: `BTCTU` → Ban Tổ chức + Tỉnh ủy. */
function compositeOf(symbol: string): { readonly body: OrganSymbol; readonly committee: OrganSymbol } | undefined {
  const { party } = tables();
  for (const committee of committees) {
    if (!symbol.endsWith(committee.symbol)) continue;
    const body = party.get(symbol.slice(0, -committee.symbol.length));
    if (body && bodies.includes(body)) return { body, committee };
  }
  return undefined;
}

/**
 * True when a symbol can only stand for an organ of the Party: `TW`, `ĐU`, `BTCTW`. It then belongs behind a slash, `18-NQ/TW`.
 * Silent on symbols that bodies of the State or mass organisations bear too: `BTC` (Bộ Tài chính), `VP`, `BCĐTW` (a steering committee may be
 * the Government's), `TWĐTN-VP`, `UBMTTQ`, and on all unknown ones.
 * @param organ all that stands in the place of the organ, joint organs included: `BTCTU-BNCTU`
 */
export function looksLikePartyOrgan(organ: string): boolean {
  return organ.split('-').every(isPartyOnly);
}

function isPartyOnly(symbol: string): boolean {
  const { party } = tables();
  const known = party.get(symbol);
  if (known) return committees.includes(known) || symbol === 'QUTW';
  const composite = compositeOf(symbol);
  return composite !== undefined && !SHARED_BODIES.has(composite.body.symbol);
}

/** Associations led by the Party: they number their papers as it does. */
const ASSOCIATION = /MTTQ|ĐTN|TNCS|HND|HPN|LHPN|CCB|LĐLĐ|CĐ|HNB|HCTĐ/u;

/** True for a symbol that an organ of the Party or an association may bear, for certain or perhaps: `BTC`, `BCĐ`, `MTTQ`. */
export function mayBeOfParty(organ: string): boolean {
  return organ.split('-').some((symbol) => partyOrganOf(symbol) !== undefined || ASSOCIATION.test(symbol));
}

/** Ban Chỉ đạo, Tiểu ban, Hội đồng: the Government has them at the centre and in the provinces as well. */
const SHARED_BODIES: ReadonlySet<string> = new Set(['BCĐ', 'TB', 'HĐ']);

const NATIONAL_ASSEMBLY_COMMITTEE = /^UBTVQH\d{1,2}$/;

/**
 * True when a symbol can only stand for an organ of the State: `UBND`, `TTg`. It then belongs behind a hyphen, `114/KH-UBND`.
 * Silent on all others: the set is open, and papers of before 1997 were numbered in many ways (`12-TT/BYT`, `15-QĐ/UB`).
 * @param organ all that stands in the place of the organ, units included: `UBND-VX`
 */
export function looksLikeStateOrgan(organ: string): boolean {
  const first = organ.split('-', 1)[0]!;
  return tables().state.has(first) || NATIONAL_ASSEMBLY_COMMITTEE.test(first);
}

/**
 * The system whose organ a symbol can only be.
 * @returns undefined when it may be either, or is unknown
 */
export function systemOfOrgan(organ: string): System | undefined {
  return looksLikePartyOrgan(organ) ? 'party' : looksLikeStateOrgan(organ) ? 'state' : undefined;
}

/**
 * The symbol of an organ in its right letter case: `TTG` → `TTg`, `ubnd` → `UBND`.
 * @returns undefined for a symbol that is no committee of the Party and no well-known organ of the State
 */
export function spellingOfOrgan(written: string): string | undefined {
  const capitals = written.toUpperCase();
  return tables().spelling.get(capitals) ?? (compositeOf(capitals) ? capitals : undefined);
}
