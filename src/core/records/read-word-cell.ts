import { dateOfSerial } from '../values/calendar-date';
import { choiceOfText } from '../values/choice-text';
import { monthOf } from '../values/month';
import { LONGEST_NAME, tidyName, tidyPlate } from '../values/names';
import { readMonth } from '../values/read-month';
import { readYesNo } from '../values/read-yes-no';
import type { CellValue } from '../workbook/cell';
import { cellText } from '../workbook/cell-text';
import type { ReadingNote } from './field';
import type { FieldReader, Reading } from './reading';
import { BLANK_READING, FIRST_SERIAL, isPlaceholder, LAST_SERIAL, trimmed, unreadable, valueReading } from './reading';

type Filled = Extract<CellValue, { kind: 'number' | 'text' | 'boolean' }>;

/** Only a lone dash counts as nothing here: in words, 无 and / are something that somebody wrote. */
export const readTextCell: FieldReader = (cell) => {
  const text = shown(cell);
  return text === '' || /^[-–—－]+$/.test(text) ? BLANK_READING : valueReading(text);
};

export const readNameCell: FieldReader = (cell, _field, _context, id) => {
  const raw = shown(cell);
  if (raw === '' || /^[-–—－/／\\]+$/.test(raw)) return BLANK_READING;
  const name = tidyName(raw);
  return valueReading(name, cell.kind === 'text' ? strayNote(cell.value, name, id) : null);
};

export const readPlateCell: FieldReader = (cell, _field, _context, id) => {
  const raw = shown(cell);
  if (raw === '' || /^[-–—－/／\\]+$/.test(raw)) return BLANK_READING;
  const plate = tidyPlate(raw);
  // The dot and dashes are ways to write a plate; spaces and wide characters split it into two.
  const written = raw.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  return valueReading(plate, cell.kind === 'text' ? strayNote(cell.value, written, id) : null);
};

export const readChoiceCell: FieldReader = (cell, field) => {
  const text = shown(cell);
  if (text === '' || /^[-–—－/／]+$/.test(text)) return BLANK_READING;
  return valueReading(choiceOfText(text, field.choices ?? NO_CHOICES) ?? tidyName(text));
};

const NO_CHOICES = {};

export const readYesNoCell: FieldReader = (cell, field, _context, id) => {
  if (cell.kind === 'boolean') return valueReading(cell.value);
  const text = shown(cell);
  if (/^[-–—/\\]*$/.test(text.normalize('NFKC'))) return BLANK_READING;
  const answer = readYesNo(text, field.zh);
  return answer === null ? unreadable(id, text, { zh: '看不出是「是」还是「否」', en: 'it is neither yes nor no' }) : valueReading(answer);
};

export const readSignatureCell: FieldReader = (cell) => {
  if (cell.kind === 'boolean') return valueReading(cell.value);
  const text = shown(cell);
  if (/^[-–—/\\]*$/.test(text.normalize('NFKC'))) return BLANK_READING;
  if (isPlaceholder(text)) return valueReading(false);
  return valueReading(readYesNo(text) ?? true);
};

export const readMonthCell: FieldReader = (cell, _field, context, id) => {
  if (cell.kind === 'number' && cell.value >= FIRST_SERIAL && cell.value <= LAST_SERIAL) {
    const date = dateOfSerial(cell.value);
    if (date !== null) return valueReading(monthOf(date));
  }
  const text = shown(cell);
  if (isPlaceholder(text)) return BLANK_READING;
  const read = readMonth(text, context);
  return read === null ? unreadable(id, text, { zh: '看不出是哪个月', en: 'it is no month' }) : valueReading(read);
};

function shown(cell: Filled): string {
  if (cell.kind === 'text') return trimmed(cell.value);
  if (cell.kind === 'number' && (cell.format === 'date' || cell.format === 'datetime' || cell.format === 'time')) return cellText(cell);
  return cell.kind === 'number' ? String(Number(cell.value.toPrecision(15))) : cell.value ? '是' : '否';
}

/** Spaces at the ends and full-width signs make two names of one as much as spaces within. */
function strayNote(raw: string, tidy: string, id: string): ReadingNote | null {
  // What is longer than any name is not rewritten: its spaces are meant, and only its beginning may be known here.
  if (raw === tidy || raw.length > LONGEST_NAME) return null;
  const split = /[\s\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u200b\ufeff]/.test(raw);
  return split ? { field: id, kind: 'stray-space', raw, to: { kind: 'text', value: tidy } } satisfies Reading['note'] : null;
}
