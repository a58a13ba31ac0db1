import type { CalendarDate } from '../../core/values/calendar-date';
import type { Decimal } from '../../core/values/decimal';
import { minus, plus, ZERO } from '../../core/values/decimal';
import { lastDay, monthOf } from '../../core/values/month';
import { distanceOf } from './distance';
import type { Placed, Reading } from './trip-line';
import { isSameTrip } from './trip-line';

interface Fuelling extends Reading {
  readonly fuelLitres: Decimal | null;
  readonly remark: string | null;
}

interface FuelledMonth<R> {
  /** The month's last record of fuelling. */
  readonly last: R;
  readonly litres: Decimal;
  /** Null where some distance of the stretch is not known. */
  readonly km: Decimal | null;
  /** Between full tanks, not the whole month. */
  readonly full: boolean;
}

interface Sums {
  readonly km: Decimal;
  readonly litres: Decimal;
  readonly unknown: number;
}

/** One car's months with fuel, each measured between full tanks where these are marked. Fuel is taken to be bought at a trip's end. */
export function fuelledMonths<R extends Fuelling>(trips: readonly Placed<R>[], isJudged: (row: R) => boolean): FuelledMonth<R>[] {
  const after = runningSums(trips, isJudged);
  const found: FuelledMonth<R>[] = [];
  let fullBefore: number | null = null;
  for (let from = 0; from < trips.length; ) {
    const to = endOfMonth(trips, from);
    const fuelled = indexes(from, to).filter((i) => (at(trips, i).row.fuelLitres ?? 0) > 0 && isJudged(at(trips, i).row));
    const fulls = fuelled.filter((i) => FULL.test(at(trips, i).row.remark ?? ''));
    const last = fuelled[fuelled.length - 1];
    const lastFull = fulls[fulls.length - 1];
    const firstFull = fullBefore ?? (fulls.length > 1 ? fulls[0] : undefined);
    if (last !== undefined) {
      const full = lastFull !== undefined && firstFull !== undefined;
      const start = full ? at(after, firstFull + 1) : at(after, from);
      const end = full ? at(after, lastFull + 1) : at(after, to);
      found.push({
        last: at(trips, last).row,
        litres: minus(end.litres, start.litres),
        km: end.unknown > start.unknown ? null : minus(end.km, start.km),
        full,
      });
    }
    fullBefore = lastFull ?? fullBefore;
    from = to;
  }
  return found;
}

const FULL = /(?<!未|没)加满|(?<!未|没)满箱|油箱满|\bfull\b|\bfilled up\b/i;

/** Kilometres and litres before each trip; a trip on two lines counts once. */
function runningSums<R extends Fuelling>(trips: readonly Placed<R>[], isJudged: (row: R) => boolean): Sums[] {
  const sums: Sums[] = [{ km: ZERO, litres: ZERO, unknown: 0 }];
  let before: Placed<R> | null = null;
  for (const trip of trips) {
    const { km, litres, unknown } = at(sums, sums.length - 1);
    const again = before !== null && isSameTrip(before, trip);
    const distance = again ? ZERO : distanceOf(trip.row);
    const fuel = again && before?.row.fuelLitres === trip.row.fuelLitres ? null : trip.row.fuelLitres;
    const isUnknown = distance === null || distance < 0 || !isJudged(trip.row);
    sums.push({ km: plus(km, distance ?? ZERO), litres: plus(litres, fuel ?? ZERO), unknown: unknown + (isUnknown ? 1 : 0) });
    before = trip;
  }
  return sums;
}

function endOfMonth<R extends Fuelling>(trips: readonly Placed<R>[], from: number): number {
  const last = lastDay(monthOf(Math.floor(at(trips, from).minute / 1440) as CalendarDate));
  let to = from + 1;
  while (to < trips.length && Math.floor(at(trips, to).minute / 1440) <= last) to++;
  return to;
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}
