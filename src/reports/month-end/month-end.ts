import { isRecordSheet } from '../../core/records/read-result';
import { isOfMonth } from '../../core/totals/of-month';
import type { Finding } from '../../core/rules/finding';
import type { CalendarDate } from '../../core/values/calendar-date';
import type { Month } from '../../core/values/month';
import type { Words } from '../../core/words';
import { REGISTERS, allRules } from '../../registers/index';
import type { Counts } from '../check-report';
import { countsOf } from '../check-report';
import type { ReportInput } from '../report';
import type { NotRunGroup } from './not-run-groups';
import { notRunGroups } from './not-run-groups';
import { rulesRun } from './rules-run';
import type { Tally } from './tally';
import { byClause, byDepartment, byPerson } from './tally';
import type { TotalsBeside } from './totals-beside';
import { totalsBeside } from './totals-beside';
import type { WaivedLine } from './waived-lines';
import { waivedLines } from './waived-lines';

export interface ReceivedSheet {
  readonly file: string;
  readonly sheet: string;
  readonly records: number;
  /** Findings that are not waived. */
  readonly error: number;
  readonly warning: number;
}

export interface ReceivedRegister {
  readonly id: string;
  readonly name: Words;
  readonly sheets: readonly ReceivedSheet[];
  /** Records of the month. */
  readonly records: number;
}

/** The month at its end, worded once: the index page, the signed workbook and the pane show this. */
export interface MonthEnd {
  readonly month: Month;
  readonly today: CalendarDate;
  readonly received: readonly ReceivedRegister[];
  /** Kinds of register of which nothing was given. */
  readonly missing: readonly { readonly id: string; readonly name: Words }[];
  readonly unknown: readonly { readonly file: string; readonly sheet: string; readonly why: Words }[];
  readonly counts: Counts;
  /** Rules that judged at least one sheet, and those that judged none. */
  readonly rules: { readonly ran: number; readonly none: number };
  readonly notRun: readonly NotRunGroup[];
  readonly byClause: readonly Tally[];
  readonly byDepartment: readonly Tally[];
  readonly byPerson: readonly Tally[];
  readonly waived: readonly WaivedLine[];
  /** Waivers that no finding answers to. */
  readonly stale: number;
  readonly totals: readonly TotalsBeside[];
}

export function monthEnd(input: ReportInput): MonthEnd {
  const { read, check, month, today } = input;
  const received = receivedRegisters(input);
  const ids = new Set(received.map(({ id }) => id));
  return {
    month,
    today,
    received,
    missing: REGISTERS.filter(({ register }) => !ids.has(register.id)).map(({ register: { id, name } }) => ({ id, name })),
    unknown: read.sheets.flatMap((sheet) => (isRecordSheet(sheet) ? [] : [{ file: sheet.workbook.file, sheet: sheet.sheet.name, why: sheet.why }])),
    counts: countsOf(check),
    rules: rulesRun(allRules, read.sheets.filter(isRecordSheet), check.notRun),
    notRun: notRunGroups(check.notRun, allRules),
    byClause: byClause(check.findings),
    byDepartment: byDepartment(check.findings),
    byPerson: byPerson(check.findings),
    waived: waivedLines(read, check),
    stale: check.staleWaivers.length,
    totals: totalsBeside(input),
  };
}

function receivedRegisters({ read, check, month }: ReportInput): ReceivedRegister[] {
  const counts = findingsBySheet(check.findings);
  return REGISTERS.flatMap(({ register }) => {
    const sheets = read.sheets.filter(isRecordSheet).filter((sheet) => sheet.register === register);
    if (sheets.length === 0) return [];
    const lines = sheets.map((sheet) => ({
      file: sheet.workbook.file,
      sheet: sheet.sheet.name,
      ...(counts.get(sheetKey(register.id, sheet.workbook.file, sheet.sheet.name)) ?? { error: 0, warning: 0 }),
      records: sheet.tables.reduce((sum, { rows }) => sum + rows.filter((row) => isOfMonth(row, register, month)).length, 0),
    }));
    return [{ id: register.id, name: register.name, sheets: lines, records: lines.reduce((sum, { records }) => sum + records, 0) }];
  });
}

function findingsBySheet(findings: readonly Finding[]): Map<string, { error: number; warning: number }> {
  const counts = new Map<string, { error: number; warning: number }>();
  for (const { waived, severity, register, place } of findings) {
    if (waived || severity === 'info') continue;
    const key = sheetKey(register, place.file, place.sheet);
    const count = counts.get(key) ?? { error: 0, warning: 0 };
    count[severity]++;
    counts.set(key, count);
  }
  return counts;
}

function sheetKey(register: string, file: string, sheet: string): string {
  return `${register}\n${file}\n${sheet}`;
}
