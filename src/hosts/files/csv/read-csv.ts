import { MAX_COLUMNS, MAX_ROWS } from '../../../core/workbook/ref';
import { SheetBuilder, TextPool } from '../../../core/workbook/sheet-builder';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { ReadLimits } from '../read/limits';
import { Refusal, tooLarge } from '../read/read-error';
import { csvRecords } from './csv-records';
import { decodeCsv } from './decode-csv';
import { type Separator, separatorOf } from './separator';

/** A text file as a workbook of one sheet, every cell text, each row knowing the line on which it begins. */
export function readCsv(bytes: Uint8Array, file: string, limits: ReadLimits): WorkbookSnapshot {
  if (bytes.length > limits.csvBytes) throw tooLarge('文件过大', 'the file is too big');
  const text = decodeCsv(bytes);
  if (text.includes('\0')) throw new Refusal('not-a-workbook');
  const stated = /^sep=([,;\t])\r?\n?/i.exec(text);
  const separator = (stated?.[1] as Separator | undefined) ?? separatorOf(text);
  const builder = new SheetBuilder(sheetName(file), 'visible', new TextPool());
  const lines: number[] = [];
  for (const record of csvRecords(stated ? text.slice(stated[0].length) : text, separator)) {
    const line = record.line + (stated ? 1 : 0);
    const row = lines.push(line) - 1;
    if (row >= MAX_ROWS || record.fields.length > MAX_COLUMNS) throw tooLarge('行或列过多', 'too many rows or columns');
    record.fields.forEach((field, column) => {
      if (field.length > limits.cellCharacters) throw tooLarge(`第 ${line + 1} 行第 ${column + 1} 格的文字过长，也许少了一个引号`, `the text in field ${column + 1} of line ${line + 1} is too long; perhaps a quotation mark is missing`);
      builder.text(row, column, shownText(field));
    });
    if (builder.cellCount > limits.cells) throw tooLarge('单元格过多', 'too many cells');
    if (builder.texts.weight > limits.textCharacters) throw tooLarge('文字过多', 'too much text');
  }
  if (builder.cellCount === 0) throw new Refusal('empty');
  builder.lineOf = Int32Array.from(lines);
  return { file, source: 'text', sheets: [builder.finish()], names: [], ownParts: [] };
}

/** `="00123"` is how exports keep Excel from making a number of a code. */
function shownText(field: string): string {
  return /^="([^"]*)"$/.exec(field)?.[1] ?? field;
}

function sheetName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/\.[^.]*$/, '');
}
