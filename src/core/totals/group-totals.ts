import type { Fields, Row } from '../records/field';
import { isRecordSheet } from '../records/read-result';
import type { ReadResult } from '../records/read-result';
import type { RecordSheet } from '../records/record-sheet';
import type { Register } from '../records/register';
import type { Month } from '../values/month';
import type { Words } from '../words';
import { dimensionsOf, groupOf } from './dimensions';
import { isOfMonth } from './of-month';
import type { MeasureText } from './sums';
import { Sums } from './sums';

/** One group of one register: `by` names its dimensions in the order asked for. */
export interface TotalGroup {
  readonly register: string;
  readonly by: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
}

/** A record that counts nowhere, and why. */
export interface LeftOut {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly reason: Words;
}

export interface TotalsOptions {
  /** Null: the month and the register's first other dimension. */
  readonly by: readonly string[] | null;
  readonly month: Month | null;
  /** The department's own name for one of its aliases. */
  readonly department?: (name: string) => string | null;
}

export function groupTotals(read: ReadResult, options: TotalsOptions): { readonly totals: readonly TotalGroup[]; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const totals: TotalGroup[] = [];
  for (const [register, sheets] of byRegister(read)) {
    const dimensions = dimensionsOf(register, options.by);
    const groups = new Map<string, { readonly by: Record<string, string>; readonly sums: Sums }>();
    const recorded = new Set<string>();
    for (const row of rowsOf(sheets)) {
      if (!isOfMonth(row, register, options.month)) continue;
      const reason = whyLeftOut(row, register, dimensions, options.month);
      if (reason) {
        leftOut.push({ file: row.$.table.sheet.workbook.file, sheet: row.$.table.sheet.sheet.name, row: row.$.row, reason });
        continue;
      }
      const by = groupOf(row, register, dimensions, options.department);
      const key = JSON.stringify(Object.values(by));
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { by, sums: new Sums(register) }));
      group.sums.add(row, recorded);
    }
    const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    for (const [, { by, sums }] of sorted) totals.push({ register: register.id, by, measures: sums.texts(recorded) satisfies MeasureText });
  }
  return { totals, leftOut };
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

function whyLeftOut(row: Row<Fields>, register: Register, dimensions: readonly string[], month: Month | null): Words | null {
  const needsDate = register.eventDate.length > 0 && (month !== null || dimensions.includes('month'));
  if (needsDate && row.$.eventDate === null) {
    const field = register.fields[register.eventDate[0] ?? ''];
    return { zh: `${field?.zh ?? '日期'}没有填或读不出来，不知道属于哪个月`, en: `${field?.en ?? 'the date'} is blank or can't be read, so its month is unknown` };
  }
  const unread = Sums.unreadable(row, register);
  if (unread === null) return null;
  const field = register.fields[unread];
  return { zh: `${field?.zh ?? unread}读不出来，没有计入`, en: `${field?.en ?? unread} can't be read, so it is not counted` };
}
