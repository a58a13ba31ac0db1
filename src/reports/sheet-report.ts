import { isRecordSheet } from '../core/records/read-result';
import type { ReadResult } from '../core/records/read-result';
import type { RecordSheet, UnknownSheet } from '../core/records/record-sheet';
import { isOfMonth } from '../core/totals/of-month';
import type { Month } from '../core/values/month';
import type { CellArea } from '../core/workbook/ref';
import { areaA1, columnLetters } from '../core/workbook/ref';
import type { Language } from '../core/words';

/** What a sheet was recognised as, in the contract's words and order. */
export interface SheetReport {
  readonly file: string;
  readonly sheet: string;
  readonly register: string | null;
  readonly confidence: number;
  readonly header: string | null;
  readonly columns: Readonly<Record<string, string>>;
  readonly unmapped: readonly string[];
  readonly records: number;
  readonly why: string | null;
}

export function sheetReports(read: ReadResult, month: Month | null, language: Language): SheetReport[] {
  return read.sheets.map((sheet) => (isRecordSheet(sheet) ? known(sheet, month) : unknown(sheet, language)));
}

function known(sheet: RecordSheet, month: Month | null): SheetReport {
  const columns = new Map<string, number>();
  const unmapped = new Set<number>();
  let records = 0;
  for (const table of sheet.tables) {
    for (const [field, column] of table.columns) if (!columns.has(field)) columns.set(field, column);
    for (const column of table.unmapped) unmapped.add(column);
    for (const row of table.rows) if (isOfMonth(row, sheet.register, month)) records++;
  }
  const header = sheet.tables[0]?.header;
  return {
    file: sheet.workbook.file,
    sheet: sheet.sheet.name,
    register: sheet.register.id,
    confidence: rounded(sheet.confidence),
    header: header ? headerA1(header, sheet) : null,
    columns: Object.fromEntries([...columns].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([field, column]) => [field, columnLetters(column)])),
    unmapped: [...unmapped].sort((a, b) => a - b).map(columnLetters),
    records,
    why: null,
  };
}

function unknown(sheet: UnknownSheet, language: Language): SheetReport {
  return {
    file: sheet.workbook.file,
    sheet: sheet.sheet.name,
    register: null,
    confidence: rounded(sheet.confidence),
    header: null,
    columns: {},
    unmapped: [],
    records: 0,
    why: sheet.why[language],
  };
}

/** Of a text file: by its lines. */
function headerA1(header: CellArea, { sheet: { lineOf } }: RecordSheet): string {
  return areaA1({ ...header, top: lineOf?.[header.top] ?? header.top, bottom: lineOf?.[header.bottom] ?? header.bottom });
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
