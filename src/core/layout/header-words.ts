import type { Field } from '../records/field';
import { ideasOfNarrow, knownIdeas } from './concepts';
import type { Ideas } from './concepts';
import { keyOfNarrow, narrowHeader } from './header-text';

/** A word that a register knows for one of its columns, taken apart for matching. */
export interface HeaderWord {
  readonly key: string;
  readonly ideas: Ideas;
  /** The ideas as one text. */
  readonly named: string;
}

/**
 * What `packHeaderWords` made of the registers' words when the program was built; nothing where the sources run as
 * they are. Taking three thousand words apart costs a start about a tenth of what checking a thousand records does.
 */
declare const HEADER_WORDS_OF_BUILD: string | undefined;

/** Registers share most of their words (日期, 部门, 备注), and those are the program's own: each is taken apart once. */
export function headerWord(text: string): HeaderWord {
  words ??= unpackHeaderWords(typeof HEADER_WORDS_OF_BUILD === 'string' ? HEADER_WORDS_OF_BUILD : '');
  let word = words.get(text);
  if (word === undefined) {
    word = takenApart(text);
    words.set(text, word);
  }
  return word;
}

let words: Map<string, HeaderWord> | null = null;

/** Every word for a column: its names in two languages and its usual headers. */
export function wordsFor(field: Field): readonly string[] {
  return [field.zh, field.en, ...field.headers];
}

function takenApart(text: string): HeaderWord {
  const narrow = narrowHeader(text);
  const ideas = ideasOfNarrow(narrow);
  return { key: keyOfNarrow(narrow), ideas, named: [...ideas.ideas].join(AND) };
}

// A line for words of the same ideas: ideas, head, then the words, each with its key where that is not the word itself.
const LINE = '\n';
const CELL = '\t';
const KEY = '\u0001';
const AND = '|';

/** The words taken apart, as one text that `unpackHeaderWords` reads much faster than it takes words apart. */
export function packHeaderWords(texts: Iterable<string>): string {
  const lines = new Map<string, string[]>();
  for (const text of new Set(texts)) {
    const { key, ideas, named } = takenApart(text);
    const begin = `${named}${CELL}${ideas.head ?? ''}`;
    const line = lines.get(begin) ?? [];
    lines.set(begin, line);
    line.push(key === text ? text : `${text}${KEY}${key}`);
  }
  return [...lines].map(([begin, cells]) => [begin, ...cells].join(CELL)).join(LINE);
}

/** What `packHeaderWords` packed. */
export function unpackHeaderWords(packed: string): Map<string, HeaderWord> {
  const found = new Map<string, HeaderWord>();
  if (packed === '') return found;
  for (const line of packed.split(LINE)) {
    const cells = line.split(CELL);
    const named = cells[0] ?? '';
    const ideas = knownIdeas(named === '' ? [] : named.split(AND), cells[1] === '' ? null : (cells[1] ?? null));
    for (let at = 2; at < cells.length; at++) {
      const cell = cells[at] ?? '';
      const end = cell.indexOf(KEY);
      found.set(end < 0 ? cell : cell.slice(0, end), { key: cell.slice(end + 1), ideas, named });
    }
  }
  return found;
}
