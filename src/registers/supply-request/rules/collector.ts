import { namesIn, saysNothing } from '../../../core/checks/names-in';
import { claimedOn, keyOf } from '../claims';
import { isNameCard } from '../name-card-item';
import { rule } from '../rule-kit';

/** 4.3 */
export const collector = rule.record({
  id: 'supply/collector',
  clause: ['4.3'],
  severity: 'error',
  title: { zh: '不是本部门内勤领取', en: "Not collected by the department's clerk" },
  why: { zh: '办公用品由各部门的内勤统一领取。名片由本人签领。', en: "Supplies are collected by each department's own clerk; name cards by their owner." },
  needs: { columns: ['collector'], rosters: ['people'] },
  reads: ['department', 'item', 'planDate', 'issueDate'],
  messages: {
    other: ({ department, name }: { department: string; name: string }) => ({
      zh: `领取人「${name}」当天不是${department}的内勤；办公用品由各部门内勤统一领取（办公用品管理 三）。请核对领取人，或补登人员名册。`,
      en: `“${name}”, who collected, was not a clerk of ${department} that day; each department's clerk collects. Check the name, or complete the roster.`,
    }),
  },
  check(row, { policy }) {
    const { department } = row;
    if (row.collector === null || saysNothing(row.collector) || isNameCard(row.item)) return null;
    const on = claimedOn(row);
    const isClerk = (name: string): boolean =>
      policy.people.rolesOf(name, on).some((person) => person.role === '内勤' && (department === null || policy.departments.same(person.department, department))) ||
      isOffice(name, department);
    if (isClerk(row.collector) || namesIn(row.collector).some(isClerk)) return null;
    return { message: 'other', at: 'collector', data: { department: department ?? '该部门', name: row.collector } };
  },
  examples: [
    {
      says: { zh: '本部门内勤领取可以，别的部门的内勤和本人不行', en: "the department's clerk passes, another's clerk and the applicant do not" },
      rosters: {
        人员: [
          { 姓名: '许燕', 部门: '销售部', 职务: '内勤' },
          { 姓名: '何丽', 部门: '财务部', 职务: '内勤' },
          { 姓名: '林峰', 部门: '销售部', 职务: '员工' },
        ],
      },
      rows: [claim('签字笔', '许燕'), claim('签字笔', '何丽'), claim('签字笔', '林峰'), claim('名片', '林峰'), claim('签字笔', ''), claim('签字笔', '许燕、林峰')],
      finds: [[1, 'collector'], [2, 'collector']],
    },
  ],
});

/** 内勤, 销售部内勤: the office instead of the name. */
function isOffice(name: string, department: string | null): boolean {
  const key = keyOf(name);
  return key === '内勤' || key === '部门内勤' || (department !== null && key === `${keyOf(department)}内勤`);
}

function claim(item: string, name: string) {
  return { planDate: '2026-03-06', department: '销售部', applicant: '林峰', item, quantity: 5, deptApprover: '郑洁', adminApprover: '周敏', issueDate: '2026-03-09', collector: name };
}
