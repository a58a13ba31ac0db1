import type { ReadLimits } from '../limits';
import { XmlScanner, type XmlSink } from '../xml/scanner';
import { asUtf8 } from '../xml/unicode';
import type { Package } from '../zip/package';

/** Runs a part that may be large through a sink, which is given the scanner first, for its fast lane. */
export async function readLargePart(source: Package, part: string, limits: ReadLimits, sink: XmlSink, attach: (scanner: XmlScanner) => void, afterPiece?: () => void): Promise<void> {
  const scanner = new XmlScanner(sink, limits);
  attach(scanner);
  await scan(scanner, source.stream(part), afterPiece);
}

/** Runs a part that is small in every honest file through a sink that keeps what it finds. */
export async function readPart(source: Package, part: string, limits: ReadLimits, sink: XmlSink): Promise<void> {
  await scan(new XmlScanner(sink, limits), source.stream(part, limits.heldPartBytes));
}

async function scan(scanner: XmlScanner, pieces: AsyncIterable<Uint8Array>, afterPiece?: () => void): Promise<void> {
  for await (const piece of asUtf8(pieces)) {
    scanner.push(piece);
    afterPiece?.();
  }
  scanner.end();
}
