// The library's data alone: its code works out every day of twenty years before the first question.
import stateCouncil from 'chinese-days/dist/chinese-days.json';
import type { CalendarDate } from '../values/calendar-date';
import { addDays, calendarDate, isoDate, weekday } from '../values/calendar-date';
import type { WorkCalendar } from './policy';

/** A day that a department sets itself on the sheet 日历. */
export interface CalendarOverride {
  readonly date: CalendarDate;
  readonly workday: boolean;
  readonly name: string | null;
}

interface Day {
  readonly work: boolean;
  readonly name: string | null;
}

/** The State Council's calendar with a department's own days over it; weekends alone in a year that nobody knows. */
export function workCalendar(overrides: readonly CalendarOverride[]): WorkCalendar {
  const days = new Map<CalendarDate, Day>();
  const own = new Map(overrides.map((day) => [day.date, { work: day.workday, name: day.name }]));
  const years = new Map<number, boolean>();

  const dayOf = (date: CalendarDate): Day => {
    let day = days.get(date);
    if (!day) days.set(date, (day = own.get(date) ?? publicDay(date)));
    return day;
  };

  return {
    isWorkday: (date) => dayOf(date).work,
    nextWorkday(date) {
      let next = addDays(date, 1);
      while (!dayOf(next).work) next = addDays(next, 1);
      return next;
    },
    knows(year) {
      let known = years.get(year);
      if (known === undefined) years.set(year, (known = listsNationalDay(year) || own.has(nationalDay(year))));
      return known;
    },
    nameOf: (date) => dayOf(date).name,
  };
}

/** A list of any year names 1 October, so it tells a year that is known from one that is only weekends. */
function listsNationalDay(year: number): boolean {
  return stateName(isoDate(nationalDay(year))) !== null;
}

function nationalDay(year: number): CalendarDate {
  return calendarDate(year, 10, 1) ?? (0 as CalendarDate);
}

function publicDay(date: CalendarDate): Day {
  const iso = isoDate(date);
  const name = stateName(iso);
  if (name === null) return { work: weekday(date) % 6 !== 0, name: null };
  return iso in MADE_UP ? { work: true, name: `${name}调休上班` } : { work: false, name };
}

/** Each day as `National Day,国庆节,3`. */
const OFF: Readonly<Record<string, string>> = stateCouncil.holidays;
const MADE_UP: Readonly<Record<string, string>> = stateCouncil.workdays;

function stateName(iso: string): string | null {
  return (MADE_UP[iso] ?? OFF[iso])?.split(',')[1] ?? null;
}

/** Years of which the State Council's calendar is built in: first and last. */
export function builtInYears(): { readonly first: number; readonly last: number } {
  const years: number[] = [];
  for (let year = 2000; year < 2100; year++) if (listsNationalDay(year)) years.push(year);
  return { first: years[0] ?? 0, last: years[years.length - 1] ?? 0 };
}
