import { readWorkbook } from '../../src/hosts/files/read/read-workbook';

type Read = (bytes: Uint8Array) => Promise<number>;

const filled = (rows: readonly (readonly unknown[])[]): number => rows.reduce((sum, row) => sum + row.filter((value) => value !== null && value !== undefined && value !== '').length, 0);

const READERS: Readonly<Record<string, () => Promise<Read>>> = {
  async taizhang() {
    return async (bytes) => (await readWorkbook(bytes, 'register.xlsx')).sheets.reduce((sum, sheet) => sum + sheet.cellCount, 0);
  },
  async hucre() {
    const { readXlsx } = await import('hucre/xlsx');
    return async (bytes) => (await readXlsx(bytes)).sheets.reduce((sum, sheet) => sum + filled(sheet.rows), 0);
  },
  async 'read-excel-file'() {
    const { default: read } = await import('read-excel-file/web-worker');
    return async (bytes) => ((await read(new Blob([bytes as BlobPart]))) as readonly { data: readonly (readonly unknown[])[] }[]).reduce((sum, sheet) => sum + filled(sheet.data), 0);
  },
};

self.onmessage = async ({ data }: MessageEvent<{ reader: string; register: string }>) => {
  try {
    const bytes = new Uint8Array(await (await fetch(data.register)).arrayBuffer());
    const read = await READERS[data.reader]!();
    const before = performance.now();
    const cells = await read(bytes);
    self.postMessage({ ms: performance.now() - before, cells });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
};
