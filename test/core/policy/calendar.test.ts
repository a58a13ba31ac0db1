import assert from 'node:assert/strict';
import { getDayDetail } from 'chinese-days';
import { builtInYears, workCalendar } from '../../../src/core/policy/calendar';
import type { CalendarDate } from '../../../src/core/values/calendar-date';
import { addDays, isoDate, parseIsoDate } from '../../../src/core/values/calendar-date';

const day = (text: string): CalendarDate => parseIsoDate(text) ?? assert.fail(text);

describe('working days', () => {
  const calendar = workCalendar([
    { date: day('2026-03-12'), workday: false, name: '厂庆' },
    { date: day('2026-03-14'), workday: true, name: null },
  ]);
  const table: readonly (readonly [string, boolean, string | null])[] = [
    ['2026-02-14', true, '春节调休上班'],
    ['2026-02-16', false, '春节'],
    ['2026-02-28', true, '春节调休上班'],
    ['2026-03-05', true, null],
    ['2026-03-07', false, null],
    ['2026-03-12', false, '厂庆'],
    ['2026-03-14', true, null],
    ['2004-10-01', false, '国庆节'],
    ['2031-10-01', true, null],
    ['2031-10-04', false, null],
  ];
  for (const [text, work, name] of table) {
    it(`${text} is ${work ? 'a working day' : 'a day of rest'}`, () => {
      assert.equal(calendar.isWorkday(day(text)), work);
      assert.equal(calendar.nameOf(day(text)), name);
    });
  }

  const next: readonly (readonly [string, string])[] = [
    ['2026-03-05', '2026-03-06'],
    ['2026-03-06', '2026-03-09'],
    ['2026-02-14', '2026-02-24'],
    ['2026-03-13', '2026-03-14'],
    ['2026-12-31', '2027-01-01'],
  ];
  for (const [from, to] of next) it(`after ${from} comes ${to}`, () => assert.equal(isoDate(calendar.nextWorkday(day(from))), to));

  // The library takes the weekends of unlisted days by the machine's time zone, so those are not compared.
  it('are those of the calendar library on every day that it lists in thirty years', () => {
    const plain = workCalendar([]);
    const wrong: string[] = [];
    let listed = 0;
    for (let date = day('2000-01-01'); date < day('2030-01-01'); date = addDays(date, 1)) {
      const { work, name } = getDayDetail(isoDate(date));
      if (!name.includes(',')) continue;
      listed++;
      if (work !== plain.isWorkday(date)) wrong.push(isoDate(date));
    }
    assert.deepEqual(wrong, []);
    assert.ok(listed > 500);
  });

  it('says which years it knows, own years included', () => {
    const { first, last } = builtInYears();
    const own = workCalendar([{ date: day(`${last + 2}-10-01`), workday: false, name: '国庆节' }]);
    const years = [first - 1, first, last, last + 1, last + 2];
    assert.deepEqual(years.map((year) => own.knows(year)), [false, true, true, false, true]);
    assert.ok(last >= 2026);
  });
});
