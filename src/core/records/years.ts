import type { FoundTable } from '../layout/sheet-layout';
import { firstAfter } from '../layout/rows-after';
import type { CalendarDate } from '../values/calendar-date';
import { dateParts } from '../values/calendar-date';
import type { SheetSnapshot } from '../workbook/snapshot';

const SAMPLE = 300;

/** Counts the years of full dates, for texts and sheet names that leave the year out. */
export function countYears(sheet: SheetSnapshot, tables: readonly FoundTable[], counts: Map<number, number>): void {
  for (const { candidate, header } of tables) {
    const first = firstAfter(sheet.rows, header.bottom);
    for (const [id, { column }] of candidate.columns) {
      if (candidate.register.fields[id]?.type !== 'date' || !candidate.register.eventDate.includes(id)) continue;
      for (const row of sheet.rows.subarray(first, first + SAMPLE)) {
        const year = yearAt(sheet, row, column);
        if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
      }
    }
  }
}

export function commonest(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [year, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = year;
  return best;
}

function yearAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  const cell = sheet.cell(row, column);
  if (cell.kind === 'number' && (cell.format === 'date' || cell.format === 'datetime') && cell.value > 61 && cell.value < 109_575) {
    return dateParts(Math.floor(cell.value) as CalendarDate).year;
  }
  const written = cell.kind === 'text' ? /^\s*((?:19|20)\d{2})(?=\D)/.exec(cell.value)?.[1] : undefined;
  return written === undefined ? null : Number(written);
}
