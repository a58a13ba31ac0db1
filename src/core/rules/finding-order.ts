import type { ReadResult } from '../records/read-result';
import type { NotRun } from './finding';

/** Where a finding stands, without an object made for it: this is asked a million times. */
interface Located {
  readonly file: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rule: string;
}

/** File as given, sheet as it stands in the workbook, row, column, rule. */
export function findingOrder(read: ReadResult): {
  readonly findings: (a: Located, b: Located) => number;
  readonly notRun: (a: NotRun, b: NotRun) => number;
} {
  const files = new Map<string, ReadonlyMap<string, number>>();
  let rank = 0;
  for (const { workbook } of read.sheets) {
    if (!files.has(workbook.file)) files.set(workbook.file, new Map(workbook.sheets.map(({ name }) => [name, rank++])));
  }
  const last = rank;
  const rankOf = (file: string, sheet: string): number => files.get(file)?.get(sheet) ?? last;
  return {
    findings: (a, b) =>
      (a.file === b.file && a.sheetName === b.sheetName ? 0 : rankOf(a.file, a.sheetName) - rankOf(b.file, b.sheetName)) ||
      a.row - b.row ||
      a.column - b.column ||
      compareText(a.rule, b.rule),
    notRun: (a, b) => rankOf(a.file, a.sheet) - rankOf(b.file, b.sheet) || compareText(a.rule, b.rule) || compareText(a.reason.zh, b.reason.zh),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
