import type { CellEdit } from '../records/field';
import type { Words } from '../words';

export type Severity = 'error' | 'warning' | 'info';

/** A cell of a given workbook; rows and columns from 0. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface FixStep {
  readonly place: Place;
  /** What stands there now, as shown. */
  readonly from: string;
  readonly to: CellEdit;
}

export interface Waiver {
  readonly reason: string;
  readonly by: string;
  /** ISO date as text, as the sheet 豁免 states it. */
  readonly on: string;
}

export interface Finding {
  readonly rule: string;
  readonly register: string;
  readonly clause: readonly string[];
  readonly severity: Severity;
  readonly place: Place;
  readonly message: Words;
  readonly related: readonly Place[];
  readonly fix: readonly FixStep[] | null;
  readonly waived: Waiver | null;
  /** Month of the record by event date; null: none or unreadable, so it always shows. */
  readonly month: import('../values/month').Month | null;
  /** Who and which department it concerns, for grouping; from the record. */
  readonly person: string | null;
  readonly department: string | null;
  /** Identifying values joined by ` | `: what a waiver matches. */
  readonly fingerprint: string | null;
}

/** A rule that did not run, or not on these records, and why. */
export interface NotRun {
  readonly file: string;
  readonly sheet: string;
  readonly rule: string;
  /** Null: all of the sheet's. */
  readonly records: number | null;
  readonly reason: Words;
  /** The roster that would help, where a rule does without it in general and missed it here. */
  readonly roster?: import('../policy/rosters').RosterId;
}
