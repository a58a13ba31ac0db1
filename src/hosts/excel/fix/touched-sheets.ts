import type { CellArea } from '../../../core/workbook/ref';
import { HostError } from '../host-error';
import { sync } from '../in-excel';
import { areaOf, PLACE } from '../snapshot/areas';

export interface TouchedSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  /** Where values stand; null: nowhere. */
  readonly used: CellArea | null;
  readonly isProtected: boolean;
  readonly mayFormat: boolean;
}

/** The sheets of some cells, by the key (name or id) that the cells speak of; one that is gone is a HostError. */
export async function touchedSheets(context: Excel.RequestContext, wanted: readonly { readonly key: string; readonly name: string }[]): Promise<ReadonlyMap<string, TouchedSheet>> {
  const found = await sheetsThere(context, wanted.map(({ key }) => key));
  const missing = wanted.find(({ key }) => !found.has(key));
  if (missing) throw new HostError({ code: 'sheet-missing', sheet: missing.name });
  return found;
}

/** Those of some sheets that are there, by the name or id that was asked for. */
export async function sheetsThere(context: Excel.RequestContext, keys: readonly string[]): Promise<ReadonlyMap<string, TouchedSheet>> {
  const asked = [...new Set(keys)].map((key) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load('id,name');
    sheet.protection.load('protected,options');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    return { key, sheet, used };
  });
  await sync(context);
  const found = new Map<string, TouchedSheet>();
  for (const { key, sheet, used } of asked) {
    if (sheet.isNullObject) continue;
    const isProtected = sheet.protection.protected;
    const mayFormat = !isProtected || sheet.protection.options?.allowFormatCells === true;
    found.set(key, { sheet, id: sheet.id, name: sheet.name, used: used.isNullObject ? null : areaOf(used), isProtected, mayFormat });
  }
  return found;
}

export function sheetOf(sheets: ReadonlyMap<string, TouchedSheet>, key: string): TouchedSheet {
  const found = sheets.get(key);
  if (!found) throw new Error(`sheet ${key} was not asked for`);
  return found;
}
