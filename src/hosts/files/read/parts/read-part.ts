import type { ReadLimits } from '../limits';
import { XmlScanner, type XmlSink } from '../xml/scanner';
import { asUtf8 } from '../xml/unicode';
import type { Package } from '../zip/package';

/** Runs one part of the file through a sink. `start` gets the scanner, for a sink with a fast lane. */
export async function readPart(
  source: Package,
  part: string,
  limits: ReadLimits,
  sink: XmlSink,
  start?: (scanner: XmlScanner) => void,
): Promise<void> {
  const scanner = new XmlScanner(sink, limits);
  start?.(scanner);
  for await (const piece of asUtf8(source.stream(part))) scanner.push(piece);
  scanner.end();
}
