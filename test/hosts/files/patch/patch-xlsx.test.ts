import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { patchWorkbook } from '../../../../src/hosts/files/patch/patch-workbook';
import { PatchError } from '../../../../src/hosts/files/patch/patch-error';
import type { CellPatch } from '../../../../src/hosts/files/patch/cell-patch';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';
import { type Made, madeFile, MAIN } from '../read/make-xlsx';

const text = (row: number, column: number, value: string): CellPatch => ({ sheet: '台账', row, column, to: { kind: 'text', value } });
const number = (row: number, column: number, value: number, format: 'general' | 'date' | 'time'): CellPatch => ({ sheet: '台账', row, column, to: { kind: 'number', value, format } });
const string = (parts: Record<string, Uint8Array>, name: string) => new TextDecoder().decode(parts[name]);

async function patch(made: Made, patches: readonly CellPatch[]) {
  const bytes = madeFile(made);
  const copy = await patchWorkbook(bytes, await readWorkbook(bytes, '台账.xlsx'), patches);
  const sheet = (await readWorkbook(copy, '台账.xlsx')).sheets[0];
  assert.ok(sheet);
  return { before: unzipSync(bytes), after: unzipSync(copy), sheet };
}

function changedParts({ before, after }: { before: Record<string, Uint8Array>; after: Record<string, Uint8Array> }): string[] {
  assert.deepEqual(Object.keys(after), Object.keys(before));
  return Object.keys(before).filter((name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])));
}

const DATA = '<row r="1" spans="1:2" ht="20"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row><!-- <c r="A1"/> --><row r="3"><c r="C3" s="1" t="inlineStr"><is><t>2026.3.5</t></is></c></row>';
const EXTRAS = { 'xl/vbaProject.bin': Uint8Array.of(1, 2, 3, 255), 'xl/charts/chart1.xml': '<c r="A1"/>', 'xl/media/image1.png': Uint8Array.of(0x89, 0x50) };
const AFTER = '<conditionalFormatting sqref="A1:A9"/><dataValidations count="1"><dataValidation sqref="A1"/></dataValidations>';

describe('patching a package', () => {
  it('changes one text cell and no other part', async () => {
    const result = await patch({ data: DATA, after: AFTER, shared: '<si><t>行政 部</t></si>', parts: EXTRAS }, [text(0, 0, ' 行政<部>&_x0041_ ')]);
    assert.deepEqual(changedParts(result), ['xl/worksheets/sheet1.xml']);
    assert.deepEqual(result.sheet.cell(0, 0), { kind: 'text', value: ' 行政<部>&_x0041_ ' });
    const old = string(result.before, 'xl/worksheets/sheet1.xml');
    const expected = old
      .replace(' spans="1:2"', '')
      .replace('<c r="A1" s="1" t="s"><v>0</v></c>', '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> 行政&lt;部&gt;&amp;_x005F_x0041_ </t></is></c>');
    assert.equal(string(result.after, 'xl/worksheets/sheet1.xml'), expected);
  });
  it('gives a date its format in a style added at the end, once', async () => {
    const result = await patch({ data: DATA, shared: '<si><t>2026.3.4</t></si>', formats: ['@'] }, [number(2, 2, 46086, 'date'), number(0, 0, 46085, 'date'), number(0, 1, 0.5, 'time')]);
    assert.deepEqual(changedParts(result), ['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    assert.deepEqual(result.sheet.cell(2, 2), { kind: 'number', value: 46086, format: 'date' });
    assert.deepEqual(result.sheet.cell(0, 0), { kind: 'number', value: 46085, format: 'date' });
    assert.deepEqual(result.sheet.cell(0, 1), { kind: 'number', value: 0.5, format: 'time' });
    const [before, after] = [string(result.before, 'xl/styles.xml'), string(result.after, 'xl/styles.xml')];
    assert.equal(after.match(/<xf /g)?.length, (before.match(/<xf /g)?.length ?? 0) + 2);
    assert.ok(after.startsWith(before.slice(0, before.indexOf('</cellXfs>'))));
  });
  it('keeps a cell’s own date format and the 1904 calendar', async () => {
    const result = await patch({ data: '<row><c s="1" t="str"><v>3/5</v></c></row>', formats: ['yyyy-mm-dd'], workbookPr: '<workbookPr date1904="1"/>' }, [number(0, 0, 46086, 'date')]);
    assert.deepEqual(changedParts(result), ['xl/worksheets/sheet1.xml']);
    assert.deepEqual(result.sheet.cell(0, 0), { kind: 'number', value: 46086, format: 'date' });
  });
  it('adds cells and rows where they are missing', async () => {
    const patches = [text(0, 3, '甲'), text(1, 0, '乙'), text(2, 0, '丙'), text(2, 1, '丁'), text(9, 2, '戊')];
    const { sheet, after } = await patch({ data: DATA, shared: '<si><t>x</t></si>' }, patches);
    for (const { row, column, to } of patches) assert.deepEqual(sheet.cell(row, column), { kind: 'text', value: to.value });
    const refs = [...string(after, 'xl/worksheets/sheet1.xml').replace(/<!--.*?-->/g, '').matchAll(/<c r="(\w+)"/g)].map((match) => match[1]);
    assert.deepEqual(refs, ['A1', 'B1', 'D1', 'A2', 'A3', 'B3', 'C3', 'C10']);
  });
  it('understands prefixes, an empty sheet and rows without numbers', async () => {
    const prefixed = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c/></x:row></x:sheetData></x:worksheet>`;
    const { sheet } = await patch({ parts: { 'xl/worksheets/sheet1.xml': prefixed } }, [text(0, 0, 'b'), number(0, 1, 7, 'general')]);
    assert.deepEqual([sheet.cell(0, 0), sheet.cell(0, 1)], [{ kind: 'text', value: 'b' }, { kind: 'number', value: 7, format: 'general' }]);
    const empty = await patch({ parts: { 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` } }, [text(1, 1, 'b')]);
    assert.deepEqual(empty.sheet.cell(1, 1), { kind: 'text', value: 'b' });
  });
  it('has the workbook calculated anew where it holds formulas, and refuses to replace one', async () => {
    const data = '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row>';
    const none = await patch({ data }, [number(0, 0, 3, 'general')]);
    assert.deepEqual(changedParts(none), ['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    assert.match(string(none.after, 'xl/workbook.xml'), /<\/sheets><calcPr fullCalcOnLoad="1"\/><\/workbook>$/);
    const some = await patch({ data, afterSheets: '<calcPr calcId="191029"/>' }, [number(0, 0, 3, 'general')]);
    assert.match(string(some.after, 'xl/workbook.xml'), /<calcPr calcId="191029" fullCalcOnLoad="1"\/>/);
    await assert.rejects(patch({ data }, [number(0, 1, 3, 'general')]), PatchError);
  });
});
