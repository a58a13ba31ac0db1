import type { RecordTable } from '../../../core/records/record-sheet';
import type { Words } from '../../../core/words';
import { sheetRule } from '../kit';
import { noted } from '../notes';
import { fieldName, plainLabel } from '../wording';

export const formulaError = sheetRule({
  id: 'common/formula-error',
  severity: 'error',
  title: { zh: '公式出错', en: 'Formula error' },
  why: {
    zh: '#REF!、#N/A 之类说明公式引用的单元格没有了或对不上，凡用到它的合计都不对。',
    en: '#REF!, #N/A and the like: what the formula points to is gone, and every total that uses it is wrong.',
  },
  messages: {
    field: ({ field, error }: { field: Words; error: string }) => ({
      zh: `「${field.zh}」显示 ${error}，公式引用的内容不存在或类型不对。请改公式，或直接填数。`,
      en: `${field.en} shows ${error}: what the formula refers to is missing or of another type. Mend it, or type the value.`,
    }),
    cell: ({ error }: { error: string }) => ({
      zh: `这一格显示 ${error}，公式引用的内容不存在或类型不对。请改公式，或直接填数。`,
      en: `This cell shows ${error}: what the formula refers to is missing or of another type. Mend it, or type the value.`,
    }),
    total: ({ label, error }: { label: string; error: string }) => ({
      zh: `「${label}」行显示 ${error}，这个合计没有结果。请改公式。`,
      en: `The row “${label}” shows ${error}: there is no total. Mend the formula.`,
    }),
  },
  *check(rows, _context, sheet) {
    for (const { row, note } of noted(rows, 'error-value')) {
      yield { row, message: 'field', data: { field: fieldName(sheet, note.field), error: note.raw }, at: note.field };
    }
    const place = (row: number, column: number) => ({ file: sheet.workbook.file, sheet: sheet.sheet.name, row, column });
    for (const table of sheet.tables) {
      for (const row of table.unmapped.length > 0 ? table.rows : []) {
        for (const { column, error } of errorsAt(table, row.$.row, table.unmapped)) {
          yield { row, message: 'cell', data: { error }, at: place(row.$.row, column) };
        }
      }
      for (const total of table.totals) {
        for (const { column, error } of errorsAt(table, total.row, columnsOf(table))) {
          yield { message: 'total', data: { label: plainLabel(total.label), error }, at: place(total.row, column) };
        }
      }
    }
  },
  examples: [],
});

function columnsOf(table: RecordTable): readonly number[] {
  return [...new Set([...table.columns.values(), ...table.unmapped])];
}

function* errorsAt({ sheet }: RecordTable, row: number, columns: readonly number[]) {
  for (const column of columns) {
    if (sheet.sheet.isBlank(row, column)) continue;
    const cell = sheet.sheet.cell(row, column);
    if (cell.kind === 'error') yield { column, error: cell.value };
  }
}
