import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/values/calendar-date';
import { dateParts, isoDate } from '../../../src/core/values/calendar-date';

describe('a day and its parts', () => {
  it('are those of the calendar, from 1600 to 2400', () => {
    for (let date = -109_600; date < 183_000; date++) {
      const at = new Date((date - 25_569) * 86_400_000);
      const { year, month, day } = dateParts(date as CalendarDate);
      if (year !== at.getUTCFullYear() || month !== at.getUTCMonth() + 1 || day !== at.getUTCDate()) assert.fail(`${date} is ${at.toISOString()}, not ${year}-${month}-${day}`);
    }
  });
  for (const [serial, iso] of [[61, '1900-03-01'], [46_086, '2026-03-05'], [45_351, '2024-02-29'], [36_585, '2000-02-29'], [73_108, '2100-02-27'], [109_574, '2199-12-31']] as const) {
    it(`${serial} is ${iso}`, () => assert.equal(isoDate(serial as CalendarDate), iso));
  }
});
