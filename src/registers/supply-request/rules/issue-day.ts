import { lastWeekdayUpTo } from '../../../core/checks/plan-week';
import type { CalendarDate } from '../../../core/values/calendar-date';
import { weekday } from '../../../core/values/calendar-date';
import { isNameCard } from '../name-card-item';
import { rule } from '../rule-kit';
import { dayWithWeekday, weekdayName } from '../say';

/** 4.3 */
export const issueDay = rule.record({
  id: 'supply/issue-day',
  clause: ['4.3'],
  severity: 'error',
  title: { zh: '不在领用日发放', en: 'Not issued on the day of issue' },
  why: {
    zh: '每周一为领用日；周一放假的，顺延到假后第一个工作日。名片另有规定。',
    en: 'Supplies are issued on Mondays; where that is a rest day, on the first working day after. Name cards follow their own rule.',
  },
  needs: { columns: ['issueDate'], parameters: ['issueWeekday'] },
  reads: ['item'],
  messages: {
    otherDay: (data: { issue: CalendarDate; weekday: number }) => ({
      zh: `发放日期是${dayWithWeekday(data.issue).zh}；办公用品每${weekdayName(data.weekday).zh}领用，逢休息日顺延到下一个工作日（办公用品管理 三）。请核对日期，属实的请说明后豁免。`,
      en: `Issued on ${dayWithWeekday(data.issue).en}; supplies are issued on ${weekdayName(data.weekday).en}s, or on the first working day after where that is a rest day. Check the date, or explain and waive it.`,
    }),
  },
  check({ issueDate: issue, item }, context) {
    if (issue === null || isNameCard(item)) return null;
    const day = context.parameter('issueWeekday', issue);
    if (weekday(issue) === day) return null;
    const { calendar } = context.policy;
    const due = lastWeekdayUpTo(issue, day);
    if (calendar.isWorkday(due) || calendar.nextWorkday(due) !== issue) return { message: 'otherDay', at: 'issueDate', data: { issue, weekday: day } };
    return null;
  },
  examples: [
    {
      says: { zh: '周一发放可以，周三不行，还没有发放的不查', en: 'Monday passes, Wednesday does not; what is not issued yet is not judged' },
      rows: [claim('2026-03-09'), claim('2026-03-11'), claim('')],
      finds: [[1, 'issueDate']],
    },
    {
      says: { zh: '4月6日（周一）清明放假，顺延到 7 日；8 日就晚了', en: 'Monday 6 April is a holiday: the 7th passes, the 8th does not' },
      rows: [claim('2026-04-07'), claim('2026-04-08'), claim('2026-02-24')],
      finds: [[1, 'issueDate']],
    },
    {
      says: { zh: '名片印好了就可以领', en: 'name cards are fetched when they are printed' },
      rows: [{ ...claim('2026-03-11'), item: '名片' }, { ...claim('2026-03-11'), item: '名片册' }],
      finds: [[1, 'issueDate']],
    },
  ],
});

function claim(issueDate: string) {
  return { planDate: '2026-02-13', department: '销售部', applicant: '林峰', item: '签字笔', quantity: 5, deptApprover: '郑洁', adminApprover: '周敏', issueDate };
}
