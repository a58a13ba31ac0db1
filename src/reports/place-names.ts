import type { ReadResult } from '../core/records/read-result';
import type { Place } from '../core/rules/finding';
import { columnLetters } from '../core/workbook/ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';

/** A place as a person finds it: the worksheet's row, or the line of a text file. */
export interface NamedPlace {
  readonly row: number;
  readonly cell: string;
}

/** Rows from 0 become the numbers that the screen shows; a text file's rows become its lines. */
export function placeNames(workbooks: readonly WorkbookSnapshot[]): (place: Place) => NamedPlace {
  const lines = new Map<string, ReadonlyMap<number, number>>();
  for (const { file, sheets } of workbooks) {
    for (const sheet of sheets) if (sheet.lineOf) lines.set(file, linesOf(sheet, sheet.lineOf));
  }
  return ({ file, row, column }) => {
    const line = (lines.size === 0 ? row : (lines.get(file)?.get(row) ?? row)) + 1;
    return { row: line, cell: `${columnLetters(column)}${line}` };
  };
}

export function workbooksOf(read: ReadResult): WorkbookSnapshot[] {
  return [...new Set(read.sheets.map(({ workbook }) => workbook))];
}

function linesOf(sheet: SheetSnapshot, lineOf: Int32Array): Map<number, number> {
  const lines = new Map<number, number>();
  sheet.rows.forEach((row, index) => lines.set(row, lineOf[index] ?? row));
  return lines;
}
