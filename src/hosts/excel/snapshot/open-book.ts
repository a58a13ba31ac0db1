import type { DefinedName } from '../../../core/workbook/snapshot';
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
/** 2 January 1904: day 1 where counting begins in 1904. */
const DAY_ONE = 1;

/** What is known of the workbook as a whole, in one round trip. */
export async function openBook(context: Excel.RequestContext): Promise<OpenBook> {
  const { workbook } = context;
  workbook.load('name');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  workbook.names.load('items/name,items/formula');
  workbook.customXmlParts.load('items/id,items/namespaceUri');
  const day = workbook.functions.date(1904, 1, 2);
  day.load('value');
  await sync(context);
  return {
    file: workbook.name,
    sheets: workbook.worksheets.items,
    names: workbook.names.items.map(definedName),
    parts: workbook.customXmlParts.items.filter(({ namespaceUri }) => OWN.test(namespaceUri)).slice(0, MOST_PARTS),
    dates1904: day.value === DAY_ONE,
  };
}

export function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, '') };
}
