import { HiddenLines } from './hidden-lines';
import type { PackedCells } from './packed-cells';
import { KIND } from './packed-cells';
import { PackedSheet } from './packed-sheet';
import type { CellArea } from './ref';
import type { DefinedName, SheetList, SheetVisibility, WorkbookSnapshot } from './snapshot';
import { TextPool } from './text-pool';

/** A sheet as plain data: arrays and texts only. */
export interface PackedSheetData {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: PackedCells;
  readonly columnEnd: number;
  readonly merges: readonly CellArea[];
  readonly formulas: ReadonlyMap<number, string>;
  readonly hiddenRows: Int32Array;
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly lineOf: Int32Array | null;
  readonly lists: readonly SheetList[];
}

/** A snapshot as plain data, so that it passes to a worker; its arrays can be transferred. */
export interface PackedWorkbook {
  readonly file: string;
  readonly source: WorkbookSnapshot['source'];
  /** Numbered texts that the sheets' cells speak of. */
  readonly texts: readonly string[];
  readonly sheets: readonly PackedSheetData[];
  readonly names: readonly DefinedName[];
  readonly ownParts: readonly string[];
}

/** The arrays are shared, not copied: once they have been transferred the snapshot is of no more use. */
export function packWorkbook(workbook: WorkbookSnapshot): PackedWorkbook {
  const texts: string[] = [];
  const offsets = new Map<TextPool, number>();
  const sheets = workbook.sheets.map((sheet) => {
    if (!(sheet instanceof PackedSheet)) throw new Error(`sheet ${sheet.name} was not made by a SheetBuilder and can't be packed`);
    let offset = offsets.get(sheet.texts);
    if (offset === undefined) {
      offsets.set(sheet.texts, (offset = texts.length));
      for (const text of sheet.texts.list()) texts.push(text);
    }
    const data = sheet.data();
    return offset === 0 ? data : { ...data, cells: renumbered(data.cells, offset) };
  });
  const { file, source, names, ownParts } = workbook;
  return { file, source, texts, sheets, names, ownParts };
}

export function unpackWorkbook(packed: PackedWorkbook): WorkbookSnapshot {
  const pool = new TextPool();
  for (const text of packed.texts) pool.add(text);
  const { file, source, names, ownParts } = packed;
  return { file, source, sheets: packed.sheets.map((sheet) => unpackSheet(sheet, pool)), names, ownParts };
}

/** What may be handed over to a worker instead of being copied; each buffer once. */
export function buffersOf(packed: PackedWorkbook): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { cells, hiddenRows, lineOf } of packed.sheets) {
    const { rows, starts, columns, kinds, numbers } = cells;
    for (const lane of [rows, starts, columns, kinds, numbers, hiddenRows, lineOf]) if (lane) buffers.add(lane.buffer as ArrayBuffer);
  }
  return [...buffers];
}

function unpackSheet(data: PackedSheetData, pool: TextPool): PackedSheet {
  const hidden = new HiddenLines();
  for (const row of data.hiddenRows) hidden.addRow(row);
  for (const [from, to] of data.hiddenColumns) hidden.addColumns(from, to);
  return new PackedSheet(data.name, data.visibility, data.cells, data.columnEnd, pool, data.merges, data.formulas, hidden, data.lineOf, data.lists);
}

/** Texts of a second pool stand behind those of the first. */
function renumbered(cells: PackedCells, offset: number): PackedCells {
  const numbers = cells.numbers.map((number, at) => (cells.kinds[at] === KIND.text || cells.kinds[at] === KIND.error ? number + offset : number));
  return { ...cells, numbers };
}
