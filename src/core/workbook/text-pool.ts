/** Texts of one workbook; cells hold the number. */
export class TextPool {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  #characters = 0;

  /** Of all texts together. */
  get characters(): number {
    return this.#characters;
  }

  /** The number of a text, the same for the same text. */
  id(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.add(text);
    this.#ids.set(text, id);
    return id;
  }

  /** As `id`, for a caller that does not hand in a text twice: spares the look-up. */
  add(text: string): number {
    this.#characters += text.length;
    return this.#texts.push(text) - 1;
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }
}
