import { lastWeekdayUpTo } from '../../core/checks/plan-week';
import type { Policy } from '../../core/policy/policy';
import type { CalendarDate } from '../../core/values/calendar-date';
import { addDays } from '../../core/values/calendar-date';
import type { Argument, ArgumentRange } from './argument';
import { demandKnownYears } from './known-years';
import { policyOf } from './policy-of';
import { needed, readDay } from './read-argument';

const DAY = { zh: '日期', en: 'date' };

/** 4.3: the first day of issue on or after the date; where it is a rest day, the first working day after. */
export function nextIssueDay(date: Argument, policies: readonly ArgumentRange[]): number {
  const from = needed(readDay(date, DAY), DAY);
  const { policy } = policyOf(policies);
  const weekday = needed(policy.parameter('issueWeekday', from), { zh: '用品发放日', en: 'weekday of issue' });
  const last = lastWeekdayUpTo(from, weekday);
  const due = issued(last, policy) >= from ? issued(last, policy) : issued(addDays(last, 7), policy);
  demandKnownYears(policy.calendar, [from, due]);
  return due;
}

function issued(day: CalendarDate, { calendar }: Policy): CalendarDate {
  return calendar.isWorkday(day) ? day : calendar.nextWorkday(day);
}
