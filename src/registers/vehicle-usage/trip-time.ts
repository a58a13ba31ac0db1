import type { CalendarDate } from '../../core/values/calendar-date';
import type { ClockTime } from '../../core/values/clock-time';

interface Times {
  readonly date: CalendarDate | null;
  readonly depart: ClockTime | null;
  readonly return: ClockTime | null;
  readonly returnDate?: CalendarDate | null;
}

/** Minutes between leaving and coming back; null where either is unknown, negative where the clock runs backwards. */
export function minutesAway(trip: Times): number | null {
  if (trip.depart === null || trip.return === null) return null;
  return daysAway(trip) * 1440 + trip.return - trip.depart;
}

/** Days between leaving and coming back: 0 unless the return has a day of its own. */
export function daysAway(trip: { readonly date: CalendarDate | null; readonly returnDate?: CalendarDate | null }): number {
  return trip.date === null || trip.returnDate === null || trip.returnDate === undefined ? 0 : trip.returnDate - trip.date;
}
