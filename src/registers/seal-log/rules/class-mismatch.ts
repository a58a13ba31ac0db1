import { inferredClass } from '../document-class';
import { nothingStamped } from '../refused';
import { rule } from '../rule-kit';

/** 2.4.1 */
export const classMismatch = rule.record({
  id: 'seal/class-mismatch',
  clause: ['2.4.1'],
  severity: 'warning',
  title: { zh: '文件类别与名称不符', en: "The class does not fit the document's name" },
  why: {
    zh: '一切合同、担保书和呈报政府的报告都是重要文件，不能按一般文件批。',
    en: 'Every contract, guarantee and report to government is important, and not approved as an ordinary paper.',
  },
  needs: { columns: ['documentClass'] },
  reads: ['document', 'decision', 'remark'],
  messages: {
    important: (data: { document: string }) => ({
      zh: `《${data.document}》登记为一般文件，从名称看是合同、协议、担保或报政府的文件，应按重要文件由总经理批准。请核对类别。`,
      en: `“${data.document}” is called ordinary, but its name speaks of a contract, agreement, guarantee or report to government, which the general manager approves. Check the class.`,
    }),
  },
  examples: [
    {
      says: { zh: '名称像合同、担保、报政府的；证明和介绍信不算', en: 'names of contracts, guarantees and reports to government; not certificates and introductions' },
      rows: [
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '箱包采购合同', documentClass: '一般', copies: 2, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '箱包采购合同', documentClass: '重要', copies: 2, approver: '陈立' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '保密协议2份', documentClass: '普通', copies: 2, approver: '周敏' },
        { date: '2026-03-05', department: '财务部', applicant: '许燕', document: '报送市税务局的年度报告', documentClass: '一般', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '管理部', applicant: '孙宁', document: '到市税务局办事的介绍信', documentClass: '一般', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '管理部', applicant: '孙宁', document: '终止劳动合同证明', documentClass: '一般', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '管理部', applicant: '孙宁', document: '合同专用章启用通知', documentClass: '一般', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '销售月度报告', documentClass: '一般', copies: 1, approver: '周敏' },
        { date: '2026-03-05', department: '销售部', applicant: '林峰', document: '租车合同', copies: 1, approver: '周敏' },
      ],
      finds: [[0, 'documentClass'], [2, 'documentClass'], [3, 'documentClass']],
    },
  ],
  check(row) {
    if (row.documentClass !== '一般' || row.document === null || nothingStamped(row)) return null;
    if (inferredClass(row.document) === '重要') return { message: 'important', at: 'documentClass', data: { document: row.document } };
    return null;
  },
});
