import { toLetter, toRoman } from '../../../server/src/text/numerals';
import type { Random } from '../../support/random-edits';

/** A section of a made-up draft. `name` stands in its heading and nowhere else. */
interface Item {
  readonly name: string;
  readonly label: string;
  readonly lead: string;
  readonly parent: Item | undefined;
  readonly children: Item[];
}

/** A draft with sections in several levels that refer to one another in many ways. */
export function numberedDraft(random: Random): string {
  const items: Item[] = [];
  const roots = makeLevel(random, items, undefined, 0, random.of(['- ', '. ', '. ']), random.below(3));
  const lines: string[] = [...random.of([[], HEAD])];
  const bold = random.below(4) === 0 ? '**' : '';
  const hashes = random.below(5) === 0;
  const write = (one: Item, depth: number): void => {
    const mark = hashes ? `${'#'.repeat(depth + 1)} ` : '';
    const tail = random.of(['', '', '  ', '\t']);
    lines.push(`${mark}${bold}${one.lead}Việc ${one.name} ${mention(random, items, one)}.${bold}${tail}`);
    for (let count = random.below(3); count > 0; count--)
      lines.push(random.of(['', '- ']) + `Làm ${mention(random, items, one)}; ${mention(random, items, one)}.`);
    one.children.forEach((child) => write(child, depth + 1));
  };
  roots.forEach((root) => write(root, 0));
  lines.push('', ...random.of([[], ['Trên đây là Kế hoạch của xã Thanh Lâm Thượng./.'], TAIL]));
  const spaced = random.of(['\n', '\n\n', '\n\n\n']);
  const text = lines.join(spaced) + random.of(['', '\n']);
  const typed = random.below(4) === 0 ? text.normalize('NFD') : text;
  return random.below(3) === 0 ? typed.replaceAll('\n', '\r\n') : typed;
}

const HEAD = ['KẾ HOẠCH', 'khắc phục hạn chế sau giám sát'];
const TAIL = ['Nơi nhận:', '- Như Mục III (t/h);', '- Lưu.'];

/** @param style 0: I, 1., a) · 1: I, 1., 1.1. · 2: 1., 1.1., 1.1.1., a) */
function makeLevel(
  random: Random,
  items: Item[],
  parent: Item | undefined,
  depth: number,
  mark: string,
  style: number,
): Item[] {
  const most = [5, 5, 4, 4][depth]!;
  const count = depth === 0 ? 2 + random.below(4) : random.below(most);
  return Array.from({ length: count }, (_, at) => {
    const label = labelOf(at + 1, depth + (style === 2 ? 1 : 0), parent, style);
    const end = /^[a-zđ]$/u.test(label) ? ') ' : /^[IVX]+$/.test(label) ? mark : '. ';
    const item: Item = {
      name: `nt${String(items.length).padStart(3, '0')}z`,
      label,
      lead: label + end,
      parent,
      children: [],
    };
    items.push(item);
    if (depth < (style === 2 ? 3 : 2) && !/^[a-zđ]$/u.test(label))
      item.children.push(...makeLevel(random, items, item, depth + 1, mark, style));
    return item;
  });
}

function labelOf(number: number, depth: number, parent: Item | undefined, style: number): string {
  if (depth === 0) return toRoman(number);
  if (depth === 1) return String(number);
  if (style === 0 || depth === 4) return toLetter(number)!;
  return `${parent!.label}.${number}`;
}

/** A phrase that refers to one or more sections, or to none. */
function mention(random: Random, items: readonly Item[], from: Item): string {
  const target = random.below(2) === 0 ? random.of(items) : random.of(from.parent?.children ?? items);
  const siblings = target.parent?.children ?? items.filter(({ parent }) => parent === undefined);
  const next = siblings.slice(siblings.indexOf(target) + 1, siblings.indexOf(target) + 1 + random.below(4));
  const isPoint = /^[a-zđ]$/u.test(target.label);
  const word = isPoint ? 'điểm' : 'mục';
  const around = target.parent;
  const behind = around === undefined || (!isPoint && random.below(2) === 0) ? '' : ` mục ${around.label}`;
  switch (random.below(8)) {
    case 0:
      return 'theo quy định chung';
    case 1:
      return `theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP`;
    case 2:
      return next.length > 0
        ? `từ ${word} ${target.label} đến ${word} ${next[next.length - 1]!.label}${isPoint ? behind : ' nêu trên'}`
        : `tại ${word} ${target.label} nêu trên`;
    case 3:
      return next.length > 0
        ? `tại các ${word} ${[target, ...next.slice(0, -1)].map(({ label }) => label).join(', ')} và ${next[next.length - 1]!.label}${isPoint ? behind : ' nêu trên'}`
        : `như ${word} ${target.label} nêu trên`;
    case 4:
      return around !== undefined && /^[IVX]+$/.test(around.label) && !isPoint
        ? `theo mục ${around.label}.${target.label}`
        : `(${word} ${target.label}${isPoint ? behind : ''})`;
    case 5:
      return around !== undefined && /^\d+$/.test(target.label) && /^[IVX]+$/.test(around.label)
        ? `tại khoản ${target.label} mục ${around.label}`
        : `như tại ${isPoint ? 'điểm' : 'Mục'} ${target.label}${isPoint ? behind : ''}`;
    default:
      return `tại ${word} ${target.label}${isPoint ? behind : ' nêu trên'}`;
  }
}
