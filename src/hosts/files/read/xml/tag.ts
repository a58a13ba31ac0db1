import { B } from './bytes';
import { decodeUtf8, resolveEntities } from './text';

// Copied once: through the module each use would be a look-up in the innermost loops.
const { apostrophe: APOSTROPHE, colon: COLON, equals: EQUALS, quote: QUOTE, space: SPACE } = B;

/** The opening tag being looked at; attributes are read only when asked for. */
export class Tag {
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;

  /** `start`: after the element's name, `end`: the closing `>` (or its `/`). */
  place(bytes: Uint8Array, start: number, end: number): void {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
  }

  /** An attribute without prefix. */
  get(name: string): string | undefined {
    return this.#find(name, false);
  }

  /** An attribute that has some prefix, such as `r:id`. */
  getPrefixed(local: string): string | undefined {
    return this.#find(local, true);
  }

  /** Every attribute; one with a prefix is named `:local` (`r:id` → `:id`), declarations of namespaces are left out. */
  all(): Map<string, string> {
    const found = new Map<string, string>();
    const bytes = this.#bytes;
    for (let at = this.#start; at < this.#end; at++) {
      while (at < this.#end && bytes[at]! <= SPACE) at++;
      const nameStart = at;
      while (at < this.#end && bytes[at] !== EQUALS && bytes[at]! > SPACE) at++;
      const name = decodeUtf8(bytes, nameStart, at);
      while (at < this.#end && (bytes[at]! <= SPACE || bytes[at] === EQUALS)) at++;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) return found;
      const valueStart = ++at;
      while (at < this.#end && bytes[at] !== quote) at++;
      if (/^xmlns(:|$)/.test(name)) continue;
      const key = name.slice(Math.max(0, name.indexOf(':')));
      if (!found.has(key)) found.set(key, resolveEntities(decodeUtf8(bytes, valueStart, at)));
    }
    return found;
  }

  flag(name: string): boolean {
    const value = this.get(name);
    return value === '1' || value === 'true' || value === 'on';
  }

  /** The namespace that the tag's own element has, if the tag itself declares it. */
  namespaceOf(prefix: string): string | undefined {
    return this.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`);
  }

  #find(wanted: string, prefixed: boolean): string | undefined {
    const bytes = this.#bytes;
    let at = this.#start;
    while (at < this.#end) {
      while (at < this.#end && bytes[at]! <= SPACE) at++;
      const nameStart = at;
      while (at < this.#end && bytes[at] !== EQUALS && bytes[at]! > SPACE) at++;
      const found = isNamed(bytes, nameStart, at, wanted, prefixed);
      while (at < this.#end && (bytes[at]! <= SPACE || bytes[at] === EQUALS)) at++;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) return undefined;
      const valueStart = ++at;
      while (at < this.#end && bytes[at] !== quote) at++;
      if (found) return resolveEntities(decodeUtf8(bytes, valueStart, at));
      at++;
    }
    return undefined;
  }
}

/** All names asked for are ASCII. */
function isNamed(bytes: Uint8Array, start: number, end: number, wanted: string, prefixed: boolean): boolean {
  const from = end - wanted.length;
  if (prefixed ? from <= start || bytes[from - 1] !== COLON : from !== start) return false;
  for (let k = 0; k < wanted.length; k++) if (bytes[from + k] !== wanted.charCodeAt(k)) return false;
  return true;
}
