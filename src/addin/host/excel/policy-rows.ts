import { listPlan } from '../../engine/output/list-plan';
import type { PolicySheetId } from '../../../core/policy/policy-columns';
import { POLICY_SHEETS } from '../../../core/policy/policy-columns';
import { policySheetNamed, policyTable } from '../../../core/policy/policy-table';
import { parseIsoDate } from '../../../core/values/calendar-date';
import { unpackWorkbook } from '../../../core/workbook/packed-workbook';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';
import { putRow, type RowValue } from '../../../hosts/excel/put-row';
import { takeSnapshot } from '../../../hosts/excel/snapshot/take-snapshot';
import { writeSheets } from '../../../hosts/excel/write/write-sheets';
import { PaneError } from '../../engine/pane-engine';

/** Puts a row under the others of a policy sheet, each value under its title; the sheet is made where there is none. */
export async function addPolicyRow<S extends PolicySheetId>(id: S, row: Readonly<Record<keyof (typeof POLICY_SHEETS)[S]['columns'], string>>): Promise<void> {
  const { sheet: name, columns } = POLICY_SHEETS[id];
  const place = (await placeOf(id)) ?? (await freshSheet(name, Object.values(columns).map(({ title }) => title), Object.keys(columns)));
  const values = Object.entries<string>(row).flatMap(([field, value]): RowValue[] => {
    const column = place.columns.get(field);
    if (column === undefined) return [];
    const day = isDate(id, field) ? parseIsoDate(value) : null;
    return [day === null ? { column, kind: 'text', value } : { column, kind: 'day', value: day }];
  });
  await putRow(place.sheet, place.row, values);
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Under which titles, and in which row; null: there is no such sheet. */
async function placeOf(id: PolicySheetId): Promise<Place | null> {
  const packed = await takeSnapshot({ onRows: () => undefined, isCancelled: () => false, only: (name) => policySheetNamed(name) === id });
  const sheets = packed ? unpackWorkbook(packed).sheets : [];
  const [sheet] = sheets;
  if (!sheet) return null;
  for (const one of sheets) {
    const table = policyTable(one, id, true);
    if (table) return { sheet: one.name, row: rowAfter(one), columns: table.columns };
  }
  const titles = Object.values(POLICY_SHEETS[id].columns).map(({ title }) => title);
  throw new PaneError({
    zh: `工作表「${sheet.name}」里找不到表头：请在第一行写上 ${titles.join('、')}，再试一次。`,
    en: `The sheet "${sheet.name}" has no header: write ${titles.join(', ')} into its first row and try again.`,
  });
}

function rowAfter(sheet: SheetSnapshot): number {
  const values = (sheet.rows[sheet.rows.length - 1] ?? -1) + 1;
  return sheet.merges.reduce((row, { bottom }) => Math.max(row, bottom + 1), values);
}

async function freshSheet(name: string, titles: readonly string[], fields: readonly string[]): Promise<Place> {
  const { names: [sheet = name] } = await writeSheets([headerPlan(name, titles)]);
  return { sheet, row: 1, columns: new Map(fields.map((field, column) => [field, column])) };
}

/** A sheet of a header alone, to be filled in. */
export function headerPlan(name: string, titles: readonly string[]): ReturnType<typeof listPlan> {
  const plan = listPlan(name, titles.map((title) => ({ title, format: null })), []);
  return { ...plan, columns: plan.columns.map(({ width, hidden }) => ({ width: Math.max(14, width ?? 0), hidden })) };
}

function isDate(id: PolicySheetId, field: string): boolean {
  const column = (POLICY_SHEETS[id].columns as Readonly<Record<string, { readonly format?: string }>>)[field];
  return column?.format === 'date';
}
