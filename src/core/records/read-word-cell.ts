import type { CalendarDate } from '../values/calendar-date';
import { dateOfSerial } from '../values/calendar-date';
import { month, monthOf } from '../values/month';
import { tidyName, tidyPlate } from '../values/names';
import { readYesNo } from '../values/read-yes-no';
import type { CellValue } from '../workbook/cell';
import type { ReadingNote } from './field';
import type { FieldReader, Reading } from './reading';
import { BLANK_READING, isPlaceholder, trimmed, unreadable, valueReading } from './reading';

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
  const plain = tidyName(text);
  const choices = Object.entries(field.choices ?? {});
  const exact = choices.find(([value, words]) => value === plain || words.includes(plain));
  if (exact) return valueReading(exact[0]);
  const within = choices.filter(([value, words]) => plain.includes(value) || words.some((word) => word.length > 1 && plain.includes(word)));
  return valueReading(within.length === 1 && within[0] ? within[0][0] : plain);
};

export const readYesNoCell: FieldReader = (cell, _field, _context, id) => {
  if (cell.kind === 'boolean') return valueReading(cell.value);
  const text = shown(cell);
  if (text === '' || /^[-–—]+$/.test(text)) return BLANK_READING;
  const answer = readYesNo(text);
  return answer === null ? unreadable(id, text, { zh: '看不出是「是」还是「否」', en: 'it is neither yes nor no' }) : valueReading(answer);
};

export const readSignatureCell: FieldReader = (cell) => {
  if (cell.kind === 'boolean') return valueReading(cell.value);
  const text = shown(cell);
  if (text === '' || isPlaceholder(text)) return text === '' ? BLANK_READING : valueReading(false);
  return valueReading(readYesNo(text) ?? true);
};

export const readMonthCell: FieldReader = (cell, _field, { year }, id) => {
  if (cell.kind === 'number') {
    const date: CalendarDate | null = cell.value > 29_221 && cell.value < 73_415 ? dateOfSerial(cell.value) : null;
    if (date !== null) return valueReading(monthOf(date));
  }
  const text = shown(cell).normalize('NFKC');
  if (isPlaceholder(text)) return BLANK_READING;
  const full = /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*月?(?:份)?$/.exec(text);
  const short = full ? null : /^(\d{1,2})\s*月(?:份)?$/.exec(text);
  const read = full ? month(Number(full[1]), Number(full[2])) : short && year !== null ? month(year, Number(short[1])) : null;
  return read === null ? unreadable(id, text, { zh: '看不出是哪个月', en: 'it is no month' }) : valueReading(read);
};

function shown(cell: Filled): string {
  if (cell.kind === 'text') return trimmed(cell.value);
  return cell.kind === 'number' ? String(Number(cell.value.toPrecision(15))) : cell.value ? '是' : '否';
}

/** Spaces at the ends and full-width signs make two names of one as much as spaces within. */
function strayNote(raw: string, tidy: string, id: string): ReadingNote | null {
  if (raw === tidy) return null;
  const split = /[\s\u3000\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u200b\ufeff]/.test(raw);
  return split ? { field: id, kind: 'stray-space', raw, to: { kind: 'text', value: tidy } } satisfies Reading['note'] : null;
}
