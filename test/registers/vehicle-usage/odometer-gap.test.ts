import assert from 'node:assert/strict';
import { vehicleUsage } from '../../../src/registers/vehicle-usage/register';
import { odometerGap } from '../../../src/registers/vehicle-usage/rules/odometer-gap';
import { judge, sheetOf } from './judge';

const sheet = (given: Parameters<typeof sheetOf>[1], name?: string) => sheetOf(vehicleUsage as never, given, name);
const trip = (date: string, startKm: number | string, endKm: number | string, more: Record<string, string | number> = {}) => ({ date, plate: '闽D12345', startKm, endKm, ...more });
const gaps = (...args: Parameters<typeof judge> extends [unknown, ...infer R] ? R : never) => judge(odometerGap, ...args);

describe('vehicle/odometer-gap', () => {
  it('goes on across sheets, whatever their order', () => {
    const march = sheet([trip('2026-03-02', 1100, 1150)], '3月');
    const february = sheet([trip('2026-02-02', 1000, 1050), trip('2026-02-27', 1050, 1090)], '2月');
    assert.deepEqual(gaps([march, february]).finds, [['3月', 0, 'startKm']]);
  });
  it('takes a loan of the car for the trip that it was', () => {
    const march = sheet([trip('2026-03-02', 1000, 1050), trip('2026-03-04', 1090, 1100)]);
    assert.equal(gaps([march]).finds.length, 1);
    assert.deepEqual(gaps([march], { loans: [trip('2026-03-03', 1050, 1090)] }).finds, []);
    assert.deepEqual(gaps([march], { loans: [trip('2026-03-03', 1050, 1080)] }).finds, [['3月', 1, 'startKm']]);
  });
  it('does not compare across a record that cannot be read', () => {
    assert.deepEqual(gaps([sheet([trip('2026-03-02', 1000, 1050), trip('2026-03-03', '?', 1090), trip('2026-03-04', 1090, 1100)])]).finds, []);
    assert.deepEqual(gaps([sheet([trip('2026-03-02', 1000, 1050), trip('?', 1050, 1090), trip('2026-03-04', 1090, 1100)])]).finds, []);
  });
  it('does not judge where a record without a plate may lie between', () => {
    const { finds, notJudged } = gaps([sheet([trip('2026-03-02', 1000, 1050), trip('2026-03-03', 1050, 1090, { plate: '' }), trip('2026-03-04', 1090, 1100)])]);
    assert.deepEqual([finds.length, notJudged], [0, 1]);
  });
  it('does not judge across a month of which there is no register', () => {
    const { finds, notJudged } = gaps([sheet([trip('2026-01-30', 1000, 1050)], '1月'), sheet([trip('2026-03-02', 1900, 1950)], '3月')]);
    assert.deepEqual([finds.length, notJudged], [0, 1]);
  });
  it('leaves a reading that its own record contradicts to vehicle/odometer', () => {
    assert.deepEqual(gaps([sheet([trip('2026-03-02', 1000, 1500, { km: 50 }), trip('2026-03-03', 1050, 1090)])]).finds, []);
    assert.deepEqual(gaps([sheet([trip('2026-03-02', 1000, 950), trip('2026-03-03', 1050, 1090)])]).finds, []);
  });
  it('sees a copy of a sheet as the same trips', () => {
    const rows = [trip('2026-03-02', 1000, 1050), trip('2026-03-03', 1050, 1090)];
    assert.deepEqual(gaps([sheet(rows, '3月'), sheet(rows, '汇集')]).finds, []);
  });
  it('compares a blank end only with what went before', () => {
    assert.deepEqual(gaps([sheet([trip('2026-03-02', 1000, 1050), trip('2026-03-03', 1060, ''), trip('2026-03-04', 1200, 1210)])]).finds, [['3月', 1, 'startKm']]);
  });
  it('knows a plate in another spelling', () => {
    assert.deepEqual(gaps([sheet([trip('2026-03-02', 1000, 1050), trip('2026-03-03', 1060, 1070, { plate: '闽D·12345' })])]).finds, [['3月', 1, 'startKm']]);
  });
});
