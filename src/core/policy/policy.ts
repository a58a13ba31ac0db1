import type { CalendarDate } from '../values/calendar-date';
import type { ParameterId, ParameterValue } from './parameters';
import type { DepartmentRow, PersonRow, PersonRole, RosterId, RosterRows, SealRow, SupplyRow, VehicleRow } from './rosters';

/** Who was what on a day. Names are compared after normalising spaces and width. */
export interface People {
  known(name: string): boolean;
  /** Rows of this name that hold on the day (all of them when the day is null). */
  rolesOf(name: string, on: CalendarDate | null): readonly PersonRow[];
  holds(name: string, role: PersonRole, on: CalendarDate | null): boolean;
  /** Someone whose department is 管理部 that day, or the words 管理部 themselves. */
  isAdministration(name: string, on: CalendarDate | null): boolean;
  /** 部门经理 of that department on that day (管理部经理 is that of 管理部); its names and aliases count. */
  isManagerOf(name: string, department: string, on: CalendarDate | null): boolean;
  /** Last 离职日期 of all rows of the name; null while any row is open. */
  leftOn(name: string): CalendarDate | null;
  readonly names: readonly string[];
}

export interface Departments {
  /** The roster's own name for a department or one of its aliases; null: not on the roster. */
  canonical(name: string): string | null;
  same(a: string, b: string): boolean;
  readonly names: readonly string[];
  readonly rows: readonly DepartmentRow[];
}

export interface WorkCalendar {
  isWorkday(date: CalendarDate): boolean;
  /** The first working day after it. */
  nextWorkday(date: CalendarDate): CalendarDate;
  /** False: the State Council's calendar of that year is not known here, weekends were taken. */
  knows(year: number): boolean;
  /** 春节, 劳动节调休 …; null for an ordinary day. */
  nameOf(date: CalendarDate): string | null;
}

/** Parameters, rosters and calendar as they hold for one run. */
export interface Policy {
  /** Value in force on a day (the latest version when the day is null); null: unset. */
  parameter<I extends ParameterId>(id: I, on: CalendarDate | null): ParameterValue<I> | null;
  /** Since when that value holds; null: the default. */
  parameterSince(id: ParameterId, on: CalendarDate | null): CalendarDate | null;
  /** A roster with at least one row exists. */
  has(roster: RosterId): boolean;
  readonly rows: RosterRows;
  readonly people: People;
  readonly departments: Departments;
  readonly calendar: WorkCalendar;
  vehicle(plate: string): VehicleRow | null;
  /** All rows of that name (a seal re-cut has two). */
  seals(name: string): readonly SealRow[];
  /** By item and spec, else by item alone. */
  supply(item: string, spec: string | null): SupplyRow | null;
}
