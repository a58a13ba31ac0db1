import type { ZipEntry } from '../read/zip/entry';
import { joinedBytes } from './joined-bytes';

/** A zip of entries as they are packed already: nothing is packed again. 1980-01-01 is what a zip calls no date. */
export function writeEntries(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = header(30, 0x04034b50, 4, entry, name);
    directory.push(centralHeader(entry, name, offset));
    pieces.push(local, entry.packed);
    offset += local.length + entry.packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return joinedBytes([...pieces, ...directory, end]);
}

function centralHeader(entry: ZipEntry, name: Uint8Array, offset: number): Uint8Array {
  const bytes = header(46, 0x02014b50, 6, entry, name);
  const view = new DataView(bytes.buffer);
  view.setUint16(4, 20, true);
  view.setUint32(42, offset, true);
  return bytes;
}

/** The fields that both headers share begin at `at`. */
function header(length: number, signature: number, at: number, entry: ZipEntry, name: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true); // names in UTF-8
  view.setUint16(at + 4, entry.deflated ? 8 : 0, true);
  view.setUint16(at + 8, 0x21, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
  bytes.set(name, length);
  return bytes;
}
