import { namesIn, saysNothing } from '../../../core/checks/names-in';
import { remembered } from '../../../core/checks/remembered';
import type { Words } from '../../../core/words';
import { rule } from '../rule-kit';
import { day } from '../say';

/** 3.2 */
export const dispatchApprover = rule.record({
  id: 'vehicle/dispatch-approver',
  clause: ['3.2'],
  severity: 'error',
  title: { zh: '派车不是管理部经理批的', en: 'Not approved by the administration manager' },
  why: {
    zh: '派车单由管理部经理批准签字；总经理可以代批。',
    en: 'The administration manager approves a dispatch slip; the general manager may stand in.',
  },
  needs: { columns: ['approver'], rosters: ['people'] },
  reads: ['date'],
  messages: {
    nobody: ({ on }: { on: Words }) => ({
      zh: `${on.zh}出车，没有批准人；派车要由管理部经理批准（车辆管理 二）。请补登批准人，没有批过的请补批。`,
      en: `Nobody approved the car on ${on.en}; the administration manager does. Enter who approved it, or have it approved.`,
    }),
    other: ({ on, name }: { on: Words; name: string }) => ({
      zh: `${on.zh}的批准人「${name}」当天不是管理部经理，也不是总经理；派车要由管理部经理批准（车辆管理 二）。请核对批准人，或请管理部经理补签。`,
      en: `“${name}”, who approved the car on ${on.en}, was neither the administration manager nor the general manager that day. Check the name, or have the manager sign.`,
    }),
  },
  check(row, { policy }) {
    if (row.approver === null || isNothing(row.approver)) {
      return { message: 'nobody', at: 'approver', data: { on: day(row.date) } };
    }
    const mayApprove = (name: string): boolean => policy.people.holds(name, '管理部经理', row.date) || policy.people.holds(name, '总经理', row.date);
    if (mayApprove(row.approver) || namesIn(row.approver).some(mayApprove)) return null;
    return { message: 'other', at: 'approver', data: { on: day(row.date), name: row.approver } };
  },
  examples: [
    {
      says: { zh: '空白、管理部的普通员工、离任的经理都不行', en: 'nobody, a plain employee of administration, a manager who has left' },
      rosters: {
        人员: [
          { 姓名: '陈立', 部门: '总经办', 职务: '总经理' },
          { 姓名: '周敏', 部门: '管理部', 职务: '管理部经理', 离职日期: '2026-03-31' },
          { 姓名: '孙宁', 部门: '管理部', 职务: '员工' },
          { 姓名: '郑洁', 部门: '管理部', 职务: '管理部经理', 入职日期: '2026-04-01' },
        ],
      },
      rows: [trip('2026-03-31', '周敏'), trip('2026-04-01', '周敏'), trip('2026-04-01', '郑洁'), trip('2026-03-02', '孙宁'), trip('2026-03-02', ''), trip('2026-03-02', '陈立'), trip('2026-03-02', '孙宁、周敏')],
      finds: [[1, 'approver'], [3, 'approver'], [4, 'approver']],
    },
  ],
});

const isNothing = remembered(saysNothing);

function trip(date: string, approver: string) {
  return { date, plate: '闽D12345', driver: '王建军', user: '林峰', purpose: '接送客户', destination: '集美', km: 30, approver };
}
