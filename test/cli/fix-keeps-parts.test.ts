import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { main } from '../../src/cli/main';
import { DEFAULT_LIMITS } from '../../src/hosts/files/read/limits';
import { readWorkbook } from '../../src/hosts/files/read/read-workbook';
import { zipEntries } from '../../src/hosts/files/read/zip/directory';
import { fullWorkbook } from '../hosts/files/patch/full-workbook';
import { savedAgain } from '../hosts/files/patch/libre-office';
import { capture } from './capture';

/** All that the contract names for a fix which gives a text its date: the sheet, a style, the flag to calculate. */
const NAMED = ['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'];

describe('A corrected copy of a register with all that a workbook holds', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  after(() => rmSync(folder, { recursive: true }));

  const BOOKS = [
    ['with macros', '用印（宏）.xlsm', true],
    ['without', '用印.xlsx', false],
  ] as const;
  before(async () => {
    const io = capture();
    for (const [, name, macros] of BOOKS) writeFileSync(join(folder, name), fullWorkbook({ macros }));
    assert.equal(await main(['fix', ...BOOKS.map(([, name]) => join(folder, name)), '--out', join(folder, 'out')], io), 0, io.stderr);
  });
  for (const [what, name, macros] of BOOKS) {
    describe(what, () => {
      const original = fullWorkbook({ macros });
      let copy = new Uint8Array();
      before(() => {
        copy = new Uint8Array(readFileSync(join(folder, 'out', name)));
      });

      it('has every part in its place, and those that the contract doesn’t name as they are packed, byte for byte', () => {
        const [before, after] = [zipEntries(original, DEFAULT_LIMITS), zipEntries(copy, DEFAULT_LIMITS)];
        assert.deepEqual(after.map((entry) => entry.name), before.map((entry) => entry.name));
        const changed = before.filter((entry, at) => !Buffer.from(entry.packed).equals(Buffer.from(after[at]?.packed ?? [])));
        assert.deepEqual(changed.map((entry) => entry.name).sort(), NAMED);
        for (const needed of ['xl/charts/chart1.xml', 'xl/media/image1.png', 'xl/comments1.xml', 'xl/tables/table1.xml', 'xl/pivotTables/pivotTable1.xml', 'customXml/item1.xml', ...(macros ? ['xl/vbaProject.bin'] : [])]) {
          assert.ok(before.some((entry) => entry.name === needed), needed);
        }
      });

      it('differs in those parts by the corrected cells, one style and the flag alone', () => {
        const [before, after] = [unzipSync(original), unzipSync(copy)].map((parts) => NAMED.map((part) => strFromU8(parts[part] ?? new Uint8Array()))) as [string[], string[]];
        const [styles = '', book = '', sheet = ''] = before;
        assert.deepEqual(after, [
          styles.replace('<cellXfs count="2">', '<cellXfs count="3">').replace('</cellXfs>', '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs>'),
          book.replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
          sheet
            .replace(/<c r="B4".*?<\/c>/, '<c r="B4" s="2"><v>46084</v></c>')
            .replace('王 强', '王强')
            .replace(/<c r="F4".*?<\/c>/, '<c r="F4"><v>2</v></c>'),
        ]);
      });
    });
  }

  it('opens in LibreOffice with the new values, and with chart, picture, comment, table, dropdown and conditional format', async () => {
    const files = savedAgain(new Map(BOOKS.map(([, name]) => [name, new Uint8Array(readFileSync(join(folder, 'out', name)))])));
    assert.equal(files.size, BOOKS.length);
    for (const [name, bytes] of files) {
      const log = (await readWorkbook(bytes, name)).sheets[0];
      assert.deepEqual([1, 3, 5].map((column) => log?.cell(3, column)), [{ kind: 'number', value: 46084, format: 'date' }, { kind: 'text', value: '王强' }, { kind: 'number', value: 2, format: 'general' }]);
      const parts = unzipSync(bytes);
      const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      for (const held of [/^xl\/charts\/chart\d+\.xml$/, /^xl\/media\/.*\.png$/, /^xl\/comments\d+\.xml$/, /^xl\/tables\/table\d+\.xml$/]) assert.ok(Object.keys(parts).some((part) => held.test(part)), `${held}`);
      for (const held of ['<conditionalFormatting', '<dataValidation ', 'SUM(F3:F5)</f>']) assert.ok(sheet.includes(held), held);
    }
  });
});
