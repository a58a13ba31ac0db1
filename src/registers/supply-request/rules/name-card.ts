import { departmentApproval } from '../approval';
import { isNameCard } from '../name-card-item';
import { rule } from '../rule-kit';

/** 4.6.1 */
export const nameCard = rule.record({
  id: 'supply/name-card',
  clause: ['4.6.1'],
  severity: 'error',
  title: { zh: '名片未经部门负责人核准', en: 'Name cards not approved by the head' },
  why: { zh: '印名片由本人申请，部门负责人核准后报管理部统一印刷。', en: 'Name cards are asked for by the employee, approved by the head of the department and printed centrally.' },
  needs: { rosters: ['people'] },
  reads: ['item', 'deptApprover', 'department', 'applicant', 'planDate', 'issueDate'],
  messages: {
    nobody: ({ who }: { who: string }) => ({
      zh: `${who}印名片，没有部门负责人核准（办公用品管理 六.1）。请补登核准人，没有核准的请补办。`,
      en: `Name cards for ${who} were not approved by the head of the department. Enter who approved them, or have them approved.`,
    }),
    other: ({ who, name }: { who: string; name: string }) => ({
      zh: `${who}印名片，核准人「${name}」当时不是该部门的负责人（办公用品管理 六.1）。请核对姓名，或请部门负责人补签。`,
      en: `Name cards for ${who} were approved by “${name}”, who was not the head of that department. Check the name, or have the head sign.`,
    }),
  },
  check(row, { policy }) {
    if (!isNameCard(row.item)) return null;
    const verdict = departmentApproval(row, policy);
    const who = row.applicant ?? row.department ?? '（没有填申请人）';
    if (verdict === 'nobody') return { message: 'nobody', at: 'deptApprover', data: { who } };
    else if (verdict === 'other') return { message: 'other', at: 'deptApprover', data: { who, name: row.deptApprover ?? '' } };
    else if (verdict === 'unknown') return { notJudged: { zh: '没有填部门，不知道该由谁核准', en: 'no department, so that its head is not known' } };
    return null;
  },
  examples: [
    {
      says: { zh: '名片要部门负责人核准，名片夹只是普通用品', en: "name cards need the head's approval; a card case is an ordinary item" },
      rosters: {
        人员: [
          { 姓名: '郑洁', 部门: '销售部', 职务: '部门经理' },
          { 姓名: '周敏', 部门: '管理部', 职务: '管理部经理' },
        ],
      },
      rows: [claim('名片', '郑洁'), claim('名片', ''), claim('名片印刷(100张/盒)', '周敏'), claim('名片夹', '')],
      finds: [[1, 'deptApprover'], [2, 'deptApprover']],
    },
  ],
});

function claim(item: string, deptApprover: string) {
  return { planDate: '2026-03-06', department: '销售部', applicant: '林峰', item, quantity: 1, deptApprover, adminApprover: '周敏', issueDate: '2026-03-11' };
}
