import { wholeRow } from '../../../core/checks/whole-row';
import type { Fields, Row } from '../../../core/records/field';
import type { Decimal } from '../../../core/values/decimal';
import { decimal, decimalText, toNumber } from '../../../core/values/decimal';
import { monthOf, spokenMonth, isoMonth } from '../../../core/values/month';
import type { Month } from '../../../core/values/month';
import { fuelledMonths } from '../fuelling';
import { rule } from '../rule-kit';
import { tripsByCar } from '../trip-line';

export const fuelUse = rule.workbook({
  id: 'vehicle/fuel-use',
  clause: [],
  severity: 'warning',
  title: { zh: '油耗偏离标准', en: 'Fuel use off the norm' },
  why: {
    zh: '一辆车一个月的百公里油耗偏离标准过多，不是登记有误，就是车或用油有问题。注明加满的，按两次加满之间计算。',
    en: "A month's litres per 100 km far from the car's norm mean a wrong entry, or something wrong with the car or the fuel. Between full tanks where they are marked.",
  },
  needs: { columns: ['fuelLitres'], rosters: ['vehicles'], parameters: ['fuelTolerance'] },
  reads: ['date', 'plate', 'depart', 'startKm', 'endKm', 'km', 'remark'],
  messages: {
    off: (data: { plate: string; month: Month; litres: Decimal; km: Decimal; rate: Decimal; norm: Decimal; tolerance: Decimal; full: boolean }) => ({
      zh: `${data.plate} ${spokenMonth(data.month)}${data.full ? '两次加满之间' : ''}加油 ${decimalText(data.litres)} 升、行驶 ${decimalText(data.km)} 公里，百公里 ${decimalText(data.rate)} 升；标准 ${decimalText(data.norm)} 升，${data.rate > data.norm ? '高' : '低'} ${offBy(data)}，超过允许的 ${percent(data.tolerance)}。请核对加油升数和公里数。`,
      en: `${data.plate} took ${decimalText(data.litres)} litres for ${decimalText(data.km)} km in ${isoMonth(data.month)}${data.full ? ' between full tanks' : ''}: ${decimalText(data.rate)} L/100 km, ${offBy(data)} ${data.rate > data.norm ? 'above' : 'below'} the norm of ${decimalText(data.norm)}, which may be off by ${percent(data.tolerance)}. Check litres and kilometres.`,
    }),
  },
  *check(rows, context, sheets) {
    const all = sheets.filter((sheet) => sheet.register.id === 'vehicle-usage').flatMap((sheet) => sheet.tables.flatMap((table) => table.rows as readonly Row<Fields>[]));
    const judged = all.length <= rows.length ? null : new Set<object>(rows);
    const readings = (all.length >= rows.length ? all : rows) as unknown as typeof rows;
    for (const trips of tripsByCar([readings]).values()) {
      for (const { last, litres, km, full } of fuelledMonths(trips, (row) => judged === null || judged.has(row))) {
        const plate = last.plate ?? '';
        const norm = context.policy.vehicle(plate)?.norm ?? null;
        if (norm === null || norm <= 0) {
          yield { row: wholeRow(last), notJudged: { zh: `「车辆」名册里没有 ${plate} 的百公里油耗标准`, en: `the roster 车辆 has no norm for ${plate}` } };
        } else if (km === null || km <= 0) {
          yield { row: wholeRow(last), notJudged: { zh: `${plate} 当月的公里数不全`, en: `the kilometres of ${plate} in that month are not complete` } };
        } else {
          const tolerance = context.parameter('fuelTolerance', last.date);
          const rate = (toNumber(litres) * 100) / toNumber(km);
          if (Math.abs(rate - toNumber(norm)) <= toNumber(norm) * toNumber(tolerance) + 1e-9 || last.date === null) continue;
          const data = { plate, month: monthOf(last.date), litres, km, rate: decimal(Math.round(rate * 100) / 100), norm, tolerance, full };
          yield { row: wholeRow(last), message: 'off', at: 'fuelLitres', data };
        }
      }
    }
  },
  examples: [
    {
      says: { zh: '标准 10 升、偏差 20%：12 升可以，13 升不行，7 升也不行', en: 'norm 10, tolerance 20 %: 12 passes, 13 and 7 do not' },
      rosters: { 车辆: [{ 车牌号: '闽D12345', 驾驶员: '王建军', 百公里油耗标准: 10 }] },
      rows: [trip('2026-01-05', 300, ''), trip('2026-01-20', 200, 60), trip('2026-02-05', 300, 30), trip('2026-02-20', 200, 35), trip('2026-03-05', 500, 35)],
      finds: [[3, 'fuelLitres'], [4, 'fuelLitres']],
    },
    {
      says: { zh: '两次加满之间才算得准', en: 'between full tanks it is exact' },
      rosters: { 车辆: [{ 车牌号: '闽D12345', 驾驶员: '王建军', 百公里油耗标准: 10 }] },
      rows: [
        { ...trip('2026-03-02', 50, 40), remark: '加满' },
        trip('2026-03-09', 200, ''),
        { ...trip('2026-03-16', 200, 40), remark: '加满' },
        trip('2026-03-23', 100, ''),
      ],
      finds: [],
    },
    {
      says: { zh: '没有标准的车不判断', en: 'a car without a norm is not judged' },
      rosters: { 车辆: [{ 车牌号: '闽D67890', 百公里油耗标准: 10 }] },
      rows: [trip('2026-03-05', 100, 50)],
      finds: [],
    },
  ],
});

function offBy({ rate, norm }: { readonly rate: Decimal; readonly norm: Decimal }): string {
  return `${decimalText(decimal(Math.round((Math.abs(rate - norm) / norm) * 1000) / 10))}%`;
}

function percent(fraction: Decimal): string {
  return `${decimalText(decimal(toNumber(fraction) * 100))}%`;
}

function trip(date: string, km: number, fuelLitres: number | string) {
  return { date, plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', km, fuelLitres };
}
