import { sheetRule } from '../kit';
import { firstField } from '../first-field';

export const hiddenRecord = sheetRule({
  id: 'common/hidden-record',
  severity: 'warning',
  title: { zh: '记录在隐藏的行里', en: 'Record in a hidden row' },
  why: {
    zh: '隐藏或被筛选掉的行照样进合计，看表的人却看不见。',
    en: 'A hidden or filtered row still counts in the totals, though nobody sees it.',
  },
  messages: {
    hidden: ({ row, totals }: { row: number; totals: boolean }) => ({
      zh: `第 ${row} 行被隐藏或筛选掉了，看表的人看不见，${totals ? '表里的合计' : '汇总和报表'}却照样算它。请取消隐藏或筛选；不要的记录请删除。`,
      en: `Row ${row} is hidden or filtered out, yet the ${totals ? 'totals of the sheet' : 'month’s totals and reports'} count it. Show it, or delete the record.`,
    }),
  },
  *check(rows, _context, sheet) {
    for (const row of rows) {
      if (!row.$.hidden) continue;
      yield { row, message: 'hidden', data: { row: row.$.row + 1, totals: row.$.table.totals.length > 0 }, at: firstField(row, sheet) };
    }
  },
  examples: [],
});
