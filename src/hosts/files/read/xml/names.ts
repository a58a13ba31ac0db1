import { B } from './bytes';
import { decodeUtf8 } from './text';

const { colon: COLON } = B;
const SLOTS = 256;

/** Element names without their prefix; each is decoded once, as long as it stays in its slot. */
export class Names {
  readonly #bytes: Uint8Array[] = [];
  readonly #names: string[] = [];

  local(bytes: Uint8Array, start: number, end: number): string {
    let from = start;
    let hash = 0;
    for (let at = start; at < end; at++) {
      if (bytes[at] === COLON) {
        from = at + 1;
        hash = 0;
      } else hash = (hash * 31 + bytes[at]!) & 0xffff;
    }
    const slot = (hash ^ (hash >> 8)) & (SLOTS - 1);
    const known = this.#bytes[slot];
    if (known && isSame(known, bytes, from, end)) return this.#names[slot]!;
    const name = decodeUtf8(bytes, from, end);
    this.#bytes[slot] = bytes.slice(from, end);
    this.#names[slot] = name;
    return name;
  }
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, end: number): boolean {
  if (known.length !== end - from) return false;
  for (let k = 0; k < known.length; k++) if (known[k] !== bytes[from + k]) return false;
  return true;
}
