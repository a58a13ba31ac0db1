import assert from 'node:assert/strict';
import exceljs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import '../capture';
import type { Document } from '../../../src/cli/output/document';
import { xlsxOf } from '../../../src/cli/output/xlsx';

const document: Document = {
  title: '台账检查结果',
  lead: ['检查日 2026-04-01'],
  sections: [
    { title: '读到的台账', cover: true, blocks: [{ title: '', columns: [{ title: '文件' }, { title: '记录' }], rows: [['a.xlsx', 3]] }] },
    {
      title: '问题清单',
      blocks: [
        {
          title: '',
          columns: [{ title: '单元格' }, { title: '问题' }],
          rows: [
            [{ text: 'H12', link: { file: '/tmp/台账/3月 #1.xlsx', sheet: "王's", cell: 'H12' } }, '=HYPERLINK("x")'],
            ['B2', '+1\u0001'],
          ],
        },
      ],
    },
    { title: '', blocks: [] },
  ],
  summary: [{ text: '错误 1', tone: 'error' }],
};

describe('findings workbook', () => {
  let bytes: Uint8Array;
  let book: exceljs.Workbook;
  before(async () => {
    bytes = await xlsxOf(document, '/tmp/out/findings.xlsx');
    book = new exceljs.Workbook();
    await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  });
  it('has a cover and one sheet a section', () => {
    assert.deepEqual(book.worksheets.map(({ name }) => name), ['汇总', '问题清单']);
  });
  it('links back to the cell', () => {
    const value = book.getWorksheet('问题清单')?.getCell('A2').value as { text: string; hyperlink: string };
    assert.equal(value.text, 'H12');
    assert.equal(value.hyperlink, "../%E5%8F%B0%E8%B4%A6/3%E6%9C%88%20%231.xlsx#'王''s'!H12");
  });
  it('keeps a text that looks like a formula a text', () => {
    const sheet = book.getWorksheet('问题清单');
    assert.equal(sheet?.getCell('B2').value, '=HYPERLINK("x")');
    assert.equal(sheet?.getCell('B3').value, '+1');
    for (const part of Object.values(unzipSync(bytes))) assert.doesNotMatch(strFromU8(part), /<f>/);
  });
  it('prints with its heads on every page', () => {
    const sheet = book.getWorksheet('问题清单');
    assert.equal(sheet?.pageSetup.orientation, 'landscape');
    assert.equal(sheet?.pageSetup.paperSize, 9);
    assert.equal(sheet?.pageSetup.printTitlesRow, '1:1');
  });
  it('is the same bytes every time', async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(await xlsxOf(document, '/tmp/out/findings.xlsx'), bytes);
  });
});
