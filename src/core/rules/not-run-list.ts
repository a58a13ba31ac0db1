import type { RosterId } from '../policy/rosters';
import type { Fields, Row } from '../records/field';
import type { RecordSheet } from '../records/record-sheet';
import type { Month } from '../values/month';
import type { Words } from '../words';
import type { NotRun } from './finding';
import { monthOfRow } from './report-finding';
import type { Rule } from './rule';

/** Gathers what was not checked: one line for each rule, sheet and reason, however many records it concerns. */
export class NotRunList {
  readonly #lines = new Map<string, { line: NotRun; records: number | null }>();

  constructor(private readonly month: Month | null) {}

  /** `rows` null: all of the sheet's records. */
  add(rule: Rule, sheet: RecordSheet, rows: readonly Row<Fields>[] | null, reason: Words, roster?: RosterId): void {
    const count = rows === null ? null : rows.filter((row) => this.#concerns(row)).length;
    if (count === 0) return;
    const line = { file: sheet.workbook.file, sheet: sheet.sheet.name, rule: rule.id, records: count, reason, ...(roster === undefined ? {} : { roster }) };
    const key = [line.file, line.sheet, line.rule, reason.zh].join('\n');
    const known = this.#lines.get(key);
    if (!known) this.#lines.set(key, { line, records: count });
    else known.records = known.records === null || count === null ? null : known.records + count;
  }

  list(): NotRun[] {
    return [...this.#lines.values()].map(({ line, records }) => ({ ...line, records }));
  }

  #concerns(row: Row<Fields>): boolean {
    const month = monthOfRow(row);
    return this.month === null || month === null || month === this.month;
  }
}
