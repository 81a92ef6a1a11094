import { adding, everywhere, replacing, type Plant } from './plant';

const DATE = /(?<![\d/-])(\d{2})\/(\d{1,2})\/(20\d{2})(?![\d/])/gu;
const LONG = /ngày (\d{2}) tháng (\d{1,2}) năm (\d{4})/gu;
const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

export const datePlants: readonly Plant[] = [
  replacing(
    'date/impossible',
    DATE,
    ([, , , year], random) =>
      random.of([
        `31/4/${year}`,
        `31/11/${year}`,
        `30/02/${year}`,
        '29/02/2026',
        `15/13/${year}`,
        `32/5/${year}`,
        `00/5/${year}`,
      ]),
    everywhere,
  ),
  replacing(
    'date/impossible',
    LONG,
    ([, , , year], random) =>
      random.of([`ngày 31 tháng 4 năm ${year}`, `ngày 30 tháng 02 năm ${year}`, `ngày 15 tháng 13 năm ${year}`]),
    everywhere,
  ),
  replacing(
    'date/padding',
    DATE,
    ([, day, month, year]) =>
      day!.startsWith('0')
        ? `${Number(day)}/${month}/${year}`
        : month!.startsWith('0')
          ? `${day}/${Number(month)}/${year}`
          : undefined,
    everywhere,
  ),
  replacing(
    'date/padding',
    LONG,
    ([, day, month, year]) =>
      day!.startsWith('0')
        ? `ngày ${Number(day)} tháng ${month} năm ${year}`
        : month!.startsWith('0')
          ? `ngày ${day} tháng ${Number(month)} năm ${year}`
          : undefined,
    everywhere,
  ),
  replacing(
    'date/format',
    DATE,
    ([, day, month, year], random) =>
      random.of([
        `${day}/${month}/${year!.slice(2)}`,
        `${day}-${month}/${year}`,
        `${day}.${month}/${year}`,
        `${day}/${month}-${year}`,
      ]),
    everywhere,
  ),
  adding('date/weekday', (random) => {
    const day = 1 + random.below(28);
    const month = 3 + random.below(7);
    const wrong = (new Date(2026, month - 1, day).getDay() + 1 + random.below(6)) % 7;
    return `Hội nghị sơ kết họp ⟦${WEEKDAYS[wrong]}, ngày ${String(day).padStart(2, '0')}/${month}/2026⟧ tại hội trường.`;
  }),
];
