import assert from 'node:assert/strict';
import { isoDate } from '../../../src/core/values/calendar-date';
import type { CalendarDate } from '../../../src/core/values/calendar-date';
import { vehicleUsage, vehicleUsageRules } from '../../../src/registers/vehicle-usage/index';
import { judge, sheetOf } from './judge';

/** One car, one place and one day are the worst case for whatever compares record with record. */
const crowded = (count: number) =>
  sheetOf(vehicleUsage as never, Array.from({ length: count }, (_, at) => ({
    date: '2026-03-05', plate: `闽D${10000 + (at % 2)}`, driver: '王建军', user: `员工${at}`, purpose: `接送客户 ${at}`, destination: '集美', dispatchNo: 'PC-1', depart: `${9 + (at % 8)}:00`, return: '18:30', startKm: at, endKm: at + 5, km: 5, fuelLitres: 1, overtimeSigned: '',
  })));

describe('the vehicle rules over many records', () => {
  it('stay linear where everything happens on one day', () => {
    const sheet = crowded(20_000);
    for (const rule of vehicleUsageRules) {
      const from = process.hrtime.bigint();
      judge(rule, [sheet]);
      const ms = Number(process.hrtime.bigint() - from) / 1e6;
      assert.ok(ms < 2_500, `${rule.id}: ${Math.round(ms)} ms`);
    }
  }).timeout(30_000);

  it('find nothing in a quiet register', () => {
    const given = Array.from({ length: 2_000 }, (_, at) => ({
      date: isoDate((46_000 + at) as CalendarDate), plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', dispatchNo: `PC-${at}`, plannedDepart: '9:00', depart: '9:10', return: '11:00', startKm: at * 30, endKm: at * 30 + 30, km: 30, overtimeSigned: '', restDayConfirmed: '是',
    }));
    const sheet = sheetOf(vehicleUsage as never, given);
    for (const rule of vehicleUsageRules.filter(({ needs }) => needs.rosters === undefined)) assert.deepEqual(judge(rule, [sheet]).finds, [], rule.id);
  });
});
