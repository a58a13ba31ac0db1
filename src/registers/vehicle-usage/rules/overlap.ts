import type { Stretch } from '../../../core/checks/overlapping';
import { overlapping } from '../../../core/checks/overlapping';
import { remembered } from '../../../core/checks/remembered';
import { wholeRow } from '../../../core/checks/whole-row';
import { nameKey } from '../../../core/policy/names';
import type { ClockTime } from '../../../core/values/clock-time';
import { timeText } from '../../../core/values/clock-time';
import type { Decimal } from '../../../core/values/decimal';
import type { Words } from '../../../core/words';
import { rule } from '../rule-kit';
import { day, rowOf } from '../say';
import { carOf } from '../trip-line';
import { minutesAway } from '../trip-time';

export const overlap = rule.workbook({
  id: 'vehicle/overlap',
  clause: [],
  severity: 'error',
  title: { zh: '时间重叠', en: 'In two trips at once' },
  why: {
    zh: '一辆车、一个驾驶员同一时间只能在一趟车上；前一趟返回的时刻可以是后一趟出车的时刻。',
    en: 'One car and one driver are in one trip at a time; a trip may begin when another ends.',
  },
  needs: { columns: ['depart', 'return'] },
  reads: ['date', 'returnDate', 'plate', 'driver', 'startKm'],
  messages: {
    car: (data: Told) => ({
      zh: `${data.on.zh} ${timeText(data.depart)} 出车时，${data.who} 还在另一趟上（${data.other.zh}，${data.otherOn.zh} ${timeText(data.from)} 至 ${timeText(data.to)}）。请核对车牌和时间。`,
      en: `When ${data.who} left on ${data.on.en} at ${timeText(data.depart)}, it was still out (${data.other.en}, ${data.otherOn.en} ${timeText(data.from)} to ${timeText(data.to)}). Check plate and times.`,
    }),
    driver: (data: Told) => ({
      zh: `${data.on.zh} ${timeText(data.depart)} 出车时，驾驶员${data.who}还在另一趟上（${data.other.zh}，${data.otherOn.zh} ${timeText(data.from)} 至 ${timeText(data.to)}）。请核对驾驶员和时间。`,
      en: `When ${data.who} drove off on ${data.on.en} at ${timeText(data.depart)}, the driver was still out (${data.other.en}, ${data.otherOn.en} ${timeText(data.from)} to ${timeText(data.to)}). Check driver and times.`,
    }),
  },
  *check(rows) {
    type Trip = (typeof rows)[number];
    const byCar = new Map<string, Stretch<Trip>[]>();
    const byDriver = new Map<string, Stretch<Trip>[]>();
    for (const row of rows) {
      const minutes = minutesAway(row);
      if (row.date === null || row.depart === null || minutes === null || minutes <= 0) continue;
      const start = row.date * 1440 + row.depart;
      const stretch = { of: row, start, end: start + minutes };
      if (row.plate !== null) put(byCar, carOf(row.plate), stretch);
      if (row.driver !== null) for (const name of driversOf(row.driver)) put(byDriver, name, stretch);
    }
    const told = new Set<Trip>();
    for (const [groups, message] of [[byCar, 'car'], [byDriver, 'driver']] as const) {
      for (const [name, stretches] of groups) {
        if (stretches.length < 2) continue;
        for (const [earlier, later] of overlapping(stretches, message === 'car' ? isOneRide : isOneCarsRide)) {
          if (told.has(later.of)) continue;
          told.add(later.of);
          const who = message === 'car' ? (later.of.plate ?? name) : name;
          const data = {
            on: day(later.of.date),
            depart: later.of.depart ?? ZERO_HOUR,
            who,
            other: rowOf(earlier.of),
            otherOn: day(earlier.of.date),
            from: earlier.of.depart ?? ZERO_HOUR,
            to: earlier.of.return ?? ZERO_HOUR,
          };
          yield { row: wholeRow(later.of), message, at: 'depart', data, related: [{ row: wholeRow(earlier.of), field: 'return' }] };
        }
      }
    }
  },
  examples: [
    {
      says: { zh: '前一趟返回时出车可以，早一分钟就重叠', en: 'leaving when the other returns passes, a minute earlier does not' },
      rows: [trip('闽D12345', '王建军', '9:00', '11:00'), trip('闽D12345', '李大伟', '11:00', '12:00'), trip('闽D12345', '王建军', '11:59', '13:00')],
      finds: [[2, 'depart']],
    },
    {
      says: { zh: '一个驾驶员同时在两辆车上', en: 'one driver in two cars' },
      rows: [trip('闽D12345', '王建军', '9:00', '11:00'), trip('闽D67890', '王建军', '10:00', '12:00'), trip('闽D67890', '李大伟', '13:00', '14:00'), trip('闽D12345', '王建军', '13:00', '14:00')],
      finds: [[1, 'depart']],
    },
    {
      says: { zh: '同车同时出发的两条是同一趟', en: 'two lines of one car leaving together are one trip' },
      rows: [trip('闽D12345', '王建军', '9:00', '11:00'), { ...trip('闽D12345', '王建军', '9:00', '11:30'), user: '许燕' }],
      finds: [],
    },
    {
      says: { zh: '过夜的行程', en: 'a trip over midnight' },
      rows: [{ ...trip('闽D12345', '王建军', '20:00', '8:00'), returnDate: '2026-03-06' }, { ...trip('闽D12345', '李大伟', '7:00', '9:00'), date: '2026-03-06' }],
      finds: [[1, 'depart']],
    },
  ],
});

interface Told {
  readonly on: Words;
  readonly depart: ClockTime;
  readonly who: string;
  readonly other: Words;
  readonly otherOn: Words;
  readonly from: ClockTime;
  readonly to: ClockTime;
}

const ZERO_HOUR = 0 as ClockTime;
/** 王建军、李大伟 are two; what stands in brackets is no name of its own. */
const driversOf = remembered((text): readonly string[] => nameKey(text.replace(/(?<=\S{2})\s+(?=\S{2})/g, '/')).replace(/\(.{0,60}?\)/g, '').split(/[、,;/+&|]+/).filter((name) => name !== ''));

interface Ride {
  readonly date: number | null;
  readonly depart: number | null;
  readonly plate: string | null;
  readonly driver: string | null;
  readonly startKm: Decimal | null;
}

/** Several users of one trip: one departure, one driver, one reading of the odometer. */
function isOneRide(a: Ride, b: Ride): boolean {
  return a.date === b.date && a.depart === b.depart && agree(a.driver, b.driver) && agree(a.startKm, b.startKm);
}

function isOneCarsRide(a: Ride, b: Ride): boolean {
  return a.plate !== null && b.plate !== null && carOf(a.plate) === carOf(b.plate) && isOneRide(a, b);
}

function agree<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

function put<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function trip(plate: string, driver: string, depart: string, back: string) {
  return { date: '2026-03-05', plate, driver, user: '林峰', purpose: '接送客户', destination: '集美', depart, return: back, km: 30 };
}
