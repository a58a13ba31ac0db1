import type { ReadLimits } from '../limits';
import { Refusal } from '../read-error';
import { readPart } from './read-part';
import type { Package } from '../zip/package';

const OWN = 'urn:taizhang:';
const MOST = 64;
const MOST_BYTES = 1024 * 1024;

/** The custom XML parts of the product's own namespaces, as text. Others are passed over. */
export async function readOwnParts(source: Package, linked: readonly string[], limits: ReadLimits): Promise<string[]> {
  const stored = source.names().filter((name) => /^\/?customXml\/[^/]+\.xml$/i.test(name));
  const seen = new Set<string>();
  const own: string[] = [];
  for (const part of [...linked, ...stored]) {
    const key = part.replace(/^\/+/, '').toLowerCase();
    if (seen.has(key) || seen.size >= MOST || !source.has(part)) continue;
    seen.add(key);
    if (source.statedSize(part) > MOST_BYTES) continue;
    if ((await rootNamespace(source, part, limits))?.startsWith(OWN)) {
      own.push(new TextDecoder().decode(await source.whole(part)));
    }
  }
  return own;
}

/** The namespace of the part's root element; null when the part is not sound XML, which is not ours to judge. */
async function rootNamespace(source: Package, part: string, limits: ReadLimits): Promise<string | null> {
  let namespace: string | null | undefined;
  try {
    await readPart(source, part, limits, {
      open(_name, tag, prefix) {
        if (namespace === undefined) namespace = tag.namespaceOf(prefix) ?? null;
      },
      close() {},
    });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
  return namespace ?? null;
}
