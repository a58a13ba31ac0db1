import { WHOLE_SHEET } from '../model/areas';
import { copySheet } from '../model/copy-sheet';
import type { Sheet } from '../model/sheet';
import { areaFrom, colour, oneOf, range, require } from './checks';
import { flag } from './range-format';
import { wire, type RangeTarget, type WireClass, type WireObject } from './wire-class';
import { checkSheetName, requireFreeStructure } from './worksheets';

const VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'] as const;

function setVisibility(sheet: Sheet, value: unknown): void {
  const { book, parts } = sheet;
  const visibility = oneOf(VISIBILITY, value);
  requireFreeStructure(book);
  // A workbook always shows one sheet.
  require(visibility === 'Visible' || book.sheets.some((other) => other !== sheet && other.parts.visibility === 'Visible'));
  const before = parts.visibility;
  parts.visibility = visibility;
  if (before !== visibility) book.tell({ kind: 'visibilityChanged', sheet, before });
  const next = book.sheets.find((other) => other.parts.visibility === 'Visible');
  if (visibility !== 'Visible' && book.activeSheet === sheet && next) book.activate(next);
}

function remove(sheet: Sheet): void {
  const { book } = sheet;
  requireFreeStructure(book);
  require(sheet.parts.visibility !== 'VeryHidden', 'GeneralException');
  require(book.sheets.some((other) => other !== sheet && other.parts.visibility === 'Visible'), 'InvalidOperation');
  book.deleteSheet(sheet);
}

function neighbour(sheet: Sheet, by: 1 | -1, visibleOnly: unknown): WireObject | null {
  const { sheets } = sheet.book;
  for (let index = sheets.indexOf(sheet) + by; index >= 0 && index < sheets.length; index += by) {
    const found = sheets[index];
    if (found && (visibleOnly !== true || found.parts.visibility === 'Visible')) return wire('Worksheet', found);
  }
  return null;
}

const found = (object: WireObject | null): WireObject => {
  require(object, 'ItemNotFound');
  return object;
};

const used = (sheet: Sheet, valuesOnly: unknown): WireObject | null => {
  const area = sheet.usedArea(valuesOnly === true);
  return area && range(sheet, area);
};

const cells = (sheet: Sheet, address: unknown): WireObject => {
  if (address === null || address === undefined || address === '') return range(sheet, WHOLE_SHEET);
  const target: RangeTarget = areaFrom(address, sheet);
  return range(target.sheet, target.area);
};

export const worksheet: WireClass<Sheet> = {
  identity: (sheet) => ({ Id: sheet.id }),
  eventTarget: (sheet) => sheet.id,
  parts: {
    Names: (sheet) => wire('NamedItemCollection', { book: sheet.book, sheet }),
    Tables: (sheet) => wire('TableCollection', { book: sheet.book, sheet }),
    Comments: (sheet) => wire('CommentCollection', { book: sheet.book, sheet }),
    PageLayout: (sheet) => wire('PageLayout', sheet),
    HorizontalPageBreaks: (sheet) => wire('PageBreakCollection', { sheet, way: 'horizontal' }),
    VerticalPageBreaks: (sheet) => wire('PageBreakCollection', { sheet, way: 'vertical' }),
    FreezePanes: (sheet) => wire('WorksheetFreezePanes', sheet),
    Protection: (sheet) => wire('WorksheetProtection', sheet),
    AutoFilter: (sheet) => wire('AutoFilter', sheet),
    Shapes: (sheet) => wire('ShapeCollection', sheet),
  },
  reads: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.book.sheets.indexOf(sheet),
    Visibility: (sheet) => sheet.parts.visibility,
    TabColor: (sheet) => sheet.parts.tabColor,
    Gridlines: (sheet) => sheet.parts.showGridlines,
    Headings: (sheet) => sheet.parts.showHeadings,
    StandardWidth: (sheet) => sheet.parts.standardWidth,
    StandardHeight: (sheet) => sheet.parts.standardHeight,
    EnableCalculation: () => true,
  },
  writes: {
    Name: (sheet, name: unknown) => {
      requireFreeStructure(sheet.book);
      sheet.book.renameSheet(sheet, checkSheetName(sheet.book, name, sheet));
    },
    Position: (sheet, to: unknown) => {
      require(typeof to === 'number' && to >= 0 && to < sheet.book.sheets.length);
      requireFreeStructure(sheet.book);
      sheet.book.moveSheet(sheet, to);
    },
    Visibility: setVisibility,
    TabColor: (sheet, value: unknown) => void (sheet.parts.tabColor = value === '' ? '' : colour(value)),
    Gridlines: (sheet, value: unknown) => void (sheet.parts.showGridlines = flag(value)),
    Headings: (sheet, value: unknown) => void (sheet.parts.showHeadings = flag(value)),
    StandardWidth: (sheet, value: unknown) => void (sheet.parts.standardWidth = Number(value)),
  },
  calls: {
    GetRange: cells,
    GetRangeByIndexes: (sheet, row: number, column: number, rows: number, columns: number) => range(sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }),
    GetCell: (sheet, row: number, column: number) => range(sheet, { top: row, left: column, bottom: row, right: column }),
    GetUsedRange: (sheet, valuesOnly: unknown) => used(sheet, valuesOnly) ?? range(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: used,
    GetRanges: (sheet, addresses: unknown) => {
      // OfficeDev/office-js#5198
      require(typeof addresses === 'string' && addresses.length <= 8192);
      return wire('RangeAreas', { sheet, areas: addresses.split(',').map((address) => areaFrom(address.trim(), sheet).area) });
    },
    GetNext: (sheet, visibleOnly: unknown) => found(neighbour(sheet, 1, visibleOnly)),
    GetNextOrNullObject: (sheet, visibleOnly: unknown) => neighbour(sheet, 1, visibleOnly),
    GetPrevious: (sheet, visibleOnly: unknown) => found(neighbour(sheet, -1, visibleOnly)),
    GetPreviousOrNullObject: (sheet, visibleOnly: unknown) => neighbour(sheet, -1, visibleOnly),
    Activate: (sheet) => {
      require(sheet.parts.visibility === 'Visible');
      sheet.book.activate(sheet);
    },
    Delete: remove,
    Copy: (sheet, positionType: unknown, relativeTo: unknown) => {
      requireFreeStructure(sheet.book);
      const copy = copySheet(sheet);
      const at = { None: -1, Beginning: 0, End: -1 }[String(positionType ?? 'None')];
      const other = typeof relativeTo === 'object' && relativeTo !== null ? (relativeTo as { self: Sheet }).self : null;
      const { sheets } = sheet.book;
      const to = other ? sheets.indexOf(other) + (positionType === 'After' ? 1 : 0) : at === 0 ? 0 : sheets.length - 1;
      sheet.book.moveSheet(copy, Math.min(to, sheets.length - 1));
      return wire('Worksheet', copy);
    },
    Calculate: (sheet) => sheet.book.recalculate(sheet),
  },
};
