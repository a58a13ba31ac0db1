import { HostError } from '../host-error';
import { sync } from '../in-excel';

export interface TouchedSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly isProtected: boolean;
  readonly mayFormat: boolean;
}

/** The sheets of some cells, by the key (name or id) that the cells speak of; one that is gone is a HostError. */
export async function touchedSheets(context: Excel.RequestContext, wanted: readonly { readonly key: string; readonly name: string }[]): Promise<ReadonlyMap<string, TouchedSheet>> {
  const asked = [...new Map(wanted.map((one) => [one.key, one.name]))].map(([key, name]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load('id,name');
    sheet.protection.load('protected,options');
    return { key, name, sheet };
  });
  await sync(context);
  const found = new Map<string, TouchedSheet>();
  for (const { key, name, sheet } of asked) {
    if (sheet.isNullObject) throw new HostError({ code: 'sheet-missing', sheet: name });
    const isProtected = sheet.protection.protected;
    found.set(key, { sheet, id: sheet.id, isProtected, mayFormat: !isProtected || sheet.protection.options?.allowFormatCells === true });
  }
  return found;
}

export function sheetOf(sheets: ReadonlyMap<string, TouchedSheet>, key: string): TouchedSheet {
  const found = sheets.get(key);
  if (!found) throw new Error(`sheet ${key} was not asked for`);
  return found;
}
