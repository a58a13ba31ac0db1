import { nameKey } from '../../core/policy/names';
import type { AnyRow } from './kit';
import { cannotBeRead } from './notes';

/** The fields that tell this record from others, by its register: the first list whose first field is filled. */
export function identifyingFields(row: AnyRow): readonly string[] | null {
  const lists = row.$.table.sheet.register.identifying;
  for (const list of lists) if (list[0] !== undefined && (row[list[0]] ?? null) !== null) return list;
  return null;
}

/**
 * Finds the first record that agrees with a later one in every identifying field; null: none, or too little is known.
 * Days and figures tell most records apart; words are compared, by a small hash first, only where those agree.
 */
export function firstAlike(): (row: AnyRow, fields: readonly string[]) => AnyRow | null {
  const byFigures = new Map<number, AnyRow | Map<number, AnyRow[]>>();
  const plainOf = plainValues();
  const hashOfWords = (row: AnyRow, fields: readonly string[]): number => fields.reduce((hash, field) => mixed(hash, plainOf(row, field)), fields.length);
  return (row, fields) => {
    let hash = fields.length;
    let filled = 0;
    for (const field of fields) {
      const value = row[field] ?? null;
      if (value !== null) filled++;
      else if (cannotBeRead(row, field)) return null;
      hash = mixed(hash, typeof value === 'string' ? 0 : value === null ? -1 : Number(value));
    }
    if (filled * 2 <= fields.length) return null;
    const key = hash >>> 3;
    const known = byFigures.get(key);
    if (known === undefined) {
      byFigures.set(key, row);
      return null;
    }
    const byWords = known instanceof Map ? known : new Map([[hashOfWords(known, identifyingFields(known) ?? fields), [known]]]);
    if (byWords !== known) byFigures.set(key, byWords);
    const words = hashOfWords(row, fields);
    const others = byWords.get(words);
    if (others === undefined) byWords.set(words, [row]);
    else {
      const alike = others.find((other) => fields.every((field) => plainOf(other, field) === plainOf(row, field)));
      if (alike) return alike;
      others.push(row);
    }
    return null;
  };
}

function mixed(hash: number, value: number): number {
  const next = Math.imul(hash ^ value, 0x9e3779b1);
  return next ^ (next >>> 15);
}

/** A field's value as a number: equal where two records say the same. */
function plainValues(): (row: AnyRow, field: string) => number {
  const words = new Map<string, number>();
  const wordNumber = (text: string): number => {
    const known = words.get(text);
    if (known !== undefined) return known;
    const plain = UNEVEN.test(text) ? nameKey(text) : text;
    const number = words.get(plain) ?? words.size + 1;
    words.set(plain, number).set(text, number);
    return number;
  };
  return (row, field) => {
    const value = row[field] ?? null;
    return typeof value === 'string' ? wordNumber(value) : value === null ? -1 : Number(value);
  };
}

/** Most values are plain already. */
const UNEVEN = /[\sa-z\uff01-\uff5e]/;
