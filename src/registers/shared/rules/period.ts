import type { Words } from '../../../core/words';
import { dated } from '../event-date';
import { sheetRule } from '../kit';
import { dateWords, fieldName } from '../wording';

export const period = sheetRule({
  id: 'common/period',
  severity: 'error',
  title: { zh: '日期不在本表的月份内', en: 'Date outside the period of the sheet' },
  why: {
    zh: '登在别的月份的表里，两个月的合计都会错；多半是年份或月份写错了。',
    en: 'Entered in another month’s sheet it falsifies both months; mostly the year or the month is mistyped.',
  },
  messages: {
    outside: ({ field, date, period }: { field: Words; date: Words; period: string }) => ({
      zh: `「${field.zh}」是${date.zh}，而本表登记的是「${period}」。请核对日期，或移到对应月份的表。`,
      en: `${field.en} is ${date.en}, but the sheet says “${period}”. Check the date, or move the record to its own month.`,
    }),
  },
  *check(rows, _context, sheet) {
    const stated = sheet.period;
    if (stated === null) return;
    for (const one of dated(rows, sheet)) {
      if ('notJudged' in one) yield one;
      else if (one.date < stated.from || one.date > stated.to) {
        yield {
          row: one.row,
          message: 'outside',
          data: { field: fieldName(sheet, one.field), date: dateWords(one.date), period: stated.text },
          at: one.field,
        };
      }
    }
  },
  examples: [
    {
      says: { zh: '3 月的表里登了 4 月的事', en: 'An April record in the sheet of March' },
      title: '2026年3月印章使用登记表',
      rows: [
        { date: '2026-03-31', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
        { date: '2026-04-01', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
      ],
      finds: [[1, 'date']],
    },
    {
      says: { zh: '表名和标题没有写月份', en: 'Neither name nor title states a period' },
      title: '印章使用登记表',
      rows: [{ date: '2026-04-01', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' }],
      finds: [],
    },
  ],
});
