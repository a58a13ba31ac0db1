import { wholeRow } from '../../../core/checks/whole-row';
import type { Fields, Row } from '../../../core/records/field';
import type { Decimal } from '../../../core/values/decimal';
import { decimalText, minus, plus } from '../../../core/values/decimal';
import { monthOf } from '../../../core/values/month';
import type { Words } from '../../../core/words';
import { rule } from '../rule-kit';
import { day, rowOf } from '../say';
import type { Placed, Reading } from '../trip-line';
import { isSameTrip, tripsByCar } from '../trip-line';

export const odometerGap = rule.workbook({
  id: 'vehicle/odometer-gap',
  clause: [],
  severity: 'error',
  title: { zh: '里程不连续', en: 'Odometer not continuous' },
  why: {
    zh: '一辆车的出车里程应接上一趟的返回里程；多出来的是没有登记的行驶，少的是重复登记或写错。',
    en: "A trip starts from the reading at which the car's last trip ended; more means driving nobody registered, less a trip counted twice.",
  },
  needs: { columns: ['startKm', 'endKm'] },
  reads: ['date', 'plate', 'depart', 'km'],
  messages: {
    unregistered: (data: Told) => ({
      zh: `${data.plate} 上一趟（${data.other.zh}，${data.on.zh}）返回里程 ${decimalText(data.end)}，这一趟出车里程 ${decimalText(data.start)}，有 ${decimalText(data.gap)} 公里没有登记。请补登漏记的行程；查不到的，可能是未经同意出车（车辆管理 十一.4）。`,
      en: `${data.plate} came back at ${decimalText(data.end)} (${data.other.en}, ${data.on.en}) and leaves at ${decimalText(data.start)}: ${decimalText(data.gap)} km are not registered. Enter the missing trip; if there is none, the car may have gone out without leave.`,
    }),
    twice: (data: Told) => ({
      zh: `${data.plate} 上一趟（${data.other.zh}，${data.on.zh}）返回里程 ${decimalText(data.end)}，这一趟出车里程 ${decimalText(data.start)}，有 ${decimalText(data.gap)} 公里算了两遍。请核对两个读数。`,
      en: `${data.plate} came back at ${decimalText(data.end)} (${data.other.en}, ${data.on.en}) and leaves at ${decimalText(data.start)}: ${decimalText(data.gap)} km are counted twice. Check both readings.`,
    }),
  },
  *check(rows, context, sheets) {
    // Records that cannot be judged still drove: they break the chain instead of looking like a gap.
    const all: readonly Row<Fields>[][] = sheets.filter((sheet) => sheet.register.id === 'vehicle-usage').flatMap((sheet) => sheet.tables.map((table) => table.rows as Row<Fields>[]));
    const kept = all.reduce((count, some) => count + some.length, 0);
    const loans = context.inRole('car-loans');
    const lists = [...(kept >= rows.length ? all : [rows]), loans] as unknown as readonly (readonly Reading[])[];
    const judged = kept <= rows.length ? null : new Set<object>(rows);
    const ofUnknownCars = startsOfUnknownCars(lists);
    let months: ReadonlySet<number> | null = null;
    const isLoan = (row: Reading): boolean => loans.length > 0 && row.$.table.sheet.register.id !== 'vehicle-usage';
    const isOwn = (row: Reading): boolean => (judged === null ? !isLoan(row) : judged.has(row));

    for (const trips of tripsByCar(lists).values()) {
      let last: Placed<Reading> | null = null;
      for (const trip of trips) {
        const { row } = trip;
        const known = isOwn(row) || isLoan(row);
        if (known && last !== null && isSameTrip(last, trip)) continue;
        const before: Placed<Reading> | null = last;
        last = known && (row.endKm ?? null) !== null ? trip : null;
        if (before === null || !known || !isOwn(row)) continue;
        const end = before.row.endKm;
        if (end === null || row.startKm === null || row.startKm === end || isMisread(before.row, row.startKm)) continue;
        months ??= monthsOf(lists);
        if (ofUnknownCars.has(end)) {
          yield { row: wholeRow(row), notJudged: { zh: '中间可能有一条没有车牌的记录', en: 'a record without a plate may lie between' } };
        } else if (monthsAreMissing(before.row.date, row.date, months)) {
          yield { row: wholeRow(row), notJudged: { zh: '与上一趟之间缺整月的登记', en: 'a whole month is missing before it' } };
        } else {
          const gap = minus(row.startKm, end);
          const data = { plate: row.plate ?? '', other: rowOf(before.row), on: day(before.row.date), end, start: row.startKm, gap: Math.abs(gap) as Decimal };
          const related = [{ row: wholeRow(before.row), field: 'endKm' }];
          yield { row: wholeRow(row), message: gap > 0 ? 'unregistered' : 'twice', at: 'startKm', data, related };
        }
      }
    }
  },
  examples: [
    {
      says: { zh: '少登记了 15 公里，又重复算了 5 公里', en: '15 km not registered, then 5 counted twice' },
      rows: [trip('2026-03-02', '9:00', 1000, 1030), trip('2026-03-02', '14:00', 1045, 1060), trip('2026-03-03', '9:00', 1055, 1080), trip('2026-03-04', '9:00', 1080, 1100)],
      finds: [[1, 'startKm'], [2, 'startKm']],
    },
    {
      says: { zh: '登记顺序不同、两辆车交错、同乘一趟记两条，都接得上', en: 'another order, two cars in turn, one trip on two lines: all continuous' },
      rows: [
        trip('2026-03-03', '9:00', 1060, 1080),
        trip('2026-03-02', '14:00', 1030, 1060),
        trip('2026-03-02', '9:00', 1000, 1030),
        { ...trip('2026-03-02', '9:00', 1000, 1030), user: '许燕' },
        { ...trip('2026-03-02', '10:00', 500, 520), plate: '闽D67890' },
      ],
      finds: [],
    },
    {
      says: { zh: '没有填返回里程，后一趟就无从比较', en: 'without a reading at return the next trip cannot be compared' },
      rows: [trip('2026-03-02', '9:00', 1000, ''), trip('2026-03-03', '9:00', 1050, 1080)],
      finds: [],
    },
  ],
});

