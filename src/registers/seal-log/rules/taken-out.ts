import { saysNothing } from '../../../core/checks/names-in';
import { nothingStamped } from '../refused';
import { rule } from '../rule-kit';
import { sealsOf } from '../seals';

/** 2.3.2, 2.6.4 */
export const takenOut = rule.record({
  id: 'seal/taken-out',
  clause: ['2.3.2', '2.6.4'],
  severity: 'error',
  title: { zh: '印章外带未经批准', en: 'Seal taken out without approval' },
  why: {
    zh: '印章放在指定的地方，不得擅自携带外出、私自外借。',
    en: 'A seal stays in its place; nobody takes it out or lends it on their own.',
  },
  needs: { columns: ['takenOut'] },
  reads: ['takenOutApprover', 'returnedOn', 'seal', 'department', 'date', 'decision', 'remark'],
  messages: {
    unapproved: (data: { seal: string | null }) => ({
      zh: `${data.seal === null ? '印章' : `「${data.seal}」`}外带，没有外带批准人；印章不得擅自携带外出。请补登批准人。`,
      en: `${data.seal ?? 'The seal'} was taken out with nobody's approval of that. Enter who approved it.`,
    }),
    unreturned: (data: { seal: string | null }) => ({
      zh: `${data.seal === null ? '印章' : `「${data.seal}」`}外带，既没有批准人也没有归还日期；印章不得擅自携带外出。请补登批准人和归还日期。`,
      en: `${data.seal ?? 'The seal'} was taken out, and neither an approval nor a return is recorded. Enter who approved it and when it came back.`,
    }),
  },
  examples: [
    {
      says: { zh: '外带要有外带批准人', en: 'taking it out needs its own approval' },
      rows: [
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '公司公章', approver: '陈立', takenOut: '是', takenOutApprover: '陈立', returnedOn: '2026-03-05' },
        { date: '2026-03-06', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '公司公章', approver: '陈立', takenOut: '是', returnedOn: '2026-03-06' },
        { date: '2026-03-06', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '公司公章', approver: '陈立', takenOut: '否' },
        { date: '2026-03-06', department: '销售部', applicant: '林峰', document: '报价单', copies: 1, seal: '公司公章', approver: '陈立' },
      ],
      finds: [[1, 'takenOutApprover']],
    },
    {
      says: { zh: '没有外带批准人栏时，看有没有归还日期', en: 'without that column the date of return tells' },
      rows: [
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '公司公章', approver: '陈立', takenOut: '√', returnedOn: '2026-03-05' },
        { date: '2026-03-06', department: '销售部', applicant: '林峰', document: '投标文件', copies: 1, seal: '公司公章', approver: '陈立', takenOut: '√' },
      ],
      finds: [[1, 'takenOut']],
    },
  ],
  check(row, { policy }) {
    if (row.takenOut !== true || nothingStamped(row) || !saysNothing(row.takenOutApprover)) return null;
    const seal = row.seal ?? sealsOf(row, policy)[0]?.name ?? null;
    if (row.$.table.columns.has('takenOutApprover')) return { message: 'unapproved', at: 'takenOutApprover', data: { seal } };
    else if (row.returnedOn === null) return { message: 'unreturned', at: 'takenOut', data: { seal } };
    return null;
  },
});
