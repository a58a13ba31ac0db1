import type { Policy } from '../../../src/core/policy/policy';
import { buildPolicy } from '../../../src/core/policy/build-policy';
import { plateKey } from '../../../src/core/policy/names';
import type { RosterPlace } from '../../../src/core/policy/rosters';
import type { Field, Fields, Row } from '../../../src/core/records/field';
import type { RecordSheet, RecordTable } from '../../../src/core/records/record-sheet';
import type { Register } from '../../../src/core/records/register';
import type { Messages, Outcome, Rule, RuleContext } from '../../../src/core/rules/rule';
import type { CalendarDate } from '../../../src/core/values/calendar-date';
import { parseIsoDate } from '../../../src/core/values/calendar-date';
import { decimal } from '../../../src/core/values/decimal';
import { outcomesOf } from '../outcomes';

type Given = Readonly<Record<string, string | number>>;

export interface World {
  readonly policy?: Policy;
  readonly loans?: readonly Given[];
}

/** A sheet of records typed as a clerk would; a field that no row names is no column. */
export function sheetOf(register: Register, given: readonly Given[], name = '3月'): RecordSheet {
  const tables: RecordTable[] = [];
  const sheet = { workbook: { file: 'a.xlsx' }, sheet: { name, formula: () => null, cell: () => ({ kind: 'blank' }) }, register, tables } as unknown as RecordSheet;
  const columns = new Map(Object.keys(register.fields).filter((id) => given.some((one) => id in one)).map((id, at) => [id, at]));
  const rows: Row<Fields>[] = [];
  const table = { sheet, header: { top: 0, left: 0, bottom: 0, right: columns.size }, columns, unmapped: [], rows, totals: [] } as RecordTable;
  given.forEach((one, at) => rows.push(recordOf(register.fields, one, table, at + 1)));
  tables.push(table);
  return sheet;
}

/** What one rule says of the sheets: [sheet's name, index of the row, field], and how many it could not judge. */
export function judge(rule: Rule, sheets: readonly RecordSheet[], world: World = {}): { finds: [string, number, string][]; outcomes: Outcome<Messages, string>[]; notJudged: number } {
  const policy = world.policy ?? buildPolicy();
  const context: RuleContext = {
    today: parseIsoDate('2026-12-31') as CalendarDate,
    monthEnd: null,
    policy,
    parameter: (id, on) => policy.parameter(id, on) as never,
    inRole: (role) => (role === 'car-loans' && sheets[0] ? (world.loans ?? []).map((loan) => loanOf(loan, sheets[0] as RecordSheet)) : []),
  };
  const judged = (sheet: RecordSheet) => sheet.tables.flatMap((table) => table.rows.filter((row) => row.$.notes === null));
  const outcomes: Outcome<Messages, string>[] = [];
  if (rule.scope === 'workbook') outcomes.push(...outcomesOf(rule, sheets.flatMap(judged), context, sheets));
  else
    for (const sheet of sheets) {
      if (rule.scope === 'sheet') outcomes.push(...outcomesOf(rule, judged(sheet), context, sheet));
      else for (const row of judged(sheet)) for (const outcome of outcomesOf(rule, row, context, null)) outcomes.push({ row, ...outcome });
    }
  const finds: [string, number, string][] = [];
  for (const outcome of outcomes) {
    if ('notJudged' in outcome || outcome.row === undefined) continue;
    (rule.messages[outcome.message] as (data: unknown) => unknown)(outcome.data);
    finds.push([outcome.row.$.table.sheet.sheet.name, outcome.row.$.row - 1, String(outcome.at)]);
  }
  return { finds: finds.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1])), outcomes, notJudged: outcomes.filter((one) => 'notJudged' in one).length };
}

export const NOWHERE: RosterPlace = { file: '', sheet: '', row: 0, column: 0, columns: new Map() };

function recordOf(fields: Fields, given: Given, table: RecordTable, row: number): Row<Fields> {
  const values: Record<string, unknown> = {};
  for (const [id, field] of Object.entries(fields)) values[id] = valueOf(field, given[id]);
  const notes = Object.keys(given).filter((id) => given[id] === '?').map((field) => ({ field, kind: 'unreadable', raw: '?', why: { zh: '', en: '' } }));
  const eventDate = table.sheet.register.eventDate.map((id) => values[id]).find((date) => date !== null) ?? null;
  return { ...values, $: { table, row, hidden: false, eventDate, notes: notes.length === 0 ? null : notes, filledDown: null } } as unknown as Row<Fields>;
}

function valueOf(field: Field, given: string | number | undefined): unknown {
  if (given === undefined || given === '' || given === '?') return null;
  const text = String(given);
  if (field.type === 'date') return parseIsoDate(text);
  if (field.type === 'time') return timeOf(text);
  if (field.type === 'number' || field.type === 'money') return decimal(Number(given));
  if (field.type === 'whole') return Number(given);
  if (field.type === 'yesNo' || field.type === 'signature') return !/^(否|×|无)$/.test(text);
  return field.type === 'plate' ? plateKey(text) : text;
}

function timeOf(text: string): number {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

function loanOf(given: Given, usage: RecordSheet): Row<Fields> {
  const table = { sheet: { ...usage, register: { id: 'vehicle-loan', eventDate: ['date'] }, sheet: { name: '借车' } }, columns: new Map() } as unknown as RecordTable;
  return recordOf(usage.register.fields, given, table, 1);
}
