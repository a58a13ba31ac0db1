import type { PackedCells } from './packed-cells';
import type { CellArea } from './ref';
import type { DefinedName, SheetVisibility, WorkbookSnapshot } from './snapshot';

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
