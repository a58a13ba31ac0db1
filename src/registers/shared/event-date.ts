import type { RecordSheet } from '../../core/records/record-sheet';
import type { NotJudged } from '../../core/rules/rule';
import type { CalendarDate } from '../../core/values/calendar-date';
import type { AnyRow } from './kit';
import { cannotBeRead } from './notes';
import { fieldName } from './wording';

export interface Dated {
  readonly row: AnyRow;
  readonly date: CalendarDate;
  /** The field that the event date came from. */
  readonly field: string;
}

/** Splits the records of a sheet into those with an event date and those that a rule on dates must leave out. */
export function* dated(rows: readonly AnyRow[], sheet: RecordSheet): Generator<Dated | NotJudged> {
  const fields = sheet.register.eventDate;
  const first = fields[0];
  if (first === undefined) return;
  for (const row of rows) {
    const date = row.$.eventDate;
    if (date !== null) yield { row, date, field: row[first] !== null ? first : (fields.find((field) => row[field] !== null) ?? first) };
    else yield { row, notJudged: whyNoDate(row, sheet, fields) };
  }
}

function whyNoDate(row: AnyRow, sheet: RecordSheet, fields: readonly string[]) {
  const unread = fields.find((field) => cannotBeRead(row, field));
  const name = fieldName(sheet, unread ?? fields[0] ?? '');
  return unread === undefined
    ? { zh: `${name.zh}没有填`, en: `${name.en} is blank` }
    : { zh: `${name.zh}读不出来`, en: `${name.en} cannot be read` };
}
