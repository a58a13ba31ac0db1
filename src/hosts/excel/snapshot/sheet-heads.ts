import type { CellArea } from '../../../core/workbook/ref';
import type { DefinedName, SheetList } from '../../../core/workbook/snapshot';
import { HostError } from '../host-error';
import { sync } from '../in-excel';
import { areaOf, PLACE } from './areas';
import { mergesOf, type MergedAreas } from './merges';
import { definedName, type OpenBook } from './open-book';

/** A sheet before its cells are read. */
export interface SheetHead {
  readonly sheet: Excel.Worksheet;
  /** Where values stand; null: nowhere. Rows that are only formatted don't count. */
  readonly used: CellArea | null;
  readonly protected: boolean;
  /** Null: some are. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  readonly merges: readonly CellArea[];
  readonly names: readonly DefinedName[];
  readonly filter: SheetList | null;
  readonly tables: readonly Excel.Table[];
}

export interface BookHeads {
  readonly heads: readonly SheetHead[];
  readonly ownParts: readonly string[];
}

/** All sheets in one round trip; where one has more merged areas than Excel tells at once, these are asked for in parts. */
export async function readHeads(context: Excel.RequestContext, book: OpenBook): Promise<BookHeads> {
  try {
    return await askHeads(context, book, true);
  } catch (error) {
    // Above 512 merged areas Excel fails in its own way.
    if (!(error instanceof HostError) || !['unexpected', 'vanished', 'too-much'].includes(error.problem.code)) throw error;
    const { heads, ownParts } = await askHeads(context, book, false);
    const complete: SheetHead[] = [];
    for (const head of heads) complete.push({ ...head, merges: head.used ? await mergesOf(context, head.sheet, head.used) : [] });
    return { heads: complete, ownParts };
  }
}

async function askHeads(context: Excel.RequestContext, book: OpenBook, withMerges: boolean): Promise<BookHeads> {
  const xml = book.parts.map((part) => part.getXml());
  const asked = book.sheets.map((sheet) => ask(sheet, withMerges));
  await sync(context);
  return { heads: asked.map(headOf), ownParts: xml.map(({ value }) => value) };
}

type Asked = ReturnType<typeof ask>;

function ask(sheet: Excel.Worksheet, withMerges: boolean) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`${PLACE},rowHidden,columnHidden`);
  const merged: MergedAreas | null = withMerges ? used.getMergedAreasOrNullObject() : null;
  merged?.areas.load(PLACE.split(',').map((name) => `items/${name}`).join(','));
  sheet.protection.load('protected');
  sheet.names.load('items/name,items/formula');
  sheet.tables.load('items/name,items/showHeaders,items/showTotals');
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load(PLACE);
  return { sheet, used, merged, filter };
}

function headOf({ sheet, used, merged, filter }: Asked): SheetHead {
  return {
    sheet,
    used: used.isNullObject ? null : areaOf(used),
    protected: sheet.protection.protected,
    rowsHidden: used.isNullObject ? false : used.rowHidden,
    columnsHidden: used.isNullObject ? false : used.columnHidden,
    merges: used.isNullObject || !merged || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    names: sheet.names.items.map(definedName),
    filter: filter.isNullObject ? null : { kind: 'filter', name: null, area: areaOf(filter), headerRows: 1, totalRows: 0 },
    tables: sheet.tables.items,
  };
}
