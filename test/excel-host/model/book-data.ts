import { Book } from './book';
import { look, type Look } from './look';
import type { Line, SheetParts } from './sheet-parts';
import type { DefinedItem } from './sheet-parts';
import type { Value } from './value';

interface SheetData {
  readonly id: string;
  readonly parts: SheetParts;
  /** Row, column, value, formula, look. */
  readonly cells: readonly (readonly [number, number, Value, string | null, Look])[];
}

/** A whole book as plain data: two states can be compared deeply, and a book can travel to a browser. */
export interface BookData {
  readonly name: string;
  readonly sheets: readonly SheetData[];
  readonly names: readonly DefinedItem[];
  readonly settings: readonly (readonly [string, unknown])[];
  readonly xmlParts: readonly { readonly id: string; readonly xml: string }[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly calculationMode: string;
  readonly protectedStructure: boolean;
  readonly activeSheet: string | null;
}

const EVERYWHERE = { top: 0, left: 0, bottom: Infinity, right: Infinity };

export function bookData(book: Book): BookData {
  return {
    name: book.name,
    sheets: book.sheets.map(({ id, parts, cells }) => ({
      id,
      parts: structuredClone(parts),
      cells: cells.within(EVERYWHERE).map(({ row, column, cell }) => [row, column, cell.value, cell.formula, cell.look] as const),
    })),
    names: structuredClone(book.names),
    settings: structuredClone([...book.settings]),
    xmlParts: structuredClone(book.xmlParts),
    properties: { ...book.properties },
    calculationMode: book.calculationMode,
    protectedStructure: book.protectedStructure,
    activeSheet: book.sheets.length > 0 ? book.activeSheet.id : null,
  };
}

/** A book that was opened again; `sameIds`: by a program that left the sheets' ids as they were. */
export function bookFrom(data: BookData, sameIds = false): Book {
  const book = new Book(data.name);
  for (const { id, parts, cells } of data.sheets) {
    const sheet = book.addSheet(parts.name, [], sameIds ? id : undefined);
    const lines = (of: Record<number, Line>) => Object.fromEntries(Object.entries(of).map(([index, line]) => [index, { ...line, look: line.look && look(line.look) }]));
    Object.assign(sheet.parts, parts, { look: look(parts.look), rows: lines(parts.rows), columns: lines(parts.columns) });
    for (const [row, column, value, formula, its] of cells) sheet.cells.set(row, column, { value, formula, look: look(its) });
  }
  book.names.push(...data.names);
  for (const [key, value] of data.settings) book.settings.set(key, value);
  book.xmlParts.push(...data.xmlParts);
  Object.assign(book.properties, data.properties);
  book.calculationMode = data.calculationMode;
  book.protectedStructure = data.protectedStructure;
  const active = data.sheets.findIndex((sheet) => sheet.id === data.activeSheet);
  if (book.sheets[active]) book.activate(book.sheets[active]);
  return book;
}
