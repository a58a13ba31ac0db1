import { classOf } from '../document-class';
import { nothingStamped } from '../refused';
import { rule } from '../rule-kit';

/** 2.4.1 */
export const retainedCopy = rule.record({
  id: 'seal/retained-copy',
  clause: ['2.4.1'],
  severity: 'error',
  title: { zh: '特殊证明未留存复印件', en: 'No signed copy of a special certificate kept' },
  why: {
    zh: '特殊的证明、文件盖章，要由批准人在复印件上签字，复印件留在管理部。',
    en: 'Of a special certificate, a copy signed by the approver stays with the administration department.',
  },
  needs: { columns: ['copyRetained'] },
  reads: ['document', 'documentClass', 'decision', 'remark'],
  messages: {
    none: (data: { document: string; blank: boolean }) => ({
      zh: `《${data.document}》是特殊证明，复印件留存${data.blank ? '没有填' : '填的是「否」'}；批准人签字的复印件应留存管理部。请补留复印件并登记。`,
      en: `“${data.document}” is a special certificate, and ${data.blank ? 'nothing is recorded of a retained copy' : 'no copy was retained'}. File the copy that the approver signed, and record it.`,
    }),
  },
  examples: [
    {
      says: { zh: '特殊证明要留复印件；一般证明不要', en: 'a special certificate needs the copy, an ordinary one does not' },
      rows: [
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '收入证明', documentClass: '特殊', copies: 1, approver: '周敏', copyRetained: '是' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '收入证明', documentClass: '特殊', copies: 1, approver: '周敏', copyRetained: '否' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '资信证明', documentClass: '特殊', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '在职证明', documentClass: '一般', copies: 1, approver: '周敏', copyRetained: '否' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '收入证明', documentClass: '特殊', copies: 1, copyRetained: '否', decision: '拒盖' },
      ],
      finds: [[1, 'copyRetained'], [2, 'copyRetained']],
    },
    {
      says: { zh: '没有类别栏时看文件名', en: 'without a class column the name of the document tells' },
      rows: [
        { date: '2026-03-05', department: '财务部', applicant: '许燕', document: '特殊证明(资产情况)', copies: 1, approver: '周敏', copyRetained: '×' },
        { date: '2026-03-05', department: '财务部', applicant: '许燕', document: '特殊工种上岗证明', copies: 1, approver: '周敏', copyRetained: '×' },
      ],
      finds: [[0, 'copyRetained']],
    },
  ],
  check(row) {
    if (nothingStamped(row) || row.copyRetained === true || classOf(row) !== '特殊') return null;
    return { message: 'none', at: 'copyRetained', data: { document: row.document ?? '特殊证明', blank: row.copyRetained === null } };
  },
});
