import type { Random } from '../../support/random-edits';
import { adding, body, replaceAt, replacing, type Plant } from './plant';

/** A number at the beginning of a line. */
interface Item {
  readonly index: number;
  readonly label: string;
  readonly mark: string;
}

/** Numbers that count on: I, II, III of the draft, 1.1, 1.2 of section 1, a, b, c of one item. */
interface Series {
  readonly kind: 'roman' | 'decimal' | 'letter';
  readonly items: readonly Item[];
}

const NUMBERED =
  /^(?<before>[#* ]{0,8})(?<label>[IVX]+(?=[.-])|\d+(?:\.\d+)*(?=\.)|[a-zđ](?=\)))(?<mark>[.)-])\**[ ]/gmu;
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** All series of the body. */
function seriesIn(text: string): Series[] {
  const [from, to] = body(text);
  const done: Series[] = [];
  const open = new Map<string, { kind: Series['kind']; items: Item[] }>();
  for (const match of text.matchAll(NUMBERED)) {
    if (match.index < from || match.index >= to) continue;
    const { before = '', label = '', mark = '' } = match.groups!;
    const kind = /^[IVX]/.test(label) ? 'roman' : /^\d/.test(label) ? 'decimal' : 'letter';
    const key = kind === 'decimal' ? `decimal ${label.slice(0, label.lastIndexOf('.') + 1)}` : kind;
    const isFirst = label === 'I' || label === 'a' || /(?:^|\.)1$/.test(label);
    if (isFirst) {
      const items: Item[] = [];
      open.set(key, { kind, items });
      done.push({ kind, items });
    }
    open.get(key)?.items.push({ index: match.index + before.length, label, mark });
  }
  return done.filter(({ items }) => items.length > 0);
}

/** Numbers one item of a series anew. */
function renumbering(
  rule: string,
  choose: (series: Series, random: Random) => readonly [Item, string] | undefined,
): Plant {
  return {
    rule,
    into(text, random) {
      const all = seriesIn(text);
      while (all.length > 0) {
        const [series] = all.splice(random.below(all.length), 1);
        const chosen = choose(series!, random);
        if (chosen !== undefined && !hasChildren(text, chosen[0])) {
          const [{ index, label, mark }, wrong] = chosen;
          return replaceAt(text, index, label.length + mark.length, wrong);
        }
      }
      return undefined;
    },
  };
}

/** With a new number an item would lose those that bear its number in theirs. */
function hasChildren(text: string, { label, index }: Item): boolean {
  return /^\d/.test(label) && text.slice(index).search(new RegExp(`\\n[#* ]*${label}\\.1\\.`, 'u')) >= 0;
}

function numberBehind({ kind }: Series, label: string, step: number): string | undefined {
  if (kind === 'roman') return ROMANS[ROMANS.indexOf(label) + step];
  if (kind === 'letter') return LETTERS[LETTERS.indexOf(label) + step];
  const dot = label.lastIndexOf('.') + 1;
  return label.slice(0, dot) + String(Number(label.slice(dot)) + step);
}

/** The last of a series gets a number that is not due. */
function lastBecomes(rule: string, step: number, kinds: readonly Series['kind'][], least: number): Plant {
  return renumbering(rule, (series) => {
    const last = series.items.at(-1)!;
    const wrong = numberBehind(series, last.label, step);
    if (series.items.length < least || !kinds.includes(series.kind) || wrong === undefined) return undefined;
    return [last, `${wrong}${last.mark}`];
  });
}

/** 1.3.2 → 1.2.2 */
function underTheOneBefore(label: string): string | undefined {
  const path = label.split('.').map(Number);
  const parent = path.at(-2);
  if (parent === undefined || parent < 2) return undefined;
  return [...path.slice(0, -2), parent - 1, path.at(-1)].join('.');
}

export const numberingPlants: readonly Plant[] = [
  lastBecomes('numbering/gap', 1, ['roman', 'decimal'], 2),
  lastBecomes('numbering/gap', 2, ['roman', 'decimal'], 3),
  lastBecomes('numbering/duplicate', -1, ['roman', 'decimal'], 3),
  lastBecomes('numbering/letter-order', 1, ['letter'], 2),
  renumbering('numbering/letter-order', ({ kind, items }) => {
    const behindE = items.find(({ label }) => label === 'g');
    return kind === 'letter' && behindE !== undefined ? [behindE, 'f)'] : undefined;
  }),
  renumbering('numbering/letter-order', ({ kind, items }) => {
    const behindD = items.find(({ label }) => label === 'đ');
    return kind === 'letter' && behindD !== undefined ? [behindD, 'e)'] : undefined;
  }),
  renumbering('numbering/wrong-parent', ({ kind, items }, random) => {
    const item = items[1 + random.below(Math.max(1, items.length - 1))];
    const wrong = kind === 'decimal' && item !== undefined ? underTheOneBefore(item.label) : undefined;
    return wrong === undefined ? undefined : [item!, `${wrong}${item!.mark}`];
  }),
  renumbering('numbering/mixed-style', ({ kind, items }, random) => {
    if (kind !== 'roman' || items.length < 3) return undefined;
    const item = random.of(items);
    return [item, item.label + (item.mark === '.' ? '-' : '.')];
  }),
  renumbering('numbering/mixed-style', ({ kind, items }, random) => {
    if (kind !== 'roman' || items.length < 2) return undefined;
    const item = random.of(items.filter(({ label }) => label.length > 1));
    return [item, item.label.replaceAll('I', 'l') + item.mark];
  }),
  adding(
    'reference/unresolved',
    (random) =>
      `Các cơ quan thực hiện nội dung tại ⟦${random.of(['mục 9.9', 'mục 8.4.2', 'mục VIII.3', 'mục 7.1', 'Mục IX', 'điểm a mục 9.2'])}⟧ ${random.of(['nêu trên', 'của Kế hoạch này', 'nói trên'])}.`,
  ),
  replacing(
    'reference/unresolved',
    /(?<=(?:tại|theo|nội dung) )(?:các )?(mục) II(?:\.\d)?(?![\p{L}\d.])/gu,
    ([, word]) => `⟦${word} XII.4⟧`,
  ),
];
