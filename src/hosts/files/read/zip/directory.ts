import type { ReadLimits } from '../limits';
import { malformed, Refusal, tooLarge } from '../read-error';
import type { ZipEntry } from './entry';
import { type DirectoryEnd, findDirectoryEnd } from './directory-end';

/** Lists a zip's files. The directory is a claim: offsets, sizes and overlaps are checked before anything is unpacked. */
export function zipEntries(bytes: Uint8Array, limits: ReadLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  if (end.count > limits.zipEntries) throw tooLarge('压缩包内文件过多', 'too many files inside');
  const records = directoryRecords(bytes, view, end);
  const placed = records.map((record) => ({ record, header: record.offset + end.shift, start: dataStart(view, record, end) }));
  refuseOverlaps(placed, end.start);
  return placed.map(({ record, start }) => toEntry(bytes, record, start, limits));
}

interface DirectoryRecord {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

function directoryRecords(bytes: Uint8Array, view: DataView, end: DirectoryEnd): DirectoryRecord[] {
  const records: DirectoryRecord[] = [];
  const names = new TextDecoder();
  let at = end.start;
  for (let index = 0; index < end.count; index++) {
    if (at + 46 > end.end || view.getUint32(at, true) !== 0x02014b50) throw new Refusal('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end.end) throw new Refusal('damaged');
    const long = longFields(view, at + 46 + nameLength, extraLength, at);
    records.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...long,
    });
    at = next;
  }
  return records;
}

/** Sizes and offset, from the zip64 field where the short ones are full. */
function longFields(view: DataView, extra: number, length: number, at: number) {
  const short = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  let field = extra;
  while (field + 4 <= extra + length) {
    const size = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1 && field + 4 + size <= extra + length) {
      let from = field + 4;
      for (const key of ['size', 'packedSize', 'offset'] as const) {
        if (short[key] !== 0xffffffff || from + 8 > field + 4 + size) continue;
        short[key] = Number(view.getBigUint64(from, true));
        from += 8;
      }
      break;
    }
    field += 4 + size;
  }
  return short;
}

function dataStart(view: DataView, record: DirectoryRecord, end: DirectoryEnd): number {
  const at = record.offset + end.shift;
  if (at + 30 > end.start || view.getUint32(at, true) !== 0x04034b50) throw new Refusal('damaged');
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

function refuseOverlaps(placed: readonly { record: DirectoryRecord; header: number; start: number }[], directory: number): void {
  const ordered = [...placed].sort((a, b) => a.header - b.header);
  ordered.forEach(({ record, start }, index) => {
    const limit = ordered[index + 1]?.header ?? directory;
    if (start + record.packedSize > limit) throw new Refusal('damaged');
  });
}

function toEntry(bytes: Uint8Array, record: DirectoryRecord, start: number, limits: ReadLimits): ZipEntry {
  if (record.encrypted) throw new Refusal('encrypted');
  if (record.method !== 0 && record.method !== 8) throw malformed('压缩方式不认识', 'unknown packing method');
  if (record.method === 0 && record.size !== record.packedSize) throw new Refusal('damaged');
  const suspicious = record.size > 16 * 1024 * 1024 && record.size > record.packedSize * limits.ratio;
  if (suspicious) throw tooLarge('压缩比异常', 'packed far too tightly');
  return {
    name: record.name,
    packed: bytes.subarray(start, start + record.packedSize),
    deflated: record.method === 8,
    size: record.size,
    crc: record.crc,
  };
}
