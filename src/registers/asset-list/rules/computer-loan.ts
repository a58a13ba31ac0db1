import { saysNothing } from '../../../core/checks/names-in';
import type { RuleContext } from '../../../core/rules/rule';
import { isComputerOrPeripheral } from '../computer';
import { rule } from '../rule-kit';
import { isLent, isUnknownStatus, unknownStatus } from '../status';

/** 6.3.5 */
export const computerLoan = rule.record({
  id: 'asset/computer-loan',
  clause: ['6.3.5'],
  severity: 'error',
  title: { zh: '电脑未经许可外借', en: 'Computer lent outside without permission' },
  why: {
    zh: '未经许可，电脑和外部设备不得借给非公司人员使用。',
    en: 'Computers and their peripherals are not lent to outsiders without permission.',
  },
  needs: { columns: ['status'] },
  reads: ['name', 'category', 'loanedTo', 'loanApprover'],
  messages: {
    unapproved: (data: { name: string; to: string | null }) => ({
      zh: `${data.name}外借${data.to === null ? '' : `给${data.to}`}，没有批准人；电脑和外设未经许可不得借给非公司人员。请补办许可，或收回后改资产状态。`,
      en: `${data.name} is lent${data.to === null ? ' out' : ` to ${data.to}`} without an approver; computers and peripherals need permission. Obtain it, or take the asset back and correct its status.`,
    }),
  },
  examples: [
    {
      says: { zh: '电脑和外设外借要有许可；借给本公司的人、别的资产不算', en: 'computers and peripherals need permission; not within the company, nor other assets' },
      rosters: { 人员: [{ 姓名: '林峰', 部门: '销售部', 职务: '员工', 入职日期: '2020-01-06' }] },
      rows: [
        { assetNo: 'A-1', name: '笔记本电脑', originalValue: 6500, purchasedOn: '2024-03-10', department: '销售部', status: '外借', loanedTo: '恒达贸易公司', loanApprover: '陈立' },
        { assetNo: 'A-2', name: '笔记本电脑', originalValue: 6500, purchasedOn: '2024-03-10', department: '销售部', status: '外借', loanedTo: '恒达贸易公司' },
        { assetNo: 'A-3', name: '激光打印机', originalValue: 1800, purchasedOn: '2024-03-10', department: '销售部', status: '借出' },
        { assetNo: 'A-4', name: '投影仪', originalValue: 4800, purchasedOn: '2024-03-10', department: '销售部', status: '外借', loanedTo: '恒达贸易公司' },
        { assetNo: 'A-5', name: '笔记本电脑', originalValue: 6500, purchasedOn: '2024-03-10', department: '管理部', status: '外借', loanedTo: '林峰' },
        { assetNo: 'A-6', name: '笔记本电脑', originalValue: 6500, purchasedOn: '2024-03-10', department: '销售部', status: '在用' },
      ],
      finds: [[1, 'loanApprover'], [2, 'loanApprover']],
    },
  ],
  check(row, context) {
    if (!isComputerOrPeripheral(row) || !saysNothing(row.loanApprover)) return null;
    if (isUnknownStatus(row.status)) return unknownStatus(row.status);
    if (!isLent(row.status)) return null;
    const to = saysNothing(row.loanedTo) ? null : row.loanedTo;
    if (to !== null && isOurs(to, context.policy)) return null;
    const at = row.$.table.columns.has('loanApprover') ? 'loanApprover' : 'status';
    return { message: 'unapproved', at, data: { name: row.name ?? '电脑', to } };
  },
});

/** Somebody or some department of the company: nothing left the house. */
function isOurs(borrower: string, { people, departments, rows }: RuleContext['policy']): boolean {
  return people.known(borrower) || departments.canonical(borrower) !== null || rows.people.some((person) => departments.same(person.department, borrower));
}
