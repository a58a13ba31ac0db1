import type { Fields, Row } from '../records/field';
import { fingerprint } from '../records/fingerprint';
import type { RecordSheet, RecordTable } from '../records/record-sheet';
import type { Month } from '../values/month';
import { monthOf } from '../values/month';
import { a1 } from '../workbook/ref';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellText } from '../workbook/cell-text';
import type { Words } from '../words';
import type { Finding, FixStep, Place, Severity, Waiver } from './finding';
import type { Messages, Report, Rule } from './rule';

/** Turns what a rule reported into a finding with its cell, its sentence and its fix. */
export function reportFinding(
  rule: Rule,
  report: Report<Messages, string>,
  subject: Row<Fields> | null,
  sheets: readonly RecordSheet[],
  guessedYears: readonly number[],
): ReportedFinding {
  const row = report.row ?? subject;
  const fix = fixOf(report, row, sheets);
  if (typeof report.at === 'string') {
    const { $ } = need(row, rule);
    return new ReportedFinding(rule, report, row, $.table.sheet, $.row, columnOf($.table, report.at), fix, guessedYears, null);
  }
  const on = row?.$.table.sheet ?? sheetAt(sheets, report.at) ?? null;
  // A place is told as the rule gives it, though its record may stand on another sheet.
  const place = on !== null && on.sheet.name === report.at.sheet && on.workbook.file === report.at.file ? on : { on, ...report.at };
  return new ReportedFinding(rule, report, row, place, report.at.row, report.at.column, fix, guessedYears, null);
}

/** A place that is not on the sheet of the finding's register. */
interface Elsewhere extends Place {
  readonly on: RecordSheet | null;
}

/**
 * Worded and looked up when somebody asks: of a hundred thousand findings a screen shows twenty, and few are ever waived.
 * Small, since there may be so many of them.
 */
export class ReportedFinding implements Finding {
  constructor(
    private readonly by: Rule,
    private readonly report: Report<Messages, string>,
    private readonly record: Row<Fields> | null,
    private readonly at: RecordSheet | Elsewhere,
    /** Worksheet row and column, from 0. */
    readonly row: number,
    readonly column: number,
    readonly fix: readonly FixStep[] | null,
    private readonly guessedYears: readonly number[],
    readonly waived: Waiver | null,
  ) {}

  waivedBy(waiver: Waiver): ReportedFinding {
    return new ReportedFinding(this.by, this.report, this.record, this.at, this.row, this.column, this.fix, this.guessedYears, waiver);
  }
  private get sheet(): RecordSheet | null {
    return 'workbook' in this.at ? this.at : this.at.on;
  }
  get file(): string {
    return 'workbook' in this.at ? this.at.workbook.file : this.at.file;
  }
  get sheetName(): string {
    return 'workbook' in this.at ? this.at.sheet.name : this.at.sheet;
  }
  get place(): Place {
    return { file: this.file, sheet: this.sheetName, row: this.row, column: this.column };
  }
  get rule(): string {
    return this.by.id;
  }
  get register(): string {
    return this.sheet?.register.id ?? this.by.register ?? '';
  }
  get clause(): readonly string[] {
    return this.report.clause ?? this.by.clause;
  }
  get severity(): Severity {
    return this.report.severity ?? this.by.severity;
  }
  get message(): Words {
    return withCalendarNote(messageOf(this.by, this.report), this.guessedYears);
  }
  get related(): readonly Place[] {
    return (this.report.related ?? []).map((one) => placeOf(one.row, one.field));
  }
  get month(): Month | null {
    if (this.record) return monthOfRow(this.record);
    return this.sheet ? monthOfSheet(this.sheet) : null;
  }
  get person(): string | null {
    return this.record ? firstOfType(this.record, 'person') : null;
  }
  get department(): string | null {
    return this.record ? firstOfType(this.record, 'department') : null;
  }
  get fingerprint(): string {
    return this.record ? fingerprint(this.record) : a1(this.row, this.column);
  }
}

function sheetAt(sheets: readonly RecordSheet[], place: Place): RecordSheet | undefined {
  return sheets.find((one) => one.workbook.file === place.file && one.sheet.name === place.sheet);
}

/** The cell of a field; the table's first column where the sheet has no such column. */
export function placeOf(row: Row<Fields>, field: string): Place {
  const { table } = row.$;
  return {
    file: table.sheet.workbook.file,
    sheet: table.sheet.sheet.name,
    row: row.$.row,
    column: columnOf(table, field),
  };
}

function columnOf(table: RecordTable, field: string): number {
  return table.columns.get(field) ?? table.header.left;
}

export function monthOfRow(row: Row<Fields>): Month | null {
  return row.$.eventDate === null ? null : monthOf(row.$.eventDate);
}

/** The one month that a sheet speaks of; null where it holds several or none. */
function monthOfSheet(sheet: RecordSheet): Month | null {
  const { period } = sheet;
  if (period && monthOf(period.from) === monthOf(period.to)) return monthOf(period.from);
  let only: Month | null = null;
  for (const table of sheet.tables) {
    for (const row of table.rows) {
      const month = monthOfRow(row);
      if (month === null) continue;
      if (only !== null && only !== month) return null;
      only = month;
    }
  }
  return only;
}

function messageOf(rule: Rule, report: Report<Messages, string>): Words {
  const message = rule.messages[report.message] as ((data: unknown) => Words) | undefined;
  if (!message) throw new Error(`rule ${rule.id} has no message ${report.message}`);
  const words = message(report.data);
  return words.zh.length > LONGEST_MESSAGE ? message(withShortTexts(report.data)) : words;
}

/** Nobody reads more; then each text that it quotes is told by its beginning. */
const LONGEST_MESSAGE = 500;
const LONGEST_QUOTE = 80;

function withShortTexts(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]: [string, unknown]) => [key, typeof value === 'string' && value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value]));
}

function withCalendarNote(message: Words, years: readonly number[]): Words {
  if (years.length === 0) return message;
  const list = years.join('、');
  return {
    zh: `${message.zh}（没有 ${list} 年的国务院放假安排，按周末推算。）`,
    en: `${message.en} (The State Council's calendar of ${years.join(', ')} is not known here; weekends were taken.)`,
  };
}

function fixOf(report: Report<Messages, string>, row: Row<Fields> | null, sheets: readonly RecordSheet[]): readonly FixStep[] | null {
  if (!report.fix && !report.fixAt) return null;
  const steps: FixStep[] = [];
  for (const { field, to } of report.fix ?? []) {
    if (!row || !row.$.table.columns.has(field)) continue;
    const place = placeOf(row, field);
    steps.push({ place, from: shown(row.$.table.sheet.sheet, place), to });
  }
  for (const { place, to } of report.fixAt ?? []) {
    const sheet = sheetAt(sheets, place);
    if (sheet) steps.push({ place, from: shown(sheet.sheet, place), to });
  }
  return steps.length === 0 ? null : steps;
}

function shown(sheet: SheetSnapshot, place: Place): string {
  return cellText(sheet.cell(place.row, place.column));
}

function firstOfType(row: Row<Fields>, type: 'person' | 'department'): string | null {
  const { fields } = row.$.table.sheet.register;
  for (const name in fields) {
    const value = row[name];
    if (fields[name]?.type === type && typeof value === 'string') return value;
  }
  return null;
}

function need(row: Row<Fields> | null, rule: Rule): Row<Fields> {
  if (!row) throw new Error(`rule ${rule.id} names a field but no record`);
  return row;
}
