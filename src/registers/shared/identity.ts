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
 * Records are found by a small hash and then compared, which for a hundred thousand costs far less than joined texts.
 */
export function firstAlike(): (row: AnyRow, fields: readonly string[]) => AnyRow | null {
  const words = new Map<string, number>();
  const byHash = new Map<number, AnyRow[]>();
  const wordNumber = (text: string): number => {
    const known = words.get(text);
    if (known !== undefined) return known;
    const plain = UNEVEN.test(text) ? nameKey(text) : text;
    const number = words.get(plain) ?? words.size + 1;
    words.set(plain, number).set(text, number);
    return number;
  };
  const plainOf = (row: AnyRow, field: string): number => {
    const value = row[field] ?? null;
    return typeof value === 'string' ? wordNumber(value) : value === null ? -1 : Number(value);
  };
  return (row, fields) => {
    let hash = fields.length;
    let filled = 0;
    for (const field of fields) {
      if ((row[field] ?? null) !== null) filled++;
      else if (cannotBeRead(row, field)) return null;
      hash = Math.imul(hash ^ plainOf(row, field), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    if (filled * 2 <= fields.length) return null;
    const key = hash >>> 3;
    const others = byHash.get(key);
    if (others === undefined) byHash.set(key, [row]);
    else {
      const alike = others.find((other) => fields.every((field) => plainOf(other, field) === plainOf(row, field)));
      if (alike) return alike;
      others.push(row);
    }
    return null;
  };
}

/** Most values are plain already. */
const UNEVEN = /[\sa-z\uff01-\uff5e]/;
