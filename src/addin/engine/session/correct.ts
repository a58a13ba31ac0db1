import type { SheetCorrection } from '../../../core/records/corrections';
import { correctionsOf, correctionsPart } from '../../../core/records/corrections';
import { parseA1 } from '../../../core/workbook/ref';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { Checked } from './checked';
import { PaneError } from '../pane-engine';
import { sheetAt } from '../answers/sheet-at';
import type { Correction } from '../sheets-view';
import { registerNamed } from '../answers/totals-view';

/** The workbook with one sheet corrected, and the part by which it is remembered: all corrections of the workbook in one. */
export function corrected(checked: Checked, file: string, name: string, correction: Correction): { readonly workbook: WorkbookSnapshot; readonly part: string } {
  const { workbook } = sheetAt(checked, file, name);
  const part = correctionsPart(new Map([...correctionsOf(workbook), [name, sheetCorrection(correction)]]));
  const { source, sheets, names, ownParts } = workbook;
  return { workbook: { file, source, sheets, names, ownParts: [...ownParts, part] }, part };
}

function sheetCorrection({ register: id, columns }: Correction): SheetCorrection {
  if (id === null) return { register: null, columns: new Map() };
  const register = registerNamed(id);
  const own = new Map<number, string | null>();
  const fields = new Set<string>();
  for (const [letters, field] of Object.entries(columns)) {
    const at = parseA1(`${letters}1`);
    if (!at || (field !== null && !Object.hasOwn(register.fields, field))) throw new Error(`no column ${letters} or no field ${String(field)} of ${id}`);
    if (field !== null && fields.has(field)) {
      const { zh, en } = register.fields[field] ?? { zh: field, en: field };
      throw new PaneError({ zh: `有两列都指定为「${zh}」：请只留一列。`, en: `Two columns are said to be "${en}": keep one of them.` });
    }
    if (field !== null) fields.add(field);
    own.set(at.column, field);
  }
  return { register: id, columns: own };
}
