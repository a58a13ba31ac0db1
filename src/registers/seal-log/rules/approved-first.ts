import { wholeRow } from '../../../core/checks/whole-row';
import { dateParts, isoDate, spokenDate } from '../../../core/values/calendar-date';
import type { CalendarDate } from '../../../core/values/calendar-date';
import { counted } from '../../../core/words';
import { approversIn } from '../approval';
import { nothingStamped } from '../refused';
import { rule } from '../rule-kit';
import { sealsOf } from '../seals';

/** 2.4.1, 2.4.2, 2.6.1 */
export const approvedFirst = rule.record({
  id: 'seal/approved-first',
  clause: ['2.4.1', '2.4.2', '2.6.1'],
  severity: 'error',
  title: { zh: '未经批准先盖章', en: 'Stamped before it was approved' },
  why: {
    zh: '先批准，后盖章；没有批准的，印章管理人应当拒盖。',
    en: 'Approval comes before the stamp; without it the keeper refuses.',
  },
  needs: {},
  reads: ['approver', 'approvedOn', 'date', 'document', 'seal', 'department', 'decision', 'remark'],
  messages: {
    nobody: (data: { document: string | null }) => ({
      zh: `${data.document === null ? '这份文件（文件名未填）' : `《${data.document}》`}已盖章，没有批准人；盖章前应先经批准。请补登批准人，确未批准的登记为拒盖。`,
      en: `${data.document === null ? 'A document without a name' : `“${data.document}”`} was stamped without an approver. Enter who approved it, or record it as refused.`,
    }),
    early: (data: { date: CalendarDate; approvedOn: CalendarDate }) => ({
      zh: `${spokenDate(data.date)}盖章，${spokenDate(data.approvedOn, dateParts(data.date).year)}才批准，盖章早了 ${data.approvedOn - data.date} 天；应先批准，后盖章。请核对两个日期。`,
      en: `Stamped on ${isoDate(data.date)}, approved only on ${isoDate(data.approvedOn)}, ${counted(data.approvedOn - data.date, 'day')} later. Approval comes first: please compare the two dates.`,
    }),
  },
  examples: [
    {
      says: { zh: '没有批准人，或批准人栏只画了斜线', en: 'no approver, or only a stroke in the cell' },
      rows: [
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '报价单', copies: 1, seal: '公司公章' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '送货单', copies: 1, seal: '公司公章', approver: '/' },
      ],
      finds: [[1, 'approver'], [2, 'approver']],
    },
    {
      says: { zh: '批准当天盖章可以，批准前一天不行', en: 'on the day of the approval is in time, the day before is not' },
      rows: [
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏', approvedOn: '2026-03-05' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '介绍信', copies: 1, seal: '公司公章', approver: '周敏', approvedOn: '2026-03-06' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '报价单', copies: 1, seal: '公司公章', approver: '周敏' },
      ],
      finds: [[1, 'date']],
    },
    {
      says: { zh: '拒盖、退回、作废的没有盖章', en: 'refused, sent back or void: nothing was stamped' },
      rows: [
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '空白合同', copies: 1, seal: '公司公章', decision: '拒盖' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '空白介绍信', copies: 1, seal: '公司公章', decision: '已退回' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '旧版价目表', copies: 1, seal: '公司公章', decision: '已作废' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '新版价目表', copies: 1, seal: '公司公章', decision: '已盖' },
      ],
      finds: [[3, 'approver']],
    },
  ],
  check(row, context) {
    if (nothingStamped(row)) return null;
    const level = sealsOf(row, context.policy)[0]?.level ?? null;
    const clause = level === '公司' ? ['2.4.1', '2.6.1'] : level === '部门' ? ['2.4.2', '2.6.1'] : ['2.4.1', '2.4.2', '2.6.1'];
    if (approversIn(row.approver).length === 0) return { message: 'nobody', at: 'approver', clause, data: { document: row.document } };
    else if (row.date !== null && row.approvedOn !== null && row.date < row.approvedOn) {
      return { message: 'early', at: 'date', clause, data: { date: row.date, approvedOn: row.approvedOn }, related: [{ row: wholeRow(row), field: 'approvedOn' }] };
    }
    return null;
  },
});
