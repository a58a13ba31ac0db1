import type { CellValue } from '../workbook/cell';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Field, FieldType, ReadingNote } from './field';
import type { FieldReader, Reading, ReadingContext } from './reading';
import { BLANK_READING } from './reading';
import { readDateCell } from './read-date-cell';
import { readNumberCell } from './read-number-cell';
import { readTimeCell } from './read-time-cell';
import { readChoiceCell, readMonthCell, readNameCell, readPlateCell, readSignatureCell, readTextCell, readYesNoCell } from './read-word-cell';

export type { Reading, ReadingContext } from './reading';

const READERS: Readonly<Record<FieldType, FieldReader>> = {
  text: readTextCell,
  person: readNameCell,
  department: readNameCell,
  seal: readNameCell,
  plate: readPlateCell,
  choice: readChoiceCell,
  date: readDateCell,
  time: readTimeCell,
  month: readMonthCell,
  money: readNumberCell,
  number: readNumberCell,
  whole: readNumberCell,
  yesNo: readYesNoCell,
  signature: readSignatureCell,
};

/**
 * Characters of a text that a record keeps; a printed cell shows far fewer. Longer ones all hash alike in some engines, so
 * that a table of them would compare each with every other.
 */
const LONGEST_TEXT = 16_000;

/** Distinct texts of one column whose readings are kept; beyond it they are read again. */
const REMEMBERED = 20_000;

/**
 * The one place where a cell becomes a typed value. Compiled once a column: texts repeat in registers,
 * so each distinct one is read once.
 */
export function columnReader(field: Field, context: ReadingContext, id = ''): (sheet: SheetSnapshot, row: number, column: number) => Reading {
  const known = new Map<string, Reading>();
  const read = READERS[field.type];
  // Free text seldom comes again and takes little reading; remembering it would cost more.
  const remembers = field.type !== 'text';
  return (sheet, row, column) => {
    const cell = shortened(sheet.cell(row, column));
    switch (cell.kind) {
      case 'blank':
        return BLANK_READING;
      case 'uncalculated':
        return { state: 'unreadable', note: { field: id, kind: 'uncalculated' } };
      case 'error':
        return { state: 'unreadable', note: { field: id, kind: 'error-value', raw: cell.value } };
      case 'text': {
        if (!remembers) return read(cell, field, context, id);
        const before = known.get(cell.value);
        if (before !== undefined) return before;
        const reading = quietInText(read(cell, field, context, id), context);
        if (known.size < REMEMBERED) known.set(cell.value, reading);
        return reading;
      }
      default:
        return read(cell, field, context, id);
    }
  };
}

/** A .csv has no other way to hold a date or a number than text. */
function quietInText(reading: Reading, { source }: ReadingContext): Reading {
  if (source === 'workbook' || reading.state !== 'value' || reading.note?.kind !== 'stored-as-text') return reading;
  return { state: 'value', value: reading.value, note: null };
}

export type { ReadingNote };

function shortened(cell: CellValue): CellValue {
  return cell.kind === 'text' && cell.value.length > LONGEST_TEXT ? { kind: 'text', value: cell.value.slice(0, LONGEST_TEXT) } : cell;
}
