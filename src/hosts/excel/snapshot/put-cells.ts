import type { FormatKind } from '../../../core/workbook/cell';
import { formatKindOf } from '../../../core/workbook/number-format';
import type { SheetBuilder } from '../../../core/workbook/sheet-builder';
import { readCell } from '../cell-reading';
import type { ReadBlock } from './read-blocks';

/** Kinds of number formats by their code, each worked out once. */
export class FormatKinds {
  readonly #known = new Map<string, FormatKind>();

  of(code: string | undefined): FormatKind {
    if (code === undefined) return 'general';
    let kind = this.#known.get(code);
    if (kind === undefined) this.#known.set(code, (kind = formatKindOf(code)));
    return kind;
  }
}

/** Puts a block's cells into the sheet, as the reader of files would. */
export function putCells(builder: SheetBuilder, { block, values, formats, formulas, types, hiddenRows }: ReadBlock, kinds: FormatKinds, dates1904: boolean): void {
  const { top, left } = block.area;
  values.forEach((line, row) => {
    if (hiddenRows?.[row] === true) builder.hideRow(top + row);
    for (let column = 0; column < line.length; column++) {
      const formula = formulas(row, column);
      if (line[column] === '' && (formula === undefined || formula === '')) continue;
      const cell = readCell({ value: line[column], formula, type: types(row, column), kind: kinds.of(formats(row, column)) }, dates1904);
      builder.value(top + row, left + column, cell.value);
      if (cell.formula !== null) builder.formula(top + row, left + column, cell.formula);
    }
  });
}
