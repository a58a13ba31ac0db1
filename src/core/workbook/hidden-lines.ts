/** Which rows and columns of a sheet are hidden: a bit a row, ranges of columns. */
export class HiddenLines {
  #rows = new Uint8Array(0);
  #columns: [number, number][] = [];

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
    const last = this.#columns[this.#columns.length - 1];
    if (last && from >= last[0] && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else this.#columns.push([from, to]);
  }

  hasRow(row: number): boolean {
    return ((this.#rows[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }

  hasColumn(column: number): boolean {
    return this.#columns.some(([from, to]) => column >= from && column <= to);
  }
}
