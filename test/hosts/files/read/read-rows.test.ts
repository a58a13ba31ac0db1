import assert from 'node:assert/strict';
import { generateRegister } from '../../../../bench/generate-register';
import { ReadError } from '../../../../src/hosts/files/read/read-error';
import type { SheetRow } from '../../../../src/hosts/files/read/read-rows';
import { readRows } from '../../../../src/hosts/files/read/read-rows';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';
import { madeFile } from './make-xlsx';

async function inTurn(bytes: Uint8Array, file: string): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  await readRows(bytes, file, (row) => rows.push(row));
  return rows;
}

async function atOnce(bytes: Uint8Array, file: string): Promise<SheetRow[]> {
  const { sheets } = await readWorkbook(bytes, file);
  return sheets.flatMap((sheet) =>
    Array.from(sheet.rows, (row) => ({ sheet: sheet.name, row, hidden: sheet.isRowHidden(row), cells: sheet.columnsOf(row).map((column) => ({ column, value: sheet.cell(row, column) })) })),
  );
}

const lines = (rows: readonly SheetRow[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

const MIXED = '<row r="1"><c r="A1" t="inlineStr"><is><t>日期</t></is></c><c r="C1" t="s"><v>0</v></c></row><row r="3" hidden="1"><c r="A3"><f>B1*2</f></c><c r="B3" t="e"><v>#N/A</v></c></row><row r="5"><c r="B5" t="b"><v>1</v></c></row>';

const FILES: Readonly<Record<string, () => readonly [Uint8Array, string]>> = {
  'shared texts, several pieces': () => [generateRegister({ rows: 5_000, texts: 'shared' }), '台账.xlsx'],
  'more different texts than are kept': () => [generateRegister({ rows: 9_000, texts: 'inline' }), '台账.xlsx'],
  'hidden rows, formulas, errors': () => [madeFile({ data: MIXED, shared: '<si><t>车牌</t></si>' }), '台账.xlsx'],
  'an empty sheet': () => [madeFile({}), '台账.xlsx'],
  'a text file': () => [new TextEncoder().encode('日期,车牌\n2026-3-5,闽D12345\n\n2026-3-6,\n'), '台账.csv'],
};

describe('rows in turn', () => {
  for (const [what, file] of Object.entries(FILES)) {
    it(`are those of the workbook: ${what}`, async () => {
      const [bytes, name] = file();
      assert.equal(lines(await inTurn(bytes, name)), lines(await atOnce(bytes, name)));
    });
  }
  it('fail as a workbook does', async () => {
    await assert.rejects(inTurn(new TextEncoder().encode('<html>'), '台账.xlsx'), (error) => error instanceof ReadError && error.code === 'not-a-workbook' && error.file === '台账.xlsx');
  });
});
