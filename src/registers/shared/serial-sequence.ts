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
  | { readonly kind: 'gap'; readonly index: number; readonly before: number; readonly missing: readonly number[] };

/**
 * Where a column of serials repeats or skips. The place of a wrong number counts as taken,
 * so that one slip of the pen is one fault and not two.
 */
export function* serialFaults(entries: readonly SerialEntry[]): Generator<SerialFault> {
  const last = entries.length - 1;
  const downwards = descends(entries);
  const runs = new Map<string, Run>();
  let present: ReturnType<typeof presentNumbers> | null = null;
  for (let position = 0; position <= last; position++) {
    const index = downwards ? last - position : position;
    const { serial, section } = entries[index] as SerialEntry;
    if (serial === null) {
      for (const run of runs.values()) run.slack++;
      continue;
    }
    const { prefix, number } = serial;
    const run = runs.get(prefix);
    const next = entries[downwards ? index - 1 : index + 1]?.serial;
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
    if (number > before) present ??= presentNumbers(entries);
    const missing = number < before ? [] : missingBetween(before, number, present?.get(prefix) ?? new Set());
    if (missing.length > 0) yield { kind: 'gap', index, before, missing };
    run.slack++;
  }
}

/** Whether the column counts up at all, or holds codes that only look like serials. */
export function isSequence(entries: readonly SerialEntry[]): boolean {
  let steps = 0;
  let pairs = 0;
  let before: Serial | null = null;
  for (const { serial } of entries) {
    const last = before;
    before = serial;
    if (last === null || serial === null) continue;
    pairs++;
    if (serial.prefix !== last.prefix || Math.abs(serial.number - last.number) <= 2 || serial.number === 1) steps++;
  }
  return steps * 2 >= pairs;
}

export function serialOf(value: unknown): Serial | null {
  const text = String(value).trim();
  let begins = text.length;
  while (begins > 0 && isDigit(text.charCodeAt(begins - 1))) begins--;
  if (begins === text.length) return null;
  // A long run of digits is a date or a code with a short number at its end.
  if (text.length - begins > 6) begins = text.length - 3;
  return { prefix: text.slice(0, begins), number: Number(text.slice(begins)) };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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
  let before: Serial | null = null;
  for (const { serial } of entries) {
    if (before !== null && serial !== null && before.prefix === serial.prefix) balance += Math.sign(serial.number - before.number);
    before = serial;
  }
  return balance < 0;
}
