/** Texts of one workbook, each kept once; cells hold the number. */
export class TextPool {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  #characters = 0;

  /** Of all texts together. */
  get characters(): number {
    return this.#characters;
  }

  id(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.push(text) - 1;
    this.#ids.set(text, id);
    this.#characters += text.length;
    return id;
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }
}
