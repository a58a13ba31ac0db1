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
    hidden: ({ row }: { row: number }) => ({
      zh: `第 ${row} 行被隐藏或筛选掉了，但合计算了它。请取消隐藏或筛选；不要的记录请删除。`,
      en: `Row ${row} is hidden or filtered out, yet the totals count it. Show it, or delete the record.`,
    }),
  },
  *check(rows, _context, sheet) {
    for (const row of rows) {
      if (!row.$.hidden) continue;
      yield { row, message: 'hidden', data: { row: row.$.row + 1 }, at: firstField(row, sheet) };
    }
  },
  examples: [],
});
