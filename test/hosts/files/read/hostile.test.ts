import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { generateRegister } from '../../../../bench/generate-register';
import { writeZip } from '../../../../bench/write-zip';
import { ReadError } from '../../../../src/hosts/files/read/read-error';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';
import { type Made, madeFile, MAIN, OFFICE, readMade, readSheet } from './make-xlsx';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const WHOLE = 'A1:XFD1048576';

/** Each once made some reader hang or run out of memory; here each is read, at once, as the one cell that it holds. */
const SHAPES: Readonly<Record<string, Made>> = {
  'columns without end': { data: ONE, before: '<cols><col min="1" max="4294967295" hidden="1"/><col min="-5" max="2"/><col min="9" max="3" hidden="1"/></cols>' },
  'a hundred thousand column ranges': { data: ONE, before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>` },
  'a merge of the whole sheet': { data: ONE, after: `<mergeCells><mergeCell ref="${WHOLE}"/></mergeCells>` },
  'names of everything': { data: ONE, afterSheets: `<definedNames>${Array.from({ length: 5000 }, (_, index) => `<definedName name="n${index}">台账!${WHOLE}</definedName>`).join('')}</definedNames>` },
  'validations of everything': { data: ONE, after: `<dataValidations>${`<dataValidation type="list" sqref="${WHOLE} ${WHOLE}"><formula1>"a"</formula1></dataValidation>`.repeat(1000)}</dataValidations>` },
  'formats of everything': { data: ONE, after: `<conditionalFormatting sqref="${WHOLE}"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>` },
  'a dimension of everything': { data: ONE, before: `<dimension ref="${WHOLE}"/>` },
  'a sheet id out of range': { data: ONE, parts: { 'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="台账" sheetId="4294967295" r:id="r1"/></sheets></workbook>` } },
  'a picture anchored outside': { data: ONE, after: '<drawing r:id="d"/>', parts: { 'xl/drawings/drawing1.xml': '<xdr><from><col>4294967295</col><row>4294967295</row></from></xdr>' } },
  'formats for whole columns': { data: ONE, before: '<cols><col min="1" max="16384" width="9" style="1"/></cols>' },
  'an empty row far below': { data: `${ONE}<row r="1048576" s="1" customFormat="1" hidden="1"/>` },
  'a shared formula over everything': { data: `<row r="1"><c r="A1"><f t="shared" ref="${WHOLE}" si="0">1</f><v>1</v></c></row>` },
};

describe('workbooks built to do harm', () => {
  for (const [name, made] of Object.entries(SHAPES)) {
    it(name, async () => {
      const sheet = await readSheet(made);
      assert.deepEqual([sheet.cellCount, sheet.rows.length, sheet.columnEnd], [1, 1, 1]);
      assert.deepEqual(sheet.cell(0, 0), { kind: 'number', value: 1, format: 'general' });
    }).timeout(2000);
  }

  it('a name over fourteen whole columns, ten thousand merges and ten dropdowns add no cell', async () => {
    const book = await readWorkbook(generateRegister({ rows: 20, texts: 'shared', burdens: ['wide-name', 'merges', 'dropdowns'] }), 'a.xlsx');
    assert.deepEqual([book.sheets[0]?.rows.length, book.sheets[0]?.columnEnd, book.sheets[0]?.merges.length], [21, 14, 10_000]);
  });

  it('a part that states a small size and unpacks to a large one stops at the size stated', async () => {
    const bytes = madeFile({ parts: { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${' '.repeat(30_000_000)}</sst>` } });
    const directory = bytes.length - 22 - Buffer.from(bytes).readUInt32LE(bytes.length - 10);
    const entry = Buffer.from(bytes).indexOf('xl/sharedStrings.xml', directory) - 46;
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).writeUInt32LE(1000, entry + 24);
    const before = process.memoryUsage().arrayBuffers;
    await assert.rejects(readWorkbook(bytes, 'a.xlsx'), (error: unknown) => error instanceof ReadError && error.code === 'damaged');
    assert.ok(process.memoryUsage().arrayBuffers - before < 16_000_000);
  });

  it('elements nested without end', async () => {
    const deep = `<worksheet xmlns="${MAIN}">${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</worksheet>`;
    await assert.rejects(readMade({ parts: { 'xl/worksheets/sheet1.xml': deep } }), (error: unknown) => error instanceof ReadError && error.code === 'too-large');
  });

  it('attributes and entities by the hundred thousand', async () => {
    const attributes = Array.from({ length: 50_000 }, (_, index) => ` a${index}="${index}"`).join('');
    const sheet = await readSheet({ data: `<row r="1"${attributes}><c r="A1"${attributes} t="inlineStr"><is><t>${'&amp;'.repeat(30_000)}</t></is></c></row>` });
    assert.deepEqual(sheet.cell(0, 0), { kind: 'text', value: '&'.repeat(30_000) });
  }).timeout(2000);

  it('one text that every cell repeats is kept once', async () => {
    const long = '长'.repeat(5_000);
    const cell = `<c t="inlineStr"><is><t>${long}</t></is></c>`;
    const sheet = await readSheet({ data: `<row>${cell.repeat(300)}</row>` }, { textCharacters: 12_000 });
    assert.equal(sheet.cellCount, 300);
  });

  it('texts that are made to hash alike', async () => {
    // In a hash that multiplies by 31, Aa and BB come to the same.
    const texts = Array.from({ length: 1 << 17 }, (_, index) => Array.from({ length: 17 }, (_, bit) => ((index >> bit) & 1 ? 'Aa' : 'BB')).join(''));
    const sheet = await readSheet({ data: `<row r="1">${texts.slice(0, 9000).map((text) => inline(text)).join('')}</row>${texts.map((text, index) => `<row r="${index + 2}">${inline(text)}</row>`).join('')}` });
    assert.equal(sheet.cellCount, 9000 + texts.length);
    assert.deepEqual(sheet.cell(texts.length, 0), { kind: 'text', value: texts[texts.length - 1] });
    assert.deepEqual(sheet.cell(0, 8999), { kind: 'text', value: texts[8999] });
  }).timeout(15_000);

  it('the same sheet part named by a thousand sheets is held to the sum of its cells', async () => {
    const sheets = Array.from({ length: 1000 }, (_, index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="r1"/>`).join('');
    const made: Made = { data: ONE.repeat(50), parts: { 'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>` } };
    await assert.rejects(readMade(made, { cells: 100 }), (error: unknown) => error instanceof ReadError && error.code === 'too-large');
  });

  it('a directory that lists its own bytes as a part', async () => {
    const bytes = writeZip([{ name: 'a', data: deflateRawSync(Buffer.alloc(10)) }]);
    bytes.writeUInt32LE(bytes.length, bytes.readUInt32LE(bytes.length - 6) + 20);
    await assert.rejects(readWorkbook(bytes, 'a.xlsx'), (error: unknown) => error instanceof ReadError && error.code === 'damaged');
  });
});

function inline(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}
