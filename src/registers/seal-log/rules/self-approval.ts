import { namesIn, sameName, saysNothing } from '../../../core/checks/names-in';
import { approversIn, personsAmong } from '../approval';
import { nothingStamped } from '../refused';
import { rule } from '../rule-kit';

export const selfApproval = rule.record({
  id: 'seal/self-approval',
  clause: [],
  severity: 'warning',
  title: { zh: '自己申请自己批准', en: 'Applicant and approver are one person' },
  why: {
    zh: '手册没有专门规定；申请和批准由两人分担才有把关的意义。',
    en: 'The manual has no clause on it; an approval by the applicant guards nothing.',
  },
  needs: {},
  reads: ['applicant', 'approver', 'decision', 'remark'],
  messages: {
    same: (data: { name: string }) => ({
      zh: `${data.name}既是申请人又是批准人；申请和批准应是两个人。请核对，确属本人批准的请另请上级补批。`,
      en: `${data.name} is both applicant and approver; these should be two people. Check it, or have a superior approve as well.`,
    }),
  },
  examples: [
    {
      says: { zh: '同一个名字，空格不算不同；另有一人同批的不算', en: 'one name, spaces aside; not where another person approved too' },
      rows: [
        { date: '2026-03-05', department: '管理部', applicant: '周敏', document: '在职证明', copies: 1, seal: '公司公章', approver: '周 敏' },
        { date: '2026-03-05', department: '管理部', applicant: '周敏', document: '在职证明', copies: 1, seal: '公司公章', approver: '陈立' },
        { date: '2026-03-05', department: '管理部', applicant: '周敏', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏、陈立' },
        { date: '2026-03-05', department: '管理部', applicant: '周敏', document: '在职证明', copies: 1, seal: '公司公章', approver: '管理部经理(周敏)' },
        { date: '2026-03-05', department: '管理部', applicant: '周敏', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏', decision: '拒盖' },
        { date: '2026-03-05', department: '管理部', applicant: '周敏', document: '在职证明', copies: 1, seal: '公司公章' },
        { date: '2026-03-05', department: '总务处', applicant: '周敏', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏（校长）' },
        { date: '2026-03-05', department: '财务科', applicant: '周敏', document: '在职证明', copies: 1, seal: '公司公章', approver: '财务科副科长：周敏' },
        { date: '2026-03-05', department: '管理部', applicant: '周敏', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏（王校长口头同意）' },
        { date: '2026-03-05', department: '管理部', applicant: '周敏', document: '在职证明', copies: 1, seal: '公司公章', approver: '周敏/王科长' },
      ],
      finds: [[0, 'approver'], [3, 'approver'], [6, 'approver'], [7, 'approver']],
    },
  ],
  check(row) {
    const { applicant } = row;
    if (applicant === null || saysNothing(applicant) || nothingStamped(row)) return null;
    const approvers = personsAmong(approversIn(row.approver));
    const applicants = namesIn(applicant);
    if (approvers.length > 0 && approvers.every((name) => applicants.some((other) => sameName(name, other)))) {
      return { message: 'same', at: 'approver', data: { name: applicant } };
    }
    return null;
  },
});
