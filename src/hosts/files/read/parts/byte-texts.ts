import type { TextPool } from '../../../../core/workbook/sheet-builder';
import { B } from '../xml/bytes';
import { decodeText, resolveEscapes } from '../xml/text';

// Copied once: through the module each use would be a look-up in the innermost loops.
const { less: LESS } = B;
/** Few, so that growing has happened before the code around it is compiled: what compiled code never saw makes it be thrown away. */
const FIRST = 16;
const MOST_TEXTS = 1 << 21;
const MOST_BYTES = 1 << 26;

/** Finds texts in the pool by their bytes, so that a text that comes again (most do) is not decoded again. */
export class ByteTexts {
  /** Entry + 1 behind each slot of the hash table; 0 is free. At least half the slots are. */
  #slots = new Int32Array(FIRST * 2);
  #hashes = new Int32Array(FIRST);
  #ends = new Int32Array(FIRST + 1);
  #ids = new Int32Array(FIRST);
  #arena = new Uint8Array(FIRST * 16);
  #count = 0;
  #hash = 0;

  constructor(private readonly pool: TextPool) {}

  /** Where the text that starts here ends: at the next `<`, or the 0 behind the buffer. */
  measure(bytes: Uint8Array, start: number): number {
    let hash = 7;
    let at = start;
    for (let byte = bytes[at]!; byte !== LESS && byte !== 0; byte = bytes[++at]!) hash = (Math.imul(hash, 31) + byte) | 0;
    this.#hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return at;
  }

  /** The number of the text just measured; -1 for an empty one. */
  id(bytes: Uint8Array, start: number, end: number): number {
    if (start === end) return -1;
    const hash = this.#hash;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash >>> 8) & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot]! - 1;
      if (this.#hashes[entry] === hash && this.#equals(entry, bytes, start, end)) return this.#ids[entry]!;
    }
    const text = resolveEscapes(decodeText(bytes, start, end));
    if (text === '') return -1;
    if (this.#count === MOST_TEXTS || this.#ends[this.#count]! + end - start > MOST_BYTES) return this.pool.id(text);
    const id = this.pool.add(text);
    this.#remember(slot, bytes, start, end, id);
    return id;
  }

  /** The pool has forgotten them, so that their numbers mean nothing any more. */
  forget(): void {
    this.#slots.fill(0);
    this.#count = 0;
  }

  #equals(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#ends[entry]!;
    if (this.#ends[entry + 1]! - from !== end - start) return false;
    const arena = this.#arena;
    for (let at = start, kept = from; at < end; at++, kept++) if (bytes[at] !== arena[kept]) return false;
    return true;
  }

  #remember(slot: number, bytes: Uint8Array, start: number, end: number, id: number): void {
    const entry = this.#count++;
    const from = this.#ends[entry]!;
    const to = from + end - start;
    if (to > this.#arena.length) this.#arena = copied(this.#arena, new Uint8Array(Math.max(to, this.#arena.length * 2)));
    const arena = this.#arena;
    for (let at = start, kept = from; at < end; at++, kept++) arena[kept] = bytes[at]!;
    this.#ends[entry + 1] = to;
    this.#hashes[entry] = this.#hash;
    this.#ids[entry] = id;
    this.#slots[slot] = entry + 1;
    if (this.#count === this.#hashes.length) this.#widen();
  }

  #widen(): void {
    const size = this.#count * 2;
    this.#hashes = copied(this.#hashes, new Int32Array(size));
    this.#ends = copied(this.#ends, new Int32Array(size + 1));
    this.#ids = copied(this.#ids, new Int32Array(size));
    const slots = new Int32Array(size * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#count; entry++) {
      let slot = (this.#hashes[entry]! >>> 8) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
}

function copied<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
