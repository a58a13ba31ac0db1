import type { ReadProblem } from './read-problems';

/** Tells what an OLE file is by the names in its directory, which lie at steps of 128 bytes. */
export function oleProblem(bytes: Uint8Array): ReadProblem {
  let found: ReadProblem = 'not-a-workbook';
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64]! | (bytes[at + 65]! << 8);
    if (length < 4 || length > 64) continue;
    const name = utf16(bytes, at, length - 2);
    if (name === 'EncryptedPackage' || name === 'EncryptionInfo') return 'encrypted';
    if (name === 'Workbook' || name === 'Book') found = 'old-xls';
  }
  return found;
}

function utf16(bytes: Uint8Array, start: number, length: number): string {
  let text = '';
  for (let at = start; at < start + length; at += 2) text += String.fromCharCode(bytes[at]! | (bytes[at + 1]! << 8));
  return text;
}
