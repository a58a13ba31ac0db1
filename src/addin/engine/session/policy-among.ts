import { isEmptySheet, isPolicySheet } from '../../../core/layout/left-out';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';

/**
 * The workbook that is policy through and through (rosters, parameters, the guide of `policy init`): it goes before
 * roster sheets inside the registers, as `--policy` does. Null where there is none, or where none goes before the others.
 */
export function policyAmong(workbooks: readonly WorkbookSnapshot[]): WorkbookSnapshot | null {
  if (workbooks.length < 2) return null;
  const found = workbooks.filter(isPolicyWorkbook);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isPolicyWorkbook({ sheets }: WorkbookSnapshot): boolean {
  const filled = sheets.filter((sheet) => !isEmptySheet(sheet));
  const policy = filled.filter((sheet) => sheet.name.trim() !== WAIVERS && isPolicySheet(sheet));
  return policy.length > 0 && filled.every((sheet) => sheet.name.trim() === GUIDE || isPolicySheet(sheet));
}

const GUIDE = '说明';
/** Waivers alone don't make a policy. */
const WAIVERS = '豁免';
