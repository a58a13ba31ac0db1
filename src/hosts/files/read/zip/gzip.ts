import type { ZipEntry } from './entry';

/** The same packed bytes as a gzip file, in parts: its trailer holds the CRC and the length, which every unpacker then checks. */
export function gzipOf(entry: ZipEntry): Uint8Array[] {
  const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
  const trailer = new Uint8Array(8);
  const view = new DataView(trailer.buffer);
  view.setUint32(0, entry.crc, true);
  view.setUint32(4, entry.size % 4_294_967_296, true);
  return [header, entry.packed, trailer];
}
