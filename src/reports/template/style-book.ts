import type { CellStyle } from '../../core/workbook/plan-style';

/** The template's styles, with those that a filled-in value needs besides. */
export class StyleBook {
  readonly styles: CellStyle[];
  readonly #dates = new Map<number, number>();

  constructor(styles: readonly CellStyle[]) {
    this.styles = [...styles];
  }

  /** A date in a cell without a number format would show as 46086. */
  forDate(style: number): number {
    const found = this.styles[style];
    if (!found || (found.numberFormat !== 'General' && found.numberFormat !== '@')) return style;
    const known = this.#dates.get(style);
    if (known !== undefined) return known;
    const index = this.styles.push({ ...found, numberFormat: 'yyyy-mm-dd' }) - 1;
    this.#dates.set(style, index);
    return index;
  }
}
