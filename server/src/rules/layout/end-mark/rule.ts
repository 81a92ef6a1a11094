import { formBasis, formBasisOf, formatsOf } from '../../../vocabulary/formats';
import { replacePart } from '../../edits';
import type { Draft, Passage, Zone } from '../../../model/draft';
import type { EndMark } from '../../../model/end-marks';
import { placeOf, type Mention } from '../../../model/place';
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
  // The line behind a mark decides as well.
  watches: (draft) => [
    draft.words.endMarks.version,
    draft.identity,
    ...marksOf(draft).map((mark) => lineBehind(draft, mark)),
  ],
  basis: formBasis('end'),
  find(draft) {
    const formats = formatsOf(draft.identity.profile);
    const isForeign = formats.length > 0 && formats.every(({ endMark }) => !endMark);
    return marksOf(draft).flatMap<Found<State>>((mention) => {
      if (goesOn(draft, mention)) return [{ place: placeOf(mention), state: { kind: 'inside' } }];
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

/** The marks in the text of the first document. */
function marksOf({ words, tree }: Draft): Mention<EndMark>[] {
  const end = tree.divisions[0]?.end ?? 0;
  return words.endMarks.mentions.filter(
    ({ block, passage }) => passage.kind === 'text' && block < end && isText(tree.zones[block]!),
  );
}

/** True when the text goes on behind a mark. */
function goesOn(draft: Draft, mark: Mention<EndMark>): boolean {
  const next = lineBehind(draft, mark);
  return next !== undefined && !SIGNED.test(next.text);
}

/** The next line of the text; undefined where recipients or signature end it, whatever an annex says behind them. */
function lineBehind(
  { tree: { blocks, zones, divisions } }: Draft,
  { block, passage }: Mention<EndMark>,
): Passage | undefined {
  const end = divisions[0]?.end ?? 0;
  let behind = false;
  for (let at = block; at < end; at++) {
    if (at > block && (zones[at] === 'recipients' || zones[at] === 'signature')) return undefined;
    for (const one of blocks[at]!.passages) {
      if (behind && isText(zones[at]!) && one.kind === 'text' && one.text !== '') return one;
      behind ||= one === passage;
    }
  }
  return undefined;
}

function isText(zone: Zone): boolean {
  return zone === 'opening' || zone === 'body';
}
