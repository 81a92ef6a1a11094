import type { DocumentTypeId } from './document-types';

/** Who issues papers at the base of the Party: an Đảng ủy cơ sở as a whole, its Ban Thường vụ, a chi bộ. */
export type BaseIssuer = 'committee' | 'standing' | 'cell';

const ALL: readonly BaseIssuer[] = ['committee', 'standing', 'cell'];

/**
 * Who may issue what at the base of the Party. Source: QĐ 399-QĐ/TW, Điều 11. Committees of a xã, phường or đặc khu stand in Điều 10 and
 * have no column here; kinds that Điều 11 does not name have no row.
 */
// prettier-ignore
const authority: Readonly<Partial<Record<DocumentTypeId, readonly BaseIssuer[]>>> = {
  resolution: ALL, decision: ALL, conclusion: ALL, notice: ALL, report: ALL, plan: ALL, masterplan: ALL, programme: ALL,
  scheme: ALL, option: ALL, project: ALL, submission: ALL, letter: ALL, minutes: ALL,
  rules: ['committee', 'cell'],
  regulation: ['committee', 'standing'],
  guidance: ['standing'],
  directive: [],
  circular: [],
};

/**
 * True when an issuer may issue papers of a kind, and where nothing is known against it.
 * @param issuer undefined for all above the base, and for those that are not recognised
 */
export function mayIssue(issuer: BaseIssuer | undefined, type: DocumentTypeId): boolean {
  return issuer === undefined || (authority[type]?.includes(issuer) ?? true);
}
