import type { RecordMeta } from '../../core/records/field';
import type { CalendarDate } from '../../core/values/calendar-date';

interface Days {
  readonly today: CalendarDate;
  readonly monthEnd: CalendarDate | null;
}

/** 截止日期 in the title, else the end of the month that is checked, else the day of the check. */
export function asOf(row: { readonly $: RecordMeta }, days: Days): CalendarDate {
  return row.$.table.sheet.asOf ?? days.monthEnd ?? days.today;
}
