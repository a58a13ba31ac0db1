import type { Policy } from '../policy/policy';
import type { Words } from '../words';
import type { Fields, Row } from './field';

export interface Measure<F extends Fields> {
  readonly id: string;
  readonly name: Words;
  readonly unit: 'count' | 'number' | 'money' | 'hours' | 'ratio';
  /** Only feeds another measure; never shown. */
  readonly inner?: true;
  /** The record's share by the policy in force, null: nothing recorded. Added up exactly. */
  readonly of?: (row: Row<F>, policy: Policy) => import('../values/decimal').Decimal | null;
  /** Instead of `of`: computed from other measures' sums (litres per 100 km). */
  readonly from?: (sums: ReadonlyMap<string, import('../values/decimal').Decimal>) => import('../values/decimal').Decimal | null;
}

/** How one kind of register is recognised, read and totalled. Pure data and small functions. */
export interface Register<F extends Fields = Fields> {
  readonly id: string;
  readonly name: Words;
  /** Words in a sheet's name or title that speak for the kind. */
  readonly titles: readonly string[];
  /** Words in a sheet's name or title that speak against it (汇总, 统计, another kind). */
  readonly notTitles?: readonly string[];
  readonly fields: F;
  /** The first of these that a record fills is its event date. Empty: none (the asset list). */
  readonly eventDate: readonly (keyof F & string)[];
  /**
   * Optional fields that a group may state in its first row alone, and what tells that a record has one although its
   * cell is blank: what was handed out has a day of issue.
   */
  readonly comesDownWith?: { readonly [K in keyof F & string]?: readonly (keyof F & string)[] };
  /** The time of day that a date with a clock time in it also tells. */
  readonly eventTime?: keyof F & string;
  /** One record is equal to another when these agree; the first list whose first field is filled is used. */
  readonly identifying: readonly (readonly (keyof F & string)[])[];
  /** Fields without which a sheet is not taken for this kind whatever else matches: at least one of each list. */
  readonly anchors: readonly (readonly (keyof F & string)[])[];
  readonly measures: readonly Measure<F>[];
  /** Fields to group totals by; `month` is the event date's. */
  readonly dimensions: readonly ((keyof F & string) | 'month')[];
  /** Figures that follow from two others in every sound record: they tell columns whose headers do not. */
  readonly arithmetic?: readonly { readonly result: keyof F & string; readonly by: 'difference' | 'product'; readonly of: readonly [keyof F & string, keyof F & string] }[];
  /** A record that counts for nothing but this measure (a refused stamp). */
  readonly countsOnly?: (row: Row<F>) => string | null;
  /** What it is to other registers' rules: role → role's field name → own field. */
  readonly roles?: Readonly<Record<string, Readonly<Record<string, keyof F & string>>>>;
}

export function defineRegister<const F extends Fields>(register: Register<F>): Register<F> {
  return register;
}
