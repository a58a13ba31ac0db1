import type { RecordTable } from '../../../core/records/record-sheet';
import type { CalendarDate } from '../../../core/values/calendar-date';
import { monthOf } from '../../../core/values/month';
import { sheetRule } from '../kit';
import type { SerialEntry } from '../serial-sequence';
import { isSequence, serialFaults, serialOf } from '../serial-sequence';

export const serial = sheetRule({
  id: 'common/serial',
  severity: 'warning',
  title: { zh: '序号重复或跳号', en: 'Serial repeats or skips' },
  why: {
    zh: '序号连着，才看得出有没有少登或抽掉一条。',
    en: 'Only unbroken serials show that no record was left out or removed.',
  },
  messages: {
    repeat: ({ serial, row }: { serial: string; row: number }) => ({
      zh: `序号 ${serial} 与第 ${row} 行重复。请顺延编号，或核对是不是同一笔登了两次。`,
      en: `Serial ${serial} is that of row ${row} already. Renumber, or check whether one record was entered twice.`,
    }),
    gap: ({ serial, before, missing, count }: { serial: string; before: number; missing: readonly number[]; count: number }) => ({
      zh: `序号从 ${before} 跳到 ${serial}，缺 ${missing.join('、')}${count > 3 ? ` 等 ${count} 个号` : ''}。请核对是漏登还是编错了号。`,
      en: `The serial leaps from ${before} to ${serial}; ${missing.join(', ')}${count > 3 ? ` and others, ${count} in all,` : ''} ${count === 1 ? 'is' : 'are'} missing. Check whether a record was left out.`,
    }),
  },
  *check(_rows, _context, sheet) {
    for (const table of sheet.tables) {
      if (!table.columns.has('serial')) continue;
      const entries = entriesOf(table);
      if (!isSequence(entries)) {
        yield { notJudged: { zh: '序号一列不是连续编号', en: 'the serial column does not count up' } };
        continue;
      }
      for (const fault of serialFaults(entries)) {
        const row = table.rows[fault.index];
        if (row === undefined) continue;
        const text = String(row['serial']);
        if (fault.kind === 'gap') {
          const prepared = numberedBetween(table, fault.index);
          const missing = fault.missing.filter((number) => !prepared.has(number));
          if (missing.length === 0) continue;
          yield { row, message: 'gap', data: { serial: text, before: fault.before, missing: missing.slice(0, 3), count: missing.length }, at: 'serial' };
          continue;
        }
        const first = table.rows[fault.first];
        if (first === undefined) continue;
        yield { row, message: 'repeat', data: { serial: text, row: first.$.row + 1 }, at: 'serial', related: [{ row: first, field: 'serial' }] };
      }
    }
  },
  examples: [
    {
      says: { zh: '两个 2 号', en: 'Two of number 2' },
      rows: [1, 2, 2, 3].map((serial, index) => record(serial, `2026-03-0${index + 2}`)),
      finds: [[2, 'serial']],
    },
    {
      says: { zh: '少了 3 号', en: 'Number 3 is missing' },
      rows: [1, 2, 4].map((serial, index) => record(serial, `2026-03-0${index + 2}`)),
      finds: [[2, 'serial']],
    },
    {
      says: { zh: '换月重新编号', en: 'Numbers begin anew with the month' },
      rows: [record('YZ2603-01', '2026-03-30'), record('YZ2603-02', '2026-03-31'), record('YZ2604-01', '2026-04-01')],
      finds: [],
    },
  ],
});

function record(serial: string | number, date: string) {
  return { serial, date, department: '销售部', applicant: '陈静', document: '介绍信', copies: 1, approver: '李明' };
}

function entriesOf(table: RecordTable): SerialEntry[] {
  const totals = table.totals.map((total) => total.row).sort((a, b) => a - b);
  let above = 0;
  let month = 0;
  let day: CalendarDate | null = null;
  return table.rows.map((row) => {
    while ((totals[above] ?? Infinity) < row.$.row) above++;
    if (row.$.eventDate !== day) {
      day = row.$.eventDate;
      month = day === null ? 0 : monthOf(day);
    }
    const value = row['serial'] ?? null;
    return { serial: value === null || row.$.filledDown?.includes('serial') ? null : serialOf(value), section: month * 1000 + above };
  });
}

/** Serials of rows between a record and the one above that were numbered beforehand and never filled in. */
function numberedBetween({ rows, columns, sheet }: RecordTable, index: number): ReadonlySet<number> {
  const numbers = new Set<number>();
  const column = columns.get('serial') ?? 0;
  const here = rows[index]?.$.row ?? 0;
  for (let row = (rows[index - 1]?.$.row ?? here) + 1; row < here; row++) {
    const cell = sheet.sheet.cell(row, column);
    const serial = cell.kind === 'number' || cell.kind === 'text' ? serialOf(cell.value) : null;
    if (serial !== null) numbers.add(serial.number);
  }
  return numbers;
}
