import { nameKey } from '../../core/policy/names';
import type { Register } from '../../core/records/register';
import type { AnyRow } from './kit';
import { cannotBeRead } from './notes';

/** The fields that tell this record from others, by its register: the first list whose first field is filled. */
export function identifyingFields(row: AnyRow): readonly string[] | null {
  const lists = registerOf(row).identifying;
  for (const list of lists) if (list[0] !== undefined && (row[list[0]] ?? null) !== null) return list;
  return null;
}

/**
 * Finds, for each later record, the first one that agrees with it in every identifying field.
 * Days, figures and names tell most records apart, so they are compared first, as one small number a record;
 * free texts, which hardly ever come again, only where those agree.
 */
export function* repeated(rows: readonly AnyRow[]): Generator<{ readonly row: AnyRow; readonly of: AnyRow }> {
  const plainOf = plainValues();
  const hashes = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const fields = identifiedBy(row);
    if (fields !== null) hashes[index] = hashOf(row, fields, plainOf, 'name');
  }
  const doubtful = twice(hashes);
  const alike = new Map<number, AnyRow[]>();
  for (let index = 0; index < rows.length; index++) {
    if (!doubtful.has(hashes[index]!)) continue;
    const row = rows[index]!;
    const fields = identifiedBy(row);
    if (fields === null) continue;
    const key = hashOf(row, fields, plainOf, 'all');
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [row]);
    else {
      const of = others.find((other) => registerOf(other) === registerOf(row) && fields.every((field) => plainOf(other, field) === plainOf(row, field)));
      if (of) yield { row, of };
      else others.push(row);
    }
  }
}

function registerOf(row: AnyRow): Register {
  return row.$.table.sheet.register;
}

/** Null: too little is known to tell this record from others. */
function identifiedBy(row: AnyRow): readonly string[] | null {
  const fields = identifyingFields(row);
  // A number of its own tells a record apart; where that repeats, the register has its own rule.
  if (fields === null || fields.length < 2) return null;
  let filled = 0;
  for (const field of fields) {
    if ((row[field] ?? null) !== null) filled++;
    else if (cannotBeRead(row, field)) return null;
  }
  return filled * 2 > fields.length ? fields : null;
}

/** The numbers that stand in the list more than once. */
function twice(hashes: Int32Array): ReadonlySet<number> {
  const sorted = hashes.slice().sort();
  const found = new Set<number>();
  for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) found.add(sorted[at]!);
  return found;
}

function hashOf(row: AnyRow, fields: readonly string[], plainOf: (row: AnyRow, field: string) => number, of: 'name' | 'all'): number {
  const types = registerOf(row).fields;
  let hash = fields.length;
  for (const field of fields) hash = mixed(hash, of === 'name' && types[field]?.type === 'text' ? 0 : plainOf(row, field));
  return hash;
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
