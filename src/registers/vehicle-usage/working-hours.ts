import type { Policy } from '../../core/policy/policy';
import type { CalendarDate } from '../../core/values/calendar-date';
import type { ClockTime } from '../../core/values/clock-time';

export interface Times {
  readonly date: CalendarDate | null;
  readonly depart: ClockTime | null;
  readonly return: ClockTime | null;
  readonly returnDate: CalendarDate | null;
}

/** 3.10.2: any minute before work or after it counts, lunch does not; where the return is unknown, the departure decides. */
export function isOutsideHours({ date, depart, return: back, returnDate }: Times, start: ClockTime, end: ClockTime): boolean {
  if (date !== null && returnDate !== null && returnDate > date) return true;
  if (depart === null) return back !== null && back > end;
  if (depart < start) return true;
  // A clock that runs backwards tells nothing of the return.
  return back === null || back <= depart ? depart >= end : back > end;
}

/** 3.10: outside working hours on a workday, at any time on a rest day. */
export function isOvertime(trip: Times, policy: Policy): boolean {
  if (trip.date !== null && !policy.calendar.isWorkday(trip.date)) return true;
  const [start, end] = [policy.parameter('workStart', trip.date), policy.parameter('workEnd', trip.date)];
  return start !== null && end !== null && isOutsideHours(trip, start, end);
}
