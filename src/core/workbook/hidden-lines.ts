import { MAX_COLUMNS } from './ref';

/** Which rows and columns of a sheet are hidden: a bit a row, a byte a column once somebody asks. */
export class HiddenLines {
  #rows = new Uint8Array(0);
  #ranges: [number, number][] = [];
  #columns: Uint8Array | null = null;

  addRow(row: number): void {
    const byte = row >> 3;
    if (byte >= this.#rows.length) {
      const wider = new Uint8Array(Math.max(256, byte + 1, this.#rows.length * 2));
      wider.set(this.#rows);
      this.#rows = wider;
    }
    this.#rows[byte]! |= 1 << (row & 7);
  }

  addColumns(from: number, to: number): void {
    const last = this.#ranges[this.#ranges.length - 1];
    if (last && from >= last[0] && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else this.#ranges.push([from, to]);
    this.#columns = null;
  }

  /** The hidden rows, ascending. */
  rowList(): Int32Array {
    const found: number[] = [];
    this.#rows.forEach((bits, byte) => {
      for (let bit = 0; bits >> bit !== 0; bit++) if ((bits >> bit) & 1) found.push(byte * 8 + bit);
    });
    return Int32Array.from(found);
  }

  /** First and last column of each hidden stretch, as they were added. */
  columnRanges(): readonly (readonly [number, number])[] {
    return this.#ranges;
  }

  hasRow(row: number): boolean {
    return ((this.#rows[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }

  hasColumn(column: number): boolean {
    if (this.#ranges.length === 0) return false;
    this.#columns ??= spread(this.#ranges);
    return this.#columns[column] === 1;
  }
}

/** Ranges may overlap as they like: each column is marked once. */
function spread(ranges: readonly (readonly [number, number])[]): Uint8Array {
  const columns = new Uint8Array(MAX_COLUMNS);
  let next = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    for (next = Math.max(next, from); next <= to && next < MAX_COLUMNS; next++) columns[next] = 1;
  }
  return columns;
}
