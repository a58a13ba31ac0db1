import type { CellArea } from '../../../src/core/workbook/ref';
import { intersect } from '../model/areas';
import type { StoredCell } from '../model/cell-grid';
import type { Sheet } from '../model/sheet';
import { isError } from '../model/value';
import { oneOf, require } from './checks';
import { wire, type RangeTarget, type WireObject } from './wire-class';

const areas = (sheet: Sheet, found: CellArea[]): WireObject | null => (found.length === 0 ? null : wire('RangeAreas', { sheet, areas: found }));

/** More than this Excel does not tell at once. */
const MOST_MERGED = 512;

export function mergedAreas({ sheet, area }: RangeTarget): WireObject | null {
  const found = sheet.mergesWithin(area);
  require(found.length <= MOST_MERGED, 'GeneralException');
  return areas(sheet, found);
}

/** The cells of a kind within the used part of a range, as areas of one row or of whole visible blocks. */
export function specialCells(self: RangeTarget, type: unknown, valueType?: unknown): WireObject | null {
  const { sheet } = self;
  // As the command of Excel's menu, it is not there on a protected sheet.
  require(!sheet.parts.protection, 'AccessDenied');
  const kind = oneOf(['Visible', 'Formulas', 'Constants', 'Blanks', 'ConditionalFormats', 'DataValidations'], type);
  if (kind === 'ConditionalFormats') return areas(sheet, cut(self, sheet.parts.conditionalFormats.flatMap((format) => format.areas)));
  if (kind === 'DataValidations') return areas(sheet, cut(self, sheet.parts.validations.flatMap((rule) => rule.areas)));
  if (kind === 'Visible') return areas(sheet, visible(self));
  const used = sheet.usedArea(false, self.area);
  if (!used) return null;
  const fits = (cell: StoredCell): boolean => {
    if (kind === 'Blanks') return cell.value === null && cell.formula === null;
    return (cell.formula !== null) === (kind === 'Formulas') && (cell.value !== null || cell.formula !== null) && ofType(cell, valueType);
  };
  return areas(sheet, rowRuns(sheet, used, fits));
}

const cut = ({ area }: RangeTarget, found: readonly CellArea[]): CellArea[] => found.flatMap((one) => intersect(one, area) ?? []);

function ofType({ value }: StoredCell, type: unknown): boolean {
  if (type === undefined || type === null || type === 'All') return true;
  const kinds = String(type);
  if (isError(value)) return kinds.includes('Errors');
  return kinds.includes(typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Logical' : 'Text');
}

function rowRuns(sheet: Sheet, area: CellArea, fits: (cell: StoredCell) => boolean): CellArea[] {
  const found: CellArea[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (const [left, right] of runs(area.left, area.right, (column) => fits(sheet.at(row, column)))) found.push({ top: row, bottom: row, left, right });
  }
  return found;
}

function visible({ sheet, area }: RangeTarget): CellArea[] {
  const shown = intersect(area, sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 });
  if (!shown) return [];
  const rows = runs(shown.top, shown.bottom, (row) => !sheet.line('rows', row).hidden);
  const columns = runs(shown.left, shown.right, (column) => !sheet.line('columns', column).hidden);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

/** First and last of each unbroken row of numbers that fit. */
function runs(from: number, to: number, fits: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = from; index <= to; index++) {
    if (!fits(index)) continue;
    const last = found[found.length - 1];
    if (last?.[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  }
  return found;
}
