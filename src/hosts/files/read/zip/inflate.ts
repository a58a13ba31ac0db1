import { Inflate } from 'fflate';
import { Refusal } from '../read-error';
import { nodeZlib } from './node-zlib';

/** Unpacks raw deflate data in pieces. Leaving the loop early stops it. */
export type InflatePort = (packed: Uint8Array) => AsyncIterable<Uint8Array>;

/** The fastest way this host has. */
export function platformInflate(): InflatePort {
  if (nodeZlib()) return inflateByNode;
  return typeof DecompressionStream === 'function' ? inflateByStream : inflateByScript;
}

const PIECE = 256 * 1024;

export async function* inflateByNode(packed: Uint8Array): AsyncIterable<Uint8Array> {
  const zlib = nodeZlib();
  if (!zlib) throw new Error('no zlib here');
  const inflater = zlib.createInflateRaw({ chunkSize: PIECE });
  inflater.end(packed);
  try {
    for await (const piece of inflater) yield piece as Uint8Array;
  } catch (error) {
    throw damagedUnlessOurs(error);
  }
}

export async function* inflateByStream(packed: Uint8Array): AsyncIterable<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array>;
  try {
    const unpacking = new DecompressionStream('deflate-raw') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
    reader = inSlices(packed, PIECE).pipeThrough(unpacking).getReader();
  } catch {
    // Hosts before deflate-raw was added to the standard.
    yield* inflateByScript(packed);
    return;
  }
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

export async function* inflateByScript(packed: Uint8Array): AsyncIterable<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let finished = false;
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
    for (const piece of pieces) yield piece;
    pieces = [];
  }
  if (!finished) throw new Refusal('damaged');
}

function inSlices(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(bytes.subarray(at, (at += size)));
      if (at >= bytes.length) controller.close();
    },
  });
}

function damagedUnlessOurs(error: unknown): unknown {
  return error instanceof Refusal ? error : new Refusal('damaged');
}
