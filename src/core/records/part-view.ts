import { splitFacts } from '../layout/split-facts';
import type { CellValue } from '../workbook/cell';
import { BLANK } from '../workbook/cell';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { FieldType } from './field';
import type { ColumnSource } from './row-reader';

/** Reads one of several facts that share a cell. An edit would replace the whole cell, so none is offered. */
export function readPart(read: ColumnSource['read'], { index, types }: { readonly index: number; readonly types: readonly FieldType[] }): ColumnSource['read'] {
  return (sheet, row, column) => {
    const cell = sheet.cell(row, column);
    if (cell.kind !== 'text') return index === 0 ? read(sheet, row, column) : read(only(sheet, BLANK), row, column);
    const mine = splitFacts(cell.value, types)[index] ?? '';
    const reading = read(only(sheet, mine === '' ? BLANK : { kind: 'text', value: mine }), row, column);
    return reading.state === 'value' ? { ...reading, note: null } : reading;
  };
}

/** Reads a date from its columns; a month or year that is left blank is the one above. */
export function readSpread(read: ColumnSource['read'], spread: { readonly year: number | null; readonly month: number; readonly day: number }, header: string): ColumnSource['read'] {
  let year = /(?:19|20)\d{2}/.exec(header)?.[0] ?? '';
  let month = '';
  return (sheet, row, column) => {
    const day = plain(sheet.cell(row, spread.day));
    month = plain(sheet.cell(row, spread.month)) || month;
    if (spread.year !== null) year = plain(sheet.cell(row, spread.year)) || year;
    if (day === '') return read(only(sheet, BLANK), row, column);
    const text = `${year === '' ? '' : `${year}年`}${month}月${day}日`;
    const reading = read(only(sheet, { kind: 'text', value: text }), row, column);
    return reading.state === 'value' ? { ...reading, note: null } : reading;
  };
}

/** A sheet all of whose cells say this: for a fact that stands in no cell of its own. */
export function statingText(sheet: SheetSnapshot, text: string): SheetSnapshot {
  return only(sheet, { kind: 'text', value: text });
}

function plain(cell: CellValue): string {
  if (cell.kind === 'number') return String(cell.value);
  return cell.kind === 'text' ? cell.value.replace(/[年月日号\s]/g, '') : '';
}

function only(sheet: SheetSnapshot, cell: CellValue): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: sheet.rows,
    columnEnd: sheet.columnEnd,
    cellCount: sheet.cellCount,
    merges: sheet.merges,
    lineOf: sheet.lineOf,
    ...(sheet.lists ? { lists: sheet.lists } : {}),
    cell: () => cell,
    isBlank: () => cell.kind === 'blank',
    columnsOf: (row) => sheet.columnsOf(row),
    firstColumnOf: (row) => sheet.firstColumnOf(row),
    formula: () => null,
    isRowHidden: (row) => sheet.isRowHidden(row),
    isColumnHidden: (column) => sheet.isColumnHidden(column),
  };
}
