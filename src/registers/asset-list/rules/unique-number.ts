import { saysNothing } from '../../../core/checks/names-in';
import { wholeRow } from '../../../core/checks/whole-row';
import type { RecordMeta } from '../../../core/records/field';
import type { RecordSheet } from '../../../core/records/record-sheet';
import { rule } from '../rule-kit';

interface Numbered {
  readonly assetNo: string | null;
  readonly $: RecordMeta;
}

/** A sheet most of whose numbers stand on earlier sheets is a copy or an extract, not a series of mistakes. */
const COPY_SHARE = 0.8;
const COPY_LEAST = 3;

export const uniqueNumber = rule.workbook({
  id: 'asset/unique-number',
  clause: [],
  severity: 'error',
  title: { zh: '资产编号重复', en: 'Asset number used twice' },
  why: {
    zh: '一物一号；同一编号登记两次，合计就会多算，盘点也对不上。',
    en: 'One number, one asset: twice the number counts the value twice and fails the stocktake.',
  },
  needs: { columns: ['assetNo'], filled: ['assetNo'] },
  messages: {
    twice: (data: { assetNo: string; sheet: string; row: number }) => ({
      zh: `资产编号 ${data.assetNo} 在「${data.sheet}」第 ${data.row} 行已经用过；一个编号只能对应一项资产。请核对，重复登记的删去一条，另一项资产的另编号。`,
      en: `Asset number ${data.assetNo} is already used in row ${data.row} of ${data.sheet}. Each asset has its own number: delete the repetition, or give the other asset a new number.`,
    }),
    copy: (data: { sheet: string; main: string; shared: number; all: number }) => ({
      zh: `「${data.sheet}」的 ${data.all} 个资产编号有 ${data.shared} 个在「${data.main}」等前面的表里已经登记；合计所有表会重复计算。请只保留一张总表，或检查时只选其中一张。`,
      en: `${data.shared} of the ${data.all} asset numbers of ${data.sheet} already stand on ${data.main} or other earlier sheets: totals over all sheets count them twice. Keep one main list, or check only one of them.`,
    }),
  },
  examples: [
    {
      says: { zh: '同表重号；大小写和空格不算不同；前导零不同就是两个号', en: 'one number twice; case and spaces make no difference, leading zeros do' },
      rows: [
        { assetNo: 'PC-001', name: '台式电脑', originalValue: 5000, purchasedOn: '2024-01-08', department: '销售部' },
        { assetNo: 'PC-002', name: '台式电脑', originalValue: 5000, purchasedOn: '2024-01-08', department: '销售部' },
        { assetNo: 'pc-001', name: '显示器', originalValue: 900, purchasedOn: '2024-01-08', department: '销售部' },
        { assetNo: 'PC-0001', name: '打印机', originalValue: 1200, purchasedOn: '2024-01-08', department: '销售部' },
        { name: '扫描仪', originalValue: 1500, purchasedOn: '2024-01-08', department: '销售部' },
        { name: '碎纸机', originalValue: 600, purchasedOn: '2024-01-08', department: '销售部' },
      ],
      finds: [[2, 'assetNo']],
    },
  ],
  *check(rows) {
    const first = new Map<string, Numbered>();
    for (const [sheet, own] of bySheet(rows)) {
      const numbers = new Set<string>();
      for (const row of own) numbers.add(key(row));
      const shared = [...numbers].filter((number) => first.has(number)).length;
      const isCopy = shared >= COPY_LEAST && shared >= numbers.size * COPY_SHARE;
      const seenHere = new Set<string>();
      let said = false;
      for (const row of own) {
        const number = key(row);
        const earlier = first.get(number);
        if (earlier === undefined) first.set(number, row);
        else if (!isCopy || seenHere.has(number)) yield repeated(row, earlier);
        else if (!said) {
          said = true;
          yield { message: 'copy', at: 'assetNo', row: wholeRow(row), data: { sheet: sheet.sheet.name, main: nameOf(earlier), shared, all: numbers.size }, related: [{ row: wholeRow(earlier), field: 'assetNo' }] };
        }
        seenHere.add(number);
      }
    }
  },
});

function repeated(row: Numbered, earlier: Numbered) {
  return {
    message: 'twice',
    at: 'assetNo',
    row: wholeRow(row),
    data: { assetNo: row.assetNo ?? '', sheet: nameOf(earlier), row: earlier.$.row + 1 },
    related: [{ row: wholeRow(earlier), field: 'assetNo' }],
  } as const;
}

function bySheet<R extends Numbered>(rows: readonly R[]): Map<RecordSheet, R[]> {
  const sheets = new Map<RecordSheet, R[]>();
  for (const row of rows) {
    // A number merged over several rows is one asset with its parts.
    if (saysNothing(row.assetNo) || row.$.filledDown?.includes('assetNo')) continue;
    const { sheet } = row.$.table;
    const own = sheets.get(sheet);
    if (own) own.push(row);
    else sheets.set(sheet, [row]);
  }
  return sheets;
}

function key(row: Numbered): string {
  return (row.assetNo ?? '').normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

function nameOf(row: Numbered): string {
  return row.$.table.sheet.sheet.name;
}
