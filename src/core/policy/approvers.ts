import { namesIn } from '../checks/names-in';
import type { CalendarDate } from '../values/calendar-date';
import type { Policy } from './policy';

/** 总经理 may stand in for every approver. */
export function mayStandIn(policy: Pick<Policy, 'people'>, name: string, on: CalendarDate | null): boolean {
  return policy.people.holds(name, '总经理', on);
}

/** A cell may hold several names (张三、李四): does one of them, or the text as a whole, pass? */
export function anyName(text: string, passes: (name: string) => boolean): boolean {
  return passes(text) || namesIn(text).some(passes);
}
