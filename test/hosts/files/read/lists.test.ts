import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { packWorkbook, unpackWorkbook } from '../../../../src/core/workbook/packed-workbook';
import { areaA1 } from '../../../../src/core/workbook/ref';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';
import { MAIN, OFFICE, PACKAGE, readSheet } from './make-xlsx';
import type { SheetSnapshot } from '../../../../src/core/workbook/snapshot';

const told = (sheet: SheetSnapshot | undefined): string[] => (sheet?.lists ?? []).map(({ kind, name, area, headerRows, totalRows }) => `${kind} ${name} ${areaA1(area)} ${headerRows} ${totalRows}`);
const ROWS = '<row r="2"><c r="A2"><v>1</v></c></row>';

/** A sheet whose tables are these parts. */
const withTables = (...tables: (string | null)[]) =>
  readSheet({
    data: ROWS,
    after: `<tableParts>${tables.map((_, index) => `<tablePart r:id="r${index}" xmlns:r="${OFFICE}"/>`).join('')}</tableParts>`,
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}">${tables.map((_, index) => `<Relationship Id="r${index}" Type="${OFFICE}/table" Target="../tables/table${index}.xml"/>`).join('')}</Relationships>`,
      ...Object.fromEntries(tables.flatMap((table, index) => (table === null ? [] : [[`xl/tables/table${index}.xml`, `<table xmlns="${MAIN}" ${table}/>`]]))),
    },
  });

describe('lists that a workbook names itself', () => {
  it('a filter', async () => assert.deepEqual(told(await readSheet({ data: ROWS, after: '<autoFilter ref="A1:N40"/>' })), ['filter null A1:N40 1 0']));
  it('a filter without an area is none', async () => assert.deepEqual(told(await readSheet({ data: ROWS, after: '<autoFilter/><autoFilter ref="台账"/>' })), []));
  it('rows that a filter hides are hidden', async () => {
    const sheet = await readSheet({ data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>', after: '<autoFilter ref="A1:A2"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>' });
    assert.deepEqual([0, 1].map((row) => sheet.isRowHidden(row)), [false, true]);
  });
  it('tables, with and without headers and totals', async () => {
    const sheet = await withTables('displayName="用车" name="t1" ref="A3:N20" totalsRowCount="1"', 'name="t2" ref="$P$1:$Q$9" headerRowCount="0"');
    assert.deepEqual(told(sheet), ['table 用车 A3:N20 1 1', 'table t2 P1:Q9 0 0']);
  });
  it('a table that is missing or says no area stops nothing', async () => assert.deepEqual(told(await withTables(null, 'name="t"', 'name="t3" ref="A1:B2"')), ['table t3 A1:B2 1 0']));
  it('as exceljs writes them, and past a worker’s port', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('台账');
    sheet.addTable({ name: '领用', ref: 'B2', headerRow: true, totalsRow: true, columns: [{ name: '日期' }, { name: '数量', totalsRowFunction: 'sum' }], rows: [['2026-3-5', 3], ['2026-3-6', 4]] });
    const read = await readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), 'x.xlsx');
    assert.deepEqual(told(read.sheets[0]), ['table 领用 B2:C5 1 1']);
    assert.deepEqual(told(unpackWorkbook(packWorkbook(read)).sheets[0]), ['table 领用 B2:C5 1 1']);
  });
});
