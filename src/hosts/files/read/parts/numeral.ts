import { B } from '../xml/bytes';
import { decodeUtf8 } from '../xml/text';

// Copied once: through the module each use would be a look-up in the innermost loops.
const { dash: DASH, dot: DOT, less: LESS, nine: NINE, zero: ZERO } = B;

/** Reads a decimal number out of bytes. Up to 15 digits it is exact without making a text of it first. */
export class Numeral {
  value = 0;
  readonly #known = new LongNumerals();

  /** Returns where the number ends (before `<`), -1 when it is none; leaves it in `value`. */
  read(bytes: Uint8Array, start: number): number {
    let at = start;
    const negative = bytes[at] === DASH;
    if (negative) at++;
    let digits = 0;
    // In three stretches, each a small integer: before the code is optimised, a larger one costs an allocation a digit.
    let head = 0;
    let middle = 0;
    let tail = 0;
    let point = -1;
    for (; ; at++) {
      const byte = bytes[at]!;
      if (byte >= ZERO && byte <= NINE) {
        if (digits < 9) head = head * 10 + byte - ZERO;
        else if (digits < EXACT) middle = middle * 10 + byte - ZERO;
        else tail = tail * 10 + byte - ZERO;
        digits++;
      } else if (byte === DOT && point < 0) point = digits;
      else break;
    }
    if (bytes[at] !== LESS || digits === 0) return this.#long(bytes, start);
    const mantissa = digits <= 9 ? head : head * POWERS[Math.min(digits, EXACT) - 9]! + middle;
    const decimals = point < 0 ? 0 : digits - point;
    if (digits <= EXACT) {
      const size = decimals === 0 ? mantissa : mantissa / POWERS[decimals]!;
      this.value = negative ? -size : size;
      return at;
    }
    if (digits > EXACT + 4) return this.#long(bytes, start);
    const shape = ((tail * 32 + digits) * 32 + decimals) * 2 + (negative ? 1 : 0);
    if (this.#known.find(mantissa, shape)) {
      this.value = this.#known.value;
      return at;
    }
    this.value = Number(decodeUtf8(bytes, start, at));
    this.#known.remember(mantissa, shape, this.value);
    return at;
  }

  #long(bytes: Uint8Array, start: number): number {
    let text = '';
    let at = start;
    for (; bytes[at] !== LESS; at++) {
      if (bytes[at] === 0 || at - start > 40) return -1;
      text += String.fromCharCode(bytes[at]!);
    }
    if (!/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return -1;
    this.value = Number(text);
    return Number.isFinite(this.value) ? at : -1;
  }
}

/** The numbers of more digits seen last: times of day have 16 or 17, and come again and again. */
class LongNumerals {
  value = 0;
  readonly #mantissas = new Float64Array(4096);
  readonly #shapes = new Float64Array(4096);
  readonly #values = new Float64Array(4096);
  #slot = 0;

  find(mantissa: number, shape: number): boolean {
    this.#slot = (Math.imul(mantissa ^ (mantissa / 4_294_967_296) ^ shape, 0x2c1b3c6d) >>> 16) & 4095;
    if (this.#mantissas[this.#slot] !== mantissa || this.#shapes[this.#slot] !== shape) return false;
    this.value = this.#values[this.#slot]!;
    return true;
  }

  /** Right after `find` said no. */
  remember(mantissa: number, shape: number, value: number): void {
    this.#mantissas[this.#slot] = mantissa;
    this.#shapes[this.#slot] = shape;
    this.#values[this.#slot] = value;
  }
}

const EXACT = 15;
const POWERS = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));
