import type { ReadResult } from '../records/read-result';
import type { Finding, NotRun } from './finding';

/** File as given, sheet as it stands in the workbook, row, column, rule. */
export function findingOrder(read: ReadResult): {
  readonly findings: (a: Finding, b: Finding) => number;
  readonly notRun: (a: NotRun, b: NotRun) => number;
} {
  const files = new Map<string, number>();
  const sheets = new Map<string, number>();
  for (const { workbook } of read.sheets) {
    if (!files.has(workbook.file)) files.set(workbook.file, files.size);
    for (const [index, sheet] of workbook.sheets.entries()) sheets.set(`${workbook.file}\n${sheet.name}`, index);
  }
  const byPlace = (a: { file: string; sheet: string }, b: { file: string; sheet: string }): number =>
    (files.get(a.file) ?? files.size) - (files.get(b.file) ?? files.size) ||
    (sheets.get(`${a.file}\n${a.sheet}`) ?? 0) - (sheets.get(`${b.file}\n${b.sheet}`) ?? 0);
  return {
    findings: (a, b) =>
      byPlace(a.place, b.place) || a.place.row - b.place.row || a.place.column - b.place.column || compareText(a.rule, b.rule),
    notRun: (a, b) => byPlace(a, b) || compareText(a.rule, b.rule) || compareText(a.reason.zh, b.reason.zh),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
