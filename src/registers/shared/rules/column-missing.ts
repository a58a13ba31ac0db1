import type { Field } from '../../../core/records/field';
import type { RecordTable } from '../../../core/records/record-sheet';
import type { Words } from '../../../core/words';
import { sheetRule } from '../kit';
import { fieldName } from '../wording';

export const columnMissing = sheetRule({
  id: 'common/column-missing',
  severity: 'error',
  title: { zh: '缺少必填的列', en: 'Required column missing' },
  why: {
    zh: '必填项目连列都没有，逐条核对就无从谈起。列名可以不同，内容要有。',
    en: 'Without a column for it, a required fact is recorded nowhere. The header may be worded differently.',
  },
  messages: {
    missing: ({ field, header }: { field: Words; header: number }) => ({
      zh: `表头（第 ${header} 行）里没有「${field.zh}」这一列。请加上这一列；用了别的列名的，请在「核对各列」里指定。`,
      en: `The header (row ${header}) has no column for ${field.en}. Add the column, or say which column holds it.`,
    }),
  },
  *check(_rows, _context, sheet) {
    for (const [id, field] of Object.entries(sheet.register.fields)) {
      const without = sheet.tables.filter((table) => lacks(table, id, field));
      // When no table has it, the sheet is told once, not once a table.
      const told = without.length === sheet.tables.length ? without.slice(0, 1) : without;
      for (const { header } of told) {
        yield {
          message: 'missing',
          data: { field: fieldName(sheet, id), header: header.top + 1 },
          at: { file: sheet.workbook.file, sheet: sheet.sheet.name, row: header.top, column: header.left },
        };
      }
    }
  },
  examples: [
    {
      says: { zh: '有起止里程，就不必有行驶公里一列', en: 'Start and end readings stand in for the distance column' },
      rows: [{ date: '2026-03-05', plate: '闽D12345', driver: '王建军', user: '林晓', purpose: '接客户', destination: '集美', startKm: 100, endKm: 130 }],
      finds: [],
    },
  ],
});

function lacks(table: RecordTable, id: string, field: Field): boolean {
  if (field.required === undefined || table.columns.has(id)) return false;
  if (field.required !== true && field.required.unless.some((group) => group.every((other) => table.columns.has(other)))) return false;
  return !comesFromElsewhere(table, id);
}

/** A title may give what has no column, such as the seal that a sheet is kept for. */
function comesFromElsewhere(table: RecordTable, id: string): boolean {
  return table.rows.some((row) => row[id] !== null && row[id] !== undefined);
}

