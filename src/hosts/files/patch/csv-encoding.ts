/** Bytes of a text file: how many a stretch of its text takes, and how a new stretch is written. */
export interface CsvEncoding {
  /** Bytes of the mark at the beginning. */
  readonly mark: number;
  encode(text: string): Uint8Array | null;
  /** Bytes that hold the first `letters` units of the text after `from`. */
  lengthOf(bytes: Uint8Array, from: number, letters: number): number;
}

/** The encoding that was told by the same signs as when the file was read: `decoded` is what reading made of it. */
export function csvEncoding(bytes: Uint8Array, decoded: string): CsvEncoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(3);
  if (a === 0xff && b === 0xfe) return utf16(2, true);
  if (a === 0xfe && b === 0xff) return utf16(2, false);
  // Without a mark: reading takes UTF-16 only where zeros show, and then the text is half as long.
  if (bytes.subarray(0, 64 * 1024).includes(0)) return utf16(0, new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)) === decoded);
  return isUtf8(bytes) ? utf8(0) : GB18030;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function utf16(mark: number, little: boolean): CsvEncoding {
  return {
    mark,
    encode(text) {
      const view = new DataView(new ArrayBuffer(text.length * 2));
      for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
      return new Uint8Array(view.buffer);
    },
    lengthOf: (_bytes, _from, letters) => letters * 2,
  };
}

function utf8(mark: number): CsvEncoding {
  return {
    mark,
    encode: (text) => new TextEncoder().encode(text),
    lengthOf: (bytes, from, letters) => lengthBy(bytes, from, letters, (lead) => (lead < 0x80 ? [1, 1] : lead < 0xe0 ? [2, 1] : lead < 0xf0 ? [3, 1] : [4, 2])),
  };
}

const GB18030: CsvEncoding = {
  mark: 0,
  encode(text) {
    const out: number[] = [];
    for (const letter of text) {
      const code = letter.charCodeAt(0);
      const pair = pairs().get(letter);
      if (code < 0x80) out.push(code);
      else if (pair === undefined) return null;
      else out.push(pair >> 8, pair & 255);
    }
    return Uint8Array.from(out);
  },
  lengthOf: (bytes, from, letters) =>
    lengthBy(bytes, from, letters, (lead, second) => (lead <= 0x80 ? [1, 1] : second >= 0x30 && second <= 0x39 ? [4, lead >= 0x90 ? 2 : 1] : [2, 1])),
};

function lengthBy(bytes: Uint8Array, from: number, letters: number, sizes: (lead: number, second: number) => readonly [number, number]): number {
  let at = from;
  for (let seen = 0; seen < letters && at < bytes.length; ) {
    const [size, units] = sizes(bytes[at] ?? 0, bytes[at + 1] ?? 0);
    at += size;
    seen += units;
  }
  return at - from;
}

let known: Map<string, number> | null = null;

/** Characters of two bytes: a decoder knows them, and asking it for all of them is the only encoder there is. */
function pairs(): Map<string, number> {
  if (known) return known;
  known = new Map();
  const decoder = new TextDecoder('gb18030', { fatal: true });
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      try {
        known.set(decoder.decode(Uint8Array.of(lead, second)), (lead << 8) | second);
      } catch {
        continue; // not a character
      }
    }
  }
  return known;
}
