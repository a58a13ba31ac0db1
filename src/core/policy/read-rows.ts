import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { PolicySheetId } from './policy-columns';
import type { PolicyRow } from './policy-schemas';
import { parseRow } from './policy-schemas';
import type { PolicyTable } from './policy-table';
import { policySheetNamed, policyTable } from './policy-table';
import type { PolicyProblem, SheetPlace } from './problem';
import { complaint, problemAt } from './problem';
import type { RosterPlace } from './rosters';

export interface ReadRow<S extends PolicySheetId> {
  readonly row: PolicyRow<S>;
  readonly at: RosterPlace;
  readonly table: PolicyTable;
}

/** A workbook with policy sheets in it; `trusted` where it was given as the policy. */
export interface PolicySource {
  readonly workbook: WorkbookSnapshot;
  readonly trusted: boolean;
}

export interface SheetRows<S extends PolicySheetId> {
  readonly rows: readonly ReadRow<S>[];
  readonly problems: readonly PolicyProblem[];
}

/** The rows of all sheets of that name in the workbook; none where there is none, or only a header. */
export function readRows<S extends PolicySheetId>({ workbook, trusted }: PolicySource, id: S): SheetRows<S> {
  const rows: ReadRow<S>[] = [];
  const problems: PolicyProblem[] = [];
  for (const sheet of workbook.sheets) {
    if (policySheetNamed(sheet.name) !== id) continue;
    const place = { file: workbook.file, sheet: sheet.name };
    const table = policyTable(sheet, id, trusted);
    if (table) readTable(table, id, place, rows, problems);
    else if (trusted && sheet.cellCount > 0) problems.push(noHeader(place, sheet.rows[0] ?? 0));
  }
  return { rows, problems };
}

function readTable<S extends PolicySheetId>(table: PolicyTable, id: S, place: SheetPlace, rows: ReadRow<S>[], problems: PolicyProblem[]): void {
  const first = Math.min(...table.columns.values());
  for (const row of table.rows) {
    const result = parseRow(id, (field) => table.cell(row, field));
    if ('row' in result) rows.push({ row: result.row, at: { ...place, row, column: first, columns: table.columns }, table });
    else for (const { field, ...rest } of result.complaints) problems.push(problemAt(place, row, table.columns.get(field) ?? first, rest));
  }
}

function noHeader(place: SheetPlace, row: number): PolicyProblem {
  return problemAt(place, row, 0, complaint('找不到表头', 'no header was found', '请用 policy init 生成的表头，列名不要改', 'Keep the header that policy init writes'));
}
