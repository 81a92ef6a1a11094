import { placeOf } from '../../../model/place';
import { PRACTICE } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly encoding: 'TCVN3' | 'VNI';
  /** How many passages are typed so. */
  readonly passages: number;
}

/** Text typed with a font of the time before Unicode: `Uû ban nh©n d©n`. No other rule can read it. */
export default defineDraftRule<State>({
  id: 'text/legacy-encoding',
  title: { vi: 'Văn bản gõ bằng bảng mã cũ (TCVN3, VNI)', en: 'Text in an old code page' },
  severity: 'error',
  fix: 'none',
  watches: (draft) => [draft.words.oldCodes.version],
  basis: [PRACTICE],
  find(draft) {
    const oldCodes = draft.words.oldCodes.mentions;
    const [first] = oldCodes;
    return first === undefined
      ? []
      : [{ place: placeOf(first), state: { encoding: first.fact.encoding, passages: oldCodes.length } }];
  },
  explain: {
    vi: ({ encoding, passages }) => ({
      what: `Có ${passages} đoạn gõ bằng bảng mã ${encoding}, không phải Unicode: Dự Thảo không đọc được.`,
      how: 'Chuyển sang Unicode bằng bộ gõ (UniKey: Ctrl + Shift + F6).',
    }),
    en: ({ encoding, passages }) => ({
      what: `${passages} ${passages === 1 ? 'passage is' : 'passages are'} typed in ${encoding}, not in Unicode, and cannot be read.`,
      how: 'Convert the text to Unicode.',
    }),
  },
});
