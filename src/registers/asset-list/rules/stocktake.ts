import { wholeRow } from '../../../core/checks/whole-row';
import { dateParts, isoDate, spokenDate } from '../../../core/values/calendar-date';
import type { CalendarDate } from '../../../core/values/calendar-date';
import type { Decimal } from '../../../core/values/decimal';
import { decimalText } from '../../../core/values/decimal';
import { asOf } from '../as-of';
import { monthOf } from '../../../core/values/month';
import { rule } from '../rule-kit';
import { isGone } from '../status';

/** 13 (title only) */
export const stocktake = rule.sheet({
  id: 'asset/stocktake',
  clause: ['13'],
  severity: 'warning',
  title: { zh: '盘点不符或逾期未盘', en: 'Stocktake differs or is overdue' },
  why: {
    zh: '手册第十三节只有标题；通常每年盘点一次，盘点数应与账面数一致。',
    en: 'Section 13 of the manual is a title only; good practice counts every asset once a year, and the count agrees with the list.',
  },
  needs: { anyOf: ['countedQuantity', 'lastCheckedOn'], parameters: ['stocktakeMonths'] },
  reads: ['quantity', 'status', 'name', 'purchasedOn', 'inServiceOn'],
  messages: {
    differs: (data: { name: string; counted: Decimal; quantity: Decimal }) => ({
      zh: `${data.name}账面 ${decimalText(data.quantity)}，盘点 ${decimalText(data.counted)}；两者应一致。请查明盘盈盘亏的原因。`,
      en: `${data.name}: ${decimalText(data.quantity)} on the list, ${decimalText(data.counted)} counted. Find out why they differ.`,
    }),
    overdue: (data: { name: string; last: CalendarDate; months: number; on: CalendarDate }) => ({
      zh: `${data.name}上次盘点是${spokenDate(data.last)}，到${spokenDate(data.on)}已超过 ${data.months} 个月。请安排盘点。`,
      en: `${data.name} was last counted on ${isoDate(data.last)}, more than ${data.months} months before ${isoDate(data.on)}. Arrange a count.`,
    }),
    never: (data: { name: string; months: number }) => ({
      zh: `${data.name}没有登记盘点日期；${data.months} 个月内应盘点一次。请安排盘点，或补登日期。`,
      en: `${data.name} has no date of a count; one is due every ${data.months} months. Arrange it, or enter the date.`,
    }),
  },
  examples: [
    {
      says: { zh: '盘点数不符；整 12 个月还不算逾期', en: 'the count differs; exactly 12 months are not yet overdue' },
      today: '2026-03-31',
      rows: [
        { assetNo: 'A-1', name: '办公椅', quantity: 10, originalValue: 3000, purchasedOn: '2022-03-10', department: '销售部', countedQuantity: 10, lastCheckedOn: '2025-03-31' },
        { assetNo: 'A-2', name: '办公椅', quantity: 10, originalValue: 3000, purchasedOn: '2022-03-10', department: '销售部', countedQuantity: 9, lastCheckedOn: '2025-12-20' },
        { assetNo: 'A-3', name: '办公桌', quantity: 4, originalValue: 3200, purchasedOn: '2022-03-10', department: '销售部', countedQuantity: 4, lastCheckedOn: '2025-03-30' },
        { assetNo: 'A-4', name: '办公桌', quantity: 4, originalValue: 3200, purchasedOn: '2022-03-10', department: '销售部' },
        { assetNo: 'A-5', name: '文件柜', quantity: 2, originalValue: 1600, purchasedOn: '2026-02-10', department: '销售部' },
        { assetNo: 'A-6', name: '旧文件柜', quantity: 2, originalValue: 1600, purchasedOn: '2012-02-10', department: '销售部', status: '报废' },
      ],
      finds: [[1, 'countedQuantity'], [2, 'lastCheckedOn'], [3, 'lastCheckedOn']],
    },
  ],
  *check(rows, context) {
    const anyCounted = rows.some((row) => row.countedQuantity !== null || row.lastCheckedOn !== null);
    if (!anyCounted && rows.length > 0) return yield { notJudged: { zh: '盘点栏还没有填写', en: 'the columns of the stocktake are still empty' } };
    for (const row of rows) {
      if (isGone(row.status)) continue;
      const name = row.name ?? '该资产';
      const { countedQuantity: counted, quantity, lastCheckedOn: last } = row;
      if (counted !== null && quantity !== null && counted !== quantity) {
        yield { message: 'differs', at: 'countedQuantity', row: wholeRow(row), data: { name, counted, quantity } };
        continue;
      }
      const on = asOf(row, context);
      const months = context.parameter('stocktakeMonths', on);
      const dated = row.$.table.columns.has('lastCheckedOn');
      const bought = row.inServiceOn ?? row.purchasedOn;
      if (last !== null) {
        if (isOver(months, last, on)) yield { message: 'overdue', at: 'lastCheckedOn', row: wholeRow(row), data: { name, last, months, on } };
      } else if ((dated || counted === null) && (bought === null || isOver(months, bought, on))) {
        yield { message: 'never', at: dated ? 'lastCheckedOn' : 'countedQuantity', row: wholeRow(row), data: { name, months } };
      }
    }
  },
});

/** More than so many months have passed; the same day of the month is not more. */
function isOver(months: number, since: CalendarDate, on: CalendarDate): boolean {
  const passed = monthOf(on) - monthOf(since);
  return passed > months || (passed === months && dateParts(on).day > dateParts(since).day);
}
