import type { RecordSheet, RecordTable, TotalRow } from '../../core/records/record-sheet';
import type { CalendarDate } from '../../core/values/calendar-date';
import { calendarDate, dateParts } from '../../core/values/calendar-date';
import type { Month } from '../../core/values/month';
import { firstDay, month, monthOf } from '../../core/values/month';
import type { AnyRow } from './kit';
import { above } from './total-cover';

/** Months that a 累计 needs and no record of the run lies in. */
export interface MonthsMissing {
  readonly missing: readonly Month[];
}

/** From January on: the earlier months of the register's other sheets, and this table down to the total. */
export function sinceJanuary(table: RecordTable, total: TotalRow, sheets: readonly RecordSheet[]): readonly AnyRow[] | MonthsMissing {
  const own = above(table, total.row);
  const day = lastDate(own) ?? table.sheet.period?.from ?? null;
  if (day === null) return own;
  const { year } = dateParts(day);
  const january = calendarDate(year, 1, 1) as CalendarDate;
  const mine = own.filter((row) => row.$.eventDate === null || row.$.eventDate >= january);
  const begins = firstDay(monthOf(firstDate(mine) ?? day));
  const earlier = sheets
    .filter((sheet) => sheet !== table.sheet)
    .flatMap((sheet) => sheet.tables.flatMap((other) => placed(other.rows)))
    .filter(({ on }) => on !== null && on >= january && on < begins)
    .map(({ row }) => row);
  const known = new Set([...earlier, ...mine].map((row) => (row.$.eventDate === null ? null : monthOf(row.$.eventDate))));
  const missing: Month[] = [];
  for (let at = month(year, 1) as Month; at < monthOf(day); at = (at + 1) as Month) if (!known.has(at)) missing.push(at);
  return missing.length > 0 ? { missing } : [...earlier, ...mine];
}

/** A record without a date that can be read stands among others: it counts where they do. */
function placed(rows: readonly AnyRow[]): readonly { readonly row: AnyRow; readonly on: CalendarDate | null }[] {
  let last = firstDate(rows);
  return rows.map((row) => ({ row, on: (last = row.$.eventDate ?? last) }));
}

function lastDate(rows: readonly AnyRow[]): CalendarDate | null {
  return rows.reduce<CalendarDate | null>((last, { $: { eventDate } }) => (eventDate !== null && (last === null || eventDate > last) ? eventDate : last), null);
}

function firstDate(rows: readonly AnyRow[]): CalendarDate | null {
  return rows.reduce<CalendarDate | null>((first, { $: { eventDate } }) => (eventDate !== null && (first === null || eventDate < first) ? eventDate : first), null);
}
