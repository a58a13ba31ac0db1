import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { readCsv } from '../csv/read-csv';
import { contentOf } from './content';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { oleProblem } from './ole';
import { ReadError, Refusal, tooLarge } from './read-error';
import { readXlsx } from './read-xlsx';

/**
 * Reads an .xlsx, .xlsm or .csv file into a snapshot. What the file is, its content decides, not its name.
 * Anything that cannot be read is a ReadError; the same code runs in Node and in a page.
 */
export async function readWorkbook(bytes: Uint8Array, file: string, limits: Partial<ReadLimits> = {}): Promise<WorkbookSnapshot> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  return await refusing(file, () => (kindOf(bytes, file, all) === 'csv' ? readCsv(bytes, file, all) : readXlsx(bytes, file, all)));
}

/** What fails is told of the file. */
export async function refusing<T>(file: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) throw new ReadError(error.code, file, error.detail);
    throw error;
  }
}

/** What can be read; anything else is refused. */
export function kindOf(bytes: Uint8Array, file: string, limits: ReadLimits): 'zip' | 'csv' {
  if (bytes.length > limits.fileBytes) throw tooLarge('文件过大', 'the file is too big');
  const content = contentOf(bytes, file);
  switch (content) {
    case 'zip':
    case 'csv':
      return content;
    case 'ole':
      throw new Refusal(oleProblem(bytes));
    case 'old-stream':
      throw new Refusal('old-xls');
    case 'empty':
      throw new Refusal('empty');
    case 'other':
      throw new Refusal('not-a-workbook');
  }
}
