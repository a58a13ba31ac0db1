import { evidenceOf } from '../layout/evidence';
import { isEmptySheet, isPolicySheet } from '../layout/left-out';
import { Matcher } from '../layout/matcher';
import { statedTime } from '../layout/period';
import type { FoundTable, SheetLayout } from '../layout/sheet-layout';
import { sheetLayout } from '../layout/sheet-layout';
import { titleLines } from '../layout/titles';
import { unknownWhy } from '../layout/unknown-why';
import type { Progress } from '../progress';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { ReadOptions, ReadResult } from './read-result';
import { readTable } from './read-table';
import type { RecordSheet, RecordTable, UnknownSheet } from './record-sheet';
import type { Register } from './register';

/** Finds the kind of every sheet and reads its records. */
export function* readRegisters(workbooks: readonly WorkbookSnapshot[], registers: readonly Register[], options: ReadOptions): Generator<Progress, ReadResult> {
  const matcher = new Matcher(registers);
  const sheets: (RecordSheet | UnknownSheet)[] = [];
  const of = workbooks.reduce((sum, workbook) => sum + workbook.sheets.length, 0);
  let done = 0;
  for (const workbook of workbooks) {
    for (const sheet of workbook.sheets) {
      yield { stage: 'layout', done: done++, of };
      if (isEmptySheet(sheet) || isPolicySheet(sheet)) continue;
      const forced = forcedKind(sheet, registers, options);
      const layout = sheetLayout(sheet, forced ? [forced] : registers, matcher, forced !== null);
      if (layout.tables.length === 0) sheets.push({ workbook, sheet, why: unknownWhy(layout), confidence: layout.nearest?.confidence ?? 0 });
      else for (const register of registers) {
        const tables = layout.tables.filter((table) => table.candidate.register === register);
        if (tables.length > 0) sheets.push(yield* readSheet(workbook, sheet, register, tables, layout));
      }
    }
  }
  return { sheets };
}

function forcedKind(sheet: SheetSnapshot, registers: readonly Register[], { register, sheet: named }: ReadOptions): Register | null {
  if (register === undefined || (named !== undefined && named !== sheet.name)) return null;
  return registers.find((one) => one.id === register) ?? null;
}

function* readSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot, register: Register, found: readonly FoundTable[], layout: SheetLayout): Generator<Progress, RecordSheet> {
  const best = found.reduce((a, b) => (b.candidate.confidence > a.candidate.confidence ? b : a));
  const rival = best.rival !== null && best.rival.confidence > 0 ? { register: best.rival.register.id, confidence: best.rival.confidence } : null;
  const titles = [...layout.titles];
  const lines = titleLines(sheet, titles);
  const file = workbook.file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const time = statedTime([sheet.name, ...lines], [file, ...workbook.sheets.map((other) => other.name)]);
  const tables: RecordTable[] = [];
  const owner: RecordSheet = {
    workbook, sheet, register,
    confidence: best.candidate.confidence,
    rival,
    evidence: evidenceOf(found),
    tables,
    titles,
    period: register.eventDate.length === 0 ? null : time.period,
    asOf: time.asOf,
  };
  for (const table of found) tables.push(yield* readTable(table, owner, layout.merges, time, titles));
  return owner;
}
