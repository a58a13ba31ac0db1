import { saysNothing } from '../../../core/checks/names-in';
import { wholeRow } from '../../../core/checks/whole-row';
import { nameKey } from '../../../core/policy/names';
import { monthOf } from '../../../core/values/month';
import type { Words } from '../../../core/words';
import { rule } from '../rule-kit';
import { day, rowOf } from '../say';
import { carOf } from '../trip-line';

/** 3.2 */
export const dispatchSlip = rule.workbook({
  id: 'vehicle/dispatch-slip',
  clause: ['3.2'],
  severity: 'error',
  title: { zh: '没有派车单或一单多用', en: 'No dispatch slip, or one slip used twice' },
  why: {
    zh: '司机凭派车单出车，一张单对应一趟车；同一辆车同一时间出发的几个人可以共用一张。',
    en: 'A car leaves on a dispatch slip, one slip a trip; those who leave together in one car share it.',
  },
  needs: { columns: ['dispatchNo'] },
  reads: ['date', 'plate', 'depart', 'plannedDepart'],
  messages: {
    none: ({ on }: { on: Words }) => ({
      zh: `${on.zh}出车，没有派车单号；用车须先有管理部经理签字的派车单（车辆管理 二）。请补登单号，确实没有的请补办并在备注说明。`,
      en: `The car went out on ${on.en} without a dispatch slip number; a signed slip comes first. Enter the number, or have a slip made out and say why in the remark.`,
    }),
    twice: ({ number, other, on }: { number: string; other: Words; on: Words }) => ({
      zh: `派车单 ${number} 已用于${other.zh}（${on.zh}）；不是同车同时出发，一张单不能用两次（车辆管理 二）。请核对单号。`,
      en: `Slip ${number} was already used in ${other.en} (${on.en}), which is not the same car at the same time; a slip is good for one trip. Check the number.`,
    }),
  },
  *check(rows) {
    const first = new Map<string, (typeof rows)[number]>();
    for (const row of rows) {
      if (isNone(row.dispatchNo)) {
        yield { row: wholeRow(row), message: 'none', at: 'dispatchNo', data: { on: day(row.date) } };
        continue;
      }
      const number = PLAIN.test(row.dispatchNo ?? '') ? (row.dispatchNo ?? '') : nameKey(row.dispatchNo ?? '');
      // 3, 12: a short number starts again every month.
      const key = number.length < 4 && row.date !== null ? `${number}@${monthOf(row.date)}` : number;
      const before = first.get(key);
      if (before === undefined) first.set(key, row);
      else if (!leaveTogether(before, row)) {
        const [earlier, later] = isLater(before, row) ? [row, before] : [before, row];
        first.set(key, earlier);
        yield {
          row: wholeRow(later),
          message: 'twice',
          at: 'dispatchNo',
          data: { number: later.dispatchNo ?? '', other: rowOf(earlier), on: day(earlier.date) },
          related: [{ row: wholeRow(earlier), field: 'dispatchNo' }],
        };
      }
    }
  },
  examples: [
    {
      says: { zh: '没有单号，或只画了斜线', en: 'no number, or only a stroke' },
      rows: [trip('2026-03-02', '9:00', 'PC-0301'), trip('2026-03-03', '9:00', ''), trip('2026-03-04', '9:00', '/')],
      finds: [[1, 'dispatchNo'], [2, 'dispatchNo']],
    },
    {
      says: { zh: '同车同时出发的两个人共用一张单', en: 'two people leaving together in one car share a slip' },
      rows: [trip('2026-03-02', '9:00', 'PC-0301'), { ...trip('2026-03-02', '9:00', 'PC-0301'), user: '许燕' }],
      finds: [],
    },
    {
      says: { zh: '下午又用了上午的单', en: "the morning's slip used again in the afternoon" },
      rows: [trip('2026-03-02', '9:00', 'PC-0301'), trip('2026-03-02', '14:00', 'PC-0301')],
      finds: [[1, 'dispatchNo']],
    },
    {
      says: { zh: '每月从 1 号重新编的单号', en: 'numbers that start again every month' },
      rows: [trip('2026-03-02', '9:00', '1'), trip('2026-04-02', '9:00', '1')],
      finds: [],
    },
  ],
});

/** Nothing that `nameKey` would change. */
const PLAIN = /^[!-`{-~]+$/;
const NOT_MADE = /^(?:未派单|未开单|无单|没有派车单|无派车单|待补|未补|补单中|未填)$/;

function isNone(text: string | null): boolean {
  return text === null || (text.length < 8 && (saysNothing(text) || NOT_MADE.test(text)));
}

interface Trip {
  readonly date: number | null;
  readonly plate: string | null;
  readonly depart: number | null;
  readonly plannedDepart: number | null;
}

function leaveTogether(a: Trip, b: Trip): boolean {
  const isOneCar = a.plate === b.plate || (a.plate !== null && b.plate !== null && carOf(a.plate) === carOf(b.plate));
  return isOneCar && a.date === b.date && (a.depart ?? a.plannedDepart) === (b.depart ?? b.plannedDepart);
}

function isLater(a: Trip, b: Trip): boolean {
  if (a.date === null || b.date === null) return false;
  return a.date > b.date || (a.date === b.date && a.depart !== null && b.depart !== null && a.depart > b.depart);
}

function trip(date: string, depart: string, dispatchNo: string) {
  return { date, plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', depart, dispatchNo, km: 30 };
}
