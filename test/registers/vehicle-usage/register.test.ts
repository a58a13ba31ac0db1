import assert from 'node:assert/strict';
import { NO_ROSTERS, buildPolicy } from '../../../src/core/policy/build-policy';
import type { Fields, Row } from '../../../src/core/records/field';
import { parseIsoDate } from '../../../src/core/values/calendar-date';
import type { ClockTime } from '../../../src/core/values/clock-time';
import { decimal } from '../../../src/core/values/decimal';
import type { Decimal } from '../../../src/core/values/decimal';
import { supplyRequest } from '../../../src/registers/supply-request/register';
import { vehicleUsage } from '../../../src/registers/vehicle-usage/register';
import { sheetOf } from './judge';

const rowOf = (given: Record<string, string | number>) => sheetOf(vehicleUsage as never, [given]).tables[0]?.rows[0] as Row<Fields> as never;
const shareOf = (id: string, given: Record<string, string | number>, policy = buildPolicy()) => vehicleUsage.measures.find((one) => one.id === id)?.of?.(rowOf(given), policy) ?? null;

describe('the totals of vehicle usage', () => {
  it('take kilometres as recorded, else from the odometer', () => {
    assert.equal(shareOf('km', { km: 30, startKm: 1, endKm: 2 }), decimal(30));
    assert.equal(shareOf('km', { startKm: 100, endKm: 130.5 }), decimal(30.5));
    assert.equal(shareOf('km', { startKm: 100 }), null);
  });
  it('reckon hours and litres per 100 km from the sums', () => {
    const sums = new Map<string, Decimal>([['minutes', decimal(80)], ['fuelLitres', decimal(45)], ['km', decimal(500)]]);
    const from = (id: string) => vehicleUsage.measures.find((one) => one.id === id)?.from?.(sums);
    assert.equal(from('hours'), decimal(1.3333));
    assert.equal(from('litresPer100Km'), decimal(9));
    assert.equal(shareOf('minutes', { date: '2026-03-05', depart: '20:00', return: '1:00', returnDate: '2026-03-06' }), decimal(300));
    assert.equal(shareOf('minutes', { date: '2026-03-05', depart: '20:00', return: '19:00' }), null);
  });
  const half = { id: 'workStart', value: 510 as ClockTime, from: parseIsoDate('2026-03-01'), basis: '' } as const;
  const own = { date: parseIsoDate('2026-03-06') ?? assert.fail(), workday: false, name: '公司活动' };
  const policy = buildPolicy(NO_ROSTERS, [half], [own]);
  const OVERTIME: readonly (readonly [what: string, trip: Record<string, string>, isOvertime: boolean])[] = [
    ['within hours', { depart: '9:00', return: '18:00' }, false],
    ['back a minute late', { depart: '9:00', return: '18:01' }, true],
    ['out a minute early', { depart: '8:29', return: '9:30' }, true],
    ['early by the manual, not by the hours that the department set', { depart: '8:30', return: '9:30' }, false],
    ['early before the day on which they were set', { date: '2026-02-26', depart: '8:30', return: '9:30' }, true],
    ['over lunch', { depart: '12:10', return: '12:50' }, false],
    ['on a Saturday', { date: '2026-03-07', depart: '10:00', return: '11:00' }, true],
    ['on a Saturday that is made up for', { date: '2026-02-14', depart: '10:00', return: '11:00' }, false],
    ['on a holiday in the week', { date: '2026-10-01', depart: '10:00', return: '11:00' }, true],
    ['on a day that the department has off', { date: '2026-03-06', depart: '10:00', return: '11:00' }, true],
    ['back on the next day', { depart: '10:00', return: '9:30', returnDate: '2026-03-06' }, true],
    ['out after hours, no return', { depart: '18:30' }, true],
    ['a late return, no departure', { return: '18:30' }, true],
    ['no times on a workday', {}, false],
  ];
  for (const [what, trip, isOvertime] of OVERTIME) {
    it(`count a trip as overtime or not: ${what}`, () => assert.equal(shareOf('overtimeTrips', { date: '2026-03-05', ...trip }, policy), decimal(isOvertime ? 1 : 0)));
  }
});

for (const register of [vehicleUsage, supplyRequest] as unknown as { id: string; fields: Fields }[]) {
  describe(`the headers of ${register.id}`, () => {
    it('say each word for one field, but for those that old templates use for two', () => {
      const TWO = /^(日期|用车时间|使用时间|时间|领用人|行程|date|姓名)$/i;
      const owner = new Map<string, string>();
      const twice: string[] = [];
      for (const [id, field] of Object.entries(register.fields)) {
        for (const word of new Set([field.zh, field.en, ...field.headers].map((text) => text.toLowerCase()))) {
          const other = owner.get(word);
          if (other !== undefined && !TWO.test(word)) twice.push(`${word}: ${other}, ${id}`);
          owner.set(word, id);
        }
      }
      assert.deepEqual(twice, []);
    });
  });
}
