import type { Words } from '../../../core/words';
import { dated } from '../event-date';
import { sheetRule } from '../kit';
import { dateWords, fieldName } from '../wording';

export const futureDate = sheetRule({
  id: 'common/future-date',
  severity: 'error',
  title: { zh: '日期在今天之后', en: 'Date in the future' },
  why: {
    zh: '登记册记的是已经办了的事；晚于检查当天的日期，不是写错就是提前登记。',
    en: 'A register holds what has happened; a date after the day of the check is a slip, or entered in advance.',
  },
  messages: {
    future: ({ field, date, today }: { field: Words; date: Words; today: Words }) => ({
      zh: `「${field.zh}」是${date.zh}，晚于检查当天（${today.zh}）。请核对年份和月份。`,
      en: `${field.en} is ${date.en}, after the day of the check (${today.en}). Check year and month.`,
    }),
  },
  *check(rows, context, sheet) {
    for (const one of dated(rows, sheet)) {
      if ('notJudged' in one) yield one;
      else if (one.date > context.today) {
        yield {
          row: one.row,
          message: 'future',
          data: { field: fieldName(sheet, one.field), date: dateWords(one.date), today: dateWords(context.today) },
          at: one.field,
        };
      }
    }
  },
  examples: [
    {
      says: { zh: '当天的可以，第二天的不行', en: 'The day itself passes, the next does not' },
      today: '2026-03-31',
      rows: [
        { date: '2026-03-31', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
        { date: '2026-04-01', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
      ],
      finds: [[1, 'date']],
    },
  ],
});
