import type { CellValue, FormatKind } from './cell';
import { BLANK } from './cell';
import type { CellArea } from './ref';
import type { SheetSnapshot, SheetVisibility } from './snapshot';

const FORMATS: readonly FormatKind[] = ['general', 'date', 'time', 'datetime', 'duration', 'text', 'percent'];
const KIND = { text: 16, true: 32, false: 33, error: 34, uncalculated: 35 } as const;

/** Texts of one workbook, each kept once; cells hold the number. */
export class TextPool {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];

  id(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.push(text) - 1;
    this.#ids.set(text, id);
    return id;
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }
}

/**
 * Collects a sheet's cells in row-major order into typed arrays (about 11 bytes a cell).
 * Rows ascend; within a row, columns ascend. `finish` freezes it.
 */
export class SheetBuilder {
  #kinds = new Uint8Array(1024);
  #columns = new Uint16Array(1024);
  #numbers = new Float64Array(1024);
  #count = 0;
  #rows = new Int32Array(256);
  #starts = new Int32Array(257);
  #rowCount = 0;
  #columnEnd = 0;
  readonly #formulas = new Map<number, string>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: [number, number][] = [];
  readonly merges: CellArea[] = [];
  lineOf: Int32Array | null = null;

  constructor(
    readonly name: string,
    readonly visibility: SheetVisibility,
    readonly texts: TextPool,
  ) {}

  get lastRow(): number {
    return this.#rowCount === 0 ? -1 : (this.#rows[this.#rowCount - 1] ?? -1);
  }

  get cellCount(): number {
    return this.#count;
  }

  number(row: number, column: number, value: number, format: FormatKind): void {
    this.#push(row, column, FORMATS.indexOf(format), value);
  }
  text(row: number, column: number, value: string): void {
    if (value !== '') this.#push(row, column, KIND.text, this.texts.id(value));
  }
  /** As `text`, for a text that already has its number in the pool. */
  pooledText(row: number, column: number, id: number): void {
    this.#push(row, column, KIND.text, id);
  }
  boolean(row: number, column: number, value: boolean): void {
    this.#push(row, column, value ? KIND.true : KIND.false, 0);
  }
  error(row: number, column: number, value: string): void {
    this.#push(row, column, KIND.error, this.texts.id(value));
  }
  uncalculated(row: number, column: number): void {
    this.#push(row, column, KIND.uncalculated, 0);
  }
  value(row: number, column: number, value: CellValue): void {
    if (value.kind === 'number') this.number(row, column, value.value, value.format);
    else if (value.kind === 'text') this.text(row, column, value.value);
    else if (value.kind === 'boolean') this.boolean(row, column, value.value);
    else if (value.kind === 'error') this.error(row, column, value.value);
    else if (value.kind === 'uncalculated') this.uncalculated(row, column);
  }
  formula(row: number, column: number, text: string): void {
    this.#formulas.set(row * 16384 + column, text);
  }
  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }
  hideColumns(from: number, to: number): void {
    this.#hiddenColumns.push([from, to]);
  }

  finish(): SheetSnapshot {
    this.#starts[this.#rowCount] = this.#count;
    return new PackedSheet(
      this.name,
      this.visibility,
      this.#rows.slice(0, this.#rowCount),
      this.#starts.slice(0, this.#rowCount + 1),
      this.#columns.slice(0, this.#count),
      this.#kinds.slice(0, this.#count),
      this.#numbers.slice(0, this.#count),
      this.#columnEnd,
      this.texts,
      this.merges,
      this.#formulas,
      this.#hiddenRows,
      this.#hiddenColumns,
      this.lineOf,
    );
  }

  #push(row: number, column: number, kind: number, number: number): void {
    if (row !== this.lastRow) this.#startRow(row);
    if (this.#count === this.#kinds.length) this.#grow();
    this.#kinds[this.#count] = kind;
    this.#columns[this.#count] = column;
    this.#numbers[this.#count] = number;
    this.#count++;
    if (column >= this.#columnEnd) this.#columnEnd = column + 1;
  }

  #startRow(row: number): void {
    if (row < this.lastRow) throw new RangeError(`rows must ascend: ${row} after ${this.lastRow}`);
    if (this.#rowCount === this.#rows.length) {
      this.#rows = widened(this.#rows, new Int32Array(this.#rows.length * 2));
      this.#starts = widened(this.#starts, new Int32Array(this.#rows.length + 1));
    }
    this.#rows[this.#rowCount] = row;
    this.#starts[this.#rowCount] = this.#count;
    this.#rowCount++;
  }

  #grow(): void {
    const size = this.#count * 2;
    this.#kinds = widened(this.#kinds, new Uint8Array(size));
    this.#columns = widened(this.#columns, new Uint16Array(size));
    this.#numbers = widened(this.#numbers, new Float64Array(size));
  }
}

function widened<T extends Int32Array | Uint8Array | Uint16Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

class PackedSheet implements SheetSnapshot {
  constructor(
    readonly name: string,
    readonly visibility: SheetVisibility,
    readonly rows: Int32Array,
    private readonly starts: Int32Array,
    private readonly columns: Uint16Array,
    private readonly kinds: Uint8Array,
    private readonly numbers: Float64Array,
    readonly columnEnd: number,
    private readonly texts: TextPool,
    readonly merges: readonly CellArea[],
    private readonly formulas: ReadonlyMap<number, string>,
    private readonly hiddenRows: ReadonlySet<number>,
    private readonly hiddenColumns: readonly (readonly [number, number])[],
    readonly lineOf: Int32Array | null,
  ) {}

  get cellCount(): number {
    return this.kinds.length;
  }

  cell(row: number, column: number): CellValue {
    const at = this.#find(row, column);
    if (at < 0) return BLANK;
    const kind = this.kinds[at] ?? 0;
    const number = this.numbers[at] ?? 0;
    if (kind < KIND.text) return { kind: 'number', value: number, format: FORMATS[kind] ?? 'general' };
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
    return index < 0 ? [] : Array.from(this.columns.subarray(this.starts[index], this.starts[index + 1]));
  }

  formula(row: number, column: number): string | null {
    return this.formulas.get(row * 16384 + column) ?? null;
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.hiddenColumns.some(([from, to]) => column >= from && column <= to);
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
    let low = this.starts[index] ?? 0;
    let high = (this.starts[index + 1] ?? 0) - 1;
    const guess = low + column - (this.columns[low] ?? 0);
    if (guess >= low && guess <= high && this.columns[guess] === column) return guess;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.columns[middle] ?? 0;
      if (found === column) return middle;
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
