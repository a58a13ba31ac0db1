import type { RecordTable } from '../../../core/records/record-sheet';
import type { Words } from '../../../core/words';
import type { Dated } from '../event-date';
import { dated } from '../event-date';
import { sheetRule } from '../kit';
import { dateWords, fieldName } from '../wording';

export const dateOrder = sheetRule({
  id: 'common/date-order',
  severity: 'info',
  title: { zh: '没有按日期先后登记', en: 'Not in order of date' },
  why: {
    zh: '逐笔登记的册子日期应当越来越晚；倒回去的，可能是补登，也可能写错。',
    en: 'In a register kept day by day dates only grow; a step back is a late entry or a slip.',
  },
  messages: {
    earlier: ({ field, date, above, row }: { field: Words; date: Words; above: Words; row: number }) => ({
      zh: `「${field.zh}」${date.zh}，早于上一条（第 ${row} 行）的${above.zh}。补登的可以保留，写错的请改。`,
      en: `${field.en} ${date.en} is earlier than the record above (row ${row}, ${above.en}). Keep it if entered late; correct it if mistyped.`,
    }),
  },
  *check(rows, _context, sheet) {
    const above = new Map<RecordTable, Dated>();
    for (const one of dated(rows, sheet)) {
      if ('notJudged' in one) {
        yield one;
        continue;
      }
      const before = above.get(one.row.$.table);
      above.set(one.row.$.table, one);
      if (before === undefined || one.date >= before.date) continue;
      yield {
        row: one.row,
        message: 'earlier',
        data: { field: fieldName(sheet, one.field), date: dateWords(one.date), above: dateWords(before.date), row: before.row.$.row + 1 },
        at: one.field,
        related: [{ row: before.row, field: before.field }],
      };
    }
  },
  examples: [
    {
      says: { zh: '3 月 3 日登在 3 月 5 日之后', en: '3 March entered after 5 March' },
      rows: [
        { date: '2026-03-05', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
        { date: '2026-03-03', department: '销售部', applicant: '陈静', document: '在职证明', copies: 1, approver: '李明' },
        { date: '2026-03-03', department: '客服部', applicant: '黄敏', document: '介绍信', copies: 1, approver: '李明' },
      ],
      finds: [[1, 'date']],
    },
  ],
});
