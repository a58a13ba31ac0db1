import type { Register } from '../../src/core/records/register';
import type { Example } from '../../src/core/rules/rule';
import { parseIsoDate } from '../../src/core/values/calendar-date';
import { readTime } from '../../src/core/values/read-time';
import { SheetBuilder, TextPool } from '../../src/core/workbook/sheet-builder';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';

type Line = Readonly<Record<string, string | number>>;

/** The first record of an example stands in this row, from 0: a title and the header are above it. */
export const FIRST_RECORD = 2;

/** The example as the workbook that a clerk would have typed: what looks like a date or a time is one. */
export function exampleWorkbook(example: Example, register: Register): WorkbookSnapshot {
  const texts = new TextPool();
  const named = Object.fromEntries(Object.entries(register.fields).map(([id, field]) => [id, field.zh]));
  const register_ = written('登记', texts, example.title ?? register.name.zh, example.rows, (id) => named[id] ?? id);
  const rosters = Object.entries(example.rosters ?? {}).map(([name, rows]) => written(name, texts, null, rows, (column) => column));
  const settings = Object.entries(example.parameters ?? {}).map(([id, value]) => ({ 参数: id, 值: value }));
  const parameters = settings.length === 0 ? [] : [written('参数', texts, null, settings, (column) => column)];
  return { file: '例子.xlsx', source: 'workbook', sheets: [register_, ...rosters, ...parameters], names: [], ownParts: [] };
}

function written(name: string, texts: TextPool, title: string | null, rows: readonly Line[], heading: (column: string) => string): SheetSnapshot {
  const sheet = new SheetBuilder(name, 'visible', texts);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  let at = 0;
  if (title !== null) sheet.text(at++, 0, title);
  columns.forEach((column, index) => sheet.text(at, index, heading(column)));
  for (const row of rows) {
    at++;
    columns.forEach((column, index) => type(sheet, at, index, row[column] ?? ''));
  }
  return sheet.finish();
}

function type(sheet: SheetBuilder, row: number, column: number, value: string | number): void {
  if (typeof value === 'number') return sheet.number(row, column, value, 'general');
  const date = parseIsoDate(value);
  if (date !== null) return sheet.number(row, column, date, 'date');
  const time = /^\d{1,2}:\d{2}$/.test(value) ? readTime(value) : null;
  if (time !== null) return sheet.number(row, column, time / 1440, 'time');
  if (/^#(?:REF|N\/A|VALUE|DIV\/0|NAME)[!?]?/.test(value)) return sheet.error(row, column, value);
  sheet.text(row, column, value);
}
