import type { CellEdit, Field } from '../../core/records/field';
import type { RecordSheet } from '../../core/records/record-sheet';
import type { CalendarDate } from '../../core/values/calendar-date';
import { dateOfSerial, isoDate, spokenDate } from '../../core/values/calendar-date';
import { timeOfSerial, timeText } from '../../core/values/clock-time';
import { decimal, decimalText } from '../../core/values/decimal';
import type { Words } from '../../core/words';

/** A field as a clerk calls it. */
export function fieldName(sheet: RecordSheet, id: string): Words {
  const field: Field | undefined = sheet.register.fields[id];
  if (!field) return { zh: id, en: id };
  // 「管理部」 alone would be taken for a department: it is the cell where that department signs.
  return { zh: field.type === 'person' && /(?:部|经理)$/.test(field.zh) ? `${field.zh}（签字）` : field.zh, en: field.en };
}

export function dateWords(date: CalendarDate): Words {
  return { zh: spokenDate(date), en: isoDate(date) };
}

/** What a fix will write, as the cell will show it. */
export function editText(edit: CellEdit): string {
  if (edit.kind === 'text') return edit.value;
  if (edit.format === 'time' || edit.format === 'duration') return timeText(timeOfSerial(edit.value));
  const date = edit.format === 'date' || edit.format === 'datetime' ? dateOfSerial(edit.value) : null;
  if (date === null) return decimalText(decimal(edit.value));
  return edit.format === 'date' ? isoDate(date) : `${isoDate(date)} ${timeText(timeOfSerial(edit.value))}`;
}

/** `合   计：` as one would say it. */
export function plainLabel(label: string): string {
  return label.normalize('NFKC').replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '').trim().replace(/[\s:]{1,20}$/, '');
}

export function joinWords(all: readonly Words[]): Words {
  return { zh: all.map((one) => one.zh).join('、'), en: all.map((one) => one.en).join(', ') };
}
