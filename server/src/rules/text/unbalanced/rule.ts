import { placeOf, type Mention } from '../../../model/place';
import type { UnmatchedMark } from '../../../model/unmatched-marks';
import { sentenceEndBehind } from '../../../text/sentences';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule, type Found, type Repair } from '../../rule';

interface State {
  readonly sign: string;
  readonly partner: string;
  readonly opens: boolean;
}

const PARTNERS: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '“': '”',
  '”': '“',
  '«': '»',
  '»': '«',
  '"': '"',
  "''": "''",
  '‘‘': '’’',
  '’’': '‘‘',
};
/** A bracket may be closed behind a page end; farther away it belongs to something else. */
const REACH: Readonly<Record<UnmatchedMark['pair'], number>> = {
  round: 3,
  square: 3,
  straight: 3,
  quote: Infinity,
  angle: Infinity,
};

/** A bracket or quotation mark without its partner, page ends and paragraphs of one quotation looked through. */
export default defineDraftRule<State>({
  id: 'text/unbalanced',
  title: { vi: 'Dấu ngoặc không đủ cặp', en: 'Unbalanced brackets or quotation marks' },
  severity: 'warning',
  fix: 'suggest',
  watches: (draft) => [draft.words.unmatchedMarks.version],
  basis: [PRACTICE],
  find: (draft) =>
    leftAlone(draft.words.unmatchedMarks.mentions).map((mention): Found<State> => ({
      place: placeOf(mention),
      state: stateOf(mention.fact),
    })),
  explain: {
    vi: ({ sign, partner, opens }) => ({
      what: opens
        ? `Dấu ${sign} mở ra mà không có dấu ${partner} đóng lại.`
        : `Dấu ${sign} đóng lại mà không có dấu ${partner} mở ra.`,
      how: 'Thêm dấu còn thiếu hoặc bỏ dấu thừa.',
    }),
    en: ({ sign, partner, opens }) => ({
      what: opens
        ? `The mark ${sign} is never closed by ${partner} behind it.`
        : `The mark ${sign} is never opened by ${partner} before it.`,
      how: 'Add the missing mark or remove this one.',
    }),
  },
  repair({ state: { sign, partner, opens }, place, start, end }, draft) {
    const remove: Repair = {
      title: { vi: `Bỏ dấu ${sign}`, en: `Remove ${sign}` },
      edits: [{ start, end, newText: '' }],
    };
    if (!opens) return [remove];
    const at = draft.spanOf({ ...place!, start: 0, end: closingPlace(place!.passage.text, place!.end) }).end;
    return [
      {
        title: { vi: `Thêm ${partner} ở cuối câu`, en: `Add ${partner} at the end of the sentence` },
        edits: [{ start: at, end: at, newText: partner }],
      },
      remove,
    ];
  },
});

function stateOf({ sign, opens }: UnmatchedMark): State {
  return { sign, partner: PARTNERS[sign]!, opens };
}

/** Pairs the marks of different passages with one another: what remains has no partner anywhere. */
function leftAlone(mentions: readonly Mention<UnmatchedMark>[]): readonly Mention<UnmatchedMark>[] {
  if (mentions.length < 2) return mentions;
  const open: Record<UnmatchedMark['pair'], Mention<UnmatchedMark>[]> = {
    round: [],
    square: [],
    quote: [],
    angle: [],
    straight: [],
  };
  const paired = new Set<Mention<UnmatchedMark>>();
  for (const mention of mentions) {
    const { pair, opens } = mention.fact;
    const stack = open[pair];
    const partner = stack.at(-1);
    const near = partner !== undefined && mention.block - partner.block <= REACH[pair];
    // A straight mark closes when one is open, else it opens.
    if (near && (!opens || pair === 'straight')) {
      stack.pop();
      paired.add(partner).add(mention);
    } else if (opens) stack.push(mention);
  }
  return paired.size === 0 ? mentions : mentions.filter((mention) => !paired.has(mention));
}

/** Before the period of the sentence. */
function closingPlace(text: string, from: number): number {
  const end = sentenceEndBehind(text, from);
  return /[.?!;,:]$/.test(text.slice(0, end)) ? end - 1 : end;
}
