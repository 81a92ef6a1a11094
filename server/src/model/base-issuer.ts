import type { BaseIssuer } from '../vocabulary/authority';
import type { Identity } from './identity';

const CELL = /^CHI BỘ\s/u;
const COMMUNE = /^ĐẢNG (?:ỦY|UỶ|BỘ) (?:XÃ|PHƯỜNG|ĐẶC KHU)\s/u;
const COMMITTEE = /^ĐẢNG (?:ỦY|UỶ) (?!XÃ\s|PHƯỜNG\s|ĐẶC KHU\s|BỘ PHẬN\s)/u;
const SIGNS_FOR_STANDING = /^T\/M BAN THƯỜNG VỤ/u;
const SIGNS_FOR_COMMITTEE = /^T\/M (?:ĐẢNG (?:ỦY|UỶ)|BAN CHẤP HÀNH)/u;

/**
 * Who at the base of the Party issues a draft, as its head and signature tell: a chi bộ, or an Đảng ủy that stands below that of a xã
 * (`ĐẢNG BỘ XÃ BÌNH MINH` above `ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG`), which writes its own name over papers of its Ban Thường vụ too.
 * @returns undefined for all others, those of a xã, phường or đặc khu itself among them, and where nothing tells
 */
export function baseIssuerOf({ organLines, signatureLines }: Identity): BaseIssuer | undefined {
  const heads = organLines.map(({ passage }) => passage.text);
  if (heads.some((line) => CELL.test(line))) return 'cell';
  const above = heads.findIndex((line) => COMMUNE.test(line));
  if (above < 0 || !heads.slice(above + 1).some((line) => COMMITTEE.test(line))) return undefined;
  const signs = (form: RegExp): boolean => signatureLines.some(({ passage }) => form.test(passage.text));
  if (signs(SIGNS_FOR_STANDING)) return 'standing';
  return signs(SIGNS_FOR_COMMITTEE) ? 'committee' : undefined;
}
