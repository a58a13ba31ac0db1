import { isRecordSheet } from '../../../core/records/read-result';
import type { ReadResult } from '../../../core/records/read-result';
import type { CalendarDate } from '../../../core/values/calendar-date';
import type { Month } from '../../../core/values/month';
import { monthOf } from '../../../core/values/month';

/** The months that records belong to, newest first. */
export function monthsOf(read: ReadResult): Month[] {
  return [...recordsByMonth(read).keys()].sort((a, b) => b - a);
}

/** The month that a clerk is likely to be at: the newest with a fair share of records, since one slip of a date makes no month. */
export function likelyMonth(read: ReadResult, today: CalendarDate): Month | null {
  const counts = recordsByMonth(read);
  const most = Math.max(0, ...counts.values());
  const past = [...counts].filter(([month]) => month <= monthOf(today)).sort(([a], [b]) => b - a);
  return (past.find(([, records]) => records >= most * FAIR_SHARE) ?? past[0])?.[0] ?? monthsOf(read)[0] ?? null;
}

const FAIR_SHARE = 0.1;

function recordsByMonth(read: ReadResult): Map<Month, number> {
  const counts = new Map<Month, number>();
  for (const sheet of read.sheets) {
    if (!isRecordSheet(sheet)) continue;
    for (const table of sheet.tables) {
      for (const { $: { eventDate } } of table.rows) {
        if (eventDate !== null) counts.set(monthOf(eventDate), (counts.get(monthOf(eventDate)) ?? 0) + 1);
      }
    }
  }
  return counts;
}
