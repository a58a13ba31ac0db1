import { addCell } from '../fix/row-sums';
import { constantOf, type ToldRow, WIDEST } from '../fix/told-row';
import type { Block } from './block-queue';
import type { ReadBlock } from './read-blocks';

/** A block as it was read: the sum of each of its rows, and of which columns it was asked whether they hold formulas. */
interface SeenBlock {
  readonly area: Block['area'];
  readonly asked: readonly boolean[];
  readonly sums: Int32Array;
}

/** How each row was when it was read: so that a correction goes into no row that was changed or moved since. */
export class SeenRows {
  readonly #blocks = new Map<string, SeenBlock[]>();

  add(sheet: string, { block: { area }, values, formulas }: ReadBlock): void {
    const asked = Array.from({ length: area.right - area.left + 1 }, (_, column) => formulas(0, column) !== undefined);
    const sums = new Int32Array(values.length * 2);
    const width = Math.min(asked.length, WIDEST - area.left);
    values.forEach((line, row) => {
      for (let column = 0; column < width; column++) if (line[column] !== '') addCell(sums, row * 2, area.left + column, constantOf(line[column], asked[column] === true ? formulas(row, column) : undefined));
    });
    const known = this.#blocks.get(sheet);
    if (known) known.push({ area, asked, sums });
    else this.#blocks.set(sheet, [{ area, asked, sums }]);
  }

  /** Whether a row is as it was; a sheet that was not read is not judged. By constants alone: formulas follow what they count. */
  isAsSeen(sheet: string, told: ToldRow): boolean {
    const blocks = this.#blocks.get(sheet);
    if (!blocks) return true;
    const here = blocks.filter(({ area }) => told.row >= area.top && told.row <= area.bottom);
    const isAsked = (column: number): boolean => here.every(({ area, asked }) => column < area.left || column > area.right || asked[column - area.left] === true);
    const sum = new Int32Array(2);
    told.values.forEach((value, index) => addCell(sum, 0, told.left + index, constantOf(value, isAsked(told.left + index) ? told.formulas[index] : undefined)));
    // What is taken out as often as it was put in leaves nothing.
    for (const { area, sums } of here) for (const half of [0, 1]) sum[half]! ^= sums[(told.row - area.top) * 2 + half] ?? 0;
    return sum[0] === 0 && sum[1] === 0;
  }
}
