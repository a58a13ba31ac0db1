import { cellText } from '../../../core/workbook/cell-text';
import { a1 } from '../../../core/workbook/ref';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { DEFAULT_LIMITS } from '../read/limits';
import { readWorkbook } from '../read/read-workbook';
import type { CellPatch } from './cell-patch';
import { patchCsv } from './patch-csv';
import { patchXlsx } from './patch-xlsx';
import { PatchError } from './patch-error';

/**
 * A corrected copy of a file that was read as `before`. Only what the patches touch differs.
 * The copy is read back before anybody gets it: a cell that doesn't hold what it should is an error.
 */
export async function patchWorkbook(bytes: Uint8Array, before: WorkbookSnapshot, patches: readonly CellPatch[]): Promise<Uint8Array> {
  for (const { sheet, row, column } of patches) {
    const found = before.sheets.find(({ name }) => name === sheet);
    if (found && found.formula(row, column) === null) continue;
    const cell = a1(row, column);
    throw new PatchError(
      `「${before.file}」的「${sheet}」${cell} 是公式或不存在，不能自动改：请手工核对。`,
      `${sheet}!${cell} of "${before.file}" holds a formula or does not exist and can't be corrected: check it by hand.`,
    );
  }
  const copy = before.source === 'text' ? patchCsv(bytes, before.file, patches) : await patchXlsx(bytes, before, patches, DEFAULT_LIMITS);
  requireValues(await readWorkbook(copy, before.file), patches);
  return copy;
}

function requireValues(after: WorkbookSnapshot, patches: readonly CellPatch[]): void {
  for (const { sheet, row, column, to } of patches) {
    const cell = after.sheets.find(({ name }) => name === sheet)?.cell(row, column) ?? { kind: 'blank' };
    const wanted = after.source === 'text' || to.kind === 'text' ? 'text' : 'number';
    const same = to.kind === 'text' ? cellText(cell) === to.value : after.source === 'text' || (cell.kind === 'number' && Math.abs(cell.value - to.value) < 1e-9 * Math.max(1, Math.abs(to.value)));
    const blank = to.kind === 'text' && to.value === '' && cell.kind === 'blank';
    if (blank || (same && cell.kind === wanted)) continue;
    throw new PatchError(
      `「${after.file}」的「${sheet}」${a1(row, column)} 没有改成功，没有写出副本：请手工修改。`,
      `${sheet}!${a1(row, column)} of "${after.file}" could not be changed and no copy was written: change it by hand.`,
    );
  }
}
