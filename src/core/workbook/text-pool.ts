/** Texts of one workbook; cells hold the number. */
export class TextPool {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  #weight = 0;

  /** The characters of all texts, and something for the keeping of each. */
  get weight(): number {
    return this.#weight;
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
    this.#weight += text.length + KEEPING;
    return this.#texts.push(text) - 1;
  }

  /** All of them, by number. */
  list(): readonly string[] {
    return this.#texts;
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }
}

const KEEPING = 16;
