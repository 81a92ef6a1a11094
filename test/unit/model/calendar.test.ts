import assert from 'node:assert/strict';
import {
  compareDates,
  daysBetween,
  daysInMonth,
  daysOfMonth,
  daysOfMonths,
  daysOfQuarter,
  daysOfYear,
  formatDate,
  isRealDay,
  isRealMonth,
  padDay,
  padMonth,
  sameDate,
  weekday,
} from '../../../server/src/model/calendar';
import type { CalendarDate } from '../../../server/src/model/date';

const date = (day: number | undefined, month: number | undefined, year: number | undefined): CalendarDate => ({
  year,
  month,
  day,
});

describe('The calendar', () => {
  it('knows how many days a month has, and takes February of an unknown year for a long one', () => {
    const days = Array.from({ length: 14 }, (_, month) => daysInMonth(month, 2026));
    assert.deepEqual(days, [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0]);
    const februaries = [2024, 2023, 1900, 2000, undefined].map((year) => daysInMonth(2, year));
    assert.deepEqual(februaries, [29, 28, 28, 29, 29]);
  });

  it('tells the days and months that exist from those that do not', () => {
    const real = [date(30, 4, 2026), date(29, 2, 2028), date(29, 2, undefined), date(2, 9, 45), date(8, 6, 20210)];
    for (const one of [...real, date(31, undefined, undefined), date(undefined, 12, 2026)])
      assert.ok(isRealDay(one), formatDate(one));
    const unreal = [date(31, 4, 2026), date(29, 2, 2026), date(15, 13, 2026), date(0, 5, 2026), date(1, 0, 2026)];
    for (const one of [...unreal, date(32, 1, undefined), date(undefined, 13, 2026), date(32, undefined, undefined)])
      assert.ok(!isRealDay(one), formatDate(one));
    assert.deepEqual([0, 1, 12, 13].map(isRealMonth), [false, true, true, false]);
  });

  it('agrees with the days of the week that JavaScript counts, over four hundred years', () => {
    for (let day = Date.UTC(1800, 0, 1); day < Date.UTC(2201, 0, 1); day += 86_400_000 * 5) {
      const utc = new Date(day);
      const one = date(utc.getUTCDate(), utc.getUTCMonth() + 1, utc.getUTCFullYear());
      assert.equal(weekday(one), utc.getUTCDay(), formatDate(one));
    }
  });

  it('knows no weekday of a day that is not said in full or does not exist', () => {
    for (const one of [date(undefined, 5, 2026), date(5, undefined, 2026), date(5, 5, undefined), date(31, 4, 2026)])
      assert.equal(weekday(one), undefined, formatDate(one));
  });

  it('compares dates as far as both say them', () => {
    const rows: readonly (readonly [CalendarDate, CalendarDate, number | undefined])[] = [
      [date(5, 11, 2026), date(5, 11, 2026), 0],
      [date(4, 11, 2026), date(5, 11, 2026), -1],
      [date(5, 12, 2026), date(30, 11, 2026), 1],
      [date(31, 12, 2025), date(undefined, undefined, 2026), -1],
      [date(undefined, undefined, 2026), date(undefined, undefined, 2026), 0],
      [date(undefined, 5, 2026), date(undefined, 6, 2026), -1],
      [date(undefined, 5, 2026), date(1, 6, 2026), -1],
      [date(undefined, 5, 2026), date(1, 5, 2026), undefined],
      [date(undefined, undefined, 2026), date(5, 11, 2026), undefined],
      [date(20, 11, undefined), date(5, 11, 2026), undefined],
      [date(20, 11, undefined), date(21, 11, undefined), undefined],
    ];
    for (const [a, b, expected] of rows) {
      const [there, back] = [compareDates(a, b), compareDates(b, a)];
      assert.equal(there === undefined ? undefined : Math.sign(there), expected, `${formatDate(a)} ? ${formatDate(b)}`);
      assert.equal(back === undefined ? undefined : back + there!, expected === undefined ? undefined : 0);
    }
  });

  it('calls dates the same when they say the same parts', () => {
    assert.ok(sameDate(date(5, 5, 2026), date(5, 5, 2026)));
    assert.ok(!sameDate(date(5, 5, 2026), date(5, 5, undefined)));
    assert.ok(!sameDate(date(5, 5, 2026), date(6, 5, 2026)));
    assert.ok(!sameDate(date(5, 5, 2026), date(5, 6, 2026)));
  });

  it('gives the first and the last day of years, quarters and months', () => {
    const shown = ({ from, to }: { from: CalendarDate | undefined; to: CalendarDate | undefined }) =>
      `${formatDate(from!)} … ${formatDate(to!)}`;
    assert.equal(shown(daysOfYear(2026)), '01/01/2026 … 31/12/2026');
    assert.equal(shown(daysOfQuarter(1, 2026)), '01/01/2026 … 31/3/2026');
    assert.equal(shown(daysOfQuarter(4, undefined)), '01/10 … 31/12');
    assert.equal(shown(daysOfMonth(2, 2028)), '01/02/2028 … 29/02/2028');
    assert.equal(shown(daysOfMonths(1, 6, 2026)), '01/01/2026 … 30/6/2026');
    assert.deepEqual(daysOfMonth(2, undefined).to, date(undefined, 2, undefined), 'no one knows its last day');
  });

  it('writes dates with the zeros of papers: days below 10 and months 1 and 2', () => {
    const rows = [date(7, 4, 2023), date(28, 2, 2026), date(15, 12, 2026), date(5, 1, undefined)];
    assert.deepEqual(rows.map(formatDate), ['07/4/2023', '28/02/2026', '15/12/2026', '05/01']);
    assert.deepEqual(
      [date(undefined, 2, 2026), date(undefined, undefined, 2026), date(9, undefined, undefined)].map(formatDate),
      ['02/2026', '2026', '09'],
    );
    assert.deepEqual([padDay(9), padDay(10), padMonth(2), padMonth(3)], ['09', '10', '02', '3']);
  });

  it('counts the days from one date to another', () => {
    const days = (from: readonly number[], to: readonly number[]) =>
      daysBetween(date(from[0], from[1], from[2]), date(to[0], to[1], to[2]));
    assert.equal(days([31, 12, 2025], [1, 1, 2026]), 1);
    assert.equal(days([28, 2, 2028], [1, 3, 2028]), 2);
    assert.equal(days([28, 2, 2100], [1, 3, 2100]), 1);
    assert.equal(days([5, 6, 2026], [5, 6, 2025]), -365);
    assert.equal(days([31, 4, 2026], [1, 5, 2026]), undefined);
    assert.equal(daysBetween(date(1, 1, undefined), date(1, 1, 2026)), undefined);
  });

  it('agrees with the weekdays: seven days later is the same one', () => {
    for (let year = 1999; year < 2101; year += 3) {
      const [one, other] = [date(27, 2, year), date(3, 3, year)];
      assert.equal(weekday(other), (weekday(one)! + daysBetween(one, other)!) % 7, String(year));
    }
  });
});
