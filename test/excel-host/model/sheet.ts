import { parseA1, type CellArea } from '../../../src/core/workbook/ref';
import { addressOf, intersect, isEntireColumn, isEntireRow, parseAddress, within } from './areas';
import type { Book } from './book';
import { CellGrid, type StoredCell } from './cell-grid';
import { PLAIN_LOOK, type Look } from './look';
import { plainPage, type Line, type SheetParts } from './sheet-parts';
import { readInput } from './typed-input';
import { isError, type Value } from './value';

const PLAIN_LINE: Line = { size: null, hidden: false, look: null };

/** One worksheet of the emulated book. Rows and columns count from 0; tests may speak A1. */
export class Sheet {
  readonly cells = new CellGrid();
  readonly parts: SheetParts;

  constructor(
    readonly book: Book,
    readonly id: string,
    name: string,
  ) {
    this.parts = {
      name, visibility: 'Visible', tabColor: '', showGridlines: true, showHeadings: true, standardWidth: 8.38, standardHeight: 14.25, look: PLAIN_LOOK,
      rows: {}, columns: {}, merges: [], conditionalFormats: [], validations: [], comments: [], tables: [], names: [], shapes: [], hyperlinks: [],
      page: plainPage(), breaks: { horizontal: [], vertical: [] }, frozen: null, protection: null, autoFilter: null,
    };
  }

  get name(): string {
    return this.parts.name;
  }

  /** A cell as a test looks at it: `book.sheet('1月').cell('K49').value`. */
  cell(address: string): StoredCell {
    const at = parseA1(address);
    if (!at) throw new Error(`no cell: ${address}`);
    return this.at(at.row, at.column);
  }

  at(row: number, column: number): StoredCell {
    return this.cells.get(row, column) ?? { value: null, formula: null, look: this.inheritedLook(row, column) };
  }

  /** Sets the scene: values as Excel would hold them, from a corner; a text stays a text. Raises no events. */
  put(corner: string, rows: readonly (readonly Value[])[]): this {
    const at = parseA1(corner);
    if (!at) throw new Error(`no cell: ${corner}`);
    rows.forEach((line, row) => line.forEach((value, column) => this.setCell(at.row + row, at.column + column, { value, formula: null })));
    return this;
  }

  /** Sets the scene: a formula with the result it was saved with; null: saved without one. */
  putFormula(address: string, formula: string, value: Value): this {
    const at = parseA1(address);
    if (!at) throw new Error(`no cell: ${address}`);
    this.setCell(at.row, at.column, { value, formula });
    return this;
  }

  /** A person types into cells: read as Excel reads it, with events. */
  edit(corner: string, rows: readonly (readonly unknown[])[]): void {
    const at = parseA1(corner);
    if (!at) throw new Error(`no cell: ${corner}`);
    const area = { top: at.row, left: at.column, bottom: at.row + rows.length - 1, right: at.column + (rows[0]?.length ?? 1) - 1 };
    this.changing(area, () => rows.forEach((line, row) => line.forEach((typed, column) => this.type(at.row + row, at.column + column, typed))));
  }

  /** Puts something into one cell as if it were typed. No events. */
  type(row: number, column: number, typed: unknown): void {
    const before = this.at(row, column);
    const input = readInput(typed, before.look.numberFormat);
    const numberFormat = input.numberFormat !== null && before.look.numberFormat === 'General' ? input.numberFormat : before.look.numberFormat;
    const value = input.formula !== null && input.value === null ? this.book.calculate(input.formula, this) : input.value;
    this.setCell(row, column, { value, formula: input.formula, look: numberFormat === before.look.numberFormat ? before.look : this.book.lookWith(before.look, { numberFormat }) });
  }

  /** A cell that holds nothing and looks like its surroundings is no cell. */
  setCell(row: number, column: number, change: Partial<StoredCell>): void {
    const cell = { ...this.at(row, column), ...change };
    const nothing = cell.value === null && cell.formula === null && cell.look === this.inheritedLook(row, column);
    this.cells.set(row, column, nothing ? undefined : cell);
  }

  inheritedLook(row: number, column: number): Look {
    return this.parts.rows[row]?.look ?? this.parts.columns[column]?.look ?? this.parts.look;
  }

  line(of: 'rows' | 'columns', index: number): Line {
    return this.parts[of][index] ?? PLAIN_LINE;
  }

  setLine(of: 'rows' | 'columns', index: number, change: Partial<Line>): void {
    const line = { ...this.line(of, index), ...change };
    if (line.size === null && !line.hidden && line.look === null) delete this.parts[of][index];
    else this.parts[of][index] = line;
  }

  hide(of: 'rows' | 'columns', from: number, to: number, hidden = true): this {
    for (let index = from; index <= to; index++) this.setLine(of, index, { hidden });
    return this;
  }

  /** Changes how an area's cells look; whole rows and columns keep the look for cells to come. */
  restyle(area: CellArea, change: (look: Look, row: number, column: number) => Look): void {
    const wholeRows = isEntireRow(area);
    const wholeColumns = isEntireColumn(area);
    if (!wholeRows && !wholeColumns) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) this.setCell(row, column, { look: change(this.at(row, column).look, row, column) });
      }
      return;
    }
    const touched = this.cells.within(area).map(({ row, column, cell }) => ({ row, column, look: change(cell.look, row, column) }));
    if (wholeRows && wholeColumns) this.parts.look = change(this.parts.look, 0, 0);
    else if (wholeRows) for (let row = area.top; row <= area.bottom; row++) this.setLine('rows', row, { look: change(this.line('rows', row).look ?? this.parts.look, row, 0) });
    else for (let column = area.left; column <= area.right; column++) this.setLine('columns', column, { look: change(this.line('columns', column).look ?? this.parts.look, 0, column) });
    for (const { row, column, look } of touched) this.setCell(row, column, { look });
  }

  /** The area Excel calls used: with values only, or with looks, merges and comments as well. Null: an empty sheet. */
  usedArea(valuesOnly: boolean, inside?: CellArea): CellArea | null {
    return this.cells.used((cell) => cell.value !== null || cell.formula !== null || !valuesOnly, inside);
  }

  mergeAt(row: number, column: number): CellArea | null {
    return this.parts.merges.find((area) => within(area, row, column)) ?? null;
  }

  mergesWithin(area: CellArea): CellArea[] {
    return this.parts.merges.filter((merge) => intersect(merge, area) !== null);
  }

  merge(address: string): this {
    const area = parseAddress(address);
    if (area) this.parts.merges.push(area);
    return this;
  }

  /** Runs a change of values and tells whoever listens. */
  changing(area: CellArea, change: () => void): void {
    const single = area.top === area.bottom && area.left === area.right;
    const before = single ? this.at(area.top, area.left).value : null;
    change();
    const after = single ? this.at(area.top, area.left).value : null;
    this.book.tell({ kind: 'changed', sheet: this, area, change: 'RangeEdited', details: single ? { before, after } : null });
  }

  /** A person selects cells. */
  select(address: string): void {
    const area = parseAddress(address);
    if (!area) throw new Error(`no cells: ${address}`);
    this.book.select(this, area);
  }

  /** For messages of failed tests. */
  toString(): string {
    const area = this.usedArea(true);
    return `${this.name} ${area ? addressOf(area) : 'empty'}`;
  }

  /** True where a formula was saved without a result, or ended in an error. */
  isBroken(row: number, column: number): boolean {
    const cell = this.at(row, column);
    return isError(cell.value) || (cell.formula !== null && cell.value === null);
  }
}
