import assert from 'node:assert/strict';
import { parseIsoDate } from '../../../src/core/values/calendar-date';
import type { CalendarDate } from '../../../src/core/values/calendar-date';
import { decimal, toNumber } from '../../../src/core/values/decimal';
import { lifeInMonths, statedRate, straightLine } from '../../../src/registers/asset-list/straight-line';

const day = (text: string): CalendarDate => parseIsoDate(text) ?? assert.fail(text);
const line = (value: number, life: number, from: string, asOf: string) => straightLine(decimal(value), decimal(0.05), life, day(from), day(asOf));

describe('straight line', () => {
  const cases: readonly (readonly [string, number, number, string, string, number, number])[] = [
    ['begins the month after', 6000, 60, '2026-03-01', '2026-03-31', 0, 0],
    ['takes the as-of month in', 6000, 60, '2026-02-28', '2026-03-01', 1, 95],
    ['crosses years', 6000, 60, '2024-12-31', '2026-03-31', 15, 1425],
    ['stops at the residue', 6000, 60, '2010-01-01', '2026-03-31', 60, 5700],
    ['is nothing before the purchase', 6000, 60, '2026-05-01', '2026-03-31', 0, 0],
    ['rounds once, at the end', 1999, 36, '2025-03-10', '2026-03-31', 12, 633.0167],
  ];
  for (const [says, value, life, from, asOf, months, expected] of cases) {
    it(says, () => {
      const got = line(value, life, from, asOf);
      assert.deepEqual([got.months, toNumber(got.expected)], [months, expected]);
    });
  }
  it('stays exact for large sums', () => assert.equal(toNumber(line(80_000_000_000, 480, '2000-01-01', '2026-03-31').expected), 49_716_666_666.6667));
  it('takes years and fractions of years', () => {
    assert.equal(lifeInMonths(decimal(5)), 60);
    assert.equal(lifeInMonths(decimal(37 / 12)), 37);
  });
  it('reads a stated rate', () => {
    assert.deepEqual(['5%', '5', '0.05', '20%', '', '无'].map(statedRate), [500, 500, 500, 2000, null, null]);
  });
});
