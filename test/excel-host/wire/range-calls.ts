import type { CellArea } from '../../../src/core/workbook/ref';
import { bounding, columnsOf, intersect, isEntireColumn, isEntireRow, rowsOf } from '../model/areas';
import { PLAIN_LOOK } from '../model/look';
import { merge, unmerge } from '../model/merging';
import { deleteCells, insertCells } from '../model/shift';
import { copyFrom } from './copy-from';
import { areaFrom, oneOf, range, require, requireUnlocked } from './checks';
import { cellProperties, lineProperties, setCellProperties, setLineProperties } from './cell-properties';
import { mergedAreas, specialCells } from './special-cells';
import { wire, type RangeTarget, type WireClass, type WireObject } from './wire-class';

type Calls = NonNullable<WireClass<RangeTarget>['calls']>;

const moved = ({ sheet, area }: RangeTarget, change: Partial<CellArea>): WireObject => range(sheet, { ...area, ...change });

function clear({ sheet, area }: RangeTarget, what: unknown): void {
  const applyTo = oneOf(['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'], what ?? 'All');
  requireUnlocked({ sheet, area });
  const contents = applyTo === 'All' || applyTo === 'Contents';
  if (contents) sheet.changing(area, () => sheet.cells.within(area).forEach(({ row, column }) => sheet.setCell(row, column, { value: null, formula: null })));
  if (applyTo !== 'All' && applyTo !== 'Formats') return;
  sheet.restyle(area, () => PLAIN_LOOK);
  unmerge(sheet, area);
  sheet.parts.conditionalFormats = sheet.parts.conditionalFormats.filter((format) => !format.areas.every((one) => intersect(one, area)));
  sheet.book.tell({ kind: 'formatChanged', sheet, area });
}

const used = ({ sheet, area }: RangeTarget, valuesOnly: unknown): WireObject | null => {
  const found = sheet.usedArea(valuesOnly === true, area);
  return found && range(sheet, found);
};

const overlap = (self: RangeTarget, other: unknown): WireObject | null => {
  const target = areaFrom(other, self.sheet);
  const shared = target.sheet === self.sheet ? intersect(self.area, target.area) : null;
  return shared && range(self.sheet, shared);
};

/** Ranges from a range. */
const around: Calls = {
  GetCell: ({ sheet, area }, row: number, column: number) => range(sheet, { top: area.top + row, bottom: area.top + row, left: area.left + column, right: area.left + column }),
  GetRow: (self, row: number) => moved(self, { top: self.area.top + row, bottom: self.area.top + row }),
  GetColumn: (self, column: number) => moved(self, { left: self.area.left + column, right: self.area.left + column }),
  GetLastRow: (self) => moved(self, { top: self.area.bottom }),
  GetLastColumn: (self) => moved(self, { left: self.area.right }),
  GetLastCell: (self) => moved(self, { top: self.area.bottom, left: self.area.right }),
  GetEntireRow: (self) => moved(self, { left: 0, right: 16_383 }),
  GetEntireColumn: (self) => moved(self, { top: 0, bottom: 1_048_575 }),
  GetOffsetRange: (self, rows: number, columns: number) => moved(self, { top: self.area.top + rows, bottom: self.area.bottom + rows, left: self.area.left + columns, right: self.area.right + columns }),
  GetResizedRange: (self, rows: number, columns: number) => moved(self, { bottom: self.area.bottom + rows, right: self.area.right + columns }),
  GetAbsoluteResizedRange: (self, rows: number, columns: number) => moved(self, { bottom: self.area.top + rows - 1, right: self.area.left + columns - 1 }),
  GetRowsBelow: (self, count: number) => moved(self, count > 0 ? { top: self.area.bottom + 1, bottom: self.area.bottom + count } : { top: self.area.bottom + count + 1 }),
  GetRowsAbove: (self, count: number) => moved(self, { top: self.area.top - count, bottom: self.area.top - 1 }),
  GetColumnsAfter: (self, count: number) => moved(self, { left: self.area.right + 1, right: self.area.right + count }),
  GetColumnsBefore: (self, count: number) => moved(self, { left: self.area.left - count, right: self.area.left - 1 }),
  GetBoundingRect: (self, other: unknown) => range(self.sheet, bounding(self.area, areaFrom(other, self.sheet).area)),
  GetIntersection: (self, other: unknown) => {
    const found = overlap(self, other);
    require(found, 'ItemNotFound');
    return found;
  },
  GetIntersectionOrNullObject: overlap,
  GetUsedRange: (self, valuesOnly: unknown) => used(self, valuesOnly) ?? moved(self, { bottom: self.area.top, right: self.area.left }),
  GetUsedRangeOrNullObject: used,
  GetMergedAreasOrNullObject: mergedAreas,
  GetMergedAreas: (self) => {
    const found = mergedAreas(self);
    require(found, 'ItemNotFound');
    return found;
  },
  GetSpecialCellsOrNullObject: specialCells,
  GetSpecialCells: (self, type: unknown, valueType: unknown) => {
    const found = specialCells(self, type, valueType);
    require(found, 'ItemNotFound');
    return found;
  },
};

function insert(self: RangeTarget, given: unknown): WireObject {
  const way = oneOf(['Down', 'Right'], given);
  requireUnlocked(self, way === 'Down' ? 'allowInsertRows' : 'allowInsertColumns');
  require(!isEntireRow(self.area) || way === 'Down');
  insertCells(self.sheet, self.area, isEntireColumn(self.area) ? 'Right' : way);
  return wire('Range', { ...self });
}

/** What changes a range as a whole. */
const acts: Calls = {
  _ValidateArraySize: ({ area }, rows: number, columns: number) => require(rows === rowsOf(area) && columns === columnsOf(area)),
  Select: ({ sheet, area }) => {
    require(sheet.parts.visibility === 'Visible');
    sheet.book.select(sheet, area);
  },
  Clear: clear,
  Merge: (self, across: unknown) => {
    requireUnlocked(self);
    merge(self.sheet, self.area, across === true);
  },
  Unmerge: ({ sheet, area }) => {
    requireUnlocked({ sheet, area });
    unmerge(sheet, area);
  },
  Insert: insert,
  Delete: (self, given: unknown) => {
    const way = oneOf(['Up', 'Left'], given);
    requireUnlocked(self, way === 'Up' ? 'allowDeleteRows' : 'allowDeleteColumns');
    deleteCells(self.sheet, self.area, isEntireRow(self.area) ? 'Up' : isEntireColumn(self.area) ? 'Left' : way);
  },
  CopyFrom: (self, source: unknown, what: unknown) => copyFrom(self, areaFrom(source, self.sheet), what),
  Calculate: ({ sheet, area }) => {
    for (const { row, column, cell } of sheet.cells.within(area)) if (cell.formula !== null) sheet.setCell(row, column, { value: sheet.book.calculate(cell.formula, sheet) });
  },
  GetCellProperties: cellProperties,
  SetCellProperties: setCellProperties,
  GetRowProperties: (self, wanted: Record<string, unknown>) => lineProperties(self, 'rows', wanted),
  GetColumnProperties: (self, wanted: Record<string, unknown>) => lineProperties(self, 'columns', wanted),
  SetRowProperties: (self, given: unknown) => setLineProperties(self, 'rows', given),
  SetColumnProperties: (self, given: unknown) => setLineProperties(self, 'columns', given),
};

export const rangeCalls: Calls = { ...around, ...acts };
