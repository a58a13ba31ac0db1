import { Inflate } from 'fflate';
import { Refusal } from '../read-error';
import { crc32 } from './crc32';
import type { ZipEntry } from './entry';
import { gzipOf } from './gzip';
import { nodeZlib } from './node-zlib';

/** Unpacks an entry in pieces and checks them against its CRC in the end. Leaving the loop early stops it. */
export type InflatePort = (entry: ZipEntry) => AsyncIterable<Uint8Array>;

/** The fastest way this host has. */
export function platformInflate(): InflatePort {
  if (nodeZlib()) return (entry) => (isSmall(entry) ? inflateAtOnce(entry) : inflateByNode(entry));
  if (typeof DecompressionStream !== 'function') return inflateByScript;
  return inflateByStream;
}

/** Not worth a thread of its own: waiting for one takes longer than unpacking. */
function isSmall(entry: ZipEntry): boolean {
  return entry.size <= AT_ONCE;
}

/** Bytes. */
const AT_ONCE = 2 * 1024 * 1024;
const PIECE = 256 * 1024;

export async function* inflateByNode(entry: ZipEntry): AsyncIterable<Uint8Array> {
  const zlib = nodeZlib();
  if (!zlib) throw new Error('no zlib here');
  // Dressed up as gzip, so that the CRC is checked off the main thread.
  const inflater = zlib.createGunzip({ chunkSize: PIECE });
  for (const part of gzipOf(entry)) inflater.write(part);
  inflater.end();
  try {
    for await (const piece of inflater) yield piece as Uint8Array;
  } catch (error) {
    throw damagedUnlessOurs(error);
  }
}

/** By Node, without leaving the thread; only for small entries. */
export async function* inflateAtOnce(entry: ZipEntry): AsyncIterable<Uint8Array> {
  const zlib = nodeZlib();
  if (!zlib) throw new Error('no zlib here');
  try {
    yield zlib.gunzipSync(Buffer.concat(gzipOf(entry)), { maxOutputLength: entry.size + 1, chunkSize: Math.max(64, entry.size + 1) });
  } catch (error) {
    throw damagedUnlessOurs(error);
  }
}

export async function* inflateByStream(entry: ZipEntry): AsyncIterable<Uint8Array> {
  const parts = gzipOf(entry);
  const packed = new ReadableStream<Uint8Array>({
    pull(controller) {
      const part = parts.shift();
      if (part) controller.enqueue(part);
      else controller.close();
    },
  });
  const unpacking = new DecompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
  const reader = packed.pipeThrough(unpacking).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw damagedUnlessOurs(error);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export async function* inflateByScript(entry: ZipEntry): AsyncIterable<Uint8Array> {
  const { packed } = entry;
  let pieces: Uint8Array[] = [];
  let finished = false;
  let crc = 0;
  const inflater = new Inflate((piece, last) => {
    pieces.push(piece);
    finished = last;
  });
  // Small slices: each may unpack to a thousand times its size before anybody can look.
  const slice = 16 * 1024;
  for (let at = 0; at === 0 || at < packed.length; at += slice) {
    try {
      inflater.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    } catch (error) {
      throw damagedUnlessOurs(error);
    }
    for (const piece of pieces) {
      crc = crc32(piece, crc);
      yield piece;
    }
    pieces = [];
  }
  if (!finished || crc !== entry.crc) throw new Refusal('damaged');
}

function damagedUnlessOurs(error: unknown): unknown {
  return error instanceof Refusal ? error : new Refusal('damaged');
}
