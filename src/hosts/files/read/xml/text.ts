/** Text between tags as the document means it: entities resolved, line ends unified. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  return resolveEntities(unifyLines(decodeUtf8(bytes, start, end)));
}

/** UTF-8 without going through a decoder object where that is slower. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  return nodeSlice ? nodeSlice.call(bytes, start, end) : decodeByScript(bytes, start, end);
}

/**
 * Whether a part of a text that was decoded already, so many units long, is better cut out of it than decoded by itself.
 * A longer part keeps the whole text in memory, so it is decoded anew where that takes hardly longer.
 */
export function isBetterCut(length: number): boolean {
  return length < KEEPS_THE_WHOLE || nodeSlice === undefined;
}

/** Engines copy shorter parts. */
const KEEPS_THE_WHOLE = 13;

/** As a page does it. */
export function decodeByScript(bytes: Uint8Array, start: number, end: number): string {
  return end - start <= SHORT ? decodeShort(bytes, start, end) : decoder.decode(bytes.subarray(start, end));
}

/** Excel writes characters that XML forbids as `_xHHHH_`. */
export function resolveEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|apos));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name as keyof typeof NAMED];
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

type Slice = (this: Uint8Array, start: number, end: number) => string;
const nodeSlice = (globalThis as { Buffer?: { prototype: { utf8Slice?: Slice } } }).Buffer?.prototype.utf8Slice;

/** Before entities are resolved: a carriage return written as one is meant. */
export function unifyLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** In bytes. Above it, setting the decoder going is worth it. */
const SHORT = 120;
const units = new Uint16Array(SHORT);

function decodeShort(bytes: Uint8Array, start: number, end: number): string {
  let length = 0;
  for (let at = start; at < end; ) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      units[length++] = byte;
      at++;
      continue;
    }
    const second = bytes[at + 1]! ^ 0x80;
    const third = bytes[at + 2]! ^ 0x80;
    const code = ((byte & 15) << 12) | (second << 6) | third;
    const plain = byte >= 0xe0 && byte < 0xf0 && at + 2 < end && second < 64 && third < 64 && code >= 0x800 && (code & 0xf800) !== 0xd800;
    // Two and four byte characters are rare here, broken ones rarer: let the decoder judge.
    if (!plain) return decoder.decode(bytes.subarray(start, end));
    units[length++] = code;
    at += 3;
  }
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}
