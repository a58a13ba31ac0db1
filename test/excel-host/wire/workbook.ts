import type { Book } from '../model/book';
import { oneOf, require } from './checks';
import { flag } from './range-format';
import { wire, type WireClass } from './wire-class';

const firstCell = (book: Book) => {
  const { sheet, area } = book.selected;
  return wire('Range', { sheet, area: { ...area, bottom: area.top, right: area.left } });
};

export const workbook: WireClass<Book> = {
  parts: {
    Worksheets: (book) => wire('WorksheetCollection', book),
    Application: (book) => wire('Application', book),
    Functions: (book) => wire('Functions', book),
    Settings: (book) => wire('SettingCollection', book),
    CustomXmlParts: (book) => wire('CustomXmlPartCollection', book),
    Names: (book) => wire('NamedItemCollection', { book, sheet: null }),
    Tables: (book) => wire('TableCollection', { book, sheet: null }),
    Comments: (book) => wire('CommentCollection', { book, sheet: null }),
    Properties: (book) => wire('DocumentProperties', book),
    Protection: (book) => wire('WorkbookProtection', book),
    _Runtime: (book) => wire('Runtime', book),
  },
  reads: {
    Name: (book) => book.name,
    IsDirty: (book) => book.isDirty,
    ReadOnly: (book) => book.readOnly,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    UsePrecisionAsDisplayed: () => false,
    CalculationEngineVersion: () => 191_029,
    ChartDataPointTrack: () => true,
  },
  writes: { IsDirty: (book, value: unknown) => void (book.isDirty = flag(value)) },
  calls: {
    GetSelectedRange: (book) => wire('Range', { ...book.selected }),
    GetActiveCell: firstCell,
    Save: (book) => void (book.isDirty = false),
  },
};

export const application: WireClass<Book> = {
  reads: {
    CalculationMode: (book) => book.calculationMode,
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191_029,
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  writes: { CalculationMode: (book, mode: unknown) => void (book.calculationMode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'], mode)) },
  calls: {
    Calculate: (book, type: unknown) => {
      oneOf(['Recalculate', 'Full', 'FullRebuild'], type);
      for (const sheet of book.sheets) book.recalculate(sheet);
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtime: WireClass<Book> = {
  reads: { EnableEvents: (book) => book.eventsEnabled },
  writes: { EnableEvents: (book, value: unknown) => void (book.eventsEnabled = flag(value)) },
};

export const workbookProtection: WireClass<Book> = {
  reads: { Protected: (book) => book.protectedStructure },
  calls: {
    Protect: (book) => {
      require(!book.protectedStructure, 'InvalidOperation');
      book.protectedStructure = true;
    },
    Unprotect: (book) => void (book.protectedStructure = false),
  },
};

const PROPERTIES = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'] as const;
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const documentProperties: WireClass<Book> = {
  reads: Object.fromEntries(PROPERTIES.map((name) => [pascal(name), (book: Book) => book.properties[name]])),
  writes: Object.fromEntries(PROPERTIES.map((name) => [pascal(name), (book: Book, value: unknown) => void (book.properties[name] = value)])),
};
