import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { Checked } from '../session/checked';
import { PaneError } from '../pane-engine';

export function sheetAt({ workbooks }: Checked, file: string, name: string): { readonly workbook: WorkbookSnapshot; readonly sheet: SheetSnapshot } {
  const workbook = workbooks.find((one) => one.file === file);
  const sheet = workbook?.sheets.find((one) => one.name === name);
  if (workbook && sheet) return { workbook, sheet };
  throw new PaneError({ zh: `「${file}」里没有工作表「${name}」：请重新检查。`, en: `"${file}" has no sheet "${name}": check again.` });
}
