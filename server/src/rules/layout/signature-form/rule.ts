import type { Draft } from '../../../model/draft';
import type { System } from '../../../vocabulary/document-types';
import { formatsOf } from '../../../vocabulary/formats';
import { HD05, ND30, type Source } from '../../../vocabulary/source';
import { defineDraftRule, type Found } from '../../rule';
import { replacePart } from '../../edits';

interface State {
  readonly typed: string;
  readonly right: string;
  readonly system: System;
}

const BASIS: Readonly<Record<System, Source>> = {
  party: { short: HD05, place: 'điểm 7.1' },
  state: { short: ND30, place: 'Phụ lục I, mục II.7' },
};
/** How the words before a signature are typed (“TM. ỦY BAN”, “TM.ỦY BAN”, “TM ỦY BAN”), and how each system writes them. */
const FORMS: readonly { readonly typed: RegExp; readonly party: string; readonly state: string }[] = [
  { typed: /^(?:T\/M|TM\.|TM(?=\s))/u, party: 'T/M', state: 'TM.' },
  { typed: /^(?:K\/T|KT\.|KT(?=\s))/u, party: 'K/T', state: 'KT.' },
  { typed: /^(?:T\/L|TL\.|TL(?=\s))/u, party: 'T/L', state: 'TL.' },
  { typed: /^(?:T\/UQ|TUQ\.|TUQ(?=\s))/u, party: 'T/L', state: 'TUQ.' },
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
    if (system === undefined || formatsOf(profile).length === 0) return [];
    return signatureFaults(draft, system);
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

function signatureFaults(draft: Draft, system: System): Found<State>[] {
  return draft.identity.signatureLines.flatMap((place) => {
    const { text } = place.passage;
    for (const form of FORMS) {
      const typed = form.typed.exec(text)?.[0];
      if (typed !== undefined && typed !== form[system])
        return [{ place: { ...place, end: typed.length }, state: { typed, right: form[system], system } }];
    }
    return [];
  });
}
