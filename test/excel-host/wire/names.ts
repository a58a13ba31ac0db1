import type { DefinedItem } from '../model/sheet-parts';
import { absoluteAddress, parseAddress, quoteSheet, splitSheet } from '../model/areas';
import { isRange, require } from './checks';
import { flag } from './range-format';
import { wire, type Targets, type WireClass, type WireObject } from './wire-class';

type Names = Targets['NamedItemCollection'];

const list = ({ book, sheet }: Names): DefinedItem[] => sheet?.parts.names ?? book.names;
const find = (self: Names, name: unknown): DefinedItem | undefined => list(self).find((item) => item.name.toLowerCase() === String(name).toLowerCase());
const named = (self: Names, item: DefinedItem | undefined): WireObject | null => (item ? wire('NamedItem', { ...self, item }) : null);

function add(self: Names, name: unknown, formula: string, comment: unknown): WireObject | null {
  // A name looks like no cell, and begins with a letter, an underscore or a backslash.
  require(typeof name === 'string' && /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !parseAddress(name) && !/^[rc]$/i.test(name));
  require(!find(self, name));
  const item = { name, formula, visible: true, comment: typeof comment === 'string' ? comment : '' };
  list(self).push(item);
  return named(self, item);
}

function rangeOf({ book, sheet, item }: Targets['NamedItem']): WireObject | null {
  const { sheet: name, address } = splitSheet(item.formula.replace(/^=/, ''));
  const on = name === null ? sheet : book.find(name);
  const area = parseAddress(address);
  return on && area ? wire('Range', { sheet: on, area }) : null;
}

export const namedItemCollection: WireClass<Names> = {
  items: (self) => list(self).map((item) => wire('NamedItem', { ...self, item })),
  item: (self, name: unknown) => {
    const found = named(self, find(self, name));
    require(found, 'ItemNotFound');
    return found;
  },
  calls: {
    Add: (self, name: unknown, reference: unknown, comment: unknown) => {
      const formula = isRange(reference) ? `=${quoteSheet(reference.self.sheet.name)}!${absoluteAddress(reference.self.area)}` : reference;
      require(typeof formula === 'string');
      return add(self, name, formula.startsWith('=') ? formula : `=${formula}`, comment);
    },
    AddFormulaLocal: (self, name: unknown, formula: string, comment: unknown) => add(self, name, formula, comment),
    GetCount: (self) => list(self).length,
    GetItemOrNullObject: (self, name: unknown) => named(self, find(self, name)),
  },
};

export const namedItem: WireClass<Targets['NamedItem']> = {
  identity: ({ item }) => ({ _Id: item.name }),
  parts: {
    Worksheet: ({ sheet }) => {
      require(sheet, 'ItemNotFound');
      return wire('Worksheet', sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => sheet && wire('Worksheet', sheet),
  },
  reads: {
    Name: ({ item }) => item.name,
    _Id: ({ item }) => item.name,
    Formula: ({ item }) => item.formula,
    Visible: ({ item }) => item.visible,
    Comment: ({ item }) => item.comment,
    Scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
    Type: (self) => (self.item.formula.includes('#REF!') ? 'Error' : rangeOf(self) ? 'Range' : 'String'),
    Value: ({ item }) => item.formula.replace(/^=/, '').replaceAll('$', ''),
  },
  writes: {
    Formula: ({ item }, formula: unknown) => {
      require(typeof formula === 'string' && formula.startsWith('='));
      item.formula = formula;
    },
    Visible: ({ item }, value: unknown) => void (item.visible = flag(value)),
    Comment: ({ item }, value: unknown) => void (item.comment = String(value)),
  },
  calls: {
    GetRange: (self) => {
      const found = rangeOf(self);
      require(found, 'InvalidReference');
      return found;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: (self) => void list(self).splice(list(self).indexOf(self.item), 1),
  },
};
