import type { Draft } from '../../../model/draft';
import type { System } from '../../../vocabulary/document-types';
import { formBasisOf, formatsOf, type Format } from '../../../vocabulary/formats';
import { type Source } from '../../../vocabulary/source';
import { defineDraftRule, type Found } from '../../rule';
import { replacePart } from '../../edits';

interface State {
  readonly typed: string;
  readonly right: string;
  readonly system: System;
}

const BASIS: Readonly<Record<System, Source>> = {
  party: formBasisOf('signature', 'party'),
  state: formBasisOf('signature', 'state'),
};
/** How the words before a signature are typed: “TM. ỦY BAN”, “TM.ỦY BAN”, “TM ỦY BAN”. */
const TYPED: readonly { readonly typed: RegExp; readonly kind: keyof Format['signature'] }[] = [
  { typed: /^(?:T\/M|TM\.|TM(?=\s))/u, kind: 'collective' },
  { typed: /^(?:K\/T|KT\.|KT(?=\s))/u, kind: 'deputy' },
  { typed: /^(?:T\/L|TL\.|TL(?=\s))/u, kind: 'order' },
  { typed: /^(?:T\/UQ|TUQ\.|TUQ(?=\s))/u, kind: 'power' },
];

/** TM. in a Party paper, T/M in a State one, KT without its period. */
export default defineDraftRule<State>({
  id: 'layout/signature-form',
  title: { vi: 'Chữ viết tắt trước chức vụ người ký', en: 'Form of the words before a signature' },
  severity: 'error',
  fix: 'suggest',
  watches: (draft) => [draft.headVersion],
  basis: [BASIS.party, BASIS.state],
  find(draft) {
    const { system, profile } = draft.identity;
    // To a paper older than the regulations that we know none of them applies.
    const formats = formatsOf(profile);
    if (system === undefined || formats.length === 0) return [];
    return signatureFaults(draft, system, formats);
  },
  explain: {
    vi: ({ typed, right, system }) => ({
      what: `Văn bản của ${system === 'party' ? 'Đảng' : 'cơ quan nhà nước'} ghi “${right}”, ở đây ghi “${typed}”.`,
      basis: BASIS[system],
    }),
    en: ({ typed, right, system }) => ({
      what: `${system === 'party' ? 'Party' : 'State'} papers write “${right}”; here it is “${typed}”.`,
      basis: BASIS[system],
    }),
  },
  repair: ({ state, place }, draft) => [
    {
      title: { vi: `Sửa thành “${state.right}”`, en: `Change to “${state.right}”` },
      edits: [replacePart(draft, place!, place!, state.right)],
    },
  ],
});

function signatureFaults(draft: Draft, system: System, formats: readonly Format[]): Found<State>[] {
  return draft.identity.signatureLines.flatMap((place) => {
    const { text } = place.passage;
    for (const { typed: pattern, kind } of TYPED) {
      const typed = pattern.exec(text)?.[0];
      if (typed === undefined) continue;
      const forms = formats.map(({ signature }) => signature[kind]);
      if (!forms.includes(typed))
        return [{ place: { ...place, end: typed.length }, state: { typed, right: forms[forms.length - 1]!, system } }];
    }
    return [];
  });
}
