import { HD05, ND30 } from '../../../vocabulary/source';
import { replacePart } from '../../edits';
import { defineDraftRule } from '../../rule';

interface State {
  readonly kind: 'inside' | 'party';
}

/** `./.` closes a State paper: it stands behind the last sentence, never before further text, and not in Party papers. */
export default defineDraftRule<State>({
  id: 'layout/end-mark',
  title: { vi: 'Dấu “./.” kết thúc văn bản', en: 'The end mark “./.”' },
  severity: 'warning',
  fix: 'suggest',
  basis: [
    { short: ND30, place: 'Phụ lục III' },
    { short: HD05, place: 'điểm 6.2.2' },
  ],
  find(draft) {
    const body = [...draft.linesIn('opening'), ...draft.linesIn('body')];
    return body.flatMap((place, at) => {
      const { text } = place.passage;
      if (!text.endsWith('./.')) return [];
      const inside = at < body.length - 1;
      if (!inside && draft.identity.system !== 'party') return [];
      const mark = { ...place, start: text.length - 3 };
      return [inside ? { place: mark, state: { kind: 'inside' as const } } : { place: mark, state: { kind: 'party' as const }, severity: 'information' as const }];
    });
  },
  explain: {
    vi: ({ kind }) => (kind === 'inside' ? { what: 'Dấu “./.” đặt ở cuối văn bản, sau đây vẫn còn nội dung.', how: 'Thay bằng dấu chấm.' } : { what: 'Văn bản của Đảng kết thúc bằng dấu chấm, không dùng “./.”.', basis: { short: HD05, place: 'điểm 6.2.2' } }),
    en: ({ kind }) => (kind === 'inside' ? { what: 'The mark “./.” ends a paper, but text follows.', how: 'Write a full stop.' } : { what: 'Party papers end with a full stop, not with “./.”.' }),
  },
  repair: (mending, draft) => [{ title: { vi: 'Thay bằng dấu chấm', en: 'Write a full stop' }, edits: [replacePart(draft, mending.place!, mending.place!, '.')] }],
});
