import type { Decimal } from '../../../core/values/decimal';
import { decimalText, minus } from '../../../core/values/decimal';
import { rule } from '../rule-kit';
import { itemName } from '../say';

/** 4.2 */
export const overIssue = rule.record({
  id: 'supply/over-issue',
  clause: ['4.2'],
  severity: 'error',
  title: { zh: '发放超过批准', en: 'Issued more than approved' },
  why: { zh: '按审批结果采购和发放；没有批准数量的，以计划数量为准。', en: 'Supplies are bought and issued as approved; without an approved quantity the planned one counts.' },
  needs: { columns: ['issuedQuantity'] },
  reads: ['approvedQuantity', 'quantity', 'item', 'spec'],
  messages: {
    approved: (data: { item: string; issued: Decimal; limit: Decimal }) => ({
      zh: `「${data.item}」批准 ${decimalText(data.limit)}，实发 ${decimalText(data.issued)}，多发 ${decimalText(minus(data.issued, data.limit))}（办公用品管理 二）。请核对数量，多发的收回或补批。`,
      en: `${decimalText(data.limit)} of “${data.item}” were approved and ${decimalText(data.issued)} issued. Check the quantity; take back what is too much, or have it approved.`,
    }),
    planned: (data: { item: string; issued: Decimal; limit: Decimal }) => ({
      zh: `「${data.item}」计划 ${decimalText(data.limit)}，实发 ${decimalText(data.issued)}，多发 ${decimalText(minus(data.issued, data.limit))}，又没有另外批准的数量（办公用品管理 二）。请核对数量，多发的收回或补批。`,
      en: `${decimalText(data.limit)} of “${data.item}” were planned and ${decimalText(data.issued)} issued, with no other quantity approved. Check the quantity; take back what is too much, or have it approved.`,
    }),
  },
  check(row) {
    const { issuedQuantity: issued, approvedQuantity: approved, quantity: planned } = row;
    const limit = approved ?? planned;
    if (issued === null || limit === null || issued <= limit) return null;
    return { message: approved === null ? 'planned' : 'approved', at: 'issuedQuantity', data: { item: itemName(row), issued, limit } };
  },
  examples: [
    {
      says: { zh: '批准的数量为准，没有批准数量的看计划', en: 'the approved quantity counts, else the planned one' },
      rows: [claim(10, 8, 8), claim(10, 8, 9), claim(10, '', 10), claim(10, '', 11), claim(10, 12, 12), claim(10, 8, '')],
      finds: [[1, 'issuedQuantity'], [3, 'issuedQuantity']],
    },
  ],
});

function claim(quantity: number, approvedQuantity: number | string, issuedQuantity: number | string) {
  return { planDate: '2026-03-06', department: '销售部', applicant: '林峰', item: '签字笔', quantity, deptApprover: '郑洁', adminApprover: '周敏', approvedQuantity, issueDate: '2026-03-09', issuedQuantity };
}
