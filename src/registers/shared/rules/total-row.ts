import type { Difference } from '../total-figure';
import { judgeFigure } from '../total-figure';
import { workbookRule } from '../kit';

export const totalRow = workbookRule({
  id: 'common/total-row',
  severity: 'error',
  fixable: true,
  title: { zh: '合计与明细不符', en: 'Total differs from its records' },
  why: {
    zh: '小计算到上一个小计，合计算到上一个合计，总计算全表，累计从一月算起；与逐条相加不等的合计不能往上报。',
    en: 'A subtotal covers what follows the last one, a total its part, a grand total the table, a cumulative one the year from January; one that differs from its records must not be passed on.',
  },
  messages: {
    formula: ({ label, field, stated, sum, by, records }: Difference) => ({
      zh: `「${label}」的${field.zh}公式算出 ${stated}，${spanZh(records)}加起来是 ${sum}，${by.startsWith('-') ? '少' : '多'} ${by.replace('-', '')}。请改公式的范围，把该算的行都算进去。`,
      en: `The formula for ${field.en} of “${label}” gives ${stated}, but ${spanEn(records)} add up to ${sum} (difference ${by}). Correct the range of the formula.`,
    }),
    differs: ({ label, field, stated, sum, by, records }: Difference) => ({
      zh: `「${label}」的${field.zh}写的是 ${stated}，${spanZh(records)}加起来是 ${sum}，${by.startsWith('-') ? '少' : '多'} ${by.replace('-', '')}。请改为 ${sum}。`,
      en: `${field.en} of “${label}” is ${stated}, but ${spanEn(records)} add up to ${sum} (difference ${by}). Change it to ${sum}.`,
    }),
  },
  *check(_rows, _context, sheets) {
    for (const sheet of sheets) {
      for (const table of sheet.tables) {
        for (const total of table.totals) {
          for (const [field, column] of total.figures) {
            const judged = judgeFigure({ table, total, field, column }, sheets.filter((other) => other.register === sheet.register));
            if (judged === null) continue;
            if ('notJudged' in judged) {
              yield judged;
              continue;
            }
            const place = { file: sheet.workbook.file, sheet: sheet.sheet.name, row: total.row, column };
            const { value, ...data } = judged;
            // A formula is not replaced by a number: its range is what is wrong.
            if (sheet.sheet.formula(total.row, column) !== null) yield { message: 'formula', data, at: place };
            else yield { message: 'differs', data, at: place, fixAt: [{ place, to: { kind: 'number', value, format: 'general' } }] };
          }
        }
      }
    }
  },
  examples: [],
});

function spanZh({ from, to, count }: Difference['records']): string {
  return count === 0 ? '它所合计的 0 条记录' : `第 ${from} 至 ${to} 行 ${count} 条记录`;
}

function spanEn({ from, to, count }: Difference['records']): string {
  return count === 0 ? 'no records' : `${count} records in rows ${from} to ${to}`;
}
