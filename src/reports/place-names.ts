import type { ReadResult } from '../core/records/read-result';
import type { Place } from '../core/rules/finding';
import { columnLetters } from '../core/workbook/ref';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

/** A place as a person finds it: the worksheet's row, or the line of a text file. */
export interface NamedPlace {
  readonly row: number;
  readonly cell: string;
}

/** Rows from 0 become the numbers that the screen shows; a text file's rows become its lines. */
export function placeNames(workbooks: readonly WorkbookSnapshot[]): (place: Place) => NamedPlace {
  const texts = new Map(workbooks.filter(({ source }) => source === 'text').map(({ file, sheets }) => [file, sheets[0]?.lineOf ?? null]));
  return ({ file, row, column }) => {
    const shown = (texts.size === 0 ? row : (texts.get(file)?.[row] ?? row)) + 1;
    return { row: shown, cell: `${columnLetters(column)}${shown}` };
  };
}

export function workbooksOf(read: ReadResult): WorkbookSnapshot[] {
  return [...new Set(read.sheets.map(({ workbook }) => workbook))];
}
