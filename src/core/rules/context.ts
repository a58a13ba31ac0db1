import type { ParameterId, ParameterValue } from '../policy/parameters';
import type { Policy, WorkCalendar } from '../policy/policy';
import type { Fields, Row } from '../records/field';
import type { RecordSheet } from '../records/record-sheet';
import type { CalendarDate } from '../values/calendar-date';
import { dateParts } from '../values/calendar-date';
import type { RuleContext } from './rule';

/** The world as rules see it, and whether the last question to the calendar was answered by weekends alone. */
export interface WatchedContext {
  readonly context: RuleContext;
  /** The calendar was asked for a year that it does not know, since the last call of `takeGuessedYears`. */
  readonly guessed: ReadonlySet<number>;
  /** Those years. */
  takeGuessedYears(): readonly number[];
}

export function ruleContext(
  policy: Policy,
  sheets: readonly RecordSheet[],
  today: CalendarDate,
  monthEnd: CalendarDate | null,
): WatchedContext {
  const guessed = new Set<number>();
  const roles = new Map<string, readonly Row<Fields>[]>();
  const context: RuleContext = {
    today,
    monthEnd,
    policy: { ...policy, calendar: watched(policy.calendar, guessed) },
    parameter<I extends ParameterId>(id: I, on: CalendarDate | null): ParameterValue<I> {
      const value = policy.parameter(id, on);
      if (value === null) throw new Error(`parameter ${id} is unset; the engine must not run a rule that needs it`);
      return value;
    },
    inRole(role) {
      const known = roles.get(role) ?? rowsInRole(sheets, role);
      roles.set(role, known);
      return known;
    },
  };
  return {
    context,
    guessed,
    takeGuessedYears() {
      if (guessed.size === 0) return NONE;
      const years = [...guessed].sort();
      guessed.clear();
      return years;
    },
  };
}

const NONE: readonly number[] = [];

function watched(calendar: WorkCalendar, guessed: Set<number>): WorkCalendar {
  const known = new Set<CalendarDate>();
  const ask = (date: CalendarDate): void => {
    if (known.has(date)) return;
    const { year } = dateParts(date);
    if (calendar.knows(year)) known.add(date);
    else guessed.add(year);
  };
  return {
    ...calendar,
    isWorkday: (date) => (ask(date), calendar.isWorkday(date)),
    nextWorkday: (date) => (ask(date), calendar.nextWorkday(date)),
  };
}

function rowsInRole(sheets: readonly RecordSheet[], role: string): readonly Row<Fields>[] {
  return sheets.flatMap((sheet) => {
    const names = sheet.register.roles?.[role];
    if (!names) return [];
    const pairs = Object.entries(names);
    return sheet.tables.flatMap((table) =>
      table.rows.map((row) => ({ ...Object.fromEntries(pairs.map(([name, own]) => [name, row[own] ?? null])), $: row.$ }) as Row<Fields>),
    );
  });
}
