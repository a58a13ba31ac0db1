import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { require } from './checks';
import { HostError } from './host-error';
import { wire, type WireClass, type WireObject } from './wire-class';

/** At most 31 characters, none of them `\ / ? * [ ] :`, no apostrophe at either end, and no other sheet of this name. */
export function checkSheetName(book: Book, name: unknown, self?: Sheet): string {
  require(typeof name === 'string' && name !== '' && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && name.toLowerCase() !== 'history');
  const other = book.find(name);
  require(!other || other === self, 'ItemAlreadyExists');
  return name;
}

/** The structure of a protected workbook stays as it is. */
export function requireFreeStructure(book: Book): void {
  require(!book.protectedStructure, 'AccessDenied');
}

const sheetOrNull = (sheet: Sheet | undefined): WireObject | null => (sheet ? wire('Worksheet', sheet) : null);
const shown = (book: Book, visibleOnly: unknown): Sheet[] => book.sheets.filter((sheet) => visibleOnly !== true || sheet.parts.visibility === 'Visible');

export const worksheetCollection: WireClass<Book> = {
  eventTarget: () => 'Workbook',
  items: (book) => book.sheets.map((sheet) => wire('Worksheet', sheet)),
  item: (book, key: unknown) => {
    const sheet = book.find(String(key));
    if (!sheet) throw new HostError('ItemNotFound');
    return wire('Worksheet', sheet);
  },
  calls: {
    GetItemOrNullObject: (book, key: unknown) => sheetOrNull(book.find(String(key))),
    GetActiveWorksheet: (book) => wire('Worksheet', book.activeSheet),
    GetFirst: (book, visibleOnly: unknown) => sheetOrNull(shown(book, visibleOnly)[0]),
    GetLast: (book, visibleOnly: unknown) => sheetOrNull(shown(book, visibleOnly).at(-1)),
    GetCount: (book, visibleOnly: unknown) => shown(book, visibleOnly).length,
    Add: (book, name: unknown) => {
      requireFreeStructure(book);
      return wire('Worksheet', book.addSheet(name === null || name === undefined ? undefined : checkSheetName(book, name)));
    },
  },
};
