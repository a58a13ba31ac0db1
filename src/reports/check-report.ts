import type { ReadResult } from '../core/records/read-result';
import type { CheckResult } from '../core/rules/engine';
import type { Finding, Severity } from '../core/rules/finding';
import type { CalendarDate } from '../core/values/calendar-date';
import { isoDate } from '../core/values/calendar-date';
import type { Month } from '../core/values/month';
import { isoMonth } from '../core/values/month';
import type { Language } from '../core/words';
import { editText } from '../registers/shared/wording';
import type { NamedPlace } from './place-names';
import { placeNames, workbooksOf } from './place-names';
import type { SheetReport } from './sheet-report';
import { sheetReports } from './sheet-report';

interface PlaceReport {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}
export interface FindingReport extends PlaceReport {
  readonly row: number;
  readonly register: string;
  readonly rule: string;
  readonly clause: readonly string[];
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly PlaceReport[];
  readonly fix: readonly { readonly cell: string; readonly from: string; readonly to: string }[] | null;
  readonly waived: { readonly reason: string; readonly by: string; readonly on: string } | null;
}
export interface NotRunReport {
  readonly file: string;
  readonly sheet: string;
  readonly rule: string;
  readonly records: number | null;
  readonly reason: string;
}
export interface StaleWaiverReport {
  readonly file: string;
  readonly row: number;
  readonly rule: string;
  readonly reason: string;
}
export interface Counts {
  readonly records: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly waived: number;
}

/** The outcome of a check, worded once: the command line's JSON, its other formats and the pane all show this. */
export interface CheckReport {
  readonly version: 1;
  readonly today: string;
  readonly month: string | null;
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly FindingReport[];
  readonly notRun: readonly NotRunReport[];
  readonly waivers: { readonly stale: readonly StaleWaiverReport[] };
  readonly counts: Counts;
}

/** The same with its findings worded in turn: a hundred thousand need not be in memory at once. */
export interface CheckReportInTurn extends Omit<CheckReport, 'findings'> {
  readonly findings: Iterable<FindingReport>;
}

export interface CheckReportOptions {
  readonly today: CalendarDate;
  readonly month: Month | null;
  readonly language: Language;
}

export function checkReport(read: ReadResult, result: CheckResult, options: CheckReportOptions): CheckReport {
  const report = checkReportInTurn(read, result, options);
  return { ...report, findings: [...report.findings] };
}

export function checkReportInTurn(read: ReadResult, result: CheckResult, options: CheckReportOptions): CheckReportInTurn {
  const { language, month } = options;
  const nameOf = placeNames(workbooksOf(read));
  return {
    version: 1,
    today: isoDate(options.today),
    month: month === null ? null : isoMonth(month),
    sheets: sheetReports(read, month, language),
    findings: {
      *[Symbol.iterator]() {
        for (const finding of result.findings) yield findingReport(finding, nameOf, language);
      },
    },
    notRun: result.notRun.map(({ file, sheet, rule, records, reason }) => ({ file, sheet, rule, records, reason: reason[language] })),
    waivers: { stale: result.staleWaivers.map((waiver) => ({ file: waiver.file, row: waiver.row + 1, rule: waiver.rule, reason: waiver.reason })) },
    counts: countsOf(result),
  };
}

export function findingReport(finding: Finding, nameOf: (place: Finding['place']) => NamedPlace, language: Language): FindingReport {
  const { file, sheet } = finding.place;
  const { row, cell } = nameOf(finding.place);
  return {
    file,
    sheet,
    cell,
    row,
    register: finding.register,
    rule: finding.rule,
    clause: finding.clause,
    severity: finding.severity,
    message: finding.message[language],
    related: finding.related.map((place) => ({ file: place.file, sheet: place.sheet, cell: nameOf(place).cell })),
    fix: finding.fix?.map((step) => ({ cell: nameOf(step.place).cell, from: step.from, to: editText(step.to) })) ?? null,
    waived: finding.waived === null ? null : { reason: finding.waived.reason, by: finding.waived.by, on: finding.waived.on },
  };
}

/** A waived finding counts as waived and nothing else. */
export function countsOf(result: CheckResult): Counts {
  const counts = { records: result.records, error: 0, warning: 0, info: 0, waived: 0 };
  for (const finding of result.findings) counts[finding.waived ? 'waived' : finding.severity]++;
  return counts;
}
