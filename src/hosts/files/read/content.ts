/** What a file is, by its first bytes; the ending only decides whether text is read as a .csv. */
export type Content = 'zip' | 'ole' | 'old-stream' | 'empty' | 'csv' | 'other';

export function contentOf(bytes: Uint8Array, file: string): Content {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  // Workbooks before Excel 97 had no container: a BIFF record opens the file.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) return 'old-stream';
  if (!/\.(csv|tsv|txt)$/i.test(file)) return 'other';
  return FOREIGN.some((mark) => startsWith(bytes, mark)) ? 'other' : 'csv';
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const ZIP = [0x50, 0x4b, 3, 4];
const EMPTY_ZIP = [0x50, 0x4b, 5, 6];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const FOREIGN = [
  ascii('%PDF'),
  ascii('<html'),
  ascii('<HTML'),
  ascii('<!DOCTYPE'),
  ascii('<!doctype'),
  ascii('<?xml'),
  ascii('{\\rtf'),
  ascii('Rar!'),
  ascii('7z'),
  [0x89, ...ascii('PNG')],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];
