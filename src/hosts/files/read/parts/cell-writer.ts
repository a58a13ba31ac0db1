import type { FormatKind } from '../../../../core/workbook/cell';
import { formatCode, KIND } from '../../../../core/workbook/packed-cells';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../core/workbook/ref';
import type { SheetBuilder } from '../../../../core/workbook/sheet-builder';
import type { ReadLimits } from '../limits';
import { malformed, tooLarge } from '../read-error';
import { resolveEscapes } from '../xml/text';
import { serialOfIso } from './iso-date';
import type { SharedTexts } from './shared-strings';

/** Days between the two calendars' first days. */
const SHIFT_1904 = 1462;
/** What keeping a formula costs beside its text. */
const FORMULA_COST = 40;
const GENERAL = formatCode('general');

/** What the number of a plain cell means. */
export const PLAIN = { number: 0, shared: 1, pooled: 2 } as const;

/** What a sheet needs to know of the rest of the workbook. */
export interface CellContext {
  readonly shared: SharedTexts;
  readonly formats: readonly FormatKind[];
  readonly dates1904: boolean;
  readonly limits: ReadLimits;
  /** Cells of the sheets already read. */
  readonly cellsBefore: number;
}

/** Puts what a `<c>` says into the sheet: types, styles and calendars end here. */
export class CellWriter {
  /** The format's code behind each style, and what its calendar adds to a number. */
  readonly #codes: Uint8Array;
  readonly #shifts: Float64Array;
  readonly #shared: SharedTexts;
  #formulaCharacters = 0;

  constructor(
    readonly builder: SheetBuilder,
    private readonly context: CellContext,
  ) {
    const { formats, dates1904 } = context;
    this.#codes = Uint8Array.from(formats, formatCode);
    this.#shifts = Float64Array.from(formats, (format) => (dates1904 && (format === 'date' || format === 'datetime') ? SHIFT_1904 : 0));
    this.#shared = context.shared;
  }

  /** A text of so many bytes is surely within the limit. */
  get longest(): number {
    return this.context.limits.cellCharacters;
  }

  /** A number, the place of a text in the shared list, or a text's number in the pool (-1 for an empty one). */
  plain(row: number, column: number, type: number, number: number, style: number): void {
    let kind: number = KIND.text;
    let value = number;
    if (type === PLAIN.number) {
      const isStyled = style >= 0 && style < this.#codes.length;
      kind = isStyled ? this.#codes[style]! : GENERAL;
      if (isStyled) value += this.#shifts[style]!;
    } else if (type === PLAIN.shared) {
      // A text that the list does not have is unknown, which is not the same as nothing.
      const isListed = number >= 0 && number < this.#shared.length;
      kind = isListed ? KIND.text : KIND.uncalculated;
      value = isListed ? this.#shared[number]! : 0;
    }
    if (value >= 0 || kind !== KIND.text) this.builder.packed(row, column, kind, value);
  }

  text(row: number, column: number, raw: string): void {
    if (raw.length > this.context.limits.cellCharacters) throw tooLarge('单元格文字过长', 'a text is too long');
    this.builder.text(row, column, resolveEscapes(raw));
  }

  formula(row: number, column: number, text: string): void {
    this.builder.formula(row, column, text);
    this.#formulaCharacters += text.length + FORMULA_COST;
  }

  /** Any cell, by the type it states. `value` is null where there is no `<v>`, `inline` where there is no `<is>`. */
  typed(row: number, column: number, cell: RawCell): void {
    if (cell.formula !== null) this.formula(row, column, cell.formula);
    if (cell.inline !== null) return this.text(row, column, cell.inline);
    const { value } = cell;
    if (value === null || (value === '' && cell.type !== 'str')) {
      if (cell.formula !== null) this.builder.uncalculated(row, column);
      return;
    }
    if (cell.type === 's') this.plain(row, column, PLAIN.shared, /^\s*\d+\s*$/.test(value) ? Number(value) : -1, 0);
    else if (cell.type === 'b') this.builder.boolean(row, column, /^\s*(1|true)\s*$/i.test(value));
    else if (cell.type === 'e') this.builder.error(row, column, value);
    else if (cell.type === 'd') this.#isoDate(row, column, value, cell.style);
    else if (cell.type === 'n' || cell.type === '') this.#numeric(row, column, value, cell.style);
    else this.text(row, column, value);
  }

  checkPlace(row: number, column: number): void {
    if (row >= MAX_ROWS || column >= MAX_COLUMNS || row < 0) {
      throw malformed('单元格超出工作表范围', 'a cell lies outside the worksheet');
    }
  }

  /** Once a row is often enough. */
  checkSize(): void {
    const { limits, cellsBefore } = this.context;
    if (this.builder.cellCount + cellsBefore > limits.cells) throw tooLarge('单元格过多', 'too many cells');
    if (this.builder.texts.weight + this.#formulaCharacters > limits.textCharacters) throw tooLarge('文字过多', 'too much text');
  }

  #numeric(row: number, column: number, text: string, style: number): void {
    const value = text.trim() === '' ? NaN : Number(text);
    if (Number.isFinite(value)) this.plain(row, column, PLAIN.number, value, style);
    else this.text(row, column, text);
  }

  #isoDate(row: number, column: number, text: string, style: number): void {
    const serial = serialOfIso(text);
    if (!serial) return this.text(row, column, text);
    const format = this.context.formats[style] ?? 'general';
    this.builder.number(row, column, serial.value, format === 'general' ? serial.format : format);
  }
}

export interface RawCell {
  type: string;
  style: number;
  value: string | null;
  formula: string | null;
  inline: string | null;
}
