/** Codes and organs that are sure to be two things when typed as one: `NĐCP`, `QĐUBND`. */
const CODES = ['TTLT', 'TTr', 'CTr', 'NĐ', 'NQ', 'QĐ', 'KH', 'CT', 'TT'] as const;
const ORGANS = new Set([
  'CP',
  'TTg',
  'UBND',
  'HĐND',
  'BTC',
  'BNV',
  'BYT',
  'BCA',
  'BQP',
  'BTP',
  'BXD',
  'BCT',
  'BGDĐT',
  'BKHCN',
  'BNNMT',
  'BVHTTDL',
  'NHNN',
]);
// `CTUBND` is an organ, Chủ tịch Ủy ban nhân dân; `TTCP` is Thanh tra Chính phủ.
const NOT_SQUEEZED = new Set(['CTUBND', 'TTCP', 'TTHĐND', 'TTUBND', 'CTHĐND', 'CTCP']);

/**
 * Parts a code and an organ that have lost the hyphen between them.
 * @param written the last piece of a symbol: `NĐCP` in `214/2025/NĐCP`
 * @returns undefined for all that might be the name of one organ
 */
export function splitSqueezed(written: string): { readonly typeCode: string; readonly organ: string } | undefined {
  if (NOT_SQUEEZED.has(written)) return undefined;
  // One T is lost as well, a slip of its own: `27/CTTg`.
  if (written === 'CTTg') return { typeCode: 'CT', organ: 'TTg' };
  for (const typeCode of CODES) {
    if (!written.startsWith(typeCode)) continue;
    const organ = written.slice(typeCode.length);
    if (ORGANS.has(organ)) return { typeCode, organ };
  }
  return undefined;
}
