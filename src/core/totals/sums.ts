import type { Policy } from '../policy/policy';
import type { Fields, Row } from '../records/field';
import type { Measure, Register } from '../records/register';
import type { Decimal } from '../values/decimal';
import { ZERO, decimalText, plus } from '../values/decimal';

export type MeasureText = Readonly<Record<string, string>>;

/** What one record counts for; the measures that it says nothing of are missing. */
export function measuresOf(row: Row<Fields>, register: Register, policy: Policy): MeasureText {
  const sums = new Sums(register, policy);
  const recorded = new Set<string>();
  sums.add(row, recorded);
  return sums.texts(recorded);
}

/** The measures of one group, added up exactly. */
export class Sums {
  readonly #sums = new Map<string, Decimal>();

  constructor(
    private readonly register: Register,
    private readonly policy: Policy,
  ) {}

  /** `recorded` collects the measures that any record of the register speaks of. */
  add(row: Row<Fields>, recorded: Set<string>): void {
    const only = this.register.countsOnly?.(row) ?? null;
    const view = onceOnly(row, this.register);
    for (const measure of this.register.measures) {
      if (!measure.of || (only !== null && only !== measure.id)) continue;
      const share = measure.of(view, this.policy);
      if (share === null) continue;
      recorded.add(measure.id);
      this.#sums.set(measure.id, plus(this.#sums.get(measure.id) ?? ZERO, share));
    }
  }

  /** What nobody recorded anywhere is left away: no column is not the same as zero. */
  texts(recorded: ReadonlySet<string>): MeasureText {
    const all = new Map([...recorded].map((id) => [id, this.#sums.get(id) ?? ZERO]));
    const texts: Record<string, string> = {};
    for (const measure of this.register.measures) {
      if (measure.inner) continue;
      const value = measure.from ? measure.from(all) : (all.get(measure.id) ?? null);
      if (value !== null) texts[measure.id] = shown(value, measure);
    }
    return texts;
  }

  /** The field that keeps a record from being counted; null: it can be. */
  static unreadable(row: Row<Fields>, register: Register, policy: Policy): string | null {
    const unread = new Set(row.$.notes?.filter(({ kind }) => kind === 'unreadable' || kind === 'error-value' || kind === 'uncalculated').map(({ field }) => field));
    if (unread.size === 0) return null;
    let found: string | null = null;
    const watched = seenThrough(row, (field) => {
      if (unread.has(field)) found ??= field;
      return false;
    });
    for (const measure of register.measures) measure.of?.(watched, policy);
    return found;
  }
}

function shown(value: Decimal, measure: Measure<Fields>): string {
  return decimalText(value, measure.unit === 'money' ? 2 : 0);
}

/** A figure of merged cells stands for all their rows together: it counts in the first. */
function onceOnly(row: Row<Fields>, register: Register): Row<Fields> {
  const repeated = row.$.filledDown?.filter((field) => register.fields[field]?.summed) ?? [];
  return repeated.length === 0 ? row : seenThrough(row, (field) => repeated.includes(field));
}

/** The same record, some fields of it blank. */
function seenThrough(row: Row<Fields>, isBlank: (field: string) => boolean): Row<Fields> {
  return new Proxy(row, { get: (target, key) => (typeof key === 'string' && isBlank(key) ? null : Reflect.get(target, key, target)) });
}
