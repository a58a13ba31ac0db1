import assert from 'node:assert/strict';
import { NO_ROSTERS, buildPolicy } from '../../../src/core/policy/build-policy';
import type { Fields, ReadingNote, Row } from '../../../src/core/records/field';
import type { ReadResult } from '../../../src/core/records/read-result';
import type { RecordSheet, RecordTable } from '../../../src/core/records/record-sheet';
import { defineRegister } from '../../../src/core/records/register';
import { groupTotals } from '../../../src/core/totals/group-totals';
import { measuresOf } from '../../../src/core/totals/sums';
import { parseIsoDate } from '../../../src/core/values/calendar-date';
import type { Decimal } from '../../../src/core/values/decimal';
import { SCALE, decimal } from '../../../src/core/values/decimal';
import { parseIsoMonth } from '../../../src/core/values/month';

const trips = defineRegister({
  id: 'trips',
  name: { zh: '出车', en: 'Trips' },
  titles: [],
  fields: {
    date: { type: 'date', zh: '日期', en: 'date', headers: [] },
    plate: { type: 'plate', zh: '车牌', en: 'plate', headers: [] },
    unit: { type: 'department', zh: '部门', en: 'department', headers: [] },
    km: { type: 'number', zh: '里程', en: 'km', headers: [], summed: true },
    litres: { type: 'number', zh: '油量', en: 'litres', headers: [], summed: true },
    cost: { type: 'money', zh: '油费', en: 'cost', headers: [], summed: true },
    remark: { type: 'text', zh: '备注', en: 'remark', headers: [] },
  },
  eventDate: ['date'],
  identifying: [['date']],
  anchors: [],
  measures: [
    { id: 'trips', name: { zh: '次数', en: 'trips' }, unit: 'count', of: () => SCALE as Decimal },
    { id: 'km', name: { zh: '里程', en: 'km' }, unit: 'number', of: (row) => row.km },
    { id: 'litres', name: { zh: '油量', en: 'litres' }, unit: 'number', of: (row) => row.litres },
    { id: 'cost', name: { zh: '油费', en: 'cost' }, unit: 'money', of: (row) => row.cost },
    { id: 'cancelled', name: { zh: '取消', en: 'cancelled' }, unit: 'count', of: (row) => (row.remark === '取消' ? (SCALE as Decimal) : null) },
    {
      id: 'per100',
      name: { zh: '百公里', en: 'per 100' },
      unit: 'ratio',
      from: (sums) => {
        const [km, litres] = [sums.get('km') ?? 0, sums.get('litres')];
        return km > 0 && litres !== undefined ? decimal((litres / km) * 100) : null;
      },
    },
  ],
  dimensions: ['month', 'plate', 'unit'],
  countsOnly: (row) => (row.remark === '取消' ? 'cancelled' : null),
});

const policy = buildPolicy();

interface Given {
  readonly date?: string | null;
  readonly plate?: string;
  readonly unit?: string;
  readonly km?: number | null;
  readonly litres?: number;
  readonly cost?: number;
  readonly remark?: string;
  readonly notes?: readonly ReadingNote[];
  readonly filledDown?: readonly string[];
}

function read(...given: Given[]): ReadResult {
  const sheet = { workbook: { file: 'a.xlsx' }, sheet: { name: '3月' }, register: trips, tables: [] as RecordTable[] } as unknown as RecordSheet;
  const table = { sheet, rows: [] } as unknown as RecordTable;
  const number = (value: number | null | undefined) => (value === null || value === undefined ? null : decimal(value));
  const rows = given.map((one, index) => {
    const date = one.date === null ? null : parseIsoDate(one.date ?? '2026-03-05');
    const meta = { table, row: index + 1, hidden: false, eventDate: date, notes: one.notes ?? null, filledDown: one.filledDown ?? null };
    const values = { date, plate: one.plate ?? 'A', unit: one.unit ?? null, km: number(one.km), litres: number(one.litres), cost: number(one.cost), remark: one.remark ?? null };
    return { ...values, $: meta } as unknown as Row<Fields>;
  });
  (table.rows as Row<Fields>[]).push(...rows);
  (sheet.tables as RecordTable[]).push(table);
  return { sheets: [sheet] };
}
const totals = (result: ReadResult, by: readonly string[] | null = null, month: string | null = null) =>
  groupTotals(result, { policy, by, month: month === null ? null : parseIsoMonth(month) });

