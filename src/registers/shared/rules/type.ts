import type { Field, FieldType } from '../../../core/records/field';
import type { Words } from '../../../core/words';
import { sheetRule } from '../kit';
import { noted } from '../notes';
import { fieldName } from '../wording';

export const type = sheetRule({
  id: 'common/type',
  severity: 'error',
  title: { zh: '内容读不出来', en: 'Cell cannot be read' },
  why: {
    zh: '日期、时间、数字写得认不出，或公式没有结果，这一条就没法核对和合计。',
    en: 'A date, time or number that cannot be recognised can be neither checked nor added up.',
  },
  messages: {
    unreadable: ({ field, raw, why, like }: { field: Words; raw: string; why: Words; like: string | null }) => ({
      zh: `「${field.zh}」写的是「${raw}」：${why.zh}。请改成能认的写法${like === null ? '' : `，如 ${like}`}。`,
      en: `${field.en} reads “${raw}”: ${why.en}. Write it so that it can be recognised${like === null ? '' : `, like ${like}`}.`,
    }),
    uncalculated: ({ field }: { field: Words }) => ({
      zh: `「${field.zh}」是公式，但文件里没有计算结果。请在 Excel 里打开，保存一次再检查。`,
      en: `${field.en} is a formula saved without a result. Open the file in Excel, save it, and check again.`,
    }),
  },
  *check(rows, _context, sheet) {
    for (const { row, note } of noted(rows, 'unreadable')) {
      yield { row, message: 'unreadable', data: { field: fieldName(sheet, note.field), raw: note.raw, why: withoutStop(note.why), like: exampleOf(sheet.register.fields[note.field]) }, at: note.field };
    }
    for (const { row, note } of noted(rows, 'uncalculated')) {
      yield { row, message: 'uncalculated', data: { field: fieldName(sheet, note.field) }, at: note.field };
    }
  },
  examples: [
    {
      says: { zh: '没有 2 月 30 日', en: 'There is no 30 February' },
      rows: [
        { date: '2026-02-27', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
        { date: '2026-02-30', department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' },
      ],
      finds: [[1, 'date']],
    },
    {
      says: { zh: '带单位的数字能认', en: 'A number with its unit is recognised' },
      rows: [{ date: '2026-02-27', department: '销售部', applicant: '陈静', document: '介绍信', copies: '2份', approver: '李明' }],
      finds: [],
    },
  ],
});

/** What such a cell looks like; null where the reason says it. */
function exampleOf(field: Field | undefined): string | null {
  return field === undefined ? null : (EXAMPLES[field.type] ?? null);
}

const EXAMPLES: Partial<Readonly<Record<FieldType, string>>> = { date: '2026-03-05', time: '9:30', month: '2026-03', number: '12.5', money: '12.50', whole: '12' };

function withoutStop(words: Words): Words {
  return { zh: words.zh.replace(/[。.]$/, ''), en: words.en.replace(/\.$/, '') };
}
