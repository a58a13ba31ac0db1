import type { ReadLimits } from '../limits';
import { Refusal, tooLarge } from '../read-error';
import { crc32 } from './crc32';
import type { ZipEntry } from './entry';
import { type InflatePort, platformInflate } from './inflate';
import { zipEntries } from './directory';

/** The parts of one workbook file: found by name whatever its case, unpacked within bounds, checked by length and CRC. */
export class Package {
  readonly #parts = new Map<string, ZipEntry>();
  #spent = 0;

  constructor(
    bytes: Uint8Array,
    private readonly limits: ReadLimits,
    private readonly inflate: InflatePort = platformInflate(),
  ) {
    for (const entry of zipEntries(bytes, limits)) {
      const key = keyOf(entry.name);
      if (!this.#parts.has(key)) this.#parts.set(key, entry);
    }
  }

  has(name: string): boolean {
    return this.#parts.has(keyOf(name));
  }

  /** What the directory says the part unpacks to; a hint only. */
  statedSize(name: string): number {
    return this.#parts.get(keyOf(name))?.size ?? 0;
  }

  names(): string[] {
    return [...this.#parts.values()].map((entry) => entry.name);
  }

  /** The part in pieces; a piece is only good until the next one is asked for. */
  async *stream(name: string, most = this.limits.streamedPartBytes): AsyncIterable<Uint8Array> {
    const entry = this.#parts.get(keyOf(name));
    if (!entry) throw new Refusal('malformed', { zh: `缺少部件 ${name}`, en: `part ${name} is missing` });
    this.#allow(entry, most);
    let length = 0;
    for await (const piece of entry.deflated ? this.inflate(entry) : stored(entry)) {
      length += piece.length;
      if (length > entry.size) throw new Refusal('damaged');
      yield piece;
    }
    if (length !== entry.size) throw new Refusal('damaged');
  }

  /** A small part as a whole. */
  async whole(name: string): Promise<Uint8Array> {
    let bytes: Uint8Array | null = null;
    let at = 0;
    for await (const piece of this.stream(name, this.limits.heldPartBytes)) {
      // Only now is the stated size known to be allowed.
      bytes ??= new Uint8Array(this.statedSize(name));
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes ?? new Uint8Array(0);
  }

  #allow(entry: ZipEntry, most: number): void {
    this.#spent += entry.size;
    if (entry.size > most || this.#spent > this.limits.totalBytes) {
      throw tooLarge(`部件 ${entry.name} 过大`, `part ${entry.name} is too large`);
    }
  }
}

/** In pieces too, so that nobody has to hold such a part twice. */
function* stored({ packed, crc }: ZipEntry): Iterable<Uint8Array> {
  if (crc32(packed) !== crc) throw new Refusal('damaged');
  const piece = 256 * 1024;
  for (let at = 0; at < packed.length; at += piece) yield packed.subarray(at, at + piece);
}

function keyOf(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}
