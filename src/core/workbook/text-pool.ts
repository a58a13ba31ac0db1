/** Texts of one workbook; cells hold the number. */
export class TextPool {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  #weight = 0;

  /** The characters of all texts, and something for the keeping of each. */
  get weight(): number {
    return this.#weight;
  }

  /** The number of a text, the same for the same text unless it is very long. */
  id(text: string): number {
    if (text.length > LONGEST_KNOWN) return this.add(text);
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

  /** A number for a text that is handed in later. */
  reserve(): number {
    this.#weight += KEEPING;
    return this.#texts.push('') - 1;
  }

  /** The text of a number that was reserved. */
  fill(id: number, text: string): void {
    this.#weight += text.length;
    this.#texts[id] = text;
  }

  /** All of them, by number. */
  list(): readonly string[] {
    return this.#texts;
  }

  get size(): number {
    return this.#texts.length;
  }

  /** Keeps the first so many; the numbers of the others are given out anew. Only for texts that were added, not asked for by `id`. */
  forget(size: number): void {
    for (let id = size; id < this.#texts.length; id++) this.#weight -= this.text(id).length + KEEPING;
    this.#texts.length = Math.min(size, this.#texts.length);
    this.#ids.clear();
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }
}

const KEEPING = 16;
/** Longer texts hardly repeat, and some engines give all of them that have one length the same hash. */
const LONGEST_KNOWN = 16_000;
