import type { WorkbookSnapshot } from '../workbook/snapshot';
import { isoDate } from '../values/calendar-date';
import type { PolicyProblem } from './problem';
import { readRows } from './read-rows';

/** One row of the sheet 豁免. */
export interface WaiverRow {
  readonly file: string;
  readonly row: number;
  readonly rule: string;
  /** 登记: the sheet that it speaks of; empty: any. */
  readonly sheet: string;
  /** Identifying values joined by ` | `. */
  readonly record: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date, empty where none is given. */
  readonly on: string;
}

/** A waiver without a reason or an approver waives nothing; it is a problem. */
export function readWaivers(workbooks: readonly WorkbookSnapshot[]): { readonly waivers: readonly WaiverRow[]; readonly problems: readonly PolicyProblem[] } {
  const readings = workbooks.map((workbook) => readRows({ workbook, trusted: false }, 'waivers'));
  return {
    waivers: readings.flatMap(({ rows }) =>
      rows.map(({ row, at }) => ({
        file: at.file,
        row: at.row,
        rule: row.rule,
        sheet: row.sheet ?? '',
        record: row.record,
        reason: row.reason,
        by: row.by,
        on: row.on === null ? '' : isoDate(row.on),
      })),
    ),
    problems: readings.flatMap(({ problems }) => problems),
  };
}
