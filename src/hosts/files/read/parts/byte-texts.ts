import type { TextPool } from '../../../../core/workbook/sheet-builder';
import { B } from '../xml/bytes';
import { decodeText, resolveEscapes } from '../xml/text';

// Copied once: through the module each use would be a look-up in the innermost loops.
const { less: LESS } = B;

const SLOTS = 1 << 16;
const MOST_TEXTS = SLOTS / 2;
const ARENA = 2 * 1024 * 1024;

/** Finds texts in the pool by their bytes, so that a text that comes again (most do) is not decoded again. */
export class ByteTexts {
  /** Entry + 1 behind each slot of the hash table; 0 is free. */
  #slots: Int32Array | null = null;
  readonly #hashes = new Int32Array(MOST_TEXTS);
  readonly #ends = new Int32Array(MOST_TEXTS);
  readonly #ids = new Int32Array(MOST_TEXTS);
  #arena = new Uint8Array(0);
  #count = 0;
  #hash = 0;

  constructor(private readonly pool: TextPool) {}

  /** Where the text that starts here ends: at the next `<`, or the 0 behind the buffer. */
  measure(bytes: Uint8Array, start: number): number {
    let hash = 7;
    let at = start;
    for (let byte = bytes[at]!; byte !== LESS && byte !== 0; byte = bytes[++at]!) hash = (Math.imul(hash, 31) + byte) | 0;
    this.#hash = hash ^ (hash >>> 15);
    return at;
  }

  /** The number of the text just measured; -1 for an empty one. */
  id(bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return -1;
    if (!this.#slots) {
      this.#slots = new Int32Array(SLOTS);
      this.#arena = new Uint8Array(ARENA);
    }
    let slot = this.#hash & (SLOTS - 1);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const entry = this.#slots[slot]! - 1;
      if (this.#hashes[entry] === this.#hash && this.#equals(entry, bytes, start, end)) return this.#ids[entry]!;
    }
    const text = resolveEscapes(decodeText(bytes, start, end));
    const id = text === '' ? -1 : this.pool.id(text);
    this.#remember(slot, bytes, start, end, id);
    return id;
  }

  #equals(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = entry === 0 ? 0 : this.#ends[entry - 1]!;
    if (this.#ends[entry]! - from !== end - start) return false;
    const arena = this.#arena;
    for (let at = start, kept = from; at < end; at++, kept++) if (bytes[at] !== arena[kept]) return false;
    return true;
  }

  #remember(slot: number, bytes: Uint8Array, start: number, end: number, id: number): void {
    const entry = this.#count;
    const from = entry === 0 ? 0 : this.#ends[entry - 1]!;
    if (entry === MOST_TEXTS || from + end - start > ARENA || end - start > 512) return;
    this.#arena.set(bytes.subarray(start, end), from);
    this.#ends[entry] = from + end - start;
    this.#hashes[entry] = this.#hash;
    this.#ids[entry] = id;
    this.#slots![slot] = entry + 1;
    this.#count++;
  }
}
