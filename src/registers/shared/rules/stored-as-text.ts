import { sheetRule } from '../kit';
import type { Rewriting } from '../notes';
import { rewritings } from '../notes';

export const storedAsText = sheetRule({
  id: 'common/stored-as-text',
  severity: 'warning',
  fixable: true,
  title: { zh: '数字或日期存成了文本', en: 'Number or date kept as text' },
  why: {
    zh: '看着是日期或数字，其实是文本：Excel 不会把它加进合计，也排不了序。',
    en: 'It looks like a date or a number but is text: Excel neither adds it up nor sorts it.',
  },
  messages: {
    text: ({ field, raw, to }: Rewriting) => ({
      zh: `「${field.zh}」的「${raw}」是文本，合计和排序都不会算它。请改为 ${to}。`,
      en: `${field.en} “${raw}” is text, so Excel neither sums nor sorts it. Change it to ${to}.`,
    }),
  },
  *check(rows, _context, sheet) {
    // A text file has no other way to hold a date.
    if (sheet.workbook.source === 'text') return;
    yield* rewritings(rows, 'stored-as-text', 'text', sheet);
  },
  examples: [
    {
      says: { zh: '用点分隔的日期、带单位的份数', en: 'A date with dots, a count with its unit' },
      rows: [
        { date: '2026.3.5', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
        { date: '2026-03-06', department: '销售部', applicant: '陈静', document: '介绍信', copies: '2份', approver: '李明' },
      ],
      finds: [[0, 'date'], [1, 'copies']],
    },
    {
      says: { zh: '编号本来就该是文本', en: 'A slip number is meant to be text' },
      rows: [{ date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林晓', purpose: '接客户', destination: '集美', dispatchNo: '0012', km: 30 }],
      finds: [],
    },
  ],
});
