import type { Argument, ArgumentRange } from './argument';
import { demandKnownYears } from './known-years';
import { policyOf } from './policy-of';
import { needed, readDay } from './read-argument';

const DAY = { zh: '日期', en: 'date' };

/** By the State Council's calendar, with the department's own days over it. */
export function isWorkday(date: Argument, policies: readonly ArgumentRange[]): boolean {
  const day = needed(readDay(date, DAY), DAY);
  const { calendar } = policyOf(policies).policy;
  demandKnownYears(calendar, [day]);
  return calendar.isWorkday(day);
}
