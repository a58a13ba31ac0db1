import type { ReadLimits } from '../limits';
import { tooLarge } from '../read-error';
import type { Package } from '../zip/package';
import { readPart } from './read-part';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, which strict and transitional files share. */
  readonly type: string;
  /** The part's name inside the package. */
  readonly target: string;
}

/** The relationships of a part ('' for the package itself); none when it has no list of them. */
export async function relationshipsOf(source: Package, part: string, limits: ReadLimits): Promise<Relationship[]> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const list = `${folder}_rels/${part.slice(cut)}.rels`;
  const found: Relationship[] = [];
  if (!source.has(list)) return found;
  await readPart(source, list, limits, {
    open(name, tag) {
      if (name !== 'Relationship' || tag.get('TargetMode') === 'External') return;
      if (found.length >= limits.zipEntries) throw tooLarge('部件之间的联系过多', 'too many relationships');
      const type = tag.get('Type') ?? '';
      found.push({
        id: tag.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolveTarget(source, folder, tag.get('Target') ?? ''),
      });
    },
    close() {},
  });
  return found;
}

/** Relative and absolute targets, `..`, back slashes and percent escapes. */
function resolveTarget(source: Package, folder: string, target: string): string {
  const raw = target.replaceAll('\\', '/');
  const path = normalise(raw.startsWith('/') ? raw : folder + raw);
  if (source.has(path)) return path;
  const unescaped = unescape(path);
  if (source.has(unescaped)) return unescaped;
  // Some programs write the path from the root without the leading slash.
  const fromRoot = normalise(raw);
  return source.has(fromRoot) ? fromRoot : path;
}

function normalise(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

function unescape(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
