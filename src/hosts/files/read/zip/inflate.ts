import { Refusal } from '../read-error';
import { crc32 } from './crc32';
import type { ZipEntry } from './entry';
import { gzipOf } from './gzip';
import { canInflateInPlace, inflateInPlace } from './inflate-in-place';
import { nodeZlib } from './node-zlib';

/** Unpacks an entry in pieces and checks them against its CRC in the end. Leaving the loop early stops it. */
export type InflatePort = (entry: ZipEntry) => AsyncIterable<Uint8Array>;

/** The fastest way this host has. */
export function platformInflate(): InflatePort {
  if (nodeZlib()) return canInflateInPlace() ? inflateInPlace : inflateByNode;
  if (typeof DecompressionStream !== 'function') return inflateByScript;
  return inflateByStream;
}

/** Bytes. */
const PIECE = 256 * 1024;
/** Bytes handed over at a time: a slice may unpack to a thousand times its size before anybody can look. */
const SLICE = 16 * 1024;

/** By Node in whatever version, on another thread, each piece in a buffer of its own. */
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

export async function* inflateByStream(entry: ZipEntry): AsyncIterable<Uint8Array> {
  const parts = slicesOf(gzipOf(entry));
  const packed = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
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

function* slicesOf(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const part of parts) for (let at = 0; at < part.length; at += SLICE) yield part.subarray(at, at + SLICE);
}

/** For a host that unpacks nothing itself; loaded when that is so. */
export async function* inflateByScript(entry: ZipEntry): AsyncIterable<Uint8Array> {
  const { Inflate } = await import('fflate');
  const { packed } = entry;
  let pieces: Uint8Array[] = [];
  let finished = false;
  let crc = 0;
  const inflater = new Inflate((piece, last) => {
    pieces.push(piece);
    finished = last;
  });
  for (let at = 0; at === 0 || at < packed.length; at += SLICE) {
    try {
      inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
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