interface Told {
  readonly plate: string;
  readonly other: Words;
  readonly on: Words;
  readonly end: Decimal;
  readonly start: Decimal;
  readonly gap: Decimal;
}

/** A reading that its own record contradicts is told there: the car stood where start and distance say. */
function isMisread(before: Reading, start: Decimal): boolean {
  if (before.startKm === null || before.endKm === null) return false;
  return before.endKm < before.startKm || (before.km !== null && plus(before.startKm, before.km) === start);
}

function startsOfUnknownCars(lists: readonly (readonly Reading[])[]): ReadonlySet<Decimal | null> {
  const starts = new Set<Decimal | null>();
  for (const readings of lists) for (const { plate, startKm } of readings) if (plate === null) starts.add(startKm);
  return starts;
}

function monthsOf(lists: readonly (readonly Reading[])[]): ReadonlySet<number> {
  const months = new Set<number>();
  let last: Reading['date'] = null;
  for (const readings of lists) {
    for (const { date } of readings) {
      // Records of one day stand together.
      if (date === null || date === last) continue;
      last = date;
      months.add(monthOf(date));
    }
  }
  return months;
}

function monthsAreMissing(from: Reading['date'], to: Reading['date'], months: ReadonlySet<number>): boolean {
  if (from === null || to === null) return false;
  for (let month = monthOf(from) + 1; month < monthOf(to); month++) if (!months.has(month)) return true;
  return false;
}

function trip(date: string, depart: string, startKm: number, endKm: number | string) {
  return { date, plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', depart, startKm, endKm };
}
