import type { CellValue } from './cell';
import { BLANK } from './cell';
import type { HiddenLines } from './hidden-lines';
import { formatOf, KIND, type PackedCells } from './packed-cells';
import type { PackedSheetData } from './packed-workbook';
import type { CellArea } from './ref';
import type { SheetList, SheetSnapshot, SheetVisibility } from './snapshot';
import type { TextPool } from './text-pool';

/** A sheet in typed arrays, about 11 bytes a cell; values are made when asked for. */
export class PackedSheet implements SheetSnapshot {
  readonly rows: Int32Array;
  readonly #starts: Int32Array;
  readonly #columns: Uint16Array;
  readonly #kinds: Uint8Array;
  readonly #numbers: Float64Array;

  constructor(
    readonly name: string,
    readonly visibility: SheetVisibility,
    cells: PackedCells,
    readonly columnEnd: number,
    readonly texts: TextPool,
    readonly merges: readonly CellArea[],
    private readonly formulas: ReadonlyMap<number, string>,
    private readonly hidden: HiddenLines,
    readonly lineOf: Int32Array | null,
    readonly lists: readonly SheetList[] = [],
  ) {
    this.rows = cells.rows;
    this.#starts = cells.starts;
    this.#columns = cells.columns;
    this.#kinds = cells.kinds;
    this.#numbers = cells.numbers;
  }

  /** The sheet as plain data; its arrays are the sheet's own. */
  data(): PackedSheetData {
    return {
      name: this.name,
      visibility: this.visibility,
      cells: { rows: this.rows, starts: this.#starts, columns: this.#columns, kinds: this.#kinds, numbers: this.#numbers },
      columnEnd: this.columnEnd,
      merges: this.merges,
      formulas: this.formulas,
      hiddenRows: this.hidden.rowList(),
      hiddenColumns: this.hidden.columnRanges(),
      lineOf: this.lineOf,
      lists: this.lists,
    };
  }

  get cellCount(): number {
    return this.#kinds.length;
  }

  cell(row: number, column: number): CellValue {
    const at = this.#find(row, column);
    if (at < 0) return BLANK;
    const kind = this.#kinds[at] ?? 0;
    const number = this.#numbers[at] ?? 0;
    if (kind < KIND.text) return { kind: 'number', value: number, format: formatOf(kind) };
    if (kind === KIND.text) return { kind: 'text', value: this.texts.text(number) };
    if (kind === KIND.error) return { kind: 'error', value: this.texts.text(number) };
    if (kind === KIND.uncalculated) return { kind: 'uncalculated' };
    return { kind: 'boolean', value: kind === KIND.true };
  }

  isBlank(row: number, column: number): boolean {
    return this.#find(row, column) < 0;
  }

  columnsOf(row: number): number[] {
    const index = this.#rowIndex(row);
    const columns: number[] = [];
    if (index < 0) return columns;
    const end = this.#starts[index + 1] ?? 0;
    for (let at = this.#starts[index] ?? 0; at < end; at++) columns.push(this.#columns[at] ?? 0);
    return columns;
  }

  firstColumnOf(row: number): number {
    const index = this.#rowIndex(row);
    return index < 0 ? -1 : (this.#columns[this.#starts[index] ?? 0] ?? -1);
  }

  formula(row: number, column: number): string | null {
    // Most sheets have none, and readers ask for every cell.
    return this.formulas.size === 0 ? null : (this.formulas.get(row * 16_384 + column) ?? null);
  }

  isRowHidden(row: number): boolean {
    return this.hidden.hasRow(row);
  }

  isColumnHidden(column: number): boolean {
    return this.hidden.hasColumn(column);
  }

  #rowIndex(row: number): number {
    // Registers are dense, so the row is usually where its number says, less the gaps above it.
    const rows = this.rows;
    const guess = row - (rows[0] ?? 0);
    if (guess >= 0 && rows[guess] === row) return guess;
    let low = 0;
    let high = Math.min(guess, rows.length - 1);
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = rows[middle] ?? 0;
      if (found === row) return middle;
      if (found < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  #find(row: number, column: number): number {
    const index = this.#rowIndex(row);
    if (index < 0) return -1;
    let low = this.#starts[index] ?? 0;
    let high = (this.#starts[index + 1] ?? 0) - 1;
    const guess = low + column - (this.#columns[low] ?? 0);
    if (guess >= low && guess <= high && this.#columns[guess] === column) return guess;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#columns[middle] ?? 0;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
