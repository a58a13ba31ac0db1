import type { RecordTable } from '../../../core/records/record-sheet';
import { firstField } from '../first-field';
import { sheetRule } from '../kit';
import { plainLabel } from '../wording';

export const belowTotal = sheetRule({
  id: 'common/below-total',
  severity: 'warning',
  title: { zh: '记录在合计行下面', en: 'Record below the total' },
  why: {
    zh: '合计行下面补登的记录，合计公式通常够不到。',
    en: 'A record added below the total is mostly out of reach of its formula.',
  },
  messages: {
    below: ({ label, row }: { label: string; row: number }) => ({
      zh: `这一条在第 ${row} 行「${label}」的下面，合计没有算它。请移到合计行上面，并核对合计。`,
      en: `This record stands below “${label}” in row ${row}, which does not count it. Move it above, and check the total.`,
    }),
  },
  *check(_rows, _context, sheet) {
    for (const table of sheet.tables) {
      const last = lastTotal(table);
      if (last === null) continue;
      for (const row of table.rows) {
        if (row.$.row > last.row) yield { row, message: 'below', data: { label: plainLabel(last.label), row: last.row + 1 }, at: firstField(row, sheet) };
      }
    }
  },
  examples: [],
});

/** A subtotal closes a group, not the table; a total that stands above all records covers what follows it. */
function lastTotal(table: RecordTable) {
  const first = table.rows[0]?.$.row ?? Infinity;
  const closing = table.totals.filter((total) => total.kind !== 'subtotal' && total.row > first);
  return closing.reduce<(typeof closing)[number] | null>((last, total) => (last === null || total.row > last.row ? total : last), null);
}
