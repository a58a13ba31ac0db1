import type { Assigned } from '../layout/assign';
import { profilesUnder } from '../layout/assign';
import type { Merges } from '../layout/merges';
import { firstAfter } from '../layout/rows-after';
import type { FoundTable } from '../layout/sheet-layout';
import type { Matcher } from '../layout/matcher';
import type { StatedTime } from '../layout/period';
import type { Title } from '../layout/titles';
import { titlesBefore } from '../layout/titles';
import { unitFactor } from '../layout/unit-factor';
import type { Progress } from '../progress';
import type { CalendarDate } from '../values/calendar-date';
import type { Month } from '../values/month';
import { firstDay } from '../values/month';
import type { Fields, Row } from './field';
import { isGrouped, mergedBelow } from './fill-down';
import { GroupHeadings } from './group-headings';
import { readPart, readSpread } from './part-view';
import { columnReader } from './read-field';
import type { ReadingContext } from './reading';
import type { RecordSheet, RecordTable, TotalRow } from './record-sheet';
import type { Register } from './register';
import type { ColumnSource, Draft } from './row-reader';
import { rowReader } from './row-reader';
import { rowJudge } from './total-rows';

const STEP = 4000;

/** Reads the records and totals under one header; notes between them go to `titles`. */
export function* readTable(found: FoundTable, owner: RecordSheet, merges: Merges, time: StatedTime, titles: Title[], matcher: Matcher): Generator<Progress, RecordTable> {
  const { sheet, register } = owner;
  const { header, candidate } = found;
  const columns = new Map([...candidate.columns].map(([field, { column }]) => [field, column]));
  const sources = columnSources(found, owner, merges, time);
  const judge = rowJudge(sheet, header, register.fields, columns);
  const repeats = new Set(found.repeats);
  const drafts: Draft[] = [];
  const totals: TotalRow[] = found.isFirst ? totalsAbove(header.top, judge) : [];
  const mapped = new Set(columns.values());
  const rows: Row<Fields>[] = [];
  const table: RecordTable = { sheet: owner, header, columns, unmapped: found.cells.map((cell) => cell.column).filter((column) => !mapped.has(column)), rows, totals };
  const reader = rowReader(sheet, register.fields, sources, table);
  const headings = new GroupHeadings(sheet, register, matcher, (field, id) => columnReader(field, readingContext(owner, time), id), (id) => columns.has(id));
  for (const text of titlesBefore(sheet, header.top)) headings.hearTitle(text);
  const first = firstAfter(sheet.rows, header.bottom);
  const end = found.end === Infinity ? sheet.rows.length : firstAfter(sheet.rows, found.end - 1);
  for (let at = first; at < end; at++) {
    if ((at - first) % STEP === STEP - 1) yield { stage: 'records', done: at - first, of: end - first };
    const row = sheet.rows[at] ?? 0;
    if (repeats.has(row)) continue;
    const verdict = judge(row);
    if (verdict.is === 'total') {
      totals.push(verdict.total);
      headings.close();
    } else if (verdict.is === 'note') {
      titles.push({ row, column: verdict.column, text: verdict.text });
      headings.hearLine(verdict.text);
    } else if (verdict.is === 'record') {
      const draft = reader.read(row, drafts[drafts.length - 1] ?? null);
      if (draft === null) continue;
      headings.fill(draft);
      drafts.push(draft);
    }
  }
  fillGroups(drafts, sources.filter((source) => mayBeGrouped(source, columns, register, drafts)), totals.map((total) => total.row));
  for (const draft of drafts) rows.push(finished(draft, register));
  return table;
}

function columnSources(found: FoundTable, owner: RecordSheet, merges: Merges, time: StatedTime): ColumnSource[] {
  const { candidate, header } = found;
  const { sheet, register } = owner;
  const first = firstAfter(sheet.rows, header.bottom);
  const sample = Array.from(sheet.rows.subarray(first, first + 400));
  const profiles = profilesUnder(sheet, sample);
  const merged = mergedBelow(merges, [...candidate.columns.values()].map(({ column }) => column), header.bottom);
  const sources: ColumnSource[] = [];
  // In the register's order, so that readings and notes come in the same order on every sheet.
  for (const [id, field] of Object.entries(register.fields)) {
    const assigned = candidate.columns.get(id);
    if (!assigned) continue;
    const read = columnReader(field, { ...readingContext(owner, time), dayFirst: shownOrder(profiles(assigned.column).dayFirst), factor: assigned.factor ?? unitFactor(field, assigned.header) }, id);
    sources.push({ id, field, column: assigned.column, read: viewed(read, assigned), merged: merged.get(assigned.column) });
  }
  return sources;
}

function readingContext({ workbook }: RecordSheet, { year, month }: StatedTime): ReadingContext {
  return { source: workbook.source, year, month, dayFirst: null, factor: 1 };
}

function viewed(read: ColumnSource['read'], { part, spread, header }: Assigned): ColumnSource['read'] {
  if (spread) return readSpread(read, spread, header);
  return part === null ? read : readPart(read, part);
}

/** Some sheets keep their total in the rows over the header. */
function totalsAbove(top: number, judge: ReturnType<typeof rowJudge>): TotalRow[] {
  const totals: TotalRow[] = [];
  for (let row = Math.max(0, top - 3); row < top; row++) {
    const verdict = judge(row);
    if (verdict.is === 'total' && verdict.total.figures.size > 0) totals.push(verdict.total);
  }
  return totals;
}

/** An optional column is often blank for good reason (not issued yet); only what every record must have comes down, or plainly has. */
function mayBeGrouped({ id, field }: ColumnSource, columns: ReadonlyMap<string, number>, register: Register, drafts: readonly Draft[]): boolean {
  if (field.required !== undefined) return true;
  if (register.eventDate.includes(id) && register.eventDate.every((other) => other === id || !columns.has(other))) return true;
  const companions = register.comesDownWith?.[id]?.filter((other) => columns.has(other)) ?? [];
  if (companions.length === 0) return false;
  let blank = 0;
  let accompanied = 0;
  for (const draft of drafts) {
    if (draft[id] !== null) continue;
    blank++;
    if (companions.every((other) => draft[other] !== null && draft[other] !== 0)) accompanied++;
  }
  return accompanied >= blank * 0.8;
}

/** A total closes its group: what stands below begins anew. */
function fillGroups(drafts: readonly Draft[], sources: readonly ColumnSource[], closedAt: readonly number[]): void {
  for (const { id, field } of sources) {
    if (!isGrouped(field.type, drafts, (draft) => draft[id] ?? null)) continue;
    let last: unknown = null;
    let next = 0;
    for (const draft of drafts) {
      for (; next < closedAt.length && (closedAt[next] ?? 0) < draft.$.row; next++) if (field.type !== 'date') last = null;
      if (draft[id] !== null) last = draft[id];
      else if (last !== null && draft.$.notes?.some((note) => note.field === id) !== true) {
        draft[id] = last;
        (draft.$.filledDown ??= []).push(id);
      }
    }
  }
}

function finished(draft: Draft, { eventDate, fields }: Register): Row<Fields> {
  for (const id of eventDate) {
    const value = draft[id];
    if (typeof value !== 'number') continue;
    draft.$.eventDate = fields[id]?.type === 'month' ? firstDay(value as Month) : (value as CalendarDate);
    break;
  }
  return draft as unknown as Row<Fields>;
}

/** Above 0 more dates of the column can only be day first, below 0 month first. */
function shownOrder(balance: number): boolean | null {
  return balance === 0 ? null : balance > 0;
}
