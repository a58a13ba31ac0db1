import { inExcel, sync } from './in-excel';

/** Brings a sheet to the front where there is one of that name; false: there is none. */
export function bringUp(name: string): Promise<boolean> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await sync(context);
    if (sheet.isNullObject) return false;
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    await sync(context);
    return true;
  });
}
