import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre';
import { generateRegister } from '../../../../bench/generate-register';
import { TRIP_HEADER, trips } from '../../../../bench/register-rows';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';
import type { CellValue } from '../../../../src/core/workbook/cell';

/** A value as all three can give it: dates and times as serials, everything blank as null. */
type Plain = string | number | boolean | null;
type Grid = Map<string, Plain>;

const DAY = 86_400_000;
const serial = (date: Date): number => Math.round((date.getTime() / DAY + 25_569) * 1e9) / 1e9;
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

function ofOurs(value: CellValue): Plain {
  if (value.kind === 'number') return rounded(value.value);
  if (value.kind === 'blank' || value.kind === 'uncalculated') return null;
  return value.value;
}

async function ours(bytes: Uint8Array): Promise<Grid[]> {
  const book = await readWorkbook(bytes, 'x.xlsx');
  return book.sheets.map((sheet) => new Map(Array.from(sheet.rows).flatMap((row) => sheet.columnsOf(row).map((column) => [`${row},${column}`, ofOurs(sheet.cell(row, column))] as const)).filter(([, value]) => value !== null)));
}

function plain(value: unknown): Plain {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return serial(value);
  if (typeof value === 'number') return rounded(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const rich = value as { richText?: { text: string }[]; result?: unknown; formula?: string; sharedFormula?: string; error?: string; text?: unknown };
  if (rich.richText) return rich.richText.map(({ text }) => text).join('');
  // exceljs loses a formula's result when it is 0.
  if (rich.formula !== undefined || rich.sharedFormula !== undefined) return plain(rich.result ?? 0);
  if (rich.error !== undefined) return rich.error;
  if (rich.text !== undefined) return plain(rich.text);
  return assert.fail(`what is ${JSON.stringify(value)}`);
}

async function byExceljs(bytes: Uint8Array): Promise<Grid[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book.worksheets.map((sheet) => {
    const grid: Grid = new Map();
    sheet.eachRow((row, rowNumber) =>
      row.eachCell((cell, columnNumber) => {
        // It repeats a merged area's value in every cell of it.
        const value = cell.isMerged && cell.master !== cell ? null : plain(cell.value);
        if (value !== null) grid.set(`${rowNumber - 1},${columnNumber - 1}`, value);
      }),
    );
    return grid;
  });
}

async function byHucre(bytes: Uint8Array): Promise<Grid[]> {
  const book = await readXlsx(bytes);
  return book.sheets.map((sheet) => {
    const grid: Grid = new Map();
    sheet.rows.forEach((row, rowNumber) =>
      row.forEach((value, column) => {
        // Below 1 March 1900 it counts the day that Excel makes up, so a bare time becomes a Date one day later.
        const found = value instanceof Date && serial(value) < 61 ? rounded(serial(value) - 1) : plain(value);
        if (found !== null) grid.set(`${rowNumber},${column}`, found);
      }),
    );
    return grid;
  });
}

async function feature(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账');
  sheet.addRow(['日期', '时间', '金额', '比例', '说明', '是否', '公式', '错误', '合并', null]);
  for (let index = 0; index < 40; index++) {
    const row = sheet.addRow([new Date(Date.UTC(2026, index % 12, 1 + (index % 28))), 0.25 + index / 100, 12.34 * index, index / 100, index % 3 ? `说明 <${index}> & "引号"\n第二行 🚗` : { richText: [{ text: '富' }, { text: '文本', font: { bold: true } }] }, index % 2 === 0, { formula: `C${index + 2}*2`, result: 24.68 * index }, { error: '#N/A' }, '  空格 ', null]);
    row.getCell(1).numFmt = 'yyyy"年"m"月"d"日"';
    row.getCell(2).numFmt = 'h:mm';
    row.getCell(4).numFmt = '0.0%';
    row.getCell(10).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
  }
  sheet.mergeCells('I2:J4');
  sheet.getRow(7).hidden = true;
  sheet.getColumn(3).hidden = true;
  book.addWorksheet('藏', { state: 'hidden' }).addRow(['x']);
  book.addWorksheet('空');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('beside other readers', () => {
  for (const texts of ['shared', 'inline'] as const) {
    it(`a register of 400 rows with ${texts} texts: all three see what was written`, async () => {
      const bytes = generateRegister({ rows: 400, texts });
      const written: Grid = new Map();
      [TRIP_HEADER, ...trips(400)].forEach((row, rowNumber) => row.forEach((value, column) => value !== null && written.set(`${rowNumber},${column}`, plain(value))));
      assert.deepEqual(await ours(bytes), [written]);
      assert.deepEqual(await byHucre(bytes), [written]);
      assert.deepEqual(await byExceljs(bytes), [written]);
    });
  }

  for (const texts of ['shared', 'inline'] as const) {
    it(`a register that takes many pieces, with ${texts} texts, says what was written`, async () => {
      const sheet = (await readWorkbook(generateRegister({ rows: 20_000, texts }), 'x.xlsx')).sheets[0]!;
      let row = 0;
      for (const trip of trips(20_000)) {
        row++;
        trip.forEach((value, column) => {
          const cell = sheet.cell(row, column);
          const found = cell.kind === 'number' || cell.kind === 'text' ? cell.value : null;
          if (found !== value) assert.fail(`row ${row}, column ${column}: ${String(found)} for ${String(value)}`);
        });
      }
      assert.equal(sheet.rows.length, row + 1);
    });
  }

  it('every kind of cell that exceljs writes', async () => {
    const bytes = await feature();
    const mine = await ours(bytes);
    assert.ok(mine[0]!.size > 350 && mine[1]!.size === 1 && mine[2]!.size === 0);
    assert.deepEqual(mine, await byExceljs(bytes));
    assert.deepEqual(mine, await byHucre(bytes));
  });

  it('burdens that hold no value change nothing', async () => {
    const clean = await ours(generateRegister({ rows: 50, texts: 'shared' }));
    const loaded = await ours(generateRegister({ rows: 50, texts: 'shared', burdens: ['dropdowns', 'merges', 'wide-name', 'empty-rows'] }));
    assert.deepEqual(loaded, clean);
  });
});
