import { simplified } from './simplified';

type Choices = Readonly<Record<string, readonly string[]>>;

/** The choice that a text means; null where it means none, or more than one. */
export function choiceOfText(text: string, choices: Choices): string | null {
  let reader = READERS.get(choices);
  if (!reader) READERS.set(choices, (reader = choiceReader(choices)));
  return reader(text);
}

/** By the declaration, which lives as long as the register. */
const READERS = new WeakMap<Choices, (text: string) => string | null>();

function choiceReader(choices: Choices): (text: string) => string | null {
  const exact = new Map<string, string>();
  for (const [choice, words] of Object.entries(choices)) for (const word of [choice, ...words]) if (!exact.has(key(word))) exact.set(key(word), choice);
  const within = [...exact.keys()].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  return (text) => {
    const plain = key(text);
    return exact.get(plain) ?? contained(plain, within, exact);
  };
}

/** The longest words go first, and what they cover is not looked at again: 未盖章 holds 盖章. */
function contained(plain: string, words: readonly string[], exact: ReadonlyMap<string, string>): string | null {
  let rest = plain;
  let found: string | null = null;
  for (const word of words) {
    const at = indexIn(rest, word);
    if (at < 0) continue;
    const choice = exact.get(word) ?? null;
    if (found !== null && choice !== found) return null;
    found = choice;
    rest = `${rest.slice(0, at)}\n${rest.slice(at + word.length)}`;
  }
  return found;
}

/** Not after a word that denies it; a Latin word only whole. */
function indexIn(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at < 0) return -1;
  const before = text.charAt(at - 1);
  if (/[不未无非没否勿免]/.test(before)) return -1;
  const latin = /[a-z]/;
  return latin.test(word.charAt(0)) && latin.test(before + text.charAt(at + word.length)) ? -1 : at;
}

function key(text: string): string {
  return simplified(text.normalize('NFKC')).toLowerCase().replace(/[\s()、,.。;:'"/-]+/g, '');
}
