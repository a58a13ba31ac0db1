import assert from 'node:assert/strict';
import type { Fields, Row } from '../../../src/core/records/field';
import { decimal } from '../../../src/core/values/decimal';
import type { Decimal } from '../../../src/core/values/decimal';
import { supplyRequest } from '../../../src/registers/supply-request/register';
import { vehicleUsage } from '../../../src/registers/vehicle-usage/register';
import { sheetOf } from './judge';

const rowOf = (given: Record<string, string | number>) => sheetOf(vehicleUsage as never, [given]).tables[0]?.rows[0] as Row<Fields> as never;
const shareOf = (id: string, given: Record<string, string | number>) => vehicleUsage.measures.find((one) => one.id === id)?.of?.(rowOf(given)) ?? null;

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
  it('count overtime by the hours of work and the week', () => {
    const overtime = (given: Record<string, string | number>) => shareOf('overtimeTrips', { date: '2026-03-05', ...given }) === decimal(1);
    assert.deepEqual([overtime({ depart: '9:00', return: '18:00' }), overtime({ depart: '9:00', return: '18:01' }), overtime({ depart: '8:59', return: '9:30' }), overtime({ date: '2026-03-07', depart: '10:00', return: '11:00' })], [false, true, true, true]);
  });
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
