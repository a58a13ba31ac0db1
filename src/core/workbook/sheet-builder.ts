import type { CellValue, FormatKind } from './cell';
import { HiddenLines } from './hidden-lines';
import { formatCode, inOrder, KIND, type PackedCells } from './packed-cells';
import { PackedSheet } from './packed-sheet';
import type { CellArea } from './ref';
import type { SheetList, SheetSnapshot, SheetVisibility } from './snapshot';
import { TextPool } from './text-pool';

export { TextPool };

/** Cells that room is made for at first: at least, and at most whatever is expected. */
const FEWEST = 1024;
const MOST_EXPECTED = 4_000_000;

/**
 * Collects a sheet's cells into typed arrays (about 11 bytes a cell), best row by row and column by column;
 * cells in another order are sorted in the end. `finish` freezes it. More cells than `expected` may come.
 */
export class SheetBuilder {
  #kinds: Uint8Array;
  #columns: Uint16Array;
  #numbers: Float64Array;
  #count = 0;
  #rows = new Int32Array(256);
  #starts = new Int32Array(257);
  #rowCount = 0;
  #row = -1;
  #column = -1;
  #columnEnd = 0;
  #ordered = true;
  readonly #formulas = new Map<number, string>();
  readonly #hidden = new HiddenLines();
  readonly merges: CellArea[] = [];
  readonly lists: SheetList[] = [];
  lineOf: Int32Array | null = null;

  constructor(
    readonly name: string,
    readonly visibility: SheetVisibility,
    readonly texts: TextPool,
    expected = FEWEST,
  ) {
    // Room that stays untouched costs no memory; growing would cost it twice.
    const room = Math.min(MOST_EXPECTED, Math.max(FEWEST, Math.ceil(expected)));
    this.#kinds = new Uint8Array(room);
    this.#columns = new Uint16Array(room);
    this.#numbers = new Float64Array(room);
  }

  /** The row written to last; -1 before the first. */
  get lastRow(): number {
    return this.#row;
  }

  get cellCount(): number {
    return this.#count;
  }

  number(row: number, column: number, value: number, format: FormatKind): void {
    this.packed(row, column, formatCode(format), value);
  }
  text(row: number, column: number, value: string): void {
    if (value !== '') this.packed(row, column, KIND.text, this.texts.id(value));
  }
  boolean(row: number, column: number, value: boolean): void {
    this.packed(row, column, value ? KIND.true : KIND.false, 0);
  }
  error(row: number, column: number, value: string): void {
    this.packed(row, column, KIND.error, this.texts.id(value));
  }
  uncalculated(row: number, column: number): void {
    this.packed(row, column, KIND.uncalculated, 0);
  }
  value(row: number, column: number, value: CellValue): void {
    if (value.kind === 'number') this.number(row, column, value.value, value.format);
    else if (value.kind === 'text') this.text(row, column, value.value);
    else if (value.kind === 'boolean') this.boolean(row, column, value.value);
    else if (value.kind === 'error') this.error(row, column, value.value);
    else if (value.kind === 'uncalculated') this.uncalculated(row, column);
  }
  /** Any cell, for a caller who knows its kind's code (`KIND`, or a format's) and has its text in the pool. */
  packed(row: number, column: number, kind: number, number: number): void {
    if (row !== this.#row) this.#startRow(row);
    if (column <= this.#column) this.#ordered = false;
    const at = this.#count;
    if (at === this.#kinds.length) this.#grow();
    this.#kinds[at] = kind;
    this.#columns[at] = column;
    this.#numbers[at] = number;
    this.#count = at + 1;
    this.#column = column;
    if (column >= this.#columnEnd) this.#columnEnd = column + 1;
  }
  formula(row: number, column: number, text: string): void {
    this.#formulas.set(row * 16_384 + column, text);
  }
  hideRow(row: number): void {
    this.#hidden.addRow(row);
  }
  hideColumns(from: number, to: number): void {
    this.#hidden.addColumns(from, to);
  }

  finish(): SheetSnapshot {
    const cells = this.#packed();
    return new PackedSheet(
      this.name,
      this.visibility,
      this.#ordered ? cells : inOrder(cells),
      this.#columnEnd,
      this.texts,
      this.merges,
      this.#formulas,
      this.#hidden,
      this.lineOf,
      this.lists,
    );
  }

  /**
   * The rows collected so far as a sheet of their own, which is then no longer kept here;
   * the row last written to stays, since more of it may come, unless `all` are wanted.
   */
  take(all: boolean): SheetSnapshot {
    const rows = all ? this.#rowCount : Math.max(0, this.#rowCount - 1);
    const cut = rows === this.#rowCount ? this.#count : (this.#starts[rows] ?? 0);
    const starts = this.#starts.slice(0, rows + 1);
    starts[rows] = cut;
    const cells = { rows: this.#rows.slice(0, rows), starts, columns: this.#columns.slice(0, cut), kinds: this.#kinds.slice(0, cut), numbers: this.#numbers.slice(0, cut) };
    const taken = new PackedSheet(this.name, this.visibility, this.#ordered ? cells : inOrder(cells), this.#columnEnd, this.texts, [], new Map(this.#formulas), this.#hidden, null);
    for (const lane of [this.#columns, this.#kinds, this.#numbers]) lane.copyWithin(0, cut, this.#count);
    this.#count -= cut;
    this.#rows[0] = this.#row;
    this.#starts[0] = 0;
    this.#rowCount -= rows;
    if (all) this.#row = -1;
    for (const key of this.#formulas.keys()) if (all || Math.floor(key / 16_384) !== this.#row) this.#formulas.delete(key);
    return taken;
  }

  /** Forgets texts beyond the first `size`, but for those of the cells still here. */
  forgetTexts(size: number): void {
    const kept: [number, string][] = [];
    for (let at = 0; at < this.#count; at++) {
      const id = this.#numbers[at]!;
      if ((this.#kinds[at] === KIND.text || this.#kinds[at] === KIND.error) && id >= size) kept.push([at, this.texts.text(id)]);
    }
    this.texts.forget(size);
    for (const [at, text] of kept) this.#numbers[at] = this.texts.add(text);
  }

  #packed(): PackedCells {
    this.#starts[this.#rowCount] = this.#count;
    return {
      rows: this.#rows.subarray(0, this.#rowCount),
      starts: this.#starts.subarray(0, this.#rowCount + 1),
      columns: this.#columns.subarray(0, this.#count),
      kinds: this.#kinds.subarray(0, this.#count),
      numbers: this.#numbers.subarray(0, this.#count),
    };
  }

  #startRow(row: number): void {
    if (row < this.#row) this.#ordered = false;
    if (this.#rowCount === this.#rows.length) {
      this.#rows = widened(this.#rows, new Int32Array(this.#rows.length * 2));
      this.#starts = widened(this.#starts, new Int32Array(this.#rows.length + 1));
    }
    this.#rows[this.#rowCount] = row;
    this.#starts[this.#rowCount] = this.#count;
    this.#rowCount++;
    this.#row = row;
    this.#column = -1;
  }

  #grow(): void {
    const size = this.#count * 2;
    this.#kinds = widened(this.#kinds, new Uint8Array(size));
    this.#columns = widened(this.#columns, new Uint16Array(size));
    this.#numbers = widened(this.#numbers, new Float64Array(size));
  }
}

type Lane = Int32Array | Uint8Array | Uint16Array | Float64Array;

function widened<T extends Lane>(from: T, to: T): T {
  to.set(from);
  return to;
}
