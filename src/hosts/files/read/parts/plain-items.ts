import { B } from '../xml/bytes';
import { decodeUtf8, isBetterCut, resolveEntities, unifyLines } from '../xml/text';
import { matches, wordBytes } from './byte-words';

const { greater: GREATER, less: LESS, space: SPACE } = B;

/** Bytes decoded at once: first few, since the item after next may be of another form, then ever more. */
const FEW = 1024;
const MANY = 64 * 1024;
const PRESERVED = ' xml:space="preserve"';

/**
 * `<si><t>文字</t></si>`, one after another, as nearly all shared texts are written. A whole stretch of them is decoded
 * at once and then cut: asking the decoder for each text takes several times as long.
 */
export class PlainItems {
  readonly #start: string;
  readonly #end: string;
  readonly #startBytes: Uint8Array;
  readonly #endBytes: Uint8Array;
  #stretch = FEW;

  /** `prefix`: the namespace's, as the document writes it. */
  constructor(prefix: string) {
    const p = prefix === '' ? '' : `${prefix}:`;
    this.#start = `<${p}si><${p}t`;
    this.#end = `</${p}t></${p}si>`;
    this.#startBytes = wordBytes(this.#start);
    this.#endBytes = wordBytes(this.#end);
  }

  /** Hands over the texts that begin at `from` and end before `limit`, as far as they are plain; returns where they end. */
  run(bytes: Uint8Array, from: number, limit: number, longest: number, take: (text: string) => void): number {
    let at = from;
    for (;;) {
      const first = this.#firstEnd(bytes, at, limit);
      if (first < 0) return at;
      const end = this.#lastEnd(bytes, first, Math.min(at + this.#stretch, limit));
      at = this.#cut(bytes, at, end, longest, take);
      if (at < end) {
        this.#stretch = FEW;
        return at;
      }
      this.#stretch = Math.min(this.#stretch * 4, MANY);
    }
  }

  /** The plain texts from the first on, up to `stop`; returns where they end. */
  #cut(bytes: Uint8Array, start: number, stop: number, longest: number, take: (text: string) => void): number {
    const text = decodeUtf8(bytes, start, stop);
    const plain = !text.includes('&') && !text.includes('\r');
    // The same place in the text and in the bytes.
    let at = 0;
    let byte = start;
    while (text.startsWith(this.#start, at)) {
      const preserved = text.startsWith(PRESERVED, at + this.#start.length) ? PRESERVED.length : 0;
      const from = at + this.#start.length + preserved + 1;
      const fromByte = byte + this.#start.length + preserved + 1;
      const end = text.indexOf('<', from);
      if (text.charCodeAt(from - 1) !== GREATER || !text.startsWith(this.#end, end) || end - from > longest) break;
      const endByte = bytes.indexOf(LESS, fromByte);
      const raw = isBetterCut(end - from) ? text.slice(from, end) : decodeUtf8(bytes, fromByte, endByte);
      take(plain ? raw : resolveEntities(unifyLines(raw)));
      at = end + this.#end.length;
      byte = endByte + this.#end.length;
      // A space, a tab or a line end, but not the 0.
      for (; ((bytes[byte]! - 1) & 255) < SPACE; byte++) at++;
    }
    return byte;
  }

  /** Behind the item that begins here; -1 if it is not plain or not all here. */
  #firstEnd(bytes: Uint8Array, at: number, limit: number): number {
    if (!matches(bytes, at, this.#startBytes)) return -1;
    const end = bytes.indexOf(LESS, at + this.#startBytes.length);
    // What lies behind the limit is left over from earlier pieces.
    return end < 0 || end >= limit || !matches(bytes, end, this.#endBytes) ? -1 : end + this.#endBytes.length;
  }

  /** Behind the last item that ends like a plain one before `limit`, which the first may do alone. */
  #lastEnd(bytes: Uint8Array, first: number, limit: number): number {
    for (let at = limit; at > first; at--) {
      if (bytes[at - 1] === GREATER && matches(bytes, at - this.#endBytes.length, this.#endBytes)) return at;
    }
    return first;
  }
}
