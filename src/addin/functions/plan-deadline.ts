import { weekdayOfWeekBefore } from '../../core/checks/plan-week';
import type { Argument, ArgumentRange } from './argument';
import { policyOf } from './policy-of';
import { needed, readDay } from './read-argument';

const DAY = { zh: '发放日期', en: 'day of issue' };

/** 4.2: the last day on which what is issued that day may be planned. */
export function planDeadline(issue: Argument, policies: readonly ArgumentRange[]): number {
  const day = needed(readDay(issue, DAY), DAY);
  const weekday = needed(policyOf(policies).policy.parameter('planWeekday', day), { zh: '用品计划截止日', en: 'weekday of planning' });
  return weekdayOfWeekBefore(day, weekday);
}
