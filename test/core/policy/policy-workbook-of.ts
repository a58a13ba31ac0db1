import type { CellArea } from '../../../src/core/workbook/ref';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { SheetBuilder, TextPool } from '../../../src/core/workbook/sheet-builder';

type Cell = string | number | boolean | null;

/** A workbook from rows of plain values, as a clerk would see them. */
export function workbookOf(file: string, sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, merges: readonly CellArea[] = []): WorkbookSnapshot {
  const texts = new TextPool();
  const built = Object.entries(sheets).map(([name, rows]) => {
    const builder = new SheetBuilder(name, 'visible', texts);
    rows.forEach((row, rowIndex) => {
      row.forEach((value, column) => {
        if (typeof value === 'number') builder.number(rowIndex, column, value, 'general');
        else if (typeof value === 'string' && value.startsWith('#')) builder.error(rowIndex, column, value);
        else if (typeof value === 'string') builder.text(rowIndex, column, value);
        else if (typeof value === 'boolean') builder.boolean(rowIndex, column, value);
      });
    });
    builder.merges.push(...merges);
    return builder.finish();
  });
  return { file, source: 'workbook', sheets: built, names: [], ownParts: [] };
}
