import { weekdayOfWeekBefore } from '../../../core/checks/plan-week';
import type { CalendarDate } from '../../../core/values/calendar-date';
import { isNameCard } from '../name-card-item';
import { rule } from '../rule-kit';
import { dayWithWeekday } from '../say';

/** 4.2 */
export const planDeadline = rule.record({
  id: 'supply/plan-deadline',
  clause: ['4.2'],
  severity: 'error',
  title: { zh: '领用计划报晚了', en: 'Planned too late' },
  why: {
    zh: '每周五前报下周的领用计划，当天报的也算按时。名片另有规定。',
    en: "Next week's supplies are planned by Friday, that day included. Name cards follow their own rule.",
  },
  needs: { columns: ['planDate', 'issueDate'], parameters: ['planWeekday'] },
  reads: ['item'],
  messages: {
    late: (data: { plan: CalendarDate; issue: CalendarDate; due: CalendarDate }) => ({
      zh: `${dayWithWeekday(data.issue).zh}发放，计划日期是${dayWithWeekday(data.plan).zh}；${dayWithWeekday(data.due).zh}是报这一周计划的最后一天（办公用品管理 二）。请核对日期，报晚的改在下一周发放或说明后豁免。`,
      en: `Issued on ${dayWithWeekday(data.issue).en}, planned on ${dayWithWeekday(data.plan).en}; the plan was due by ${dayWithWeekday(data.due).en}. Check the dates, or explain and waive it.`,
    }),
  },
  check({ planDate: plan, issueDate: issue, item }, context) {
    if (plan === null || issue === null || isNameCard(item)) return null;
    const due = weekdayOfWeekBefore(issue, context.parameter('planWeekday', issue));
    if (plan > due) return { message: 'late', at: 'planDate', data: { plan, issue, due } };
    return null;
  },
  examples: [
    {
      says: { zh: '3月9日（周一）发放：上周五 3月6日报的按时，周六报的晚了', en: 'issued on Monday 9 March: planned on Friday the 6th in time, on Saturday too late' },
      rows: [claim('2026-03-06', '2026-03-09'), claim('2026-03-07', '2026-03-09'), claim('2026-03-09', '2026-03-09'), claim('2026-02-25', '2026-03-09'), claim('2026-03-10', '')],
      finds: [[1, 'planDate'], [2, 'planDate']],
    },
    {
      says: { zh: '周日发放属于同一周；名片不受此限', en: 'a Sunday belongs to the same week; name cards are exempt' },
      rows: [claim('2026-03-06', '2026-03-15'), claim('2026-03-09', '2026-03-15'), { ...claim('2026-03-09', '2026-03-09'), item: '名片' }, { ...claim('2026-03-09', '2026-03-09'), item: '名片夹' }],
      finds: [[1, 'planDate'], [3, 'planDate']],
    },
  ],
});

function claim(planDate: string, issueDate: string) {
  return { planDate, department: '销售部', applicant: '林峰', item: '签字笔', quantity: 5, deptApprover: '郑洁', adminApprover: '周敏', issueDate };
}