describe('totals', () => {
  it('group by month and the first other dimension', () => {
    const result = totals(read({ km: 10 }, { km: 5.5, plate: 'B' }, { km: 1, date: '2026-02-28' }, { km: 2 }));
    assert.deepEqual(
      result.totals.map(({ by, measures }) => [by, measures['trips'], measures['km']]),
      [
        [{ month: '2026-02', plate: 'A' }, '1', '1'],
        [{ month: '2026-03', plate: 'A' }, '2', '12'],
        [{ month: '2026-03', plate: 'B' }, '1', '5.5'],
      ],
    );
  });
  it('add up exactly, money with its cents', () => {
    const result = totals(read({ km: 0.1, cost: 0.1 }, { km: 0.2, cost: 0.2 }), ['month']);
    assert.deepEqual(result.totals[0]?.measures, { trips: '2', km: '0.3', cost: '0.30' });
  });
  it('leave away what nobody recorded, but not a zero', () => {
    const [a, b] = totals(read({ km: 1, cost: 5 }, { km: 2, plate: 'B' })).totals;
    assert.equal(b?.measures['cost'], '0.00');
    assert.equal(a && 'litres' in a.measures, false);
  });
  it('compute a ratio from sums, not a sum of ratios', () => {
    assert.equal(totals(read({ km: 100, litres: 10 }, { km: 300, litres: 10 })).totals[0]?.measures['per100'], '5');
  });
  it('count a figure of merged cells once', () => {
    assert.equal(totals(read({ km: 1, cost: 300 }, { km: 1, cost: 300, filledDown: ['cost', 'plate'] })).totals[0]?.measures['cost'], '300.00');
  });
  it('count a cancelled trip for nothing else', () => {
    const measures = totals(read({ km: 7 }, { km: 9, remark: '取消' })).totals[0]?.measures;
    assert.deepEqual(measures, { trips: '1', km: '7', cancelled: '1' });
  });
  it('list the records that could not be counted', () => {
    const unread = (field: string): ReadingNote => ({ field, kind: 'unreadable', raw: '?', why: { zh: '', en: '' } });
    const result = totals(read({ km: 1 }, { km: null, notes: [unread('km')] }, { date: null, km: 2 }, { km: 4, notes: [unread('remark'), unread('plate')] }));
    assert.deepEqual(result.leftOut.map(({ row, reason }) => [row, reason.zh]), [
      [2, '里程读不出来，没有计入'],
      [3, '日期没有填或读不出来，不知道属于哪个月'],
      [4, '备注读不出来，没有计入'],
    ]);
    assert.equal(result.totals[0]?.measures['km'], '1');
  });
  it('count a record without a date where no month is asked for', () => {
    assert.equal(totals(read({ km: 1, date: null }), ['plate']).totals[0]?.measures['km'], '1');
  });
  it('keep to the month', () => {
    const result = totals(read({ km: 1 }, { km: 2, date: '2026-02-01' }), ['plate'], '2026-02');
    assert.deepEqual(result.totals.map(({ by, measures }) => [by, measures['km']]), [[{ plate: 'A' }, '2']]);
  });
  it('take a department by its own name', () => {
    const withDepartment = buildPolicy({ ...NO_ROSTERS, departments: [{ name: '行政部', aliases: ['行政'], at: { file: '', sheet: '部门', row: 1, column: 0, columns: new Map() } }] });
    const result = groupTotals(read({ km: 1, unit: '行政' }, { km: 2, unit: '行政部' }), { policy: withDepartment, by: ['unit'], month: null });
    assert.deepEqual(result.totals.map(({ by, measures }) => [by, measures['km']]), [[{ unit: '行政部' }, '3']]);
  });
  it('leave away what the group itself did not record, where that is asked for', () => {
    const result = read({ km: 10, litres: 1 }, { km: 5, plate: 'B' });
    const litres = (blankBy: 'register' | 'group') => groupTotals(result, { policy, by: ['plate'], month: null, blankBy }).totals.map(({ measures }) => [measures['litres'], measures['per100']]);
    assert.deepEqual(litres('register'), [['1', '10'], ['0', '0']]);
    assert.deepEqual(litres('group'), [['1', '10'], [undefined, undefined]]);
  });
  it('keep to the register and the records asked for', () => {
    const result = read({ km: 10 }, { km: 5, plate: 'B' }, { plate: 'B', notes: [{ field: 'km', kind: 'error-value', raw: '#REF!' }] });
    const counted = (options: Partial<Parameters<typeof groupTotals>[1]>) => groupTotals(result, { policy, by: [], month: null, ...options });
    assert.deepEqual(counted({ register: 'loans' }), { totals: [], leftOut: [] });
    assert.equal(counted({ register: 'trips' }).totals.length, 1);
    assert.deepEqual(counted({ where: (row) => row['plate'] === 'B' }).totals.map(({ measures }) => measures['km']), ['5']);
    assert.deepEqual([counted({}).leftOut.length, counted({ where: (row) => row['plate'] === 'A' }).leftOut.length], [1, 0]);
  });
  it('add up other figures than the register’s own', () => {
    const double = { id: 'double', name: { zh: '往返', en: 'there and back' }, unit: 'number', of: (row: Row<Fields>) => (row['km'] === null ? null : (((row['km'] as number) * 2) as Decimal)) } as const;
    const { totals: [one] } = groupTotals(read({ km: 10 }, { km: 5.5 }), { policy, by: [], month: null, measures: { trips: [double] } });
    assert.deepEqual(one?.measures, { double: '31' });
  });
  it('speak of one record', () => {
    const row = read({ km: 10, cost: 3 }).sheets.flatMap((sheet) => ('tables' in sheet ? sheet.tables : []))[0]!.rows[0]!;
    assert.deepEqual(measuresOf(row, trips as never, policy), { trips: '1', km: '10', cost: '3.00' });
  });
});
