import { administrationApproval } from '../approval';
import { rule } from '../rule-kit';

/** 4.2 */
export const adminApproval = rule.record({
  id: 'supply/admin-approval',
  clause: ['4.2'],
  severity: 'error',
  title: { zh: '没有管理部审批', en: 'Not approved by administration' },
  why: { zh: '部门经理审核后报管理部审批；总经理可以代批。', en: 'After the manager the plan goes to the administration department; the general manager may stand in.' },
  needs: { rosters: ['people'] },
  reads: ['adminApprover', 'planDate', 'issueDate', 'item', 'spec'],
  messages: {
    nobody: ({ item }: { item: string }) => ({
      zh: `「${item}」没有管理部审批（办公用品管理 二）。请补登审批人，没有批过的请补批。`,
      en: `“${item}” was not approved by the administration department. Enter who approved it, or have it approved.`,
    }),
    other: ({ item, name }: { item: string; name: string }) => ({
      zh: `「${item}」的审批人「${name}」当时不是管理部的人，也不是总经理（办公用品管理 二）。请核对姓名，或请管理部补批。`,
      en: `“${name}”, who approved “${item}”, was then neither of the administration department nor the general manager. Check the name, or have it approved.`,
    }),
  },
  check(row, { policy }) {
    const verdict = administrationApproval(row, policy);
    const item = row.item ?? '未填品名';
    if (verdict === 'nobody') return { message: 'nobody', at: 'adminApprover', data: { item } };
    else if (verdict === 'other') return { message: 'other', at: 'adminApprover', data: { item, name: row.adminApprover ?? '' } };
    return null;
  },
  examples: [
    {
      says: { zh: '管理部的人、「管理部」几个字、总经理都可以，别的部门不行', en: 'someone of 管理部, the words themselves and the general manager pass; nobody else' },
      rosters: {
        人员: [
          { 姓名: '陈立', 部门: '总经办', 职务: '总经理' },
          { 姓名: '周敏', 部门: '管理部', 职务: '管理部经理' },
          { 姓名: '孙宁', 部门: '管理部', 职务: '员工' },
          { 姓名: '郑洁', 部门: '销售部', 职务: '部门经理' },
        ],
      },
      rows: [claim('周敏'), claim('孙宁'), claim('管理部'), claim('陈立'), claim('郑洁'), claim(''), claim('/')],
      finds: [[4, 'adminApprover'], [5, 'adminApprover'], [6, 'adminApprover']],
    },
  ],
});

function claim(adminApprover: string) {
  return { planDate: '2026-03-06', department: '销售部', applicant: '林峰', item: '签字笔', quantity: 5, deptApprover: '郑洁', adminApprover, issueDate: '2026-03-09' };
}
