import { gzipSync } from 'node:zlib';

/** What the pane downloads before it can be used: the page and the scripts and styles it names, compressed. Bytes. */
export const INITIAL_BUDGET = 300 * 1024;

export function compressedSize(files: readonly (Buffer | string)[]): number {
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
}

/** Null: within the budget. */
export function overBudget(bytes: number): string | null {
  if (bytes <= INITIAL_BUDGET) return null;
  return `The pane's first download is ${kilobytes(bytes)} compressed; the budget is ${kilobytes(INITIAL_BUDGET)}. Load what is not needed at once by import().`;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`;
}
