import type { ReadLimits } from '../limits';
import { malformed, tooLarge } from '../read-error';
import { B } from './bytes';
import { Names } from './names';
import { Tag } from './tag';
import { decodeUtf8 } from './text';

// Copied once: through the module each use would be a look-up in the innermost loops.
const { apostrophe: APOSTROPHE, bang: BANG, bracket: BRACKET, dash: DASH, greater: GREATER, less: LESS, question: QUESTION, quote: QUOTE, slash: SLASH, space: SPACE } = B;

/** What is told about a document. Names come without their prefix. */
export interface XmlSink {
  open(name: string, tag: Tag, prefix: string): void;
  close(name: string): void;
  text?(bytes: Uint8Array, start: number, end: number, literal: boolean): void;
  /**
   * May take over at any `<` and eat whole elements; returns where it stopped, `at` when it wants nothing.
   * The bytes from `end` on are 0 as far as one look may skip (`GUARD`), so loops need no other bound.
   */
  fastLane?(bytes: Uint8Array, at: number, end: number): number;
}

/** Bytes of 0 behind what has arrived. What earlier pieces left there must not complete a tag or a number that is cut. */
const GUARD = 64;

/** Reads XML that arrives in pieces. Keeps no tree; refuses DTDs; holds at most one unfinished tag or text. */
export class XmlScanner {
  /** Elements that are open; a fast lane that opens or closes one says so here. */
  depth = 0;
  #buffer = new Uint8Array(64 * 1024);
  #length = 0;
  #sawRoot = false;
  readonly #tag = new Tag();
  readonly #names = new Names();

  constructor(
    private readonly sink: XmlSink,
    private readonly limits: Pick<ReadLimits, 'tokenBytes' | 'depth'>,
  ) {}

  push(piece: Uint8Array): void {
    const needed = this.#length + piece.length + GUARD;
    if (needed > this.#buffer.length) this.#widen(needed);
    this.#buffer.set(piece, this.#length);
    this.#length += piece.length;
    this.#buffer.fill(0, this.#length, this.#length + GUARD);
    const at = this.#scan(this.#buffer, this.#length);
    this.#buffer.copyWithin(0, at, this.#length);
    this.#length -= at;
    if (this.#length > this.limits.tokenBytes) throw tooLarge('单个标记或文本过长', 'one tag or text is too long');
  }

  end(): void {
    if (this.depth !== 0 || !this.#sawRoot) throw malformed('XML 没有写完', 'the XML ends too early');
  }

  #widen(needed: number): void {
    const wider = new Uint8Array(Math.max(needed, this.#buffer.length * 2));
    wider.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = wider;
  }

  /** Returns the place of the first byte that is not used up. */
  #scan(bytes: Uint8Array, end: number): number {
    const { sink } = this;
    let at = 0;
    while (at < end) {
      if (bytes[at] !== LESS) {
        const next = indexOf(bytes, LESS, at, end);
        if (next < 0) return this.depth === 0 ? end : at;
        sink.text?.(bytes, at, next, false);
        at = next;
      }
      if (sink.fastLane) {
        const after = sink.fastLane(bytes, at, end);
        if (after > at) {
          at = after;
          continue;
        }
      }
      const after = this.#markup(bytes, at, end);
      if (after < 0) return at;
      at = after;
    }
    return at;
  }

  #markup(bytes: Uint8Array, at: number, end: number): number {
    if (at + 1 >= end) return -1;
    const kind = bytes[at + 1];
    if (kind === BANG) return this.#declaration(bytes, at, end);
    if (kind === QUESTION) return after(bytes, '?>', at + 2, end);
    if (kind === SLASH) {
      const close = indexOf(bytes, GREATER, at + 2, end);
      if (close < 0) return -1;
      let nameEnd = close;
      while (bytes[nameEnd - 1]! <= SPACE) nameEnd--;
      if (--this.depth < 0) throw malformed('XML 结束标记多余', 'the XML closes what was never opened');
      this.sink.close(this.#names.local(bytes, at + 2, nameEnd));
      return close + 1;
    }
    return this.#openTag(bytes, at, end);
  }

  #openTag(bytes: Uint8Array, at: number, end: number): number {
    const close = tagEnd(bytes, at + 1, end);
    if (close < 0) return -1;
    const empty = bytes[close - 1] === SLASH;
    const attributesEnd = empty ? close - 1 : close;
    let nameEnd = at + 1;
    while (nameEnd < attributesEnd && bytes[nameEnd]! > SPACE) nameEnd++;
    if (nameEnd === at + 1) throw malformed('XML 标记没有名称', 'a tag without a name');
    const name = this.#names.local(bytes, at + 1, nameEnd);
    const prefixEnd = nameEnd - name.length - 1;
    this.#tag.place(bytes, nameEnd, attributesEnd);
    this.#sawRoot = true;
    if (++this.depth > this.limits.depth) throw tooLarge('XML 嵌套过深', 'the XML is nested too deeply');
    this.sink.open(name, this.#tag, prefixEnd > at ? decodeUtf8(bytes, at + 1, prefixEnd) : '');
    if (empty) {
      this.depth--;
      this.sink.close(name);
    }
    return close + 1;
  }

  #declaration(bytes: Uint8Array, at: number, end: number): number {
    if (at + 9 > end) return -1;
    if (bytes[at + 2] === DASH) return after(bytes, '-->', at + 4, end);
    if (bytes[at + 2] !== BRACKET) throw malformed('含有 DOCTYPE 声明，出于安全不予读取', 'it has a DOCTYPE, which is refused for safety');
    const close = after(bytes, ']]>', at + 9, end);
    if (close > 0) this.sink.text?.(bytes, at + 9, close - 3, true);
    return close;
  }
}

function indexOf(bytes: Uint8Array, byte: number, from: number, end: number): number {
  const near = Math.min(from + 64, end);
  for (let at = from; at < near; at++) if (bytes[at] === byte) return at;
  const found = bytes.indexOf(byte, near);
  return found >= end ? -1 : found;
}

/** The `>` that ends a tag; one inside quotes does not. */
function tagEnd(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const byte = bytes[at];
    if (byte === GREATER) return at;
    if (byte === LESS) throw malformed('XML 标记没有写完', 'a tag is not closed');
    if (byte !== QUOTE && byte !== APOSTROPHE) continue;
    at = indexOf(bytes, byte, at + 1, end);
    if (at < 0) return -1;
  }
  return -1;
}

function after(bytes: Uint8Array, mark: string, from: number, end: number): number {
  const last = mark.length - 1;
  for (let at = indexOf(bytes, GREATER, from, end); at >= 0; at = indexOf(bytes, GREATER, at + 1, end)) {
    let match = at - last >= from;
    for (let back = 1; match && back <= last; back++) match = bytes[at - back] === mark.charCodeAt(last - back);
    if (match) return at + 1;
  }
  return -1;
}
