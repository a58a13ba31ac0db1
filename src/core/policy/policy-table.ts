import type { CellValue } from '../workbook/cell';
import { BLANK } from '../workbook/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { nameKey } from './names';
import type { PolicySheetId, PolicySheetShape } from './policy-columns';
import { POLICY_SHEETS } from './policy-columns';

const HEADER_ROWS = 12;

/** A policy sheet's header, found, and the rows under it. */
export interface PolicyTable {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
  cell(row: number, field: string): CellValue;
}

const IDS = Object.keys(POLICY_SHEETS) as readonly PolicySheetId[];

/** Which policy sheet a sheet of a register's workbook is: by its name, and only if its header agrees (a log of stamps may be called 印章 too). */
export function policySheetOf(sheet: SheetSnapshot): PolicySheetId | null {
  const id = policySheetNamed(sheet.name);
  return id !== null && policyTable(sheet, id, false) !== null ? id : null;
}

/** Whether there is anything for `readPolicy` in them; asking costs nothing, reading loads the schemas. */
export function hasPolicySheets(workbooks: readonly WorkbookSnapshot[]): boolean {
  return workbooks.some(({ sheets }) => sheets.some((sheet) => policySheetOf(sheet) !== null));
}

export function policySheetNamed(name: string): PolicySheetId | null {
  return IDS.find((id) => POLICY_SHEETS[id].sheet === nameKey(name)) ?? null;
}

/** `trusted`: the workbook is a policy, so its key column alone is enough. */
export function policyTable(sheet: SheetSnapshot, id: PolicySheetId, trusted: boolean): PolicyTable | null {
  const shape: PolicySheetShape = POLICY_SHEETS[id];
  for (const row of sheet.rows.subarray(0, HEADER_ROWS)) {
    const columns = headerColumns(sheet, row, shape);
    if (!columns.has(shape.key)) continue;
    if (!trusted && !looksLike(sheet, row, id, columns)) continue;
    return tableUnder(sheet, row, columns);
  }
  return null;
}

function headerColumns(sheet: SheetSnapshot, row: number, shape: PolicySheetShape): Map<string, number> {
  const found = new Map<string, number>();
  for (const column of sheet.columnsOf(row)) {
    const title = headerKey(sheet.cell(row, column));
    const field = Object.keys(shape.columns).find((each) => !found.has(each) && titlesOf(shape, each).includes(title));
    if (field !== undefined) found.set(field, column);
  }
  return found;
}

function titlesOf(shape: PolicySheetShape, field: string): string[] {
  const column = shape.columns[field];
  return column ? [column.title, ...column.also].map(bare) : [];
}

function headerKey(cell: CellValue): string {
  return cell.kind === 'text' ? bare(cell.value) : '';
}

/** Without spaces, stars and what stands in brackets. */
function bare(title: string): string {
  return nameKey(title).replace(/\(.{0,60}?\)|[*::]/g, '');
}

const LOG_WORDS = /^(用印|用章|盖章|用车|出车|申请|领用|登记|借用)?(日期|时间)$|事由/;

function looksLike(sheet: SheetSnapshot, row: number, id: PolicySheetId, columns: ReadonlyMap<string, number>): boolean {
  const titles = sheet.columnsOf(row).map((column) => headerKey(sheet.cell(row, column)));
  const others = titles.length - columns.size;
  if (id === 'parameters') return columns.has('value');
  if (id === 'calendar') return columns.has('type');
  if (id === 'waivers') return columns.has('reason');
  return !titles.some((title) => LOG_WORDS.test(title)) && (columns.size > 1 || others === 0) && others <= columns.size * 2;
}

function tableUnder(sheet: SheetSnapshot, headerRow: number, columns: ReadonlyMap<string, number>): PolicyTable {
  const cell = (row: number, field: string): CellValue => {
    const column = columns.get(field);
    if (column === undefined) return BLANK;
    return sheet.isBlank(row, column) ? mergedValue(sheet, row, column) : sheet.cell(row, column);
  };
  const rows = Array.from(sheet.rows).filter((row) => row > headerRow && hasOwnValue(sheet, row, columns));
  return { sheet, headerRow, columns, rows, cell };
}

/** A note at the foot (注:…) and a header repeated further down are no rows. */
function hasOwnValue(sheet: SheetSnapshot, row: number, columns: ReadonlyMap<string, number>): boolean {
  const filled = [...columns.values()].filter((column) => !isEmpty(sheet.cell(row, column)));
  const first = filled[0];
  if (first === undefined) return false;
  const cell = sheet.cell(row, first);
  return !(filled.length === 1 && cell.kind === 'text' && NOTE.test(cell.value));
}

/** 注：…, 说明 1. …, but neither 注册部 nor 注塑车间. */
const NOTE = /^\s*(?:注|备注|说明|填表说明|填写说明)\s*(?:[:：、.\d]|\s|$)/;

function isEmpty(cell: CellValue): boolean {
  return cell.kind === 'blank' || (cell.kind === 'text' && cell.value.trim() === '');
}

function mergedValue(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const area = sheet.merges.find((each) => row >= each.top && row <= each.bottom && column >= each.left && column <= each.right);
  return area ? sheet.cell(area.top, area.left) : BLANK;
}
