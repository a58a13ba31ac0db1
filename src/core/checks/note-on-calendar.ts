import type { WorkCalendar } from '../policy/policy';
import type { CalendarDate } from '../values/calendar-date';
import { dateParts } from '../values/calendar-date';
import type { Words } from '../words';

/** What to add to a finding that rests on working days of a year whose calendar is not known here. */
export function noteOnCalendar(date: CalendarDate, calendar: WorkCalendar): Words {
  const { year } = dateParts(date);
  if (calendar.knows(year)) return { zh: '', en: '' };
  return { zh: `(${year} 年放假安排未收录,按周末推算)`, en: ` (the holidays of ${year} are not known here; weekends were taken)` };
}
