import { departmentApproval as approval } from '../approval';
import { rule } from '../rule-kit';

/** 4.2 */
export const departmentApproval = rule.record({
  id: 'supply/department-approval',
  clause: ['4.2'],
  severity: 'error',
  title: { zh: '没有本部门经理审核', en: 'Not checked by the department manager' },
  why: { zh: '领用计划先由本部门经理审核；总经理可以代审。', en: "A plan is first checked by the department's own manager; the general manager may stand in." },
  needs: { rosters: ['people'] },
  reads: ['deptApprover', 'department', 'planDate', 'issueDate'],
  messages: {
    nobody: ({ department }: { department: string }) => ({
      zh: `${department}的领用计划没有部门经理审核（办公用品管理 二）。请补登审核人，没有审过的请补审。`,
      en: `The plan of ${department} was not checked by the department's manager. Enter who checked it, or have it checked.`,
    }),
    other: ({ department, name }: { department: string; name: string }) => ({
      zh: `审核人「${name}」当时不是${department}的经理，也不是总经理；计划要由本部门经理审核（办公用品管理 二）。请核对姓名，或请部门经理补签。`,
      en: `“${name}” was then neither the manager of ${department} nor the general manager. Check the name, or have the manager sign.`,
    }),
  },
  check(row, { policy }) {
    const verdict = approval(row, policy);
    const department = row.department ?? '未填部门';
    if (verdict === 'nobody') return { message: 'nobody', at: 'deptApprover', data: { department } };
    else if (verdict === 'other') return { message: 'other', at: 'deptApprover', data: { department, name: row.deptApprover ?? '' } };
    else if (verdict === 'unknown') return { notJudged: { zh: '没有填部门，不知道该由谁审核', en: 'no department, so that its manager is not known' } };
    return null;
  },
  examples: [
    {
      says: { zh: '空白、别的部门的经理、普通员工都不行；本部门经理、总经理可以', en: "blank, another department's manager, a plain employee; the own manager and the general manager pass" },
      rosters: {
        人员: [
          { 姓名: '陈立', 部门: '总经办', 职务: '总经理' },
          { 姓名: '周敏', 部门: '管理部', 职务: '管理部经理' },
          { 姓名: '郑洁', 部门: '销售部', 职务: '部门经理' },
          { 姓名: '钱伟', 部门: '财务部', 职务: '部门经理' },
          { 姓名: '林峰', 部门: '销售部', 职务: '员工' },
        ],
        部门: [{ 部门: '销售部', '简称/别名': '销售、营销部' }, { 部门: '管理部' }, { 部门: '财务部' }],
      },
      rows: [claim('销售部', '郑洁'), claim('营销部', '郑洁'), claim('销售部', ''), claim('销售部', '钱伟'), claim('销售部', '林峰'), claim('销售部', '陈立'), claim('管理部', '周敏'), claim('销售部', '钱伟、郑洁'), claim('销售部', '部门经理')],
      finds: [[2, 'deptApprover'], [3, 'deptApprover'], [4, 'deptApprover']],
    },
  ],
});

function claim(department: string, deptApprover: string) {
  return { planDate: '2026-03-06', department, applicant: '林峰', item: '签字笔', quantity: 5, deptApprover, adminApprover: '周敏', issueDate: '2026-03-09' };
}
