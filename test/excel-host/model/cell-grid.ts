import type { CellArea } from '../../../src/core/workbook/ref';
import type { Look } from './look';
import type { Value } from './value';

export interface StoredCell {
  readonly value: Value;
  /** With its `=`; null: none. */
  readonly formula: string | null;
  readonly look: Look;
}

/** The cells of a sheet that hold or show something, by row and column. */
export class CellGrid {
  #rows = new Map<number, Map<number, StoredCell>>();

  get(row: number, column: number): StoredCell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: StoredCell | undefined): void {
    let line = this.#rows.get(row);
    if (!cell) {
      line?.delete(column);
      if (line?.size === 0) this.#rows.delete(row);
      return;
    }
    if (!line) this.#rows.set(row, (line = new Map<number, StoredCell>()));
    line.set(column, cell);
  }

  /** Row by row, left to right; a copy, so that cells may be changed meanwhile. */
  within(area: CellArea): { row: number; column: number; cell: StoredCell }[] {
    const found: { row: number; column: number; cell: StoredCell }[] = [];
    for (const [row, line] of this.#linesWithin(area)) {
      for (const [column, cell] of [...line].sort((a, b) => a[0] - b[0])) {
        if (column >= area.left && column <= area.right) found.push({ row, column, cell });
      }
    }
    return found;
  }

  #linesWithin(area: CellArea): [number, Map<number, StoredCell>][] {
    const few = area.bottom - area.top < this.#rows.size;
    const lines = few ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index) : [...this.#rows.keys()].sort((a, b) => a - b);
    return lines.flatMap((row): [number, Map<number, StoredCell>][] => {
      const line = row >= area.top && row <= area.bottom ? this.#rows.get(row) : undefined;
      return line ? [[row, line]] : [];
    });
  }

  /** In no order, without a copy: the visitor changes nothing. */
  each(visit: (row: number, column: number, cell: StoredCell) => void): void {
    for (const [row, line] of this.#rows) for (const [column, cell] of line) visit(row, column, cell);
  }

  /** Whole rows move to where `to` says; null drops them. */
  moveRows(to: (row: number) => number | null): void {
    const old = this.#rows;
    this.#rows = new Map();
    for (const [row, line] of old) {
      const place = to(row);
      if (place !== null) this.#rows.set(place, line);
    }
  }

  /** Everything moves to where `to` says; null drops it. */
  move(to: (row: number, column: number) => { row: number; column: number } | null): void {
    const old = this.#rows;
    this.#rows = new Map();
    for (const [row, line] of old) {
      for (const [column, cell] of line) {
        const place = to(row, column);
        if (place) this.set(place.row, place.column, cell);
      }
    }
  }

  /** The smallest area round all cells that `counts` accepts. */
  used(counts: (cell: StoredCell) => boolean, inside?: CellArea): CellArea | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, line] of this.#rows) {
      if (inside && (row < inside.top || row > inside.bottom)) continue;
      for (const [column, cell] of line) {
        if (inside && (column < inside.left || column > inside.right)) continue;
        if (!counts(cell)) continue;
        [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }
}
