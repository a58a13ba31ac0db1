import type { Fields, Row } from '../../core/records/field';
import type { Measure, Register } from '../../core/records/register';
import type { LeftOut } from '../../core/totals/counted-rows';
import { countedRows } from '../../core/totals/counted-rows';
import type { TotalGroup } from '../../core/totals/group-totals';
import { groupTotals } from '../../core/totals/group-totals';
import type { MeasureText } from '../../core/totals/sums';
import { measuresOf } from '../../core/totals/sums';
import type { ReportInput } from '../report';

/** What the engine counts of one register in the report's month. */
export interface Counting<F extends Fields> {
  /** What a group did not record is missing from its measures. */
  readonly groups: (by: readonly (keyof F & string)[], where?: Where<F>) => readonly TotalGroup[];
  /** All that `where` lets through as one group; undefined: there is none. */
  readonly total: (where?: Where<F>) => MeasureText | undefined;
  readonly rows: (where?: Where<F>) => readonly Row<F>[];
  /** What one record counts for. */
  readonly measures: (row: Row<F>) => MeasureText;
  readonly leftOut: readonly LeftOut[];
}

export type Where<F extends Fields> = (row: Row<F>) => boolean;

/** `measures`: instead of the register's own. */
export function countingOf<F extends Fields>(register: Register<F>, input: ReportInput, measures?: readonly Measure<F>[]): Counting<F> {
  // The engine knows records of any kind; here the kind is known.
  const options = (where?: Where<F>) => ({
    register: register.id,
    policy: input.policy,
    month: input.month,
    ...(where ? { where: where as unknown as (row: Row<Fields>) => boolean } : {}),
    ...(measures ? { measures: { [register.id]: measures as unknown as readonly Measure<Fields>[] } } : {}),
  });
  const groups: Counting<F>['groups'] = (by, where) => groupTotals(input.read, { ...options(where), by, blankBy: 'group' }).totals;
  const counted = (where?: Where<F>) => countedRows(input.read, options(where));
  return {
    groups,
    total: (where) => groups([], where)[0]?.measures,
    rows: (where) => counted(where).flatMap(({ rows }) => rows as unknown as readonly Row<F>[]),
    measures: (row) => measuresOf(row as unknown as Row<Fields>, (measures ? { ...register, measures } : register) as unknown as Register, input.policy),
    leftOut: counted().flatMap(({ leftOut }) => leftOut),
  };
}
