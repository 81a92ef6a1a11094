import assert from 'node:assert/strict';
import { isRealDay } from '../../../server/src/model/calendar';
import type { DateMention } from '../../../server/src/model/date';
import { findDates } from '../../../server/src/model/find-dates';
import { itWithShared, sharedCorpus, sharedDocuments } from '../../support/shared-documents';

const blank = (part: number | undefined): string => (part === undefined ? '_' : String(part));

/** `short 07/4/2023 = 7.4.2023`; a quarter shows as `Q2.2026`. */
function shown({ form, raw, value, quarter }: DateMention): string {
  const said = quarter === undefined ? `${blank(value.day)}.${blank(value.month)}` : `Q${quarter}`;
  return `${form} ${raw} = ${said}.${blank(value.year)}`;
}

const found = (text: string): string[] => findDates(text).map(shown);

type Row = readonly [text: string, ...dates: string[]];

describe('Dates of a passage', () => {
  const written: Record<string, readonly Row[]> = {
    'in figures': [
      ['ngày 07/4/2023', 'short 07/4/2023 = 7.4.2023'],
      ['7/4/2023', 'short 7/4/2023 = 7.4.2023'],
      ['(05/5/2026)', 'short 05/5/2026 = 5.5.2026'],
      ['07-4-2023', 'short 07-4-2023 = 7.4.2023'],
      ['ngày 14.2.2025', 'short 14.2.2025 = 14.2.2025'],
      ['từ 14.2.2025 đến 15.3.2025', 'short 14.2.2025 = 14.2.2025', 'short 15.3.2025 = 15.3.2025'],
      ['ngày 11-9/2020', 'short 11-9/2020 = 11.9.2020'],
      ['ngày 21 /05-2010', 'short 21 /05-2010 = 21.5.2010'],
      ['ngày 14.2/2025', 'short 14.2/2025 = 14.2.2025'],
      ['ký ngày 21 /05/2010', 'short 21 /05/2010 = 21.5.2010'],
      ['ngày 02 - 9 - 2025', 'short 02 - 9 - 2025 = 2.9.2025'],
      ['ngày 2-9-45', 'short 2-9-45 = 2.9.45'],
      ['ngày 15/09/10', 'short 15/09/10 = 15.9.10'],
      ['ngày 08/6/20210', 'short 08/6/20210 = 8.6.20210'],
      ['ngày05/5/2026', 'short 05/5/2026 = 5.5.2026'],
      ['ngày 05/5/2026của', 'short 05/5/2026 = 5.5.2026'],
      ['ngày 05/5/2026-08/5/2026', 'short 05/5/2026 = 5.5.2026', 'short 08/5/2026 = 8.5.2026'],
      ['từ ngày 08-10/12/2025', 'short 10/12/2025 = 10.12.2025'],
      ['nay.05/5/2026', 'short 05/5/2026 = 5.5.2026'],
    ],
    'though no calendar has them': [
      ['31/4/2026', 'short 31/4/2026 = 31.4.2026'],
      ['ngày 29/02/2026', 'short 29/02/2026 = 29.2.2026'],
      ['15/13/2026', 'short 15/13/2026 = 15.13.2026'],
      ['ngày 31/4', 'day-month 31/4 = 31.4._'],
      ['tháng 13/2026', 'month tháng 13/2026 = _.13.2026'],
      ['ngày 31 tháng 6 năm 2026', 'long ngày 31 tháng 6 năm 2026 = 31.6.2026'],
    ],
    'in words': [
      ['Bình Mẫu, ngày 07 tháng 4 năm 2023', 'long ngày 07 tháng 4 năm 2023 = 7.4.2023'],
      ['NGÀY 01 THÁNG 7 NĂM 2025', 'long NGÀY 01 THÁNG 7 NĂM 2025 = 1.7.2025'],
      ['ngày 07 tháng 4, năm 2023', 'long ngày 07 tháng 4, năm 2023 = 7.4.2023'],
      ['ngày 7 tháng Tư năm 2023', 'long ngày 7 tháng Tư năm 2023 = 7.4.2023'],
      ['ngày 7 tháng bốn năm 2023', 'long ngày 7 tháng bốn năm 2023 = 7.4.2023'],
      ['ngày 7 tháng năm năm 2023', 'long ngày 7 tháng năm năm 2023 = 7.5.2023'],
      ['ngày mồng 5 tháng Giêng năm 2026', 'long ngày mồng 5 tháng Giêng năm 2026 = 5.1.2026'],
      ['mùng 3 tháng 2 năm 1930', 'long mùng 3 tháng 2 năm 1930 = 3.2.1930'],
      ['ngày 23 tháng Chạp', 'day-month ngày 23 tháng Chạp = 23.12._'],
      ['ngày 09 tháng mười hai năm 2026', 'long ngày 09 tháng mười hai năm 2026 = 9.12.2026'],
      ['ngày 05 tháng 5/2026', 'long ngày 05 tháng 5/2026 = 5.5.2026'],
      ['Bình Mẫu, 05 tháng 5 năm 2026', 'long 05 tháng 5 năm 2026 = 5.5.2026'],
      ['ngày 18 - 20 tháng 5 năm 2026', 'long 20 tháng 5 năm 2026 = 20.5.2026'],
      ['từ ngày 08 đến ngày 10 tháng 12 năm 2026', 'long ngày 10 tháng 12 năm 2026 = 10.12.2026'],
      ['ngày 5 tháng 9 năm 26', 'long ngày 5 tháng 9 năm 26 = 5.9.26'],
    ],
    'without a year': [
      ['trước ngày 20/11', 'day-month 20/11 = 20.11._'],
      ['trước 20/11', 'day-month 20/11 = 20.11._'],
      ['chậm nhất 15/7', 'day-month 15/7 = 15.7._'],
      ['ngày 15 tháng 11 (hằng năm)', 'day-month ngày 15 tháng 11 = 15.11._'],
      ['ngày 2-9', 'day-month 2-9 = 2.9._'],
      ['từ 01/6 đến 30/6', 'day-month 01/6 = 1.6._', 'day-month 30/6 = 30.6._'],
      ['trước ngày 01/6 và 15/11 hằng năm', 'day-month 01/6 = 1.6._', 'day-month 15/11 = 15.11._'],
      ['ngày 20/11 - 25/11', 'day-month 20/11 = 20.11._', 'day-month 25/11 = 25.11._'],
      ['trong ngày 20/11.', 'day-month 20/11 = 20.11._'],
    ],
    'as months': [
      ['trong tháng 5/2026', 'month tháng 5/2026 = _.5.2026'],
      ['tháng 12 năm 2025', 'month tháng 12 năm 2025 = _.12.2025'],
      ['tháng12/2025', 'month tháng12/2025 = _.12.2025'],
      ['tháng 5-2026', 'month tháng 5-2026 = _.5.2026'],
      ['tháng 5.2026', 'month tháng 5.2026 = _.5.2026'],
      ['tháng Tư năm 2026', 'month tháng Tư năm 2026 = _.4.2026'],
      ['xong trong tháng 8', 'month tháng 8 = _.8._'],
      ['Tháng 11 - 12/2026', 'month Tháng 11 = _.11._', 'month 12/2026 = _.12.2026'],
      ['tháng 10-12/2026', 'month tháng 10 = _.10._', 'month 12/2026 = _.12.2026'],
      ['tháng 7, 8 năm 2026', 'month tháng 7 = _.7._', 'month 8 năm 2026 = _.8.2026'],
      ['từ 12/2025 đến 3/2026', 'month 12/2025 = _.12.2025', 'month 3/2026 = _.3.2026'],
    ],
    'as quarters and years': [
      ['quý II/2026', 'quarter quý II/2026 = Q2.2026'],
      ['QUÝ IV NĂM 2026', 'quarter QUÝ IV NĂM 2026 = Q4.2026'],
      ['quý 2 năm 2025', 'quarter quý 2 năm 2025 = Q2.2025'],
      ['quý ba năm 2026', 'quarter quý ba năm 2026 = Q3.2026'],
      ['Quý I', 'quarter Quý I = Q1._'],
      ['Quý II, III/2026', 'quarter Quý II = Q2._', 'quarter III/2026 = Q3.2026'],
      ['quý I và II năm 2026', 'quarter quý I = Q1._', 'quarter II năm 2026 = Q2.2026'],
      ['Quý III, quý IV năm 2026', 'quarter Quý III = Q3._', 'quarter quý IV năm 2026 = Q4.2026'],
      ['năm 2026', 'year năm 2026 = _._.2026'],
      ['năm 2025 và 2026', 'year năm 2025 = _._.2025', 'year 2026 = _._.2026'],
      ['6 tháng năm 2026', 'year năm 2026 = _._.2026'],
    ],
  };
  for (const [how, rows] of Object.entries(written)) {
    for (const [text, ...dates] of rows) {
      it(`are found ${how}: “${text}”`, () => {
        assert.deepEqual(found(text), dates);
      });
    }
  }

  const none: Record<string, readonly string[]> = {
    'numbers of documents': [
      'Nghị định số 09/2019/NĐ-CP',
      '18/2021/QĐ-TTg, 275-QĐ/TU, 15/QĐ-2025',
      'số 12/3/2019/NQ-HĐND',
      'số 12/2025/NĐ-CP',
      'từ 12/2025/NĐ-CP',
      'NQ-12/5/2026',
    ],
    'fractions and ratios': [
      'họp 1/2 ngày',
      '15/15 xã đạt chuẩn',
      'đến 2/3 số hộ',
      'từ 1/2 số phiếu',
      'đến 58/58 thôn',
      'mỗi ngày 1/2 số ca',
    ],
    'figures of other kinds': [
      'trực 24/7',
      '“04 sạch”',
      'không quá 1,5 ngày',
      'phiên bản 3.0',
      'từ 11 - 12/2',
      'ngày 1/2/0123',
      '1.2.4. Cơ quan chủ trì',
      'bản 14.2.2025',
    ],
    'months and years without a word that says so': ['12/2025', '2026', '15/09/10'],
    'periods of years': ['2025 - 2030', 'năm 2025 - 2026', 'năm học 2025-2026', 'khóa XIV'],
    'amounts of time': [
      '6 tháng đầu',
      'mỗi tháng 1 lần',
      'quý 2 lần',
      'hằng quý 1 buổi',
      '30 ngày 15 hộ',
      'trong 6 tháng 2 đợt',
      '03 tháng 2026',
      'ngày 2 tháng một lần',
    ],
    'addresses, telephones, amounts of money': [
      '192.168.1.1',
      'https://vanban.mau/2025/05/12/x',
      '024.38.252.425',
      '(024) 38-25-2425',
      '1.500.000 đồng',
      'C:/12/5/2026',
    ],
    'blanks to fill in': [
      'ngày … tháng … năm 2026',
      'ngày      tháng      năm 2026',
      'ngày ..... tháng ..... năm 2026',
      'ngày tháng năm 2026',
      'ngày __ tháng __ năm 2026',
    ],
    'days of every month': ['ngày 16 hằng tháng', 'ngày 10-12 hằng tháng', 'ngày 15 của tháng'],
    'words that only look alike': ['quý vị', 'lý do quý giá', 'quý Ít', 'đồng quy I', 'tháng 5a'],
  };
  for (const [what, texts] of Object.entries(none)) {
    for (const text of texts) {
      it(`are not made of ${what}: “${text}”`, () => {
        assert.deepEqual(found(text), []);
      });
    }
  }

  it('keep what can be read of a date with a blank', () => {
    assert.deepEqual(found('ngày … tháng 6 năm 2026'), ['month tháng 6 năm 2026 = _.6.2026']);
    assert.deepEqual(found('ngày 05 tháng … năm 2026'), []);
  });

  it('point at each part as it is typed', () => {
    const text = 'Trước ngày 7 /02-2023.';
    const [date] = findDates(text);
    const at = (part: { start: number; end: number } | undefined) => part && text.slice(part.start, part.end);
    assert.deepEqual(
      [at(date), at(date?.dayText), at(date?.monthText), at(date?.yearText)],
      ['7 /02-2023', '7', '02', '2023'],
    );
    assert.deepEqual(date?.separators, ['/', '-']);
    assert.deepEqual(findDates('ngày 20/11')[0]?.separators, ['/']);
    assert.deepEqual(findDates('tháng 5/2026')[0]?.separators, []);
    for (const source of ['x 7-02-2023', 'ngày 07 tháng 02 năm 2023', 'quý II/2026', 'ngày 20/11', 'tháng 12/2025']) {
      for (const one of findDates(source)) {
        assert.equal(source.slice(one.start, one.end), one.raw);
        for (const part of [one.dayText, one.monthText, one.yearText])
          if (part) assert.equal(source.slice(part.start, part.end), part.text);
      }
    }
    const [long] = findDates('ngày 07 tháng 02 năm 2023');
    assert.deepEqual([long?.dayText?.text, long?.monthText?.text, long?.yearText?.text], ['07', '02', '2023']);
    assert.equal(findDates('ngày 7 tháng Tư năm 2023')[0]?.monthText, undefined, 'a month in words has no figures');
  });

  const weekdays: readonly (readonly [string, string | undefined, number | undefined])[] = [
    ['Thứ Hai, ngày 05/5/2026', 'Thứ Hai', 1],
    ['vào thứ 2 ngày 05/5/2026', 'thứ 2', 1],
    ['sáng thứ bảy, 09/5/2026', 'thứ bảy', 6],
    ['Chủ nhật (10/5/2026)', 'Chủ nhật', 0],
    ['chiều thứ Năm ngày 07 tháng 5 năm 2026', 'thứ Năm', 4],
    ['8h00, thứ Ba, ngày 05/5', 'thứ Ba', 2],
    ['Kỳ họp thứ 2, ngày 05/5/2026', undefined, undefined],
    ['lần thứ hai, ngày 05/5/2026', undefined, undefined],
    ['phiên họp thứ năm ngày 05/5/2026', undefined, undefined],
    ['hội nghị thứ bảy, ngày 05/5/2026', undefined, undefined],
    ['ngày 05/5/2026', undefined, undefined],
    ['Thứ Hai, tháng 5/2026', undefined, undefined],
  ];
  for (const [text, word, day] of weekdays) {
    it(`${word === undefined ? 'have no weekday' : `say the weekday ${word}`} in “${text}”`, () => {
      const said = findDates(text)[0]!.weekday;
      assert.deepEqual([said?.text, said?.day], [word, day]);
      if (said) assert.equal(text.slice(said.start, said.end), word);
    });
  }

  it('have one key for the same words, wherever they stand', () => {
    const key = (text: string) => findDates(text)[0]!.key;
    assert.equal(key('ngày 05/5/2026'), key('Căn cứ văn bản ngày 05/5/2026'));
    assert.notEqual(key('ngày 05/5/2026'), key('ngày 5/5/2026'));
    assert.notEqual(key('Thứ Hai, ngày 05/5/2026'), key('Thứ Ba, ngày 05/5/2026'));
  });

  it('come in the order of the text and never overlap', () => {
    const text =
      'Từ tháng 11 - 12/2025, quý I, II/2026, trước ngày 01/6 và 15/11, năm 2025 và 2026, ngày 18 - 20 tháng 5 năm 2026';
    let end = 0;
    for (const date of findDates(text)) {
      assert.ok(date.start >= end, date.raw);
      end = date.end;
    }
    assert.equal(findDates(text).length, 9);
  });

  itWithShared('are counted in the documents as they were counted by hand', sharedDocuments, (documents) => {
    const count = new Map<string, number>();
    for (const { lines } of documents)
      for (const date of lines.flatMap((line) => findDates(line)))
        count.set(date.form, (count.get(date.form) ?? 0) + 1);
    assert.deepEqual([count.get('short'), count.get('long'), count.get('month'), count.get('quarter')], [29, 1, 4, 2]);
    assert.equal(count.get('day-month'), undefined);
  });

  itWithShared('all exist where they are printed in published papers', sharedCorpus, (corpus) => {
    const dates = corpus.flatMap(({ lines }) => lines.flatMap((line) => findDates(line)));
    const full = dates.filter(({ form }) => form === 'short' || form === 'long');
    assert.ok(full.length > 400, String(full.length));
    const odd = full.filter(({ value }) => !isRealDay(value) || value.year! < 1900 || value.year! > 2100);
    assert.deepEqual(
      odd.map(({ raw }) => raw),
      [],
    );
    assert.deepEqual(
      dates.filter(({ weekday }) => weekday !== undefined),
      [],
    );
  });
});
