import type { Decimal } from '../../core/values/decimal';
import { minus } from '../../core/values/decimal';

interface Distance {
  readonly km: Decimal | null;
  readonly startKm: Decimal | null;
  readonly endKm: Decimal | null;
}

/** Kilometres of a trip: as recorded, else from the odometer. */
export function distanceOf(trip: Distance): Decimal | null {
  if (trip.km !== null) return trip.km;
  return trip.startKm === null || trip.endKm === null ? null : minus(trip.endKm, trip.startKm);
}
