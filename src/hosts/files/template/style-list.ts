import { type CellStyle, PLAIN_STYLE } from '../../../core/workbook/plan-style';
import type { CellRef } from '../../../core/workbook/ref';
import type { Refuse, TemplateBook } from './template-book';

/** The styles one sheet uses, each once, in the order of their first use. */
export class StyleList {
  readonly styles: CellStyle[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #known = new Map<number, number>();

  constructor(
    private readonly book: TemplateBook,
    private readonly refuse: Refuse,
  ) {}

  /** Of a cell that has the workbook's style of this number; `font`: its text's own. */
  index(number: number, at: CellRef, font: CellStyle['font'] | null): number {
    const read = this.book.styles[number];
    for (const words of read?.refused ?? []) this.refuse(at, words.zh, words.en);
    if (font === null) {
      const known = this.#known.get(number);
      if (known !== undefined) return known;
    }
    const style = read?.style ?? PLAIN_STYLE;
    const index = this.#add(font ? { ...style, font } : style);
    if (font === null) this.#known.set(number, index);
    return index;
  }

  /** Whether a blank cell of this style prints anything. */
  shows(number: number): boolean {
    const style = this.book.styles[number]?.style;
    return style !== undefined && Boolean(style.fill ?? style.left ?? style.right ?? style.top ?? style.bottom);
  }

  #add(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }
}
