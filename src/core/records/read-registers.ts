import { evidenceOf } from '../layout/evidence';
import { isEmptySheet, isPolicySheet } from '../layout/left-out';
import { Matcher } from '../layout/matcher';
import type { StatedTime } from '../layout/period';
import { statedTime } from '../layout/period';
import type { FoundTable, SheetLayout } from '../layout/sheet-layout';
import { NO_ROSTERS } from '../layout/roster-words';
import { sheetLayout } from '../layout/sheet-layout';
import type { Title } from '../layout/titles';
import { titleLines, titlesBefore } from '../layout/titles';
import { unknownWhy } from '../layout/unknown-why';
import type { Progress } from '../progress';
import type { CalendarDate } from '../values/calendar-date';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { correctedLayout, SAID_BY_A_PERSON, SAID_TO_BE_NONE } from './corrected-layout';
import type { Corrections, SheetCorrection } from './corrections';
import { correctionsOf } from './corrections';
import type { ReadOptions, ReadResult } from './read-result';
import { readTable } from './read-table';
import type { RecordSheet, RecordTable, StatedPeriod, UnknownSheet } from './record-sheet';
import type { Register } from './register';
import { commonest, countYears } from './years';

/** Finds the kind of every sheet and reads its records. */
export function* readRegisters(workbooks: readonly WorkbookSnapshot[], registers: readonly Register[], options: ReadOptions): Generator<Progress, ReadResult> {
  const matcher = new Matcher(registers);
  const sheets: (RecordSheet | UnknownSheet)[] = [];
  const of = workbooks.reduce((sum, workbook) => sum + workbook.sheets.length, 0);
  let done = 0;
  for (const workbook of workbooks) {
    const corrections = correctionsOf(workbook);
    const found: { readonly sheet: SheetSnapshot; readonly layout: SheetLayout; readonly said: SheetCorrection | null }[] = [];
    const years = new Map<number, number>();
    for (const sheet of workbook.sheets) {
      yield { stage: 'layout', done: done++, of };
      const ordered = forcedKind(sheet, registers, options);
      const said = saidOf(sheet, corrections, registers, ordered);
      if (isEmptySheet(sheet) || (isPolicySheet(sheet) && said === null)) continue;
      const forced = ordered ?? registers.find(({ id }) => id === said?.register) ?? null;
      const recognised = sheetLayout(sheet, forced ? [forced] : registers, matcher, { forced: forced !== null, file: bareName(workbook.file), words: options.rosterWords ?? NO_ROSTERS });
      const layout = said ? correctedLayout(recognised, said) : recognised;
      countYears(sheet, layout.tables, years);
      found.push({ sheet, layout, said });
    }
    for (const { sheet, layout, said } of found) {
      if (layout.tables.length === 0) sheets.push({ workbook, sheet, why: said?.register === null ? SAID_TO_BE_NONE : unknownWhy(layout, registers), confidence: layout.nearest?.confidence ?? 0 });
      for (const register of registers) {
        const tables = layout.tables.filter((table) => table.candidate.register === register);
        if (tables.length > 0) sheets.push(yield* readSheet(workbook, sheet, register, tables, layout, years, said !== null, matcher));
      }
    }
  }
  return { sheets };
}

function forcedKind(sheet: SheetSnapshot, registers: readonly Register[], { register, sheet: named }: ReadOptions): Register | null {
  if (register === undefined || (named !== undefined && named !== sheet.name)) return null;
  return registers.find((one) => one.id === register) ?? null;
}

/** A kind that was asked for goes before what the workbook remembers; a kind that isn't known says nothing. */
function saidOf(sheet: SheetSnapshot, corrections: Corrections, registers: readonly Register[], ordered: Register | null): SheetCorrection | null {
  const said = corrections.get(sheet.name);
  if (!said || (ordered !== null && said.register !== ordered.id)) return null;
  return said.register === null || registers.some(({ id }) => id === said.register) ? said : null;
}

function* readSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot, register: Register, found: readonly FoundTable[], layout: SheetLayout, years: ReadonlyMap<number, number>, said: boolean, matcher: Matcher): Generator<Progress, RecordSheet> {
  const best = found.reduce((a, b) => (b.candidate.confidence > a.candidate.confidence ? b : a));
  const rival = best.rival !== null && best.rival.confidence > 0 ? { register: best.rival.register.id, confidence: best.rival.confidence } : null;
  const titles = [...layout.titles];
  const time = timeOf(workbook, sheet, found, titles, years);
  const tables: RecordTable[] = [];
  const owner: { -readonly [Part in keyof RecordSheet]: RecordSheet[Part] } = {
    workbook, sheet, register,
    confidence: best.candidate.confidence,
    rival,
    evidence: said ? [SAID_BY_A_PERSON, ...evidenceOf(found)] : evidenceOf(found),
    tables,
    titles,
    period: register.eventDate.length === 0 ? null : time.period,
    asOf: time.asOf,
  };
  for (const table of found) tables.push(yield* readTable(table, owner, layout.merges, time, titles, matcher));
  // 5月份 on a line of its own between the records begins another month of the same table.
  if (owner.period !== null) {
    const lines = titles.slice(layout.titles.length).map(({ text }) => text.trim()).filter((text) => text.length <= SHORT);
    owner.period = widened(owner.period, lines.flatMap((line) => statedTime([line], [String(time.year ?? '')]).period ?? []));
  }
  return owner;
}

function bareName(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}

/** The sheet's own words come first, then the file's and the other sheets' names, then the dates themselves. */
function timeOf(workbook: WorkbookSnapshot, sheet: SheetSnapshot, found: readonly FoundTable[], titles: readonly Title[], ofWorkbook: ReadonlyMap<number, number>): StatedTime {
  const own = new Map<number, number>();
  countYears(sheet, found, own);
  const likely = commonest(own) ?? commonest(ofWorkbook);
  const far = [bareName(workbook.file), ...workbook.sheets.map((other) => other.name), ...(likely === null ? [] : [`${likely}年`])];
  const time = statedTime([sheet.name, ...titleLines(sheet, titles)], far);
  // Tables of several months under titles of their own: the sheet speaks of all of them.
  const stated = time.year === null ? far : [`${time.year}年`, ...far];
  return { ...time, period: widened(time.period, found.slice(1).flatMap((table) => statedTime(titlesBefore(sheet, table.header.top), stated).period ?? [])) };
}

/** From the first day to the last of all that is stated. */
function widened(period: StatedPeriod | null, more: readonly StatedPeriod[]): StatedPeriod | null {
  if (period === null || more.length === 0) return period;
  const all = [period, ...more];
  const from = Math.min(...all.map((one) => one.from)) as CalendarDate;
  const to = Math.max(...all.map((one) => one.to)) as CalendarDate;
  return { from, to, text: [...new Set(all.map((one) => one.text))].join('、') };
}

/** Longer lines are notes, which speak of months in passing. */
const SHORT = 12;
