import type { ReadingNote, Row } from '../../../src/core/records/field';
import type { RecordSheet, RecordTable, StatedPeriod, TotalKind, TotalRow } from '../../../src/core/records/record-sheet';
import { defineRegister } from '../../../src/core/records/register';
import type { Report, Rule, RuleContext, NotJudged, Messages } from '../../../src/core/rules/rule';
import type { Policy } from '../../../src/core/policy/policy';
import type { CalendarDate } from '../../../src/core/values/calendar-date';
import { parseIsoDate } from '../../../src/core/values/calendar-date';
import { decimal } from '../../../src/core/values/decimal';
import { SheetBuilder, TextPool } from '../../../src/core/workbook/sheet-builder';
import { a1, parseA1 } from '../../../src/core/workbook/ref';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

/** A register that the product does not have: shared rules must work for it all the same. */
export const toolLoans = defineRegister({
  id: 'tool-loans',
  name: { zh: '工具借用登记', en: 'Tool loans' },
  titles: ['工具借用'],
  fields: {
    serial: { type: 'text', zh: '序号', en: 'No.', headers: [] },
    date: { type: 'date', zh: '借用日期', en: 'Date', required: true, headers: [] },
    who: { type: 'person', zh: '借用人', en: 'Borrower', required: true, headers: [] },
    department: { type: 'department', zh: '部门', en: 'Department', headers: [] },
    tool: { type: 'text', zh: '工具', en: 'Tool', headers: [] },
    quantity: { type: 'whole', zh: '数量', en: 'Quantity', summed: true, headers: [] },
    cost: { type: 'money', zh: '押金', en: 'Deposit', summed: true, headers: [] },
    hours: { type: 'number', zh: '时数', en: 'Hours', required: { unless: [['from', 'to']] }, summed: true, headers: [] },
    from: { type: 'number', zh: '起', en: 'From', headers: [] },
    to: { type: 'number', zh: '止', en: 'To', headers: [] },
    approver: { type: 'person', zh: '批准人', en: 'Approver', required: true, headers: [] },
    outcome: { type: 'text', zh: '结果', en: 'Outcome', headers: [] },
  },
  eventDate: ['date'],
  identifying: [['date', 'who', 'tool', 'quantity']],
  anchors: [['date'], ['who']],
  measures: [],
  dimensions: ['month'],
  countsOnly: (row) => (row.outcome === '未借' ? 'refused' : null),
});

type Given = string | number | null;
export interface Line {
  readonly values?: Readonly<Record<string, Given>>;
  /** A total row: its kind and figures (a number, a text, '#REF!' or '?' for a formula without a result). */
  readonly total?: TotalKind;
  readonly label?: string;
  readonly figures?: Readonly<Record<string, Given>>;
  readonly notes?: readonly ReadingNote[];
  readonly hidden?: boolean;
  /** Numbered beforehand and never filled in: no record. */
  readonly empty?: true;
  readonly filledDown?: readonly string[];
}
interface Options {
  readonly name?: string;
  readonly columns?: readonly string[];
  readonly unmapped?: readonly number[];
  readonly period?: StatedPeriod;
  readonly source?: WorkbookSnapshot['source'];
  /** Cell value → what stands for one unit (万元). */
  readonly unit?: Readonly<Record<string, number>>;
  /** A1 → formula. */
  readonly formulas?: Readonly<Record<string, string>>;
}

export const DAY = (text: string) => parseIsoDate(text) as CalendarDate;
const COLUMNS = ['serial', 'date', 'who', 'department', 'tool', 'quantity', 'cost', 'hours', 'approver', 'outcome'];
const START = { date: '2026-03-02', who: '陈静', tool: '电钻', quantity: 1, hours: 2, approver: '李明' };

/** Complete but for what is given. */
export const loan = (values: Readonly<Record<string, Given>> = {}, more: Omit<Line, 'values'> = {}): Line => ({ values: { ...START, ...values }, ...more });
export const total = (kind: TotalKind, figures: Readonly<Record<string, Given>>, label = '合计'): Line => ({ total: kind, figures, label });

/** One sheet; each list of lines is a table with its header above, the first in row 2. */
export function sheetOf(tables: readonly (readonly Line[])[], options: Options = {}): RecordSheet {
  const columns = options.columns ?? COLUMNS;
  const builder = new SheetBuilder(options.name ?? '3月', 'visible', new TextPool());
  const file = 'tools.xlsx';
  const parts: { header: number; lines: { line: Line; row: number }[] }[] = [];
  let row = 1;
  for (const lines of tables) {
    const header = row++;
    columns.forEach((id, column) => builder.text(header, column, id));
    const placed = lines.map((line) => ({ line, row: row++ }));
    for (const { line, row: at } of placed) writeLine(builder, at, columns, line, options);
    parts.push({ header, lines: placed });
    row++;
  }
  for (const [cell, text] of Object.entries(options.formulas ?? {})) {
    const ref = parseA1(cell);
    if (ref) builder.formula(ref.row, ref.column, text);
  }
  const snapshot = builder.finish();
  const workbook: WorkbookSnapshot = { file, source: options.source ?? 'workbook', sheets: [snapshot], names: [], ownParts: [] };
  const made: RecordTable[] = [];
  const sheet: RecordSheet = {
    workbook, sheet: snapshot, register: toolLoans as unknown as RecordSheet['register'], confidence: 1, rival: null, evidence: [],
    tables: made, titles: [], period: options.period ?? null, asOf: null,
  };
  for (const part of parts) made.push(tableOf(sheet, part, columns, options.unmapped ?? []));
  return sheet;
}

