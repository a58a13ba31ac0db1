import type { CellArea } from '../workbook/ref';
import type { SheetSnapshot } from '../workbook/snapshot';

/** Merged areas by the row they begin in and by the cells they cover. */
export class Merges {
  readonly #byTop = new Map<number, CellArea[]>();
  readonly any: boolean;

  constructor(readonly sheet: SheetSnapshot) {
    this.any = sheet.merges.length > 0;
    for (const area of sheet.merges) {
      const list = this.#byTop.get(area.top);
      if (list) list.push(area);
      else this.#byTop.set(area.top, [area]);
    }
  }

  /** The area that begins in this very cell. */
  at(row: number, column: number): CellArea | null {
    return this.#byTop.get(row)?.find((area) => area.left === column) ?? null;
  }

  /** An area that begins in this row and covers the column. */
  over(row: number, column: number): CellArea | null {
    return this.#byTop.get(row)?.find((area) => area.left <= column && area.right >= column) ?? null;
  }

  beginningIn(row: number): readonly CellArea[] {
    return this.#byTop.get(row) ?? [];
  }
}
