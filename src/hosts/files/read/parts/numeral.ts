import { B } from '../xml/bytes';

/** Reads a decimal number out of bytes. Up to 15 digits it is exact without making a text of it first. */
export class Numeral {
  value = 0;

  /** Returns where the number ends (before `<`), -1 when it is none; leaves it in `value`. */
  read(bytes: Uint8Array, start: number): number {
    let at = start;
    const negative = bytes[at] === B.dash;
    if (negative) at++;
    let digits = 0;
    let mantissa = 0;
    let decimals = 0;
    for (; bytes[at]! >= B.zero && bytes[at]! <= B.nine; at++, digits++) mantissa = mantissa * 10 + bytes[at]! - B.zero;
    if (bytes[at] === B.dot) {
      for (at++; bytes[at]! >= B.zero && bytes[at]! <= B.nine; at++, digits++, decimals++) mantissa = mantissa * 10 + bytes[at]! - B.zero;
    }
    if (bytes[at] !== B.less || digits === 0 || digits > 15) return this.#long(bytes, start);
    const size = decimals === 0 ? mantissa : mantissa / POWERS[decimals]!;
    this.value = negative ? -size : size;
    return at;
  }

  #long(bytes: Uint8Array, start: number): number {
    let text = '';
    let at = start;
    for (; bytes[at] !== B.less; at++) {
      if (bytes[at] === 0 || at - start > 40) return -1;
      text += String.fromCharCode(bytes[at]!);
    }
    if (!/^-?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/.test(text)) return -1;
    this.value = Number(text);
    return Number.isFinite(this.value) ? at : -1;
  }
}

const POWERS = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));
