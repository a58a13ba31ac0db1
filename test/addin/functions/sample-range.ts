import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/hosts/files/read/read-workbook';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

export const SAMPLES = join(__dirname, '../../fixtures/samples');

/** How Excel on each platform hands over a blank cell. */
export type Blank = null | 0;

/** A sample sheet as Excel hands it to a function: values without formats, dates as serials, errors as objects. */
export function rangeOf(workbook: WorkbookSnapshot, name: string, blank: Blank): unknown[][] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const last = sheet.rows[sheet.rows.length - 1] ?? 0;
  return Array.from({ length: last + 1 }, (_, row) =>
    Array.from({ length: sheet.columnEnd }, (_, column): unknown => {
      const cell = sheet.cell(row, column);
      if (cell.kind === 'blank' || cell.kind === 'uncalculated') return blank;
      return cell.kind === 'error' ? { code: cell.value } : cell.value;
    }),
  );
}

export async function sampleWorkbook(name: string): Promise<WorkbookSnapshot> {
  return await readWorkbook(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
}
