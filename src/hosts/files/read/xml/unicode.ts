/** Hands a part on as UTF-8; parts in UTF-16 or another declared encoding are turned into it. */
export async function* asUtf8(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  for await (const piece of pieces) {
    if (decoder === undefined) decoder = foreignDecoder(piece);
    yield decoder ? encoder.encode(decoder.decode(piece, { stream: true })) : piece;
  }
}

function foreignDecoder(first: Uint8Array): TextDecoder | null {
  const [a, b] = first;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder('utf-16be');
  const head = String.fromCharCode(...first.subarray(0, 120));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase();
  if (!declared || declared === 'utf-8' || declared === 'utf8' || declared === 'us-ascii') return null;
  try {
    return new TextDecoder(declared);
  } catch {
    return null;
  }
}
