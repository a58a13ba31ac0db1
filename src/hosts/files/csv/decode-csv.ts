import { Refusal } from '../read/read-error';

/** The text of a .csv: by its mark, else UTF-16 by the zeros it shows, else UTF-8, else GB18030. */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return strictly('utf-8', bytes) ?? refuse();
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', evenPart(bytes)) ?? refuse();
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', evenPart(bytes)) ?? refuse();
  const zeros = zerosByPlace(bytes);
  if (zeros.odd > zeros.even) return strictly('utf-16le', evenPart(bytes)) ?? refuse();
  if (zeros.even > 0) return strictly('utf-16be', evenPart(bytes)) ?? refuse();
  return strictly('utf-8', bytes) ?? strictly('gb18030', bytes) ?? refuse();
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(): never {
  throw new Refusal('encoding');
}

function evenPart(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length & ~1);
}

/** Text in UTF-16 shows a zero in every line end, comma and digit; other encodings show none. */
function zerosByPlace(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  const end = Math.min(bytes.length, 64 * 1024);
  for (let at = 0; at < end; at++) {
    if (bytes[at] === 0) zeros[at & 1 ? 'odd' : 'even']++;
  }
  return zeros;
}
