import { addressOf, cellsOf, columnsOf, fullAddress, isEntireColumn, isEntireRow, rowsOf } from '../model/areas';
import { changed } from '../model/look';
import { displayText } from '../model/display-text';
import { valueType, wireValue } from '../model/value';
import { flag, lineSize } from './range-format';
import { fill, grid, paint, typeInto } from './range-grid';
import { rangeCalls } from './range-calls';
import { requireUnlocked } from './checks';
import { wire, type RangeTarget, type WireClass } from './wire-class';

function hidden({ sheet, area }: RangeTarget, of: 'rows' | 'columns'): boolean | null {
  const [from, to] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const count = Object.entries(sheet.parts[of]).filter(([index, line]) => Number(index) >= from && Number(index) <= to && line.hidden).length;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

function hide(range: RangeTarget, of: 'rows' | 'columns', value: boolean): void {
  const { sheet, area } = range;
  requireUnlocked(range, of === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  sheet.hide(of, of === 'rows' ? area.top : area.left, of === 'rows' ? area.bottom : area.right, value);
  if (of === 'rows') sheet.book.tell({ kind: 'rowHiddenChanged', sheet, area, hidden: value });
}

function extent({ sheet }: RangeTarget, of: 'rows' | 'columns', from: number, to: number): number {
  let points = 0;
  for (let index = from; index < to; index++) points += lineSize({ sheet }, of, index);
  return points;
}

const formulas = (range: RangeTarget) => grid(range, (cell) => cell.formula ?? wireValue(cell.value));
const formats = (range: RangeTarget) => grid(range, (cell) => cell.look.numberFormat);

function setFormats(range: RangeTarget, value: unknown): void {
  if (!Array.isArray(value)) return paint(range, (look) => changed(look, { numberFormat: String(value) }));
  const wanted = new Map<string, string>();
  fill(range, value, (row, column, format) => wanted.set(`${row}:${column}`, String(format)));
  paint(range, (look, row, column) => changed(look, { numberFormat: wanted.get(`${row}:${column}`) ?? look.numberFormat }));
}

export const rangeClass: WireClass<RangeTarget> = {
  byReference: true,
  parts: {
    Format: (range) => wire('RangeFormat', range),
    Worksheet: ({ sheet }) => wire('Worksheet', sheet),
    ConditionalFormats: (range) => wire('ConditionalFormatCollection', { sheet: range.sheet, areas: [range.area] }),
    DataValidation: (range) => wire('DataValidation', range),
  },
  reads: {
    Values: (range) => grid(range, (cell) => wireValue(cell.value)),
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: (range) => grid(range, (cell) => displayText(cell)),
    NumberFormat: formats,
    NumberFormatLocal: formats,
    ValueTypes: (range) => grid(range, (cell) => (cell.formula !== null && cell.value === null ? 'Empty' : valueType(cell.value))),
    Address: ({ sheet, area }) => fullAddress(sheet.name, area),
    AddressLocal: ({ sheet, area }) => fullAddress(sheet.name, area),
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => rowsOf(area),
    ColumnCount: ({ area }) => columnsOf(area),
    CellCount: ({ area }) => (cellsOf(area) > 2_147_483_647 ? -1 : cellsOf(area)),
    IsEntireRow: ({ area }) => isEntireRow(area),
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    RowHidden: (range) => hidden(range, 'rows'),
    ColumnHidden: (range) => hidden(range, 'columns'),
    Hidden: (range) => hidden(range, 'rows') === true || hidden(range, 'columns') === true,
    HasSpill: () => false,
    Style: () => 'Normal',
    Hyperlink: ({ sheet, area }) => sheet.parts.hyperlinks.find((link) => link.at === addressOf(area))?.link ?? null,
    Top: (range) => extent(range, 'rows', 0, range.area.top),
    Left: (range) => extent(range, 'columns', 0, range.area.left),
    Height: (range) => extent(range, 'rows', range.area.top, range.area.bottom + 1),
    Width: (range) => extent(range, 'columns', range.area.left, range.area.right + 1),
  },
  writes: {
    Values: typeInto,
    Formulas: typeInto,
    FormulasLocal: typeInto,
    NumberFormat: setFormats,
    NumberFormatLocal: setFormats,
    RowHidden: (range, value: unknown) => hide(range, 'rows', flag(value)),
    ColumnHidden: (range, value: unknown) => hide(range, 'columns', flag(value)),
    Hyperlink: ({ sheet, area }, link: Record<string, unknown>) => {
      sheet.parts.hyperlinks = [...sheet.parts.hyperlinks.filter((known) => known.at !== addressOf(area)), { at: addressOf(area), link }];
      if (typeof link.textToDisplay === 'string') sheet.setCell(area.top, area.left, { value: link.textToDisplay, formula: null });
    },
  },
  calls: rangeCalls,
};
