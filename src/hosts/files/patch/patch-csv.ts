import { cellText } from '../../../core/workbook/cell-text';
import { decodeCsv } from '../csv/decode-csv';
import { separatorOf, type Separator } from '../csv/separator';
import type { CellPatch } from './cell-patch';
import { csvEncoding } from './csv-encoding';
import { fieldSpans } from './csv-span';
import { joinedBytes } from './joined-bytes';
import { PatchError } from './patch-error';

/** The text file with only the touched fields rewritten: encoding, line ends and all else stay as they are. */
export function patchCsv(bytes: Uint8Array, file: string, patches: readonly CellPatch[]): Uint8Array {
  const text = decodeCsv(bytes);
  const encoding = csvEncoding(bytes, text);
  const stated = /^sep=([,;\t])\r?\n?/i.exec(text);
  const separator = (stated?.[1] as Separator | undefined) ?? separatorOf(text);
  const waiting = [...patches].sort((a, b) => a.row - b.row || a.column - b.column);
  const out: Uint8Array[] = [];
  let letters = 0;
  let at = encoding.mark;
  let copied = 0;
  const byteOf = (place: number) => {
    at += encoding.lengthOf(bytes, at, place - letters);
    letters = place;
    return at;
  };
  let row = -1;
  for (const spans of fieldSpans(text, separator, stated?.[0].length ?? 0)) {
    row++;
    for (let next = waiting[0]; next?.row === row; next = waiting[0]) {
      const span = spans[next.column];
      if (!span) break;
      waiting.shift();
      const written = encoding.encode(fieldText(next.to, separator, text[span.start] === '"'));
      if (written === null) throw new PatchError(`「${file}」的编码写不出要填的字，没有写出副本：请另存为 UTF-8 再试。`, `The encoding of "${file}" can't hold a new value, so no copy was written: save it as UTF-8 and try again.`);
      out.push(bytes.subarray(copied, byteOf(span.start)), written);
      copied = byteOf(span.end);
    }
    if (waiting.length === 0) break;
  }
  out.push(bytes.subarray(copied));
  return joinedBytes(out);
}

function fieldText(to: CellPatch['to'], separator: string, quoted: boolean): string {
  const text = to.kind === 'text' ? to.value : cellText(to);
  return quoted || text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
