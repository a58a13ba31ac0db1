import { readFile } from 'node:fs/promises';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Words } from '../core/words';
import { readWorkbook } from '../hosts/files/read/read-workbook';
import { Failure, wordsOf } from './failure';

/** Reads a few files at a time; the order stays, and a bad file stops none of the others. */
export async function readFiles(files: readonly string[], jobs: number, failed: (words: Words) => void): Promise<WorkbookSnapshot[]> {
  const outcomes = new Array<WorkbookSnapshot | Failure>(files.length);
  let next = 0;
  const work = async () => {
    for (let at = next++; at < files.length; at = next++) {
      outcomes[at] = await readFileOr(files[at] ?? '', (failure) => failure);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, work));
  const workbooks: WorkbookSnapshot[] = [];
  for (const outcome of outcomes) {
    if (outcome instanceof Failure) failed(outcome);
    else workbooks.push(outcome);
  }
  return workbooks;
}

/** One file that nothing goes without. */
export async function readOne(file: string): Promise<WorkbookSnapshot> {
  return await readFileOr(file, (failure) => {
    throw failure;
  });
}

async function readFileOr<T>(file: string, otherwise: (failure: Failure) => T): Promise<WorkbookSnapshot | T> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(file);
    return await readWorkbook(new Uint8Array(buffer, byteOffset, byteLength), file);
  } catch (error) {
    const words = wordsOf(error, file);
    if (!words) throw error;
    return otherwise(new Failure(words));
  }
}
