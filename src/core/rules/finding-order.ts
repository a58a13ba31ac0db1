import type { ReadResult } from '../records/read-result';
import type { Finding, NotRun } from './finding';

/** File as given, sheet as it stands in the workbook, row, column, rule. */
export function findingOrder(read: ReadResult): {
  readonly findings: (a: Finding, b: Finding) => number;
  readonly notRun: (a: NotRun, b: NotRun) => number;
} {
  const files = new Map<string, ReadonlyMap<string, number>>();
  let rank = 0;
  for (const { workbook } of read.sheets) {
    if (!files.has(workbook.file)) files.set(workbook.file, new Map(workbook.sheets.map(({ name }) => [name, rank++])));
  }
  const last = rank;
  const rankOf = ({ file, sheet }: { file: string; sheet: string }): number => files.get(file)?.get(sheet) ?? last;
  const byPlace = (a: { file: string; sheet: string }, b: { file: string; sheet: string }): number =>
    a.file === b.file && a.sheet === b.sheet ? 0 : rankOf(a) - rankOf(b);
  return {
    findings: (a, b) =>
      byPlace(a.place, b.place) || a.place.row - b.place.row || a.place.column - b.place.column || compareText(a.rule, b.rule),
    notRun: (a, b) => byPlace(a, b) || compareText(a.rule, b.rule) || compareText(a.reason.zh, b.reason.zh),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
