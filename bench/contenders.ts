import { createReadStream, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

type Read = (path: string) => Promise<number>;

/** Each loads its library, then reads a file and says how many cells with a value it saw. */
export const CONTENDERS = {
  /** The least any reader can do: unpack the big parts and look at every cell once. */
  async floor() {
    const { zipEntries } = await import('../src/hosts/files/read/zip/directory');
    const { DEFAULT_LIMITS } = await import('../src/hosts/files/read/limits');
    return async (path) => {
      let cells = 0;
      for (const entry of zipEntries(readFileSync(path), DEFAULT_LIMITS)) {
        if (/worksheets\/|sharedStrings/.test(entry.name)) cells += countCells(inflateRawSync(entry.packed));
      }
      return cells;
    };
  },
  async taizhang() {
    const { readWorkbook } = await import('../src/hosts/files/read/read-workbook');
    return async (path) => {
      const book = await readWorkbook(readFileSync(path), path);
      return book.sheets.reduce((sum, sheet) => sum + sheet.cellCount, 0);
    };
  },
  /** Each row handed over and none kept. */
  async 'taizhang-rows'() {
    const { readRows } = await import('../src/hosts/files/read/read-rows');
    return async (path) => {
      let cells = 0;
      await readRows(readFileSync(path), path, (row) => (cells += row.cells.length));
      return cells;
    };
  },
  async hucre() {
    const { readXlsx } = await import('hucre');
    return async (path) => {
      const book = await readXlsx(readFileSync(path));
      return book.sheets.reduce((sum, sheet) => sum + filled(sheet.rows), 0);
    };
  },
  async 'read-excel-file'() {
    const { default: readXlsxFile } = await import('read-excel-file/node');
    return async (path) => {
      const sheets = (await readXlsxFile(path)) as readonly { data: readonly (readonly unknown[])[] }[];
      return sheets.reduce((sum, sheet) => sum + filled(sheet.data), 0);
    };
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs');
    return async (path) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path);
      let cells = 0;
      book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => void cells++)));
      return cells;
    };
  },
  async 'exceljs-stream'() {
    const { default: ExcelJS } = await import('exceljs');
    return async (path) => {
      let cells = 0;
      const reader = new ExcelJS.stream.xlsx.WorkbookReader(createReadStream(path), { sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', worksheets: 'emit', entries: 'ignore' });
      for await (const sheet of reader) for await (const row of sheet) row.eachCell(() => void cells++);
      return cells;
    };
  },
} satisfies Record<string, () => Promise<Read>>;

export type Contender = keyof typeof CONTENDERS;

/** Places where `<c` or `<s` begins: cells and shared texts, filled or not. */
function countCells(part: Uint8Array): number {
  let cells = 0;
  for (let at = 0; at < part.length; at++) if (part[at] === 60 && (part[at + 1] === 99 || part[at + 1] === 115)) cells++;
  return cells;
}

function filled(rows: readonly (readonly unknown[])[]): number {
  let cells = 0;
  for (const row of rows) for (const value of row) if (value !== null && value !== undefined && value !== '') cells++;
  return cells;
}
