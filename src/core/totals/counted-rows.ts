import type { Policy } from '../policy/policy';
import type { Fields, Row } from '../records/field';
import { isRecordSheet } from '../records/read-result';
import type { ReadResult } from '../records/read-result';
import type { RecordSheet } from '../records/record-sheet';
import type { Measure, Register } from '../records/register';
import type { Month } from '../values/month';
import type { Words } from '../words';
import { isOfMonth } from './of-month';
import { Sums } from './sums';

/** A record that counts nowhere, and why. */
export interface LeftOut {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly reason: Words;
}

export interface CountedOptions {
  /** Hours, calendar and the departments' own names. */
  readonly policy: Policy;
  readonly month: Month | null;
  /** Only this kind of register. */
  readonly register?: string;
  /** Only these records; of the others nothing is said. */
  readonly where?: (row: Row<Fields>, register: Register) => boolean;
  /** Figures to add up instead of a register's own, by the register's id. */
  readonly measures?: Readonly<Record<string, readonly Measure<Fields>[]>>;
}

/** One kind of register: the records that count, in the order given, and those that had to be left out. */
export interface Counted {
  readonly register: Register;
  readonly rows: readonly Row<Fields>[];
  readonly leftOut: readonly LeftOut[];
}

/** What totals are made of; `needsMonth`: a record counts only where its month is known. */
export function countedRows(read: ReadResult, options: CountedOptions, needsMonth: (register: Register) => boolean = () => false): Counted[] {
  return [...byRegister(read)]
    .filter(([register]) => options.register === undefined || register.id === options.register)
    .map(([declared, sheets]) => {
      const measures = options.measures?.[declared.id];
      const register = measures === undefined ? declared : { ...declared, measures };
      const dated = register.eventDate.length > 0 && (options.month !== null || needsMonth(register));
      const rows: Row<Fields>[] = [];
      const leftOut: LeftOut[] = [];
      for (const row of rowsOf(sheets)) {
        if (!isOfMonth(row, register, options.month) || options.where?.(row, register) === false) continue;
        const reason = whyLeftOut(row, register, options.policy, dated);
        if (reason === null) rows.push(row);
        else leftOut.push({ file: row.$.table.sheet.workbook.file, sheet: row.$.table.sheet.sheet.name, row: row.$.row, reason });
      }
      return { register, rows, leftOut };
    });
}

function byRegister(read: ReadResult): Map<Register, RecordSheet[]> {
  const sheets = new Map<Register, RecordSheet[]>();
  for (const sheet of read.sheets) {
    if (!isRecordSheet(sheet)) continue;
    const known = sheets.get(sheet.register);
    if (known) known.push(sheet);
    else sheets.set(sheet.register, [sheet]);
  }
  return sheets;
}

function* rowsOf(sheets: readonly RecordSheet[]): Generator<Row<Fields>> {
  for (const sheet of sheets) for (const table of sheet.tables) yield* table.rows;
}

function whyLeftOut(row: Row<Fields>, register: Register, policy: Policy, dated: boolean): Words | null {
  if (dated && row.$.eventDate === null) {
    const field = register.fields[register.eventDate[0] ?? ''];
    return { zh: `${field?.zh ?? '日期'}没有填或读不出来，不知道属于哪个月`, en: `${field?.en ?? 'the date'} is blank or can't be read, so its month is unknown` };
  }
  const unread = Sums.unreadable(row, register, policy);
  if (unread === null) return null;
  const field = register.fields[unread];
  return { zh: `${field?.zh ?? unread}读不出来，没有计入`, en: `${field?.en ?? unread} can't be read, so it is not counted` };
}
