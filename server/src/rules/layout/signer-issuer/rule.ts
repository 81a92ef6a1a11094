import { formBasisOf } from '../../../vocabulary/formats';
import type { Draft } from '../../../model/draft';
import type { Place } from '../../../model/place';
import { defineDraftRule } from '../../rule';

interface State {
  readonly issuer: string;
  readonly signer: string;
}

type Body = 'standing' | 'executive';

/** The body that issues the plan in its text is not the one that signs it: Ban Chấp hành above, T/M BAN THƯỜNG VỤ below. */
export default defineDraftRule<State>({
  id: 'layout/signer-issuer',
  title: { vi: 'Cơ quan ban hành khác cơ quan ký', en: 'Issuer and signer differ' },
  severity: 'warning',
  fix: 'none',
  watches: (draft) => [draft.headVersion],
  basis: [formBasisOf('signature', 'party')],
  find(draft) {
    const issuer = issuerOf(draft);
    const signer = signerOf(draft);
    if (issuer === undefined || signer === undefined || issuer.body === signer.body) return [];
    return [
      {
        place: signer.place,
        state: { issuer: draft.textOf(issuer.place), signer: draft.textOf(signer.place) },
        related: [issuer.place],
      },
    ];
  },
  explain: {
    vi: ({ issuer, signer }) => ({
      what: `Phần mở đầu ghi “${issuer}” ban hành, chữ ký lại ghi “${signer}”.`,
      how: 'Thống nhất cơ quan ban hành.',
      related: 'Cơ quan ban hành ở phần mở đầu.',
    }),
    en: ({ issuer, signer }) => ({
      what: `The text is issued by “${issuer}” but signed “${signer}”.`,
      how: 'Make them one.',
      related: 'The issuer in the text.',
    }),
  },
});

const ISSUES =
  /(Ban Thường vụ|Ban Chấp hành)(?![^.;]{0,20}(?:giao|về việc))[^.;:,]{0,60}?\s(?:ban hành|xây dựng)\s(?:Kế hoạch|kế hoạch|Chương trình|chương trình|Thông báo|thông báo|Quyết định|quyết định|Nghị quyết|nghị quyết)/u;

/** “Ban Thường vụ Đảng ủy xây dựng kế hoạch …”: the last sentence before the first section. */
function issuerOf(draft: Draft): { place: Place; body: Body } | undefined {
  for (const place of [...draft.linesIn('opening')].reverse()) {
    const match = ISSUES.exec(place.passage.text);
    if (match)
      return {
        place: { ...place, start: match.index, end: match.index + match[1]!.length },
        body: match[1] === 'Ban Thường vụ' ? 'standing' : 'executive',
      };
  }
  return undefined;
}

/** T/M ĐẢNG ỦY and T/M BAN CHẤP HÀNH speak for one body, T/M BAN THƯỜNG VỤ for another. */
function signerOf(draft: Draft): { place: Place; body: Body } | undefined {
  for (const place of draft.identity.signatureLines) {
    const match = /^(?:T\/M|TM\.?)\s{0,3}(BAN THƯỜNG VỤ|BAN CHẤP HÀNH|ĐẢNG (?:ỦY|UỶ|BỘ))/u.exec(place.passage.text);
    if (match) return { place, body: match[1] === 'BAN THƯỜNG VỤ' ? 'standing' : 'executive' };
  }
  return undefined;
}
