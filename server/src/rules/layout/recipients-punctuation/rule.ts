import { formBasis } from '../../../vocabulary/formats';
import { acceptedMarks, agreeing, endMark } from '../../list-marks';
import { replacePart } from '../../edits';
import { defineDraftRule } from '../../rule';

interface State {
  readonly typed: string;
  readonly right: string;
  readonly last: boolean;
}

/** The lines of Nơi nhận: one mark between them (“;”, in Party papers of before 27/5/2026 “,”), a full stop at the end. */
export default defineDraftRule<State>({
  id: 'layout/recipients-punctuation',
  title: { vi: 'Dấu câu ở Nơi nhận', en: 'Punctuation of the recipients' },
  severity: 'information',
  fix: 'suggest',
  watches: (draft) => [draft.headVersion],
  basis: formBasis('recipient-marks'),
  find(draft) {
    const accepted = acceptedMarks(draft, 'recipients');
    if (accepted === undefined) return [];
    const lines = draft.linesIn('recipients').filter(({ passage }) => passage.role === 'bullet');
    const marks = agreeing(
      accepted,
      lines.slice(0, -1).map(({ passage }) => endMark(passage.text)),
    );
    return lines.flatMap((place, at) => {
      const { text } = place.passage;
      const last = at === lines.length - 1;
      const typed = endMark(text);
      if ((last ? marks.last : marks.between).has(typed)) return [];
      const end = text.trimEnd().length;
      return [
        {
          place: { ...place, start: end - Math.max(1, typed.length), end },
          state: { typed, right: last ? marks.preferred.last : marks.preferred.between, last },
        },
      ];
    });
  },
  explain: {
    vi: ({ right, last }) => ({
      what: `${last ? 'Dòng cuối' : 'Mỗi dòng'} của Nơi nhận kết thúc bằng dấu “${right}”.`,
    }),
    en: ({ right, last }) => ({
      what: `${last ? 'The last line' : 'Each line'} of the recipients ends with “${right}”.`,
    }),
  },
  repair({ state, place }, draft) {
    const at = state.typed === '' ? place!.end : place!.start;
    return [
      {
        title: { vi: `Kết thúc bằng “${state.right}”`, en: `End with “${state.right}”` },
        edits: [replacePart(draft, place!, { start: at, end: place!.end }, state.right)],
      },
    ];
  },
});
