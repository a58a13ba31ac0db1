import type { TextPool } from '../../../../core/workbook/sheet-builder';
import { B } from '../xml/bytes';
import { decodeText, decodeUtf8, isBetterCut, resolveEntities, resolveEscapes, unifyLines } from '../xml/text';

// Copied once: through the module each use would be a look-up in the innermost loops.
const { less: LESS } = B;
const RETURN = 13;
const AMPERSAND = 38;
const UNDERLINE = 95;
/** Few, so that growing has happened before the code around it is compiled: what compiled code never saw makes it be thrown away. */
const FIRST = 16;
/** Room that is not used takes no memory; copying does take time. */
const GROWTH = 4;
const MOST_TEXTS = 1 << 21;
const MOST_BYTES = 1 << 26;
/** Honest texts are found sooner. Somebody may write texts that all hash alike; those are told apart by the engine's own table. */
const MOST_STEPS = 64;

/**
 * Finds texts in the pool by their bytes, so that a text that comes again (most do) is not decoded again.
 * New ones are decoded together when `settle` is called: asking the decoder for each takes several times as long.
 */
export class ByteTexts {
  /** Entry + 1 behind each slot of the hash table; 0 is free. At least half the slots are. */
  #slots = new Int32Array(FIRST * 2);
  #hashes = new Int32Array(FIRST);
  #ends = new Int32Array(FIRST + 1);
  #ids = new Int32Array(FIRST);
  /** How long each is in UTF-16. */
  #units = new Int32Array(FIRST);
  /** 1 where a text has a mark that may stand for something else. */
  #marked = new Uint8Array(FIRST);
  #arena = new Uint8Array(FIRST * 16);
  #count = 0;
  #settled = 0;
  /** Where the text last looked for ends. */
  end = 0;

  /** Texts of more bytes than `longest` are left to others. */
  constructor(
    private readonly pool: TextPool,
    private readonly longest: number,
  ) {}

  /**
   * The number of the text that starts here and goes to the next `<`, where `end` is then; -1 for an empty one,
   * -2 for one that is too long or was cut. Measured, looked up and compared in one function: see `plainCell`.
   */
  find(bytes: Uint8Array, start: number): number {
    let hash = 7;
    let end = start;
    for (let byte = bytes[end]!; byte !== LESS && byte !== 0; byte = bytes[++end]!) hash = (Math.imul(hash, 31) + byte) | 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    this.end = end;
    const length = end - start;
    if (length > this.longest || bytes[end] !== LESS) return -2;
    if (length === 0) return -1;
    const slots = this.#slots;
    const arena = this.#arena;
    const mask = slots.length - 1;
    let slot = (hash >>> 8) & mask;
    for (let steps = 0; slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (++steps > MOST_STEPS) return this.#unlisted(bytes, start, end);
      const entry = slots[slot]! - 1;
      if (this.#hashes[entry] !== hash) continue;
      let kept = this.#ends[entry]!;
      if (this.#ends[entry + 1]! - kept !== length) continue;
      let at = start;
      while (at < end && bytes[at] === arena[kept]) {
        at++;
        kept++;
      }
      if (at === end) return this.#ids[entry]!;
    }
    return this.#remember(slot, bytes, start, end, hash);
  }

  /** Decodes what came since the last time; until then the pool has empty texts for it. */
  settle(): void {
    const first = this.#settled;
    const last = (this.#settled = this.#count);
    if (first === last) return;
    const arena = this.#arena;
    const together = decodeUtf8(arena, this.#ends[first]!, this.#ends[last]!);
    let length = 0;
    for (let entry = first; entry < last; entry++) length += this.#units[entry]!;
    // Damaged texts come out at other lengths than their bytes say, and might do so at the cost of others.
    const sound = length === together.length && !together.includes('\ufffd');
    let from = 0;
    for (let entry = first; entry < last; entry++) {
      const to = from + this.#units[entry]!;
      const raw = sound && isBetterCut(to - from) ? together.slice(from, to) : decodeUtf8(arena, this.#ends[entry]!, this.#ends[entry + 1]!);
      this.pool.fill(this.#ids[entry]!, this.#marked[entry] === 0 ? raw : resolveEscapes(resolveEntities(unifyLines(raw))));
      from = to;
    }
  }

  /** The pool has forgotten them, so that their numbers mean nothing any more. Nothing is left to settle. */
  forget(): void {
    this.#slots.fill(0);
    this.#count = this.#settled = 0;
  }

  #unlisted(bytes: Uint8Array, start: number, end: number): number {
    return this.pool.id(resolveEscapes(decodeText(bytes, start, end)));
  }

  #remember(slot: number, bytes: Uint8Array, start: number, end: number, hash: number): number {
    const entry = this.#count;
    const from = this.#ends[entry]!;
    const to = from + end - start;
    if (entry === MOST_TEXTS || to > MOST_BYTES) return this.#unlisted(bytes, start, end);
    this.#count++;
    if (to > this.#arena.length) this.#arena = copied(this.#arena, new Uint8Array(Math.max(to, Math.min(this.#arena.length * GROWTH, MOST_BYTES))));
    const arena = this.#arena;
    let units = 0;
    let marked = 0;
    for (let at = start, kept = from; at < end; at++, kept++) {
      const byte = bytes[at]!;
      arena[kept] = byte;
      // Each first byte of a character is a unit, that of a four-byte one two.
      units += ((byte & 0xc0) !== 0x80 ? 1 : 0) + (byte >= 0xf0 ? 1 : 0);
      // Of _x000D_, &amp; and a line end.
      marked |= byte === UNDERLINE || byte === AMPERSAND || byte === RETURN ? 1 : 0;
    }
    this.#ends[entry + 1] = to;
    this.#units[entry] = units;
    this.#marked[entry] = marked;
    const id = this.pool.reserve();
    this.#hashes[entry] = hash;
    this.#ids[entry] = id;
    this.#slots[slot] = entry + 1;
    if (this.#count === this.#hashes.length) this.#widen();
    return id;
  }

  #widen(): void {
    const size = Math.min(this.#count * GROWTH, MOST_TEXTS);
    this.#hashes = copied(this.#hashes, new Int32Array(size));
    this.#ends = copied(this.#ends, new Int32Array(size + 1));
    this.#ids = copied(this.#ids, new Int32Array(size));
    this.#units = copied(this.#units, new Int32Array(size));
    this.#marked = copied(this.#marked, new Uint8Array(size));
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
