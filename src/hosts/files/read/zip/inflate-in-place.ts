import type { Gunzip } from 'node:zlib';
import { Refusal } from '../read-error';
import type { ZipEntry } from './entry';
import { gzipOf } from './gzip';
import { nodeZlib } from './node-zlib';

/**
 * What Node's zlib streams do their work with. It is not documented, but has been the same since Node 10 and
 * well-known packages rest on it; the stream makes a new buffer for every piece, and touching that much fresh
 * memory takes several times as long as unpacking.
 */
interface ZlibHandle {
  writeSync(flush: number, from: Uint8Array, at: number, length: number, into: Uint8Array, start: number, room: number): void;
}

interface Inflater extends Gunzip {
  readonly _handle?: Partial<ZlibHandle> | null;
  /** After each write: the room and the input that are left. */
  readonly _writeState?: Uint32Array;
}

/** Bytes. */
const PIECE = 64 * 1024;

/** Whether this Node's zlib can be used so. */
export function canInflateInPlace(): boolean {
  const inflater = newInflater();
  const can = typeof inflater?._handle?.writeSync === 'function' && inflater._writeState instanceof Uint32Array;
  inflater?.close();
  return can;
}

/** By Node, on this thread, every piece into the same buffer: a piece is only good until the next one is asked for. */
export async function* inflateInPlace(entry: ZipEntry): AsyncIterable<Uint8Array> {
  const inflater = newInflater();
  const constants = nodeZlib()?.constants;
  const handle = inflater?._handle as ZlibHandle | undefined;
  const state = inflater?._writeState;
  if (!inflater || !constants || !handle || !state) throw new Error('no zlib here');
  // What is wrong with the data arrives as the stream's end; nobody listens to the stream itself.
  inflater.on('error', () => undefined);
  const room = new Uint8Array(Math.max(64, Math.min(PIECE, entry.size)));
  const parts = gzipOf(entry);
  try {
    for (const [index, part] of parts.entries()) {
      const flush = index === parts.length - 1 ? constants.Z_FINISH : constants.Z_NO_FLUSH;
      let at = 0;
      for (;;) {
        handle.writeSync(flush, part, at, part.length - at, room, 0, room.length);
        if (inflater.destroyed) throw new Refusal('damaged');
        const left = state[0]!;
        at = part.length - state[1]!;
        if (left < room.length) yield room.subarray(0, room.length - left);
        // Room that is left over means that all of the part is used up.
        if (left > 0) break;
      }
    }
  } finally {
    inflater.close();
  }
}

/** Dressed up as gzip, so that zlib checks the CRC. */
function newInflater(): Inflater | null {
  return (nodeZlib()?.createGunzip({ chunkSize: 64 }) as Inflater | undefined) ?? null;
}
