import type { RecordSheet } from '../../../core/records/record-sheet';
import { firstField } from '../first-field';
import { identifyingFields, repeated } from '../identity';
import type { AnyRow } from '../kit';
import { workbookRule } from '../kit';
import { fieldName, joinWords } from '../wording';
import type { Words } from '../../../core/words';

export const duplicateRecord = workbookRule({
  id: 'common/duplicate-record',
  severity: 'warning',
  title: { zh: '重复登记', en: 'Record entered twice' },
  why: {
    zh: '同一件事登了两次，份数、公里、金额就多算一遍。',
    en: 'One event entered twice is counted twice in copies, kilometres and money.',
  },
  messages: {
    twice: ({ fields, sheet, row }: { fields: Words; sheet: string; row: number }) => ({
      zh: `与「${sheet}」第 ${row} 行的${fields.zh}全都相同，像是同一笔登了两次。请核对，重复的删去一条。`,
      en: `${fields.en} are all the same as in row ${row} of “${sheet}”: it looks entered twice. Check, and delete one.`,
    }),
    sheetRepeats: ({ sheet, count, of }: { sheet: string; count: number; of: number }) => ({
      zh: `本表 ${of} 条记录里有 ${count} 条与「${sheet}」相同，像是同一份登记的另一份。两张表一起合计会算两遍，请只留一张作为台账。`,
      en: `${count} of the ${of} records of this sheet are those of “${sheet}”. Added up together they count twice; keep one as the register.`,
    }),
  },
  *check(rows) {
    const repeats = new Map<RecordSheet, { row: AnyRow; of: AnyRow }[]>();
    for (const pair of repeated(rows)) collect(repeats, pair.row.$.table.sheet, pair);
    for (const [sheet, pairs] of repeats) {
      const copied = copyOf(sheet, pairs);
      for (const { row, of } of copied ? pairs.slice(0, 1) : pairs) {
        const at = firstField(row, sheet);
        const other = of.$.table.sheet.sheet.name;
        const related = [{ row: of, field: firstField(of, of.$.table.sheet) }];
        if (copied) {
          yield { row, message: 'sheetRepeats', data: { sheet: other, count: pairs.length, of: recordsOf(sheet) }, at, related };
          continue;
        }
        const fields = joinWords((identifyingFields(row) ?? []).filter((id) => (row[id] ?? null) !== null).map((id) => fieldName(sheet, id)));
        yield { row, message: 'twice', data: { fields, sheet: other, row: of.$.row + 1 }, at, related };
      }
    }
  },
  examples: [
    {
      says: { zh: '第三条与第一条完全相同', en: 'The third is the first again' },
      rows: [entry(1, '介绍信'), entry(2, '在职证明'), entry(3, '介绍信')],
      finds: [[2, 'date']],
    },
    {
      says: { zh: '同一天同一文件，份数不同', en: 'Same day and document, other number of copies' },
      rows: [entry(1, '介绍信'), { ...entry(2, '介绍信'), copies: 3 }],
      finds: [],
    },
  ],
});

function entry(serial: number, document: string) {
  return { serial, date: '2026-03-05', department: '销售部', applicant: '陈静', document, copies: 1, seal: '公章', approver: '李明' };
}

function recordsOf(sheet: RecordSheet): number {
  return sheet.tables.reduce((sum, table) => sum + table.rows.length, 0);
}

/** A sheet most of whose records stand elsewhere is a copy: said once, not once a row. */
function copyOf(sheet: RecordSheet, pairs: readonly { readonly of: AnyRow }[]): boolean {
  const elsewhere = pairs.filter(({ of }) => of.$.table.sheet !== sheet).length;
  return elsewhere >= 5 && elsewhere * 5 >= recordsOf(sheet) * 4;
}

function collect<K, V>(into: Map<K, V[]>, key: K, value: V): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}
