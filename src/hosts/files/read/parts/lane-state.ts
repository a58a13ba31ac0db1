import { ByteTexts } from './byte-texts';
import type { CellWriter } from './cell-writer';
import { Numeral } from './numeral';

/** Where the reading of rows stands; shared by the fast lane and the full reader. */
export interface CellLane {
  readonly writer: CellWriter;
  readonly numeral: Numeral;
  readonly texts: ByteTexts;
  /** What stands before each element's name, its colon included. */
  prefix: Uint8Array;
  /** From 0; -1 before the first row. */
  row: number;
  /** Of the cell last seen in this row; -1 before the first. */
  column: number;
  /** The row said its number, so that the cells' own row numbers are not needed. */
  rowStated: boolean;
  rowDigits: number;
  /** The text of the formula last skipped. */
  formulaStart: number;
  formulaEnd: number;
  /** Rows opened less rows closed in the last run. */
  opened: number;
  /** Where the last run began, up to where bytes had arrived then, and the last row or cell that begins before. */
  from: number;
  end: number;
  lastStart: number;
}

export function newLane(writer: CellWriter): CellLane {
  const texts = new ByteTexts(writer.builder.texts, writer.longest);
  return { writer, numeral: new Numeral(), texts, prefix: new Uint8Array(0), row: -1, column: -1, rowStated: true, rowDigits: 1, formulaStart: 0, formulaEnd: 0, opened: 0, from: 0, end: 0, lastStart: 0 };
}
