import type { Workbook } from 'exceljs';

/** Packing is done once, below. */
const UNPACKED = { zip: { compression: 'STORE' } } as const;

const LONG_AGO = new Date(Date.UTC(2020, 0, 1));

/** An empty workbook that says who made it and not when. */
export async function newWorkbook(creator = '台账通'): Promise<Workbook> {
  const book = new (await import('exceljs')).default.Workbook();
  book.creator = creator;
  book.lastModifiedBy = creator;
  book.created = LONG_AGO;
  book.modified = LONG_AGO;
  return book;
}

/** The same parts with one fixed time, whatever day and zone they are written in; `complete` may add what exceljs cannot write. */
export async function workbookBytes(book: Workbook, complete: (parts: Record<string, Uint8Array>) => void = () => {}): Promise<Uint8Array> {
  const { unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer(UNPACKED)), { filter: ({ name }) => !name.endsWith('/') });
  complete(parts);
  return zipSync(parts, { mtime: new Date(2020, 0, 1), level: 6 });
}
