import { namesIn, saysNothing } from '../../../core/checks/names-in';
import type { CalendarDate } from '../../../core/values/calendar-date';
import { rule } from '../rule-kit';
import { day, weekdayName } from '../say';

/** 3.7.2, 3.10.3 */
export const restDay = rule.record({
  id: 'vehicle/rest-day',
  clause: ['3.7.2', '3.10.3'],
  severity: 'error',
  title: { zh: '休息日用车未经管理部确认', en: 'Rest day not confirmed by administration' },
  why: {
    zh: '节假日车辆停在指定车位；值班用车由管理部安排和确认。',
    en: 'On rest days the cars stay parked; use on duty is arranged and confirmed by the administration department.',
  },
  needs: {},
  reads: ['date', 'restDayConfirmed', 'approver'],
  messages: {
    unconfirmed: ({ on, name }: { on: CalendarDate; name: string }) => ({
      zh: `${day(on).zh}（${name}）是休息日，用车没有管理部确认（车辆管理 七.2、十.3）。请管理部补确认，或核对日期。`,
      en: `${day(on).en} (${weekdayName(on).en}) was a rest day, and the administration department did not confirm the use. Have it confirmed, or check the date.`,
    }),
    other: ({ on, name, approver }: { on: CalendarDate; name: string; approver: string }) => ({
      zh: `${day(on).zh}（${name}）是休息日，批准人「${approver}」不是管理部的人；休息日用车由管理部安排和确认（车辆管理 七.2、十.3）。请管理部补确认。`,
      en: `${day(on).en} (${weekdayName(on).en}) was a rest day, and “${approver}” is not of the administration department, which confirms such use. Have it confirmed.`,
    }),
  },
  check(row, { policy }) {
    if (row.date === null || row.restDayConfirmed === true || policy.calendar.isWorkday(row.date)) return null;
    const named = policy.calendar.nameOf(row.date);
    const data = { on: row.date, name: named ?? weekdayName(row.date).zh };
    const { columns } = row.$.table;
    if (columns.has('restDayConfirmed')) {
      return { message: 'unconfirmed', at: 'restDayConfirmed', data };
    }
    if (row.approver === null || saysNothing(row.approver)) {
      return { message: 'unconfirmed', at: columns.has('approver') ? 'approver' : 'date', data };
    }
    const { people } = policy;
    const confirms = (name: string): boolean => people.isAdministration(name, row.date) || people.holds(name, '总经理', row.date);
    if (confirms(row.approver) || namesIn(row.approver).some(confirms)) return null;
    if (!policy.has('people')) return { notJudged: { zh: '没有「人员」名册，不知道批准人是不是管理部的', en: 'no roster 人员, so that the approver’s department is not known' }, roster: 'people' };
    return { message: 'other', at: 'approver', data: { ...data, approver: row.approver } };
  },
  examples: [
    {
      says: { zh: '周六没有确认；工作日和调休上班日不要确认', en: 'a Saturday without confirmation; workdays and make-up workdays need none' },
      rows: [trip('2026-03-07', ''), trip('2026-03-07', '是'), trip('2026-03-06', ''), trip('2026-02-14', ''), trip('2026-10-01', '否')],
      finds: [[0, 'restDayConfirmed'], [4, 'restDayConfirmed']],
    },
    {
      says: { zh: '没有确认这一列的，看批准人是不是管理部的', en: 'without that column, the approver must be of administration' },
      rosters: {
        人员: [
          { 姓名: '周敏', 部门: '管理部', 职务: '管理部经理' },
          { 姓名: '郑洁', 部门: '销售部', 职务: '部门经理' },
        ],
      },
      rows: [approved('周敏'), approved('郑洁'), approved('管理部'), approved('')],
      finds: [[1, 'approver'], [3, 'approver']],
    },
  ],
});

function approved(approver: string) {
  return { date: '2026-03-07', plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '值班', destination: '集美', approver, km: 30 };
}

function trip(date: string, restDayConfirmed: string) {
  return { date, plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '值班', destination: '集美', restDayConfirmed, km: 30 };
}
