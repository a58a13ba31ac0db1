import { buildPolicy } from '../../../core/policy/build-policy';
import type { Policy } from '../../../core/policy/policy';
import type { WaiverRow } from '../../../core/policy/waivers';
import type { ReadResult } from '../../../core/records/read-result';
import type { CheckResult } from '../../../core/rules/engine';
import type { CalendarDate } from '../../../core/values/calendar-date';
import type { Month } from '../../../core/values/month';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { FileProblem } from '../pane-engine';

/** What is open, read and recognised, and the policy that it is judged by. */
export interface Opened {
  /** Everything that is open, as it was given. */
  readonly all: readonly WorkbookSnapshot[];
  /** The registers' workbooks among it, without those that are policy and nothing else. */
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly policy: Policy;
  readonly waivers: readonly WaiverRow[];
  readonly read: ReadResult;
  /** Months of the records by event date, newest first. */
  readonly months: readonly Month[];
  readonly problems: readonly FileProblem[];
}

/** One check as it stands; a new one takes its place as a whole. */
export interface Checked extends Opened {
  readonly today: CalendarDate;
  /** Null: all months together. */
  readonly month: Month | null;
  readonly result: CheckResult;
}

export const NOTHING_OPEN: Checked = {
  all: [],
  workbooks: [],
  policy: buildPolicy(),
  waivers: [],
  read: { sheets: [] },
  months: [],
  problems: [],
  today: 0 as CalendarDate,
  month: null,
  result: { findings: [], notRun: [], staleWaivers: [], records: 0 },
};
