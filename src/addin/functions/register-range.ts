import { finish } from '../../core/progress';
import { isRecordSheet } from '../../core/records/read-result';
import type { ReadResult } from '../../core/records/read-result';
import { readRegisters } from '../../core/records/read-registers';
import { REGISTERS } from '../../registers';
import type { ArgumentRange } from './argument';
import { FormulaError } from './formula-error';
import { placeOf, sheetOfRange, workbookOf } from './range-sheet';

/** The records of a range that includes its header row. */
export function readRange(range: ArgumentRange, address: string | undefined): ReadResult {
  const sheet = sheetOfRange(range, placeOf(address));
  const read = finish(readRegisters([workbookOf([sheet])], REGISTERS.map(({ register }) => register), {}));
  if (read.sheets.some(isRecordSheet)) return read;
  const unknown = read.sheets.find((one) => !isRecordSheet(one));
  const why = unknown && 'why' in unknown ? unknown.why : { zh: '区域是空的，或是一张名册', en: 'the range is empty, or a roster' };
  throw new FormulaError(`区域认不出是哪种登记：${plain(why.zh)}。请连表头一起选。`, `The range is no known register: ${plain(why.en)}. Include its header row.`, '#N/A');
}

function plain(sentence: string): string {
  return sentence.replace(/[。.]$/, '');
}
