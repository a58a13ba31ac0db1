import assert from 'node:assert/strict';
import { buildPolicy, NO_ROSTERS } from '../../../src/core/policy/build-policy';
import { decimal } from '../../../src/core/values/decimal';
import { vehicleUsage, vehicleUsageRules } from '../../../src/registers/vehicle-usage/index';
import { judge, NOWHERE, sheetOf } from './judge';
import type { World } from './judge';

type Given = Record<string, string | number>;
const BASE: Given = { date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', km: 30 };
const finds = (id: string, rows: Given[], world?: World) => {
  const rule = vehicleUsageRules.find((one) => one.id === id);
  assert.ok(rule);
  return judge(rule, [sheetOf(vehicleUsage as never, rows.map((row) => ({ ...BASE, ...row })))], world).finds.map(([, row]) => row);
};

describe('vehicle rules', () => {
  it('overlap: a long trip runs into each later one, not only the next', () => {
    const rows = [{ depart: '9:00', return: '17:00' }, { depart: '10:00', return: '11:00', plate: '闽D1', driver: '李大伟' }, { depart: '12:00', return: '13:00', driver: '李大伟' }, { depart: '14:00', return: '15:00', plate: '闽D2' }];
    assert.deepEqual(finds('vehicle/overlap', rows), [2, 3]);
  });
  it('overlap: the same departure with another reading of the odometer is another trip', () => {
    assert.deepEqual(finds('vehicle/overlap', [{ depart: '9:00', return: '11:00', startKm: 100 }, { depart: '9:00', return: '11:00', startKm: 100, user: '许燕' }, { depart: '9:00', return: '11:00', startKm: 130 }]), [2]);
  });
  it('overlap: two drivers in one cell are two drivers', () => {
    assert.deepEqual(finds('vehicle/overlap', [{ driver: '王建军、李大伟', depart: '9:00', return: '11:00' }, { driver: '李大伟', plate: '闽D1', depart: '10:00', return: '12:00' }, { driver: '张三12', plate: '闽D2', depart: '10:00', return: '12:00' }, { driver: '张三13', plate: '闽D3', depart: '10:00', return: '12:00' }]), [1]);
  });
  it('dispatch slip: the later of two is told, whichever stands first', () => {
    assert.deepEqual(finds('vehicle/dispatch-slip', [{ date: '2026-03-06', dispatchNo: 'PC-0301' }, { date: '2026-03-05', dispatchNo: 'PC-0301' }]), [0]);
  });
  it('private use: a loan of that car on that day explains it', () => {
    const rows = [{ purpose: '回老家' }, { purpose: '回老家', date: '2026-03-06' }];
    assert.deepEqual(finds('vehicle/private-use', rows), [0, 1]);
    assert.deepEqual(finds('vehicle/private-use', rows, { loans: [{ date: '2026-03-05', plate: '闽D-12345' }] }), [1]);
  });
  it('shareable trip: a third car is told as well, a second user of one car is not told twice', () => {
    const rows = [{ depart: '9:00' }, { depart: '9:10', plate: '闽D1' }, { depart: '9:10', plate: '闽D1', user: '许燕' }, { depart: '9:20', plate: '闽D2' }];
    assert.deepEqual(finds('vehicle/shareable-trip', rows), [1, 3]);
  });
  it('allowed reason: says once that it does not understand a sheet, instead of doubting every trip', () => {
    const rule = vehicleUsageRules.find(({ id }) => id === 'vehicle/allowed-reason');
    assert.ok(rule);
    const odd = sheetOf(vehicleUsage as never, Array.from({ length: 20 }, (_, at) => ({ ...BASE, destination: '湖里', purpose: `Vc ${at}` })));
    const { finds: none, notJudged } = judge(rule, [odd]);
    assert.deepEqual([none.length, notJudged], [0, 20]);
  });
  it('rest day: an approver whom no roster knows is not judged', () => {
    const rule = vehicleUsageRules.find(({ id }) => id === 'vehicle/rest-day');
    assert.ok(rule);
    const saturday = sheetOf(vehicleUsage as never, [{ ...BASE, date: '2026-03-07', approver: '周敏' }]);
    assert.deepEqual([judge(rule, [saturday]).finds.length, judge(rule, [saturday]).notJudged], [0, 1]);
  });
  it('overtime: a trip over night on a workday needs a signature', () => {
    assert.deepEqual(finds('vehicle/overtime-signature', [{ depart: '15:00', return: '8:00', returnDate: '2026-03-06', overtimeSigned: '' }, { depart: '15:00', return: '14:00', overtimeSigned: '' }]), [0]);
  });
  it('fuel use: is measured from full tank to full tank over the turn of the month, and not over an unknown distance', () => {
    const vehicles = [{ plate: '闽D12345', driver: null, norm: decimal(10), tank: null, from: null, at: NOWHERE }];
    const policy = buildPolicy({ ...NO_ROSTERS, vehicles });
    const rows = [
      { date: '2026-02-20', km: 100, fuelLitres: 50, remark: '加满' },
      { date: '2026-02-25', km: 300, fuelLitres: '' },
      { date: '2026-03-05', km: 100, fuelLitres: 40, remark: '已加满油' },
      { date: '2026-04-05', km: 100, fuelLitres: 30, remark: '加满' },
      { date: '2026-05-05', km: '?', fuelLitres: '' },
      { date: '2026-05-06', km: 100, fuelLitres: 90, remark: '加满' },
    ];
    assert.deepEqual(finds('vehicle/fuel-use', rows, { policy }), [0, 3]);
  });
  it('fuel use: the first full tank of a month belongs to the driving since the last one', () => {
    const vehicles = [{ plate: '闽D12345', driver: null, norm: decimal(10), tank: null, from: null, at: NOWHERE }];
    const rows = [
      { date: '2026-02-10', km: 300, fuelLitres: 30, remark: '加满' },
      { date: '2026-02-20', km: 300, fuelLitres: 30, remark: '加满' },
      { date: '2026-03-05', km: 300, fuelLitres: 60, remark: '加满' },
      { date: '2026-03-15', km: 300, fuelLitres: 30, remark: '加满' },
    ];
    assert.deepEqual(finds('vehicle/fuel-use', rows, { policy: buildPolicy({ ...NO_ROSTERS, vehicles }) }), [3]);
  });
  it('allowed reason: who rides may be the case itself', () => {
    const away = { purpose: '外出办事', destination: '湖里' };
    assert.deepEqual(finds('vehicle/allowed-reason', [{ ...away, user: '陈总' }, { ...away, user: '客户王先生' }, { ...away, user: '林峰' }]), [2]);
  });
});
