import type { Policy } from '../core/policy/policy';
import type { RosterId } from '../core/policy/rosters';
import type { ReadResult } from '../core/records/read-result';
import type { CheckResult } from '../core/rules/engine';
import type { LeftOut } from '../core/totals/counted-rows';
import type { CalendarDate } from '../core/values/calendar-date';
import type { Decimal } from '../core/values/decimal';
import type { Month } from '../core/values/month';
import type { Words } from '../core/words';
import type { ClauseId } from '../manual';
import type { Offers } from './offers';
import type { TemplateData } from './template/data';

/** What was read, checked and counted: a report words it and counts nothing itself. */
export interface ReportInput {
  readonly read: ReadResult;
  /** Checked for `month`. */
  readonly check: CheckResult;
  readonly policy: Policy;
  readonly month: Month;
  /** The day it is made, printed as 制表日期. */
  readonly today: CalendarDate;
}

/** A figure of the report beside the engine's own: where they differ, the report is refused. */
export interface ControlFigure {
  readonly name: Words;
  readonly printed: Decimal;
  readonly counted: Decimal;
}

export interface ReportModel {
  readonly data: TemplateData;
  readonly controls: readonly ControlFigure[];
  /** What the reader must know; printed on the sheet too. */
  readonly remarks: readonly Words[];
  /** Records that could not be counted; printed on the sheet too. */
  readonly leftOut: readonly LeftOut[];
}

/** One printed sheet of the rulebook; its template is `templates/reports/<id>.xlsx`. */
export interface Report {
  readonly id: string;
  readonly title: Words;
  readonly clause: readonly ClauseId[];
  /** Kinds of register of which at least one must be there; empty: it can always be made. */
  readonly registers: readonly string[];
  /** Rosters without which it cannot be made. */
  readonly rosters?: readonly RosterId[];
  readonly offers: Offers;
  readonly model: (input: ReportInput) => ReportModel;
}
