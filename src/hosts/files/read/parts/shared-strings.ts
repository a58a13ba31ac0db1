import type { TextPool } from '../../../../core/workbook/sheet-builder';
import type { ReadLimits } from '../limits';
import { tooLarge } from '../read-error';
import type { XmlScanner } from '../xml/scanner';
import { decodeText, decodeUtf8, resolveEscapes } from '../xml/text';
import type { Package } from '../zip/package';
import { PlainItems } from './plain-items';
import { readLargePart } from './read-part';

/** Where each shared text stands in the pool; -1 for an empty one. */
export type SharedTexts = Int32Array;

/** Reads every shared text there is, whatever count the part states. Phonetic runs are left out. */
export async function readSharedStrings(source: Package, part: string | null, pool: TextPool, limits: ReadLimits): Promise<SharedTexts> {
  if (!part || !source.has(part)) return new Int32Array(0);
  let ids = new Int32Array(16);
  let count = 0;
  let current: string | null = null;
  let phonetic = false;
  let inText = false;
  let scanner: XmlScanner | null = null;
  let items = new PlainItems('');

  function add(raw: string): void {
    const text = resolveEscapes(raw);
    if (pool.weight > limits.textCharacters || count > limits.cells) throw tooLarge('文字过多', 'too much text');
    if (count === ids.length) {
      const wider = new Int32Array(count * 2);
      wider.set(ids);
      ids = wider;
    }
    ids[count++] = text === '' ? -1 : pool.add(text);
  }

  await readLargePart(
    source,
    part,
    limits,
    {
      open(name, _tag, prefix) {
        if (name === 'sst') items = new PlainItems(prefix);
        else if (name === 'si') {
          current = '';
          // What a damaged item left open does not silence the next.
          phonetic = inText = false;
        }
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') inText = current !== null && !phonetic;
      },
      text(bytes, start, end, literal) {
        if (!inText || current === null) return;
        current += (literal ? decodeUtf8 : decodeText)(bytes, start, end);
        if (current.length > limits.cellCharacters) throw tooLarge('单元格文字过长', 'a text is too long');
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si' && current !== null) {
          add(current);
          current = null;
        }
      },
      fastLane(bytes, from, limit) {
        return scanner?.depth === 1 && current === null ? items.run(bytes, from, limit, limits.cellCharacters, add) : from;
      },
    },
    (given) => (scanner = given),
  );
  if (pool.weight > limits.textCharacters) throw tooLarge('文字过多', 'too much text');
  return ids.subarray(0, count);
}
