import { createReadStream, readFileSync } from 'node:fs';
import type { SimpleFinding } from './simple-rules';
import { simpleFindings } from './simple-rules';

type Job = (path: string) => Promise<readonly SimpleFinding[]>;

/** The whole job as somebody would write it with another reader: read, ten simple rules. */
export const JOBS: Readonly<Record<string, () => Promise<Job>>> = {
  async hucre() {
    const { readXlsx } = await import('hucre');
    return async (path) => (await readXlsx(readFileSync(path))).sheets.flatMap((sheet) => simpleFindings(sheet.rows));
  },
  async 'read-excel-file'() {
    const { default: readXlsxFile } = await import('read-excel-file/node');
    return async (path) => ((await readXlsxFile(path)) as readonly { data: readonly (readonly unknown[])[] }[]).flatMap(({ data }) => simpleFindings(data));
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs');
    return async (path) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path);
      return book.worksheets.flatMap((sheet) => {
        const rows: unknown[][] = [];
        sheet.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
        return simpleFindings(rows);
      });
    };
  },
  async 'exceljs-stream'() {
    const { default: ExcelJS } = await import('exceljs');
    return async (path) => {
      const rows: unknown[][] = [];
      const reader = new ExcelJS.stream.xlsx.WorkbookReader(createReadStream(path), { sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', worksheets: 'emit', entries: 'ignore' });
      for await (const sheet of reader) for await (const row of sheet) rows.push((row.values as unknown[]).slice(1));
      return simpleFindings(rows);
    };
  },
};
