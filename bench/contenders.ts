import { createReadStream, readFileSync } from 'node:fs';
import { createInflateRaw } from 'node:zlib';
import { readWorkbook } from '../src/hosts/files/read/read-workbook';
import { DEFAULT_LIMITS } from '../src/hosts/files/read/limits';
import { zipEntries } from '../src/hosts/files/read/zip/directory';

/** Each reads the file and says how many cells with a value it saw. */
export const CONTENDERS = {
  /** The least any reader can do: unpack the big parts and look at every byte once. */
  async floor(path) {
    let tags = 0;
    for (const entry of zipEntries(readFileSync(path), DEFAULT_LIMITS)) {
      if (!/worksheets\/|sharedStrings/.test(entry.name)) continue;
      const inflater = createInflateRaw({ chunkSize: 256 * 1024 });
      inflater.end(entry.packed);
      for await (const piece of inflater) for (const byte of piece as Uint8Array) if (byte === 60) tags++;
    }
    return tags;
  },
  async taizhang(path) {
    const book = await readWorkbook(readFileSync(path), path);
    return book.sheets.reduce((sum, sheet) => sum + sheet.cellCount, 0);
  },
  async hucre(path) {
    const { readXlsx } = await import('hucre');
    const book = await readXlsx(readFileSync(path));
    let cells = 0;
    for (const sheet of book.sheets) for (const row of sheet.rows) for (const value of row) if (value !== null && value !== undefined && value !== '') cells++;
    return cells;
  },
  async 'read-excel-file'(path) {
    const { default: readXlsxFile } = await import('read-excel-file/node');
    let cells = 0;
    for (const sheet of (await readXlsxFile(path)) as readonly { data: readonly (readonly unknown[])[] }[]) {
      for (const row of sheet.data) for (const value of row) if (value !== null) cells++;
    }
    return cells;
  },
  async exceljs(path) {
    const { default: ExcelJS } = await import('exceljs');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    let cells = 0;
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => void cells++)));
    return cells;
  },
  async 'exceljs-stream'(path) {
    const { default: ExcelJS } = await import('exceljs');
    let cells = 0;
    const reader = new ExcelJS.stream.xlsx.WorkbookReader(createReadStream(path), { sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', worksheets: 'emit', entries: 'ignore' });
    for await (const sheet of reader) for await (const row of sheet) row.eachCell(() => void cells++);
    return cells;
  },
} satisfies Record<string, (path: string) => Promise<number>>;

export type Contender = keyof typeof CONTENDERS;
