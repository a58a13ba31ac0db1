import { oddNumbers } from '../number-pattern';
import { saysNothing } from '../../../core/checks/names-in';
import { wholeRow } from '../../../core/checks/whole-row';
import { rule } from '../rule-kit';

export const numberFormat = rule.sheet({
  id: 'asset/number-format',
  clause: [],
  severity: 'warning',
  title: { zh: '资产编号格式不一致', en: 'Asset number unlike the rest' },
  why: {
    zh: '编号按同一格式排列，才查得到、对得上；与众不同的多半是写错了。',
    en: 'Numbers of one pattern can be found and compared; one that differs is mostly a slip.',
  },
  needs: { columns: ['assetNo'], filled: ['assetNo'] },
  messages: {
    odd: (data: { assetNo: string; model: string }) => ({
      zh: `资产编号「${data.assetNo}」与本表其他编号（如 ${data.model}）的格式不同。请核对是否写错。`,
      en: `Asset number “${data.assetNo}” does not look like the others of this sheet (such as ${data.model}). Check it for a slip.`,
    }),
  },
  examples: [
    {
      says: { zh: '多数编号是一种格式，个别不同', en: 'one pattern for most, a few differ' },
      rows: ['GD-2024-001', 'GD-2024-002', 'GD-2024-003', 'BG-2025-004', 'GD-2025-005', 'GD-2025-006', 'GD2025-007', 'GD-2025-008', '待编', 'GD-2025-010', 'BG-2025-011'].map((assetNo) => ({
        assetNo, name: '办公桌', originalValue: 800, purchasedOn: '2024-05-06', department: '销售部',
      })),
      finds: [[6, 'assetNo'], [8, 'assetNo']],
    },
    {
      says: { zh: '流水号自然变长不算', en: 'a running number that grows longer is no slip' },
      rows: Array.from({ length: 12 }, (_, index) => ({ assetNo: String(index + 1), name: '办公桌', originalValue: 800, purchasedOn: '2024-05-06', department: '销售部' })),
      finds: [],
    },
    {
      says: { zh: '两种格式各占一半，没有标准可比', en: 'two patterns, half each: nothing to compare with' },
      rows: ['A-01', 'A-02', 'A-03', '2024001', '2024002', '2024003'].map((assetNo) => ({ assetNo, name: '办公桌', originalValue: 800, purchasedOn: '2024-05-06', department: '销售部' })),
      finds: [],
    },
  ],
  *check(rows) {
    const numbered = rows.filter((row) => !saysNothing(row.assetNo));
    const { odd, model } = oddNumbers(numbered.map((row) => row.assetNo ?? ''));
    for (const index of odd) {
      const row = numbered[index];
      if (row) yield { message: 'odd', at: 'assetNo', row: wholeRow(row), data: { assetNo: row.assetNo ?? '', model } };
    }
  },
});
