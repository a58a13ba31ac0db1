/** The fixed stretches of bytes between which a worksheet's values stand, for one namespace prefix. */
export interface LaneWords {
  /** How many bytes the prefix takes, its colon included. */
  readonly prefix: number;
  readonly row: Uint8Array;
  readonly rowEnd: Uint8Array;
  readonly cell: Uint8Array;
  readonly formula: Uint8Array;
  readonly formulaEnd: Uint8Array;
  readonly value: Uint8Array;
  readonly valueEnd: Uint8Array;
  readonly inline: Uint8Array;
  readonly inlineEnd: Uint8Array;
}

export function laneWords(prefix: string): LaneWords {
  const p = prefix === '' ? '' : `${prefix}:`;
  return {
    prefix: wordBytes(p).length,
    row: wordBytes(`<${p}row r="`),
    rowEnd: wordBytes(`</${p}row>`),
    cell: wordBytes(`<${p}c`),
    formula: wordBytes(`<${p}f`),
    formulaEnd: wordBytes(`</${p}f>`),
    value: wordBytes(`<${p}v>`),
    valueEnd: wordBytes(`</${p}v></${p}c>`),
    inline: wordBytes(`<${p}is><${p}t`),
    inlineEnd: wordBytes(`</${p}t></${p}is></${p}c>`),
  };
}

export const SPACE_PRESERVED = wordBytes(' xml:space="preserve"');

export function wordBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function matches(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let k = 0; k < word.length; k++) if (bytes[at + k] !== word[k]) return false;
  return true;
}
