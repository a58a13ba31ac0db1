/** `2026-001` → prefix `2026-`, number 1. */
export interface Serial {
  readonly prefix: string;
  readonly number: number;
}

export interface SerialEntry {
  /** Null: blank, or no number in it; it still takes a place. */
  readonly serial: Serial | null;
  /** Records of two sections may both begin at 1: a month, the part above a total. */
  readonly section: number;
}

export type SerialFault =
  | { readonly kind: 'repeat'; readonly index: number; readonly first: number }
  | { readonly kind: 'gap'; readonly index: number; readonly before: number; readonly missing: readonly number[]; readonly count: number };

/**
 * Where a column of serials repeats or skips. The place of a wrong number counts as taken,
 * so that one slip of the pen is one fault and not two.
 */
export function* serialFaults(entries: readonly SerialEntry[]): Generator<SerialFault> {
  const order = descends(entries) ? entries.map((_, index) => entries.length - 1 - index) : entries.map((_, index) => index);
  const runs = new Map<string, Run>();
  const present = presentNumbers(entries);
  for (const [position, index] of order.entries()) {
    const { serial, section } = entries[index] as SerialEntry;
    if (serial === null) {
      for (const run of runs.values()) run.slack++;
      continue;
    }
    const { prefix, number } = serial;
    const run = runs.get(prefix);
    const next = entries[order[position + 1] ?? -1]?.serial;
    const restarts = run !== undefined && number === 1 && (section !== run.section || (run.seen.size > 1 && next?.number === 2));
    if (run === undefined || restarts) {
      runs.set(prefix, { section, last: number, base: number, slack: 0, seen: new Map([[number, index]]) });
      continue;
    }
    const first = run.seen.get(number);
    const expected = number === run.last + 1 || (number > run.base && number <= run.base + 1 + run.slack);
    if (first !== undefined) {
      yield { kind: 'repeat', index, first };
      run.slack++;
      continue;
    }
    run.seen.set(number, index);
    const before = run.last;
    run.last = number;
    if (expected) {
      run.base = number;
      run.slack = 0;
      continue;
    }
    const missing = number < before ? [] : missingBetween(before, number, present.get(prefix) ?? new Set());
    if (missing.length > 0) yield { kind: 'gap', index, before, missing: missing.slice(0, 3), count: missing.length };
    run.slack++;
  }
}

/** Whether the column counts up at all, or holds codes that only look like serials. */
export function isSequence(entries: readonly SerialEntry[]): boolean {
  let steps = 0;
  let pairs = 0;
  for (const [index, { serial }] of entries.entries()) {
    const before = entries[index - 1]?.serial;
    if (!before || serial === null) continue;
    pairs++;
    if (serial.prefix !== before.prefix || Math.abs(serial.number - before.number) <= 2 || serial.number === 1) steps++;
  }
  return steps * 2 >= pairs;
}

export function serialOf(value: unknown): Serial | null {
  const match = /^(.*?)(\d+)$/.exec(String(value).trim());
  if (!match) return null;
  const prefix = match[1] ?? '';
  const digits = match[2] ?? '';
  // A long run of digits is a date or a code with a short number at its end.
  const cut = digits.length > 6 ? digits.length - 3 : 0;
  return { prefix: prefix + digits.slice(0, cut), number: Number(digits.slice(cut)) };
}

interface Run {
  section: number;
  last: number;
  /** The last number that came when it should. */
  base: number;
  /** Places since then that hold a wrong number or none. */
  slack: number;
  seen: Map<number, number>;
}

function presentNumbers(entries: readonly SerialEntry[]): ReadonlyMap<string, ReadonlySet<number>> {
  const present = new Map<string, Set<number>>();
  for (const { serial } of entries) {
    if (serial === null) continue;
    const known = present.get(serial.prefix);
    if (known) known.add(serial.number);
    else present.set(serial.prefix, new Set([serial.number]));
  }
  return present;
}

/** At most a thousand are counted: nobody numbers a record by hand that far ahead. */
function missingBetween(from: number, to: number, present: ReadonlySet<number>): number[] {
  const missing: number[] = [];
  for (let number = from + 1; number < to && missing.length < 1000; number++) if (!present.has(number)) missing.push(number);
  return missing;
}

function descends(entries: readonly SerialEntry[]): boolean {
  let balance = 0;
  for (const [index, { serial }] of entries.entries()) {
    const before = entries[index - 1]?.serial;
    if (before && serial !== null && before.prefix === serial.prefix) balance += Math.sign(serial.number - before.number);
  }
  return balance < 0;
}
