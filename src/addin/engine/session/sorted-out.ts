import { isEmptySheet, isPolicySheet } from '../../../core/layout/left-out';
import { POLICY_SHEETS } from '../../../core/policy/policy-columns';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';

/** What is open, told apart as the command line has it told by `--policy`. */
export interface SortedOut {
  /** Where the registers are; a register's workbook may hold rosters of its own. */
  readonly registers: readonly WorkbookSnapshot[];
  /** Rosters and parameters that go before those in the registers' workbooks; null: none. */
  readonly policy: WorkbookSnapshot | null;
  /** The other workbooks in which rosters, parameters and waivers are looked for. */
  readonly others: readonly WorkbookSnapshot[];
}

/**
 * A workbook that holds rosters and nothing else is the policy; several of them (人员.xlsx, 车辆.xlsx) are one together.
 * One with parameters or waivers alone only adds to what is there.
 */
export function sortedOut(all: readonly WorkbookSnapshot[]): SortedOut {
  const registers = all.filter((workbook) => !isPolicyWorkbook(workbook));
  if (registers.length === 0) return { registers: all, policy: null, others: all };
  const policies = all.filter((workbook) => isPolicyWorkbook(workbook) && hasRosters(workbook));
  const additions = all.filter((workbook) => isPolicyWorkbook(workbook) && !hasRosters(workbook));
  const [first] = policies;
  if (!first) return { registers, policy: null, others: [...additions, ...registers] };
  const joins = policies.some(hasParameters);
  return { registers, policy: joined(joins ? [...policies, ...additions] : policies, policies), others: joins ? registers : [...additions, ...registers] };
}

/** Sheets of the same name stand in it side by side; a policy's reader takes the rows of all. */
function joined(parts: readonly WorkbookSnapshot[], named: readonly WorkbookSnapshot[]): WorkbookSnapshot {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return { file: named.map(({ file }) => file).join('、'), source: 'workbook', sheets: parts.flatMap(({ sheets }) => sheets), names: [], ownParts: [] };
}

function isPolicyWorkbook({ sheets }: WorkbookSnapshot): boolean {
  const filled = sheets.filter((sheet) => !isEmptySheet(sheet));
  return filled.some(isPolicySheet) && filled.every((sheet) => sheet.name.trim() === GUIDE || isPolicySheet(sheet));
}

const GUIDE = '说明';
const { waivers, parameters, calendar } = POLICY_SHEETS;
const NO_ROSTERS: readonly string[] = [waivers.sheet, parameters.sheet, calendar.sheet];

function hasRosters({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some((sheet) => isPolicySheet(sheet) && !NO_ROSTERS.includes(sheet.name.trim()));
}

function hasParameters({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some((sheet) => isPolicySheet(sheet) && sheet.name.trim() === parameters.sheet);
}
