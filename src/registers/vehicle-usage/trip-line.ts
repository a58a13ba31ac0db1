import { remembered } from '../../core/checks/remembered';
import { plateKey } from '../../core/policy/names';
import type { RecordMeta } from '../../core/records/field';
import type { CalendarDate } from '../../core/values/calendar-date';
import type { ClockTime } from '../../core/values/clock-time';
import type { Decimal } from '../../core/values/decimal';

export interface Reading {
  readonly $: RecordMeta;
  readonly date: CalendarDate | null;
  readonly plate: string | null;
  readonly depart: ClockTime | null;
  readonly startKm: Decimal | null;
  readonly endKm: Decimal | null;
  readonly km: Decimal | null;
}

/** A trip in its place on the car's own line of time. */
export interface Placed<R extends Reading> {
  readonly row: R;
  readonly minute: number;
}

export const carOf = remembered(plateKey);

/** Every car's trips from first to last, out of all the lists. A blank date or time of leaving is taken from the record above: registers are kept in order. */
export function tripsByCar<R extends Reading>(lists: readonly (readonly R[])[]): ReadonlyMap<string, readonly Placed<R>[]> {
  const lines = new Map<string, Placed<R>[]>();
  let above: CalendarDate | null = null;
  let table: unknown = null;
  for (const rows of lists) {
    for (const row of rows) {
      if (row.$.table !== table) above = null;
      table = row.$.table;
      const date: CalendarDate | null = row.date ?? above;
      above = date;
      if (row.plate === null || date === null) continue;
      const car = carOf(row.plate);
      let line = lines.get(car);
      if (!line) lines.set(car, (line = []));
      line.push({ row, minute: date * 1440 + (row.depart ?? timeAbove(line, date)) });
    }
  }
  for (const line of lines.values()) line.sort(byTime);
  return lines;
}

function byTime(a: Placed<Reading>, b: Placed<Reading>): number {
  return a.minute - b.minute || (a.row.startKm ?? 0) - (b.row.startKm ?? 0);
}

/** Two users of one trip: the same departure and the same readings, on two lines. */
export function isSameTrip<R extends Reading>(a: Placed<R>, b: Placed<R>): boolean {
  if (a.minute !== b.minute) return false;
  const { row: one } = a;
  const { row: other } = b;
  if (one.startKm !== null && other.startKm !== null) return one.startKm === other.startKm && one.endKm === other.endKm;
  return one.depart !== null && other.depart !== null && (other.km === null || one.km === other.km);
}

function timeAbove<R extends Reading>(line: readonly Placed<R>[], date: CalendarDate): number {
  const last = line[line.length - 1];
  return last !== undefined && Math.floor(last.minute / 1440) === date ? last.minute % 1440 : 0;
}
