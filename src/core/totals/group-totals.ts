import type { ReadResult } from '../records/read-result';
import type { Register } from '../records/register';
import type { Counted, CountedOptions, LeftOut } from './counted-rows';
import { countedRows } from './counted-rows';
import { dimensionsOf, groupOf } from './dimensions';
import type { MeasureText } from './sums';
import { Sums } from './sums';

export type { LeftOut };

/** One group of one register: `by` names its dimensions in the order asked for. */
export interface TotalGroup {
  readonly register: string;
  readonly by: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
}

export interface TotalsOptions extends CountedOptions {
  /** Null: the month and the register's first other dimension. */
  readonly by: readonly string[] | null;
  /** What nobody recorded is left away, not zero: nobody in the whole register (the default), or in the group. */
  readonly blankBy?: 'register' | 'group';
}

export function groupTotals(read: ReadResult, options: TotalsOptions): { readonly totals: readonly TotalGroup[]; readonly leftOut: readonly LeftOut[] } {
  const byMonth = (register: Register): boolean => dimensionsOf(register, options.by).includes('month');
  const counted = countedRows(read, options, byMonth);
  return {
    totals: counted.flatMap((one) => groupsOf(one, options)),
    leftOut: counted.flatMap(({ leftOut }) => leftOut),
  };
}

function groupsOf({ register, rows }: Counted, options: TotalsOptions): TotalGroup[] {
  const dimensions = dimensionsOf(register, options.by);
  const groups = new Map<string, { readonly by: Record<string, string>; readonly sums: Sums; readonly recorded: Set<string> }>();
  const recorded = new Set<string>();
  for (const row of rows) {
    const by = groupOf(row, register, dimensions, options.policy.departments);
    const key = JSON.stringify(Object.values(by));
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { by, sums: new Sums(register, options.policy), recorded: options.blankBy === 'group' ? new Set() : recorded }));
    group.sums.add(row, group.recorded);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, { by, sums, recorded: own }]) => ({ register: register.id, by, measures: sums.texts(own) satisfies MeasureText }));
}