function writeLine(builder: SheetBuilder, row: number, columns: readonly string[], line: Line, options: Options): void {
  if (line.hidden) builder.hideRow(row);
  if (line.total !== undefined) builder.text(row, 0, line.label ?? '');
  columns.forEach((id, column) => {
    const value = (line.values ?? line.figures ?? {})[id] ?? null;
    const date = typeof value === 'string' ? parseIsoDate(value) : null;
    if (value === null) return;
    if (date !== null) builder.number(row, column, date, 'date');
    else if (typeof value === 'number') builder.number(row, column, value / (line.values ? options.unit?.[id] ?? 1 : 1), 'general');
    else if (value.startsWith('#')) builder.error(row, column, value);
    else if (value === '?') builder.uncalculated(row, column);
    else builder.text(row, column, value);
  });
}

function tableOf(sheet: RecordSheet, part: { header: number; lines: { line: Line; row: number }[] }, columns: readonly string[], unmapped: readonly number[]): RecordTable {
  const rows: Row<never>[] = [];
  const totals: TotalRow[] = [];
  const at = new Map(columns.map((id, column) => [id, column] as const).filter(([, column]) => !unmapped.includes(column)));
  const table: RecordTable = {
    sheet, columns: at, unmapped, totals, rows,
    header: { top: part.header, bottom: part.header, left: 0, right: columns.length - 1 },
  };
  for (const { line, row } of part.lines) {
    if (line.empty) continue;
    if (line.total === undefined) rows.push(rowOf(table, row, line));
    else totals.push({ kind: line.total, row, label: line.label ?? '', figures: new Map(Object.keys(line.figures ?? {}).map((id) => [id, columns.indexOf(id)])) });
  }
  return table;
}

function rowOf(table: RecordTable, row: number, line: Line): Row<never> {
  const values = Object.entries(toolLoans.fields).map(([id, field]) => {
    const given = line.values?.[id] ?? null;
    const unread = given === null || line.notes?.some((note) => note.field === id && /^(unreadable|error-value|uncalculated)$/.test(note.kind));
    if (unread) return [id, null];
    if (field.type === 'date') return [id, parseIsoDate(String(given))];
    return [id, (field.type === 'money' || field.type === 'number') ? decimal(Number(given)) : given];
  });
  const record = Object.fromEntries(values) as Record<string, number | null>;
  const meta = { table, row, hidden: line.hidden ?? false, eventDate: record['date'] ?? null, notes: line.notes ?? null, filledDown: line.filledDown ?? null };
  return { ...record, $: meta } as unknown as Row<never>;
}

export interface Found {
  /** A1 of the cell. */
  readonly cell: string;
  readonly sheet: string;
  readonly zh: string;
  readonly en: string;
  readonly report: Report<Messages, string>;
}

/** What a rule says of these sheets: findings with their cells, and what it did not judge. */
export function say(rule: Rule, sheets: RecordSheet | readonly RecordSheet[], world: { today?: string; policy?: Partial<Policy> } = {}) {
  const all = Array.isArray(sheets) ? (sheets as readonly RecordSheet[]) : [sheets as RecordSheet];
  const context = { today: DAY(world.today ?? '2026-12-31'), monthEnd: null, policy: { has: () => false, ...world.policy }, parameter: () => null, inRole: () => [] } as unknown as RuleContext;
  const check = rule.check as unknown as (rows: unknown, context: RuleContext, of: unknown) => Iterable<Report<Messages, string> | NotJudged>;
  const rowsOf = (sheet: RecordSheet) => sheet.tables.flatMap((table) => table.rows);
  const told = rule.scope === 'workbook' ? [...check(all.flatMap(rowsOf), context, all)] : all.flatMap((sheet) => [...check(rowsOf(sheet), context, sheet)]);
  const found: Found[] = [];
  const notJudged: string[] = [];
  for (const one of told) {
    if ('notJudged' in one) notJudged.push(one.notJudged.zh);
    else found.push(foundOf(rule, one));
  }
  return { found, notJudged, cells: found.map((one) => one.cell) };
}

function foundOf(rule: Rule, report: Report<Messages, string>): Found {
  const words = rule.messages[report.message]?.(report.data as never);
  const { zh, en } = words ?? { zh: '', en: '' };
  if (typeof report.at !== 'string') return { cell: a1(report.at.row, report.at.column), sheet: report.at.sheet, zh, en, report };
  const meta = report.row?.$;
  if (meta === undefined) throw new Error(`${rule.id}: a finding at a field needs its row`);
  return { cell: a1(meta.row, meta.table.columns.get(report.at) ?? 0), sheet: meta.table.sheet.sheet.name, zh, en, report };
}
