import type { TextPool } from '../../../../core/workbook/sheet-builder';
import type { ReadLimits } from '../limits';
import { B } from '../xml/bytes';
import { tooLarge } from '../read-error';
import type { XmlScanner } from '../xml/scanner';
import { decodeText, decodeUtf8, resolveEscapes } from '../xml/text';
import type { Package } from '../zip/package';
import { matches, SPACE_PRESERVED, wordBytes } from './lane-words';
import { readLargePart } from './read-part';

// Copied once: through the module each use would be a look-up in the innermost loops.
const { greater: GREATER, less: LESS, space: SPACE } = B;

/** Where each shared text stands in the pool; -1 for an empty one. */
export type SharedTexts = Int32Array;

/** Reads every shared text there is, whatever count the part states. Phonetic runs are left out. */
export async function readSharedStrings(source: Package, part: string | null, pool: TextPool, limits: ReadLimits): Promise<SharedTexts> {
  if (!part || !source.has(part)) return new Int32Array(0);
  let ids = new Int32Array(1024);
  let count = 0;
  let current: string | null = null;
  let phonetic = false;
  let inText = false;
  let scanner: XmlScanner | null = null;
  let words = itemWords('');

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
        if (name === 'sst') words = itemWords(prefix);
        else if (name === 'si') current = '';
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') inText = current !== null && !phonetic;
      },
      text(bytes, start, end, literal) {
        if (!inText) return;
        current += (literal ? decodeUtf8 : decodeText)(bytes, start, end);
        if (current!.length > limits.cellCharacters) throw tooLarge('单元格文字过长', 'a text is too long');
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
        if (scanner?.depth !== 1) return from;
        for (let at = from; ; ) {
          const start = plainItem(bytes, at, words);
          if (start < 0) return at;
          const end = bytes.indexOf(LESS, start);
          // What lies behind the limit is left over from earlier pieces.
          if (end < 0 || end >= limit || !matches(bytes, end, words.end) || end - start > limits.cellCharacters) return at;
          add(decodeText(bytes, start, end));
          at = end + words.end.length;
          while (bytes[at]! <= SPACE && bytes[at] !== 0) at++;
        }
      },
    },
    (given) => (scanner = given),
  );
  if (pool.weight > limits.textCharacters) throw tooLarge('文字过多', 'too much text');
  return ids.subarray(0, count);
}

/** After `<si><t>` or `<si><t xml:space="preserve">`; -1 for anything else. */
function plainItem(bytes: Uint8Array, at: number, words: ItemWords): number {
  if (!matches(bytes, at, words.start)) return -1;
  let q = at + words.start.length;
  if (matches(bytes, q, SPACE_PRESERVED)) q += SPACE_PRESERVED.length;
  return bytes[q] === GREATER ? q + 1 : -1;
}

interface ItemWords {
  readonly start: Uint8Array;
  readonly end: Uint8Array;
}

function itemWords(prefix: string): ItemWords {
  const p = prefix === '' ? '' : `${prefix}:`;
  return { start: wordBytes(`<${p}si><${p}t`), end: wordBytes(`</${p}t></${p}si>`) };
}
