import { sheetRule } from '../kit';
import type { Rewriting } from '../notes';
import { rewritings } from '../notes';

export const straySpace = sheetRule({
  id: 'common/stray-space',
  severity: 'info',
  fixable: true,
  title: { zh: '多余的空格或全角字符', en: 'Stray space or full-width character' },
  why: {
    zh: '多一个空格，同一个部门、同一辆车在筛选和汇总里就成了两个。',
    en: 'One space more, and a filter or a pivot table shows one department or car as two.',
  },
  messages: {
    space: ({ field, raw, to }: Rewriting) => ({
      zh: `「${field.zh}」写成「${raw}」，筛选和汇总时会当成另一个。请改为「${to}」。`,
      en: `${field.en} “${raw}” will be taken for another one when filtered or grouped. Change it to “${to}”.`,
    }),
  },
  check: (rows, _context, sheet) => rewritings(rows, 'stray-space', 'space', sheet),
  examples: [
    {
      says: { zh: '部门名称中间有空格', en: 'A space within the department' },
      rows: [
        { date: '2026-03-05', department: '行政 部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
        { date: '2026-03-06', department: '行政部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
      ],
      finds: [[0, 'department']],
    },
  ],
});
