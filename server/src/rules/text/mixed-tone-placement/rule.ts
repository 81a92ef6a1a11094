import type { Draft } from '../../../model/draft';
import { placeOf, type Mention } from '../../../model/place';
import type { TonePlacement } from '../../../model/tones';
import { moveTone } from '../../../text/tone-mark';
import { PRACTICE } from '../../../vocabulary/source';
import { replacePlace } from '../../edits';
import { defineDraftRule } from '../../rule';

type Placement = TonePlacement['key'];

interface State {
  /** Where the tone mark of the reported syllables stands. */
  readonly placement: Placement;
  readonly example: string;
  readonly count: number;
  /** How many syllables have it on the other vowel. */
  readonly others: number;
}

const options = {
  /** The placement to go by; without it, that of most syllables in the draft. */
  placement: { one: ['ủy', 'uỷ'] },
} as const;

/** `uỷ` and `ủy`, `hoá` and `hóa` in one draft: no rule prefers either, but a draft keeps to one. */
export default defineDraftRule<State, typeof options>({
  id: 'text/mixed-tone-placement',
  title: { vi: 'Vị trí dấu thanh không thống nhất (ủy – uỷ)', en: 'Mixed placement of tone marks' },
  severity: 'information',
  fix: 'suggest',
  watches: (draft) => [draft.words.tones.version],
  basis: [PRACTICE],
  options,
  find(draft, chosen) {
    const wrong = wrongPlacement(draft, chosen.placement);
    const tones = draft.words.tones.mentions;
    const mentions = wrong === undefined ? [] : tones.filter(({ fact }) => fact.key === wrong);
    const [first, ...others] = mentions;
    if (first === undefined) return [];
    const state: State = {
      placement: wrong!,
      example: exampleAt(first),
      count: mentions.length,
      others: tones.length - mentions.length,
    };
    return [{ place: placeOf(first), state, related: others.map((mention) => placeOf(mention)) }];
  },
  explain: {
    vi: ({ placement, example, count, others }) => ({
      what:
        others === 0
          ? `${count} chỗ đặt dấu thanh như “${example}”, khác kiểu đã chọn.`
          : `Dự thảo đặt dấu thanh theo hai kiểu: ${count} chỗ như “${example}”, ${others} chỗ như “${moveTone(example, placement === 'early' ? 'late' : 'early')}”.`,
      how: 'Thống nhất một kiểu.',
      related: 'Chỗ khác đặt dấu cùng kiểu này.',
    }),
    en: ({ placement, example, count, others }) => ({
      what: `Tone marks are placed in two ways: ${count} as in “${example}”, ${others} as in “${moveTone(example, placement === 'early' ? 'late' : 'early')}”.`,
      how: 'Keep to one.',
      related: 'Placed in the same way.',
    }),
  },
  repair({ state: { placement, example, count } }, draft) {
    const target: Placement = placement === 'early' ? 'late' : 'early';
    const edits = draft.words.tones.mentions
      .filter(({ fact }) => fact.key === placement)
      .map((mention) => replacePlace(draft, placeOf(mention), moveTone(exampleAt(mention), target)));
    const right = moveTone(example, target);
    return [
      {
        title: {
          vi: `Thống nhất đặt dấu như “${right}” — sửa ${count} chỗ`,
          en: `Unify as “${right}” — ${count} ${count === 1 ? 'place' : 'places'}`,
        },
        edits,
      },
    ];
  },
});

/** The placement that is to be mended: not the chosen one, else that of the smaller number; of equal numbers that of the later first mention. */
function wrongPlacement(draft: Draft, chosen: 'ủy' | 'uỷ' | undefined): Placement | undefined {
  if (chosen !== undefined) return chosen === 'ủy' ? 'late' : 'early';
  const tones = draft.words.tones.mentions;
  let early = 0;
  for (const { fact } of tones) if (fact.key === 'early') early++;
  const late = tones.length - early;
  if (early === 0 || late === 0) return undefined;
  if (early !== late) return early < late ? 'early' : 'late';
  return tones[0]!.fact.key === 'early' ? 'late' : 'early';
}

function exampleAt({ passage, fact }: Mention<TonePlacement>): string {
  return passage.text.slice(fact.start, fact.end);
}
