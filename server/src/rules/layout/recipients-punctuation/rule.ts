import { formBasis } from '../../../vocabulary/formats';
import { PRACTICE } from '../../../vocabulary/source';
import { acceptedMarks, agreeing, endMark } from '../../list-marks';
import { replacePart } from '../../edits';
import { defineDraftRule } from '../../rule';

interface State {
  readonly typed: string;
  readonly right: string;
  readonly last: boolean;
  /** True where more than one form is accepted and the other lines have chosen theirs: no regulation asks for this one alone. */
  readonly agreed: boolean;
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
    const agreed = accepted.between.size > 1;
    return lines.flatMap((place, at) => {
      const { text } = place.passage;
      const last = at === lines.length - 1;
      const typed = endMark(text);
      if ((last ? marks.last : marks.between).has(typed)) return [];
      const end = text.trimEnd().length;
      return [
        {
          place: { ...place, start: end - Math.max(1, typed.length), end },
          state: { typed, right: last ? marks.preferred.last : marks.preferred.between, last, agreed },
        },
      ];
    });
  },
  explain: {
    vi: ({ right, last, agreed }) =>
      agreed && !last
        ? {
            what: `Các dòng khác của Nơi nhận kết thúc bằng dấu “${right}”, dòng này chưa thống nhất.`,
            basis: PRACTICE,
          }
        : { what: `${last ? 'Dòng cuối' : 'Mỗi dòng'} của Nơi nhận kết thúc bằng dấu “${right}”.` },
    en: ({ right, last, agreed }) =>
      agreed && !last
        ? { what: `The other lines of the recipients end with “${right}”.`, how: 'Make them alike.', basis: PRACTICE }
        : { what: `${last ? 'The last line' : 'Each line'} of the recipients ends with “${right}”.` },
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
