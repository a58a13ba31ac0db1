import type { CellArea } from '../../../src/core/workbook/ref';
import { columnsOf, intersect, rowsOf } from '../model/areas';
import { wireValue } from '../model/value';
import { areaFrom, range, require } from './checks';
import { flag } from './range-format';
import { wire, type Targets, type WireClass, type WireObject } from './wire-class';

type Tables = Targets['TableCollection'];
type Table = Targets['Table'];
type Column = Targets['TableColumn'];

const all = ({ book, sheet }: Tables): Table[] => (sheet ? [sheet] : book.sheets).flatMap((one) => one.parts.tables.map((table) => ({ sheet: one, table })));
const byKey = (self: Tables, key: unknown): Table | undefined => all(self).find(({ table }) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase());
const found = (table: Table | undefined): WireObject => {
  require(table, 'ItemNotFound');
  return wire('Table', table);
};

function add({ book, sheet }: Tables, address: unknown, hasHeaders: unknown): WireObject {
  const { sheet: on, area } = areaFrom(address, sheet ?? book.activeSheet);
  require(!on.parts.tables.some((table) => intersect(table.area, area)), 'InvalidOperation');
  let number = 1;
  while (byKey({ book, sheet: null }, `Table${number}`)) number++;
  const table = { id: book.newId(), name: `Table${number}`, area, showHeaders: hasHeaders !== false, showTotals: false, style: 'TableStyleMedium2' };
  on.parts.tables.push(table);
  book.tell({ kind: 'tableAdded', sheet: on, tableId: table.id, tableName: table.name });
  return wire('Table', { sheet: on, table });
}

export const tableCollection: WireClass<Tables> = {
  reads: { Count: (self) => all(self).length },
  items: (self) => all(self).map((table) => wire('Table', table)),
  item: (self, key: unknown) => found(byKey(self, key)),
  calls: {
    Add: add,
    GetCount: (self) => all(self).length,
    GetItemAt: (self, index: number) => found(all(self)[index]),
    GetItemOrNullObject: (self, key: unknown) => {
      const table = byKey(self, key);
      return table ? wire('Table', table) : null;
    },
  },
};

const body = ({ table }: Table): CellArea => ({ ...table.area, top: table.area.top + (table.showHeaders ? 1 : 0), bottom: table.area.bottom - (table.showTotals ? 1 : 0) });
const remove = ({ sheet, table }: Table): void => {
  sheet.parts.tables = sheet.parts.tables.filter((one) => one.id !== table.id);
  sheet.book.tell({ kind: 'tableDeleted', sheet, tableId: table.id, tableName: table.name });
};

export const table: WireClass<Table> = {
  identity: (self) => ({ Id: self.table.id }),
  parts: {
    Worksheet: ({ sheet }) => wire('Worksheet', sheet),
    Columns: (self) => wire('TableColumnCollection', self),
    Rows: (self) => wire('TableRowCollection', self),
  },
  reads: {
    Id: (self) => self.table.id,
    Name: (self) => self.table.name,
    ShowHeaders: (self) => self.table.showHeaders,
    ShowTotals: (self) => self.table.showTotals,
    Style: (self) => self.table.style,
  },
  writes: {
    Name: (self, name: unknown) => {
      require(typeof name === 'string' && /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name));
      self.table.name = name;
    },
    ShowHeaders: (self, value: unknown) => void (self.table.showHeaders = flag(value)),
    ShowTotals: (self, value: unknown) => void (self.table.showTotals = flag(value)),
    Style: (self, value: unknown) => void (self.table.style = String(value)),
  },
  calls: {
    GetRange: ({ sheet, table: { area } }) => range(sheet, area),
    GetDataBodyRange: (self) => range(self.sheet, body(self)),
    GetHeaderRowRange: ({ sheet, table: { area } }) => range(sheet, { ...area, bottom: area.top }),
    Delete: (self) => {
      const { sheet, table: { area } } = self;
      sheet.changing(area, () => sheet.cells.within(area).forEach(({ row, column }) => sheet.setCell(row, column, { value: null, formula: null })));
      remove(self);
    },
    ConvertToRange: (self) => {
      remove(self);
      return range(self.sheet, self.table.area);
    },
    Resize: (self, area: unknown) => void (self.table.area = areaFrom(area, self.sheet).area),
  },
};

const columnName = ({ sheet, table: { area }, index }: Column): string => String(wireValue(sheet.at(area.top, area.left + index).value));
const columns = (self: Table): Column[] => Array.from({ length: columnsOf(self.table.area) }, (_, index) => ({ ...self, index }));
const columnBy = (self: Table, key: unknown): Column | undefined => columns(self).find((column) => column.index + 1 === key || columnName(column) === key);
const columnArea = ({ table: { area }, index }: Column, rows: CellArea): CellArea => ({ ...rows, left: area.left + index, right: area.left + index });

export const tableColumnCollection: WireClass<Table> = {
  reads: { Count: (self) => columnsOf(self.table.area) },
  items: (self) => columns(self).map((column) => wire('TableColumn', column)),
  item: (self, key: unknown) => {
    const column = columnBy(self, key);
    require(column, 'ItemNotFound');
    return wire('TableColumn', column);
  },
  calls: {
    GetCount: (self) => columnsOf(self.table.area),
    GetItemOrNullObject: (self, key: unknown) => {
      const column = columnBy(self, key);
      return column ? wire('TableColumn', column) : null;
    },
  },
};

export const tableColumn: WireClass<Column> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  reads: { Id: ({ index }) => index + 1, Index: ({ index }) => index, Name: columnName },
  calls: {
    GetRange: (self) => range(self.sheet, columnArea(self, self.table.area)),
    GetDataBodyRange: (self) => range(self.sheet, columnArea(self, body(self))),
    GetHeaderRowRange: (self) => range(self.sheet, columnArea(self, { ...self.table.area, bottom: self.table.area.top })),
  },
};

export const tableRowCollection: WireClass<Table> = {
  reads: { Count: (self) => rowsOf(body(self)) },
  calls: { GetCount: (self) => rowsOf(body(self)) },
};
