import assert from 'node:assert/strict';
import { likelyMonth, monthsOf } from '../../../src/addin/engine/session/months-of';
import { finish } from '../../../src/core/progress';
import { readRegisters } from '../../../src/core/records/read-registers';
import type { CalendarDate } from '../../../src/core/values/calendar-date';
import { calendarDate } from '../../../src/core/values/calendar-date';
import { isoMonth } from '../../../src/core/values/month';
import { SheetBuilder, TextPool } from '../../../src/core/workbook/sheet-builder';
import { REGISTERS } from '../../../src/registers/index';

/** Records of a seal log: date → how many. */
const CASES: readonly (readonly [what: string, dates: Readonly<Record<string, number>>, today: string, month: string | null])[] = [
  ['the newest month', { '2026-02-03': 20, '2026-03-05': 18 }, '2026-04-01', '2026-03'],
  ['a month that has just begun', { '2026-03-05': 30, '2026-04-01': 4 }, '2026-04-02', '2026-04'],
  ['not the month of one slip', { '2026-03-05': 30, '2026-04-03': 1 }, '2026-04-05', '2026-03'],
  ['not a year mistyped into the future', { '2026-03-05': 12, '2062-03-05': 9 }, '2026-04-01', '2026-03'],
  ['the only one there is, though it lies ahead', { '2026-09-05': 2 }, '2026-04-01', '2026-09'],
];

describe('the month that the pane opens on', () => {
  for (const [what, dates, today, month] of CASES) {
    it(`is ${what}`, () => {
      const read = readSeals(dates);
      const likely = likelyMonth(read, dayOf(today));
      assert.equal(likely === null ? null : isoMonth(likely), month);
      assert.equal(monthsOf(read).length, Object.keys(dates).length);
    });
  }
});

function readSeals(dates: Readonly<Record<string, number>>) {
  const builder = new SheetBuilder('用印登记', 'visible', new TextPool());
  ['用印日期', '用印部门', '申请人', '文件名称', '份数', '批准人'].forEach((head, column) => builder.text(0, column, head));
  let row = 1;
  for (const [day, records] of Object.entries(dates)) {
    for (let at = 0; at < records; at++, row++) {
      builder.number(row, 0, dayOf(day), 'date');
      ['销售部', '陈静', `介绍信${row}`, '1', '李明'].forEach((text, column) => builder.text(row, column + 1, text));
    }
  }
  const workbook = { file: '用印登记.xlsx', source: 'workbook' as const, sheets: [builder.finish()], names: [], ownParts: [] };
  return finish(readRegisters([workbook], REGISTERS.map(({ register }) => register), {}));
}

function dayOf(text: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return calendarDate(year, month, day) as CalendarDate;
}
