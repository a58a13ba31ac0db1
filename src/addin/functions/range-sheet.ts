import { MAX_COLUMNS, MAX_ROWS, parseA1 } from '../../core/workbook/ref';
import { SheetBuilder, TextPool } from '../../core/workbook/sheet-builder';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { ArgumentRange } from './argument';
import { cellOf } from './cell-of';
import { FormulaError } from './formula-error';

/** A formula answers while somebody waits; larger registers belong in the pane. */
const MAX_CELLS = 200_000;

export interface RangePlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

export const NOWHERE: RangePlace = { sheet: '', top: 0, left: 0 };

/** The range as a sheet, at its own place where that is known, so that what is said of its cells names them rightly. */
export function sheetOfRange(range: ArgumentRange, place: RangePlace, keepsZero: (column: number) => boolean = () => false): SheetSnapshot {
  const width = range[0]?.length ?? 0;
  if (range.length * width > MAX_CELLS) {
    throw new FormulaError(
      `区域有 ${range.length * width} 格，一个公式最多看 ${MAX_CELLS} 格。请选小一些的区域，或在任务窗格里检查。`,
      `The range has ${range.length * width} cells; a formula looks at ${MAX_CELLS} at most. Choose a smaller range, or check in the pane.`,
    );
  }
  const zeroMayBeBlank = takesZeroForBlank(range);
  const builder = new SheetBuilder(place.sheet, 'visible', new TextPool());
  for (const [row, cells] of range.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === 0 && zeroMayBeBlank && !keepsZero(column)) continue;
      builder.value(place.top + row, place.left + column, cellOf(cell));
    }
  }
  return builder.finish();
}

/** Excel for Windows and Mac hands over a blank cell as 0, on the web as null: then a 0 is a 0. */
export function takesZeroForBlank(range: ArgumentRange): boolean {
  return range.some((row) => row.includes(0)) && !range.some((row) => row.includes(null));
}

export function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { file: '', source: 'workbook', sheets, names: [], ownParts: [] };
}

/** Reads `[Book.xlsx]Sheet1!$A$3:$P$60` and `'3 月'!A3`. */
export function placeOf(address: string | undefined): RangePlace {
  const [, name = '', first = ''] = /^(.*)!([^!:]+)(?::[^!]*)?$/.exec(address ?? '') ?? [];
  const cell = parseA1(first);
  const sheet = name.replace(/^'(.*)'$/, '$1').replace(/''/g, "'").replace(/^\[[^\]]*\]/, '');
  if (cell === null || cell.row >= MAX_ROWS || cell.column >= MAX_COLUMNS) return { ...NOWHERE, sheet };
  return { sheet, top: cell.row, left: cell.column };
}
