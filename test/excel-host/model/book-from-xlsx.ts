import { readWorkbook } from '../../../src/hosts/files/read/read-workbook';
import type { CellValue, FormatKind } from '../../../src/core/workbook/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { Book } from './book';
import { changed, PLAIN_LOOK, type Look } from './look';
import type { Sheet } from './sheet';
import type { Value } from './value';

/** A register as Excel would open it: values, formulas, merges, hidden lines, and a plain number format of the right kind. Colours and fonts are not read. */
export async function bookFromXlsx(bytes: Uint8Array, file = '台账.xlsx'): Promise<Book> {
  return bookFromSnapshot(await readWorkbook(bytes, file));
}

export function bookFromSnapshot(snapshot: WorkbookSnapshot): Book {
  const book = new Book(snapshot.file);
  for (const from of snapshot.sheets) fill(book.addSheet(from.name), from);
  for (const { name, refersTo } of snapshot.names) book.names.push({ name, formula: `=${refersTo}`, visible: true, comment: '' });
  for (const xml of snapshot.ownParts) book.xmlParts.push({ id: book.newId(), xml });
  const first = book.sheets.find((sheet) => sheet.parts.visibility === 'Visible');
  if (first) book.activate(first);
  book.isDirty = false;
  return book;
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function fill(sheet: Sheet, from: SheetSnapshot): void {
  sheet.parts.visibility = VISIBILITY[from.visibility];
  for (const row of from.rows) {
    for (const column of from.columnsOf(row)) {
      const value = from.cell(row, column);
      const formula = from.formula(row, column);
      sheet.cells.set(row, column, { value: plain(value), formula: formula === null ? null : `=${formula}`, look: lookOf(value) });
    }
  }
  const lastRow = from.rows[from.rows.length - 1] ?? -1;
  for (let row = 0; row <= lastRow; row++) if (from.isRowHidden(row)) sheet.hide('rows', row, row);
  for (let column = 0; column < from.columnEnd; column++) if (from.isColumnHidden(column)) sheet.hide('columns', column, column);
  sheet.parts.merges.push(...from.merges);
}

function plain(value: CellValue): Value {
  if (value.kind === 'blank' || value.kind === 'uncalculated') return null;
  return value.kind === 'error' ? { error: value.value } : value.value;
}

const FORMATS: Readonly<Record<FormatKind, string>> = { general: 'General', date: 'yyyy/m/d', time: 'h:mm', datetime: 'yyyy/m/d h:mm', duration: '[h]:mm', text: '@', percent: '0%' };

function lookOf(value: CellValue): Look {
  return value.kind === 'number' ? changed(PLAIN_LOOK, { numberFormat: FORMATS[value.format] }) : PLAIN_LOOK;
}
