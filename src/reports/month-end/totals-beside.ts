import type { Policy } from '../../core/policy/policy';
import type { Field, Fields } from '../../core/records/field';
import { isRecordSheet } from '../../core/records/read-result';
import type { ReadResult } from '../../core/records/read-result';
import type { Measure, Register } from '../../core/records/register';
import type { LeftOut, TotalGroup } from '../../core/totals/group-totals';
import { groupTotals } from '../../core/totals/group-totals';
import type { Month } from '../../core/values/month';
import type { Words } from '../../core/words';
import { REGISTERS } from '../../registers/index';
import type { ReportInput } from '../report';

export interface BesideRow {
  /** The dimension's value; empty: not filled in. */
  readonly key: string;
  /** Decimal texts, one a measure; null: nothing recorded. */
  readonly now: readonly (string | null)[];
  readonly before: readonly (string | null)[];
}

/** A register's totals of the month with last month's beside them. */
export interface TotalsBeside {
  readonly register: string;
  readonly name: Words;
  readonly dimension: Words;
  /** False: it has no dates (the asset list), so there is no month before. */
  readonly hasBefore: boolean;
  readonly measures: readonly { readonly id: string; readonly name: Words; readonly unit: Measure<Fields>['unit'] }[];
  readonly rows: readonly BesideRow[];
  readonly sum: BesideRow;
  readonly leftOut: readonly LeftOut[];
}

export function totalsBeside({ read, policy, month }: ReportInput): TotalsBeside[] {
  return REGISTERS.flatMap(({ register }) => {
    const own: ReadResult = { sheets: read.sheets.filter((sheet) => isRecordSheet(sheet) && sheet.register === register) };
    if (own.sheets.length === 0) return [];
    return [besideOf(register, own, { by: firstDimension(register), month, policy })];
  });
}

export interface BesideOptions {
  /** A dimension of the register. */
  readonly by: string;
  /** Null: all months together, with none before. */
  readonly month: Month | null;
  readonly policy: Policy;
}

/** One register's totals by one of its dimensions; `read` holds its sheets. */
export function besideOf(register: Register, read: ReadResult, { by: id, month, policy }: BesideOptions): TotalsBeside {
  const before = month === null || register.eventDate.length === 0 ? null : ((month - 1) as Month);
  const hasBefore = before !== null;
  const of = (by: readonly string[], which: Month | null) => groupTotals(read, { by, month: which, policy, register: register.id });
  const now = of([id], month);
  const then = hasBefore ? of([id], before).totals : [];
  const sum = { now: of([], month).totals[0], then: hasBefore ? of([], before).totals[0] : undefined };
  const recorded = new Set([...now.totals, ...then].flatMap(({ measures }) => Object.keys(measures)));
  const measures = register.measures.filter((measure) => recorded.has(measure.id));
  const valuesOf = (group: TotalGroup | undefined) => measures.map((measure) => group?.measures[measure.id] ?? null);
  const keyOf = (group: TotalGroup) => group.by[id] ?? '';
  const nowByKey = new Map(now.totals.map((group) => [keyOf(group), group]));
  const thenByKey = new Map(then.map((group) => [keyOf(group), group]));
  const keys = [...new Set([...nowByKey.keys(), ...thenByKey.keys()])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    register: register.id,
    name: register.name,
    dimension: dimensionName(register.fields[id]),
    hasBefore,
    measures: measures.map((measure) => ({ id: measure.id, name: measure.name, unit: measure.unit })),
    rows: keys.map((key) => ({ key, now: valuesOf(nowByKey.get(key)), before: valuesOf(thenByKey.get(key)) })),
    sum: { key: '', now: valuesOf(sum.now), before: valuesOf(sum.then) },
    leftOut: now.leftOut,
  };
}

/** The month where there is nothing else to group by. */
export function firstDimension(register: Register): string {
  return register.dimensions.find((one) => one !== 'month') ?? 'month';
}

function dimensionName(field: Field | undefined): Words {
  return field ? { zh: field.zh, en: field.en } : { zh: '月份', en: 'month' };
}
