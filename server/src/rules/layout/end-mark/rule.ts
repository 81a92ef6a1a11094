import { formBasis, formBasisOf, formatsOf } from '../../../vocabulary/formats';
import { replacePart } from '../../edits';
import type { Draft } from '../../../model/draft';
import { placeOf, type Place } from '../../../model/place';
import { defineDraftRule, type Found } from '../../rule';

interface State {
  readonly kind: 'inside' | 'party';
}

/** `./.` closes a State paper: it stands behind the last sentence, never before further text, and not in Party papers. */
export default defineDraftRule<State>({
  id: 'layout/end-mark',
  title: { vi: 'Dấu “./.” kết thúc văn bản', en: 'The end mark “./.”' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.words.version, draft.identity],
  basis: formBasis('end'),
  find(draft) {
    const marks = draft.words.endMarks.filter(({ passage }) => passage.kind === 'text');
    if (marks.length === 0) return [];
    const formats = formatsOf(draft.identity.profile);
    const isForeign = formats.length > 0 && formats.every(({ endMark }) => !endMark);
    const body = [...draft.linesIn('opening'), ...draft.linesIn('body')].sort((a, b) => a.block - b.block);
    return marks.flatMap<Found<State>>((mention) => {
      const at = body.findIndex(({ passage }) => passage === mention.passage);
      if (at < 0) return [];
      if (goesOn(draft, mention.block, body[at + 1])) return [{ place: placeOf(mention), state: { kind: 'inside' } }];
      return isForeign ? [{ place: placeOf(mention), state: { kind: 'party' }, severity: 'information' }] : [];
    });
  },
  explain: {
    vi: ({ kind }) =>
      kind === 'inside'
        ? { what: 'Dấu “./.” đặt ở cuối văn bản, sau đây vẫn còn nội dung.', how: 'Thay bằng dấu chấm.' }
        : {
            what: 'Văn bản của Đảng kết thúc bằng dấu chấm, không dùng “./.”.',
            basis: formBasisOf('end', 'party'),
          },
    en: ({ kind }) =>
      kind === 'inside'
        ? { what: 'The mark “./.” ends a paper, but text follows.', how: 'Write a full stop.' }
        : { what: 'Party papers end with a full stop, not with “./.”.' },
  },
  repair: (mending, draft) => [
    {
      title: { vi: 'Thay bằng dấu chấm', en: 'Write a full stop' },
      edits: [replacePart(draft, mending.place!, mending.place!, '.')],
    },
  ],
});

/** How a signature opens that a copy has set in one line: “KT. BỘ TRƯỞNG THỨ TRƯỞNG Lê Văn Mẫu”. */
const SIGNED = /^(?:T\/?M|K\/?T|T\/?L|T\/?UQ)[.\s]/u;

/** True when the text goes on behind a mark. Recipients and signature end it, whatever an annex says behind them. */
function goesOn({ tree }: Draft, block: number, next: Place | undefined): boolean {
  if (next === undefined || SIGNED.test(next.passage.text)) return false;
  return !tree.zones.slice(block + 1, next.block).some((zone) => zone === 'recipients' || zone === 'signature');
}
