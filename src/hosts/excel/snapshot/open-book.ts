import type { DefinedName } from '../../../core/workbook/snapshot';
import { askCalendar, counts1904 } from '../date-system';
import { sync } from '../in-excel';

export interface OpenBook {
  readonly file: string;
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly DefinedName[];
  readonly parts: readonly Excel.CustomXmlPart[];
  /** Serials count from 1904, as in workbooks of old Macs. */
  readonly dates1904: boolean;
}

const OWN = /^urn:taizhang:(?!undo:)/;
const MOST_PARTS = 64;

/** What is known of the workbook as a whole, in one round trip. */
export async function openBook(context: Excel.RequestContext): Promise<OpenBook> {
  const { workbook } = context;
  workbook.load('name');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  workbook.names.load('items/name,items/formula');
  workbook.customXmlParts.load('items/id,items/namespaceUri');
  const day = askCalendar(context);
  await sync(context);
  return {
    file: workbook.name,
    sheets: workbook.worksheets.items,
    names: workbook.names.items.map(definedName),
    parts: workbook.customXmlParts.items.filter(({ namespaceUri }) => OWN.test(namespaceUri)).slice(0, MOST_PARTS),
    dates1904: counts1904(day),
  };
}

export function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, '') };
}
