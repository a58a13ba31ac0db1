import type { CalendarDate } from '../values/calendar-date';
import type { ClockTime } from '../values/clock-time';
import type { Decimal } from '../values/decimal';
import type { Month } from '../values/month';

interface ValueByType {
  readonly text: string;
  readonly person: string;
  readonly department: string;
  readonly plate: string;
  readonly seal: string;
  /** One of the field's `choices`, by its first word. Another word stays as it is written. */
  readonly choice: string;
  readonly date: CalendarDate;
  readonly time: ClockTime;
  readonly month: Month;
  readonly money: Decimal;
  readonly number: Decimal;
  readonly whole: number;
  readonly yesNo: boolean;
  /** 是/否, or somebody's name, which means yes. */
  readonly signature: boolean;
}

export type FieldType = keyof ValueByType;

export interface Field<T extends FieldType = FieldType> {
  readonly type: T;
  readonly zh: string;
  readonly en: string;
  /** Required always, or unless one of these groups of fields is on the sheet in full (for a cell: filled in full). */
  readonly required?: true | { readonly unless: readonly (readonly string[])[] };
  /** Words that headers use for it, besides zh and en: whole headers, any language. */
  readonly headers: readonly string[];
  /** Header words that speak against it although something matches (计划 against an issued quantity). */
  readonly not?: readonly string[];
  /** For `choice`: the value to keep → the words that mean it. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Numbers are kept in this unit; a header that names another (万元, 月) converts. */
  readonly unit?: 'yuan' | 'km' | 'litre' | 'year' | 'minute' | 'piece';
  /** Whose names stand in the column: evidence where the header does not tell. */
  readonly roster?: readonly import('../layout/roster-words').RosterWord[];
  /** Summed in total rows and totals. */
  readonly summed?: true;
}

export type Fields = Readonly<Record<string, Field>>;

export type ValueOf<F extends Field> = ValueByType[F['type']];

/** A record as rules see it: each field's value, or null where the cell is blank, missing or unreadable (see `$`). */
export type Row<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> | null } & { readonly $: RecordMeta };

/** What the reading of one cell is worth telling. */
export type ReadingNote =
  | { readonly field: string; readonly kind: 'unreadable'; readonly raw: string; readonly why: import('../words').Words }
  | { readonly field: string; readonly kind: 'stored-as-text'; readonly raw: string; readonly to: CellEdit }
  | { readonly field: string; readonly kind: 'stray-space'; readonly raw: string; readonly to: CellEdit }
  | { readonly field: string; readonly kind: 'error-value'; readonly raw: string }
  | { readonly field: string; readonly kind: 'uncalculated' };

/** What to write into a cell, and how a person would say it. */
export type CellEdit =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: import('../workbook/cell').FormatKind };

export interface RecordMeta {
  readonly table: import('./record-sheet').RecordTable;
  /** Worksheet row, from 0. */
  readonly row: number;
  readonly hidden: boolean;
  /** By which the record belongs to a month; null where it is blank or can't be read. */
  readonly eventDate: CalendarDate | null;
  /** Null for almost every record. */
  readonly notes: readonly ReadingNote[] | null;
  /** Fields whose value came down from a merged or group cell above. */
  readonly filledDown: readonly string[] | null;
}
