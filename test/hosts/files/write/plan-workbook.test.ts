import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import type { SheetPlan } from '../../../../src/core/workbook/plan';
import { PLAIN_STYLE } from '../../../../src/core/workbook/plan-style';
import { readTemplate } from '../../../../src/hosts/files/template/read-template';
import { readWorkbook } from '../../../../src/hosts/files/read/read-workbook';
import { planWorkbook } from '../../../../src/hosts/files/write/plan-workbook';
import { area, sheetOf } from '../../../reports/template/template-sheet';

const PNG = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
const LINE = { style: 'double', colour: '#123456' } as const;
const LOOK = { bold: true, italic: false, colour: '#FF0000', fill: '#00FF00' } as const;
const picture = (row: number, name: string) => ({ kind: 'png', bytes: PNG, at: { row, column: 1 }, offset: { x: 3, y: 4 }, width: 30, height: 20, name }) as const;

/** Something of everything that a plan can hold. */
const PLAN: SheetPlan = {
  ...sheetOf('| |'),
  name: "三月'的<表>",
  styles: [
    PLAIN_STYLE,
    { numberFormat: 'yyyy"年"m"月"', font: { name: '黑体', size: 12.5, bold: true, italic: true, underline: 'double', strike: true, colour: '#112233' }, alignment: { horizontal: 'distributed', vertical: 'distributed', wrap: true, shrink: false, indent: 2, rotation: -30 }, fill: '#FFEECC', left: LINE, right: { style: 'slantDashDot', colour: null }, top: LINE, bottom: null, locked: false },
    { ...PLAIN_STYLE, alignment: { ...PLAIN_STYLE.alignment, horizontal: 'centerContinuous', vertical: 'top', rotation: 'vertical' } },
  ],
  cells: [
    { row: 0, column: 0, style: 1, value: { kind: 'text', value: '=1+1 _x0041_\n 二 ' }, link: 'http://a.cn/x?a=1&b=2#y' },
    { row: 0, column: 1, style: 1, value: { kind: 'blank' } },
    { row: 2, column: 0, style: 1, value: { kind: 'number', value: 12.5 }, link: "#'三月''的<表>'!A1" },
    { row: 2, column: 1, style: 2, value: { kind: 'formula', formula: 'IF(A3>2,"<是>","")', result: '<是>' } },
    { row: 3, column: 0, style: 0, value: { kind: 'formula', formula: 'SUM(A3:A3)', result: 0 } },
    { row: 3, column: 1, style: 0, value: { kind: 'formula', formula: 'A3&""', result: '' } },
    { row: 4, column: 1, style: 0, value: { kind: 'boolean', value: false } },
    { row: 5, column: 0, style: 0, value: { kind: 'formula', formula: 'A3>1', result: true } },
  ],
  merges: [area('A1:B2')],
  columns: [{ width: 12.25, hidden: false }, { width: 9, hidden: true }],
  rows: new Map([[0, { height: 30, hidden: false }], [7, { height: 18, hidden: true }]]),
  defaultRowHeight: 18,
  defaultFont: { name: '宋体', size: 12 },
  pageBreaks: [2, 4],
  validations: [
    { areas: [area('A3:A4'), area('C9')], type: 'list', operator: 'between', formulas: ['"是,否"'], allowBlank: true, prompt: { title: '提示', text: '请选\n一个' }, error: { style: 'warning', title: '错', text: '不对' } },
    { areas: [area('B3:B4')], type: 'date', operator: 'greaterThan', formulas: ['46000'], allowBlank: false, prompt: null, error: { style: 'stop', title: '', text: '' } },
    { areas: [area('B5')], type: 'decimal', operator: 'notBetween', formulas: ['1', '$A$3'], allowBlank: false, prompt: null, error: null },
  ],
  conditionalFormats: [
    { areas: [area('A3:B4'), area('A6')], condition: { type: 'expression', formula: '$A3>10', look: LOOK }, priority: 1, stopIfTrue: true },
    { areas: [area('A3')], condition: { type: 'cell', operator: 'between', formulas: ['1', '2'], look: { bold: null, italic: true, colour: null, fill: null } }, priority: 2 },
    { areas: [area('A3')], condition: { type: 'dataBar', colour: '#638EC6' }, priority: 3 },
    { areas: [area('A3')], condition: { type: 'colourScale', colours: ['#638EC6', '#FFFFFF', '#000000'] }, priority: 4 },
  ],
  pictures: [picture(3, '章'), picture(5, '章二')],
  freeze: { row: 2, column: 1 },
  showGridLines: false,
  page: { paper: 'B5', orientation: 'landscape', scale: 100, fit: { wide: 1, tall: 0 }, margins: { left: 0.5, right: 0.4, top: 0.6, bottom: 0.7, header: 0.2, footer: 0.1 }, centred: { across: true, down: true }, repeatRows: [0, 1], repeatColumns: [0, 0], printArea: area('A1:B7'), header: '&L单位 && 部门&R<x>', footer: '&C第 &P 页', gridLines: true },
};
const SECOND: SheetPlan = { ...PLAN, name: '二', freeze: null, pictures: [picture(1, 'x')], page: { ...PLAN.page, paper: 'Letter', orientation: 'portrait', fit: null, scale: 80, printArea: null, repeatRows: null, repeatColumns: null, gridLines: false } };

/** With each cell's style beside it: styles may be numbered otherwise. */
function comparable(plan: SheetPlan) {
  return { ...plan, styles: [], cells: plan.cells.map((cell) => ({ ...cell, style: plan.styles[cell.style] })), pictures: plan.pictures.map((each) => ({ ...each, bytes: [...each.bytes] })) };
}

describe('planWorkbook', () => {
  it('writes all that a plan holds, as the reader of templates reads it', async () => {
    const read = await readTemplate(await planWorkbook([PLAN, SECOND]), '报表.xlsx');
    assert.equal(read.kind, 'template');
    assert.deepEqual(read.kind === 'template' && read.sheets.map(comparable), [PLAN, SECOND].map(comparable));
  });

  it('the same plans give the same bytes', async () => {
    assert.deepEqual(await planWorkbook([PLAN, SECOND]), await planWorkbook([PLAN, SECOND]));
  });

  it('a text that begins like a formula stays a text', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', "'x", '\t=1', '=cmd|\' /C calc\'!A0'];
    const plan = sheetOf('| |', { cells: texts.map((value, row) => ({ row, column: 0, style: 0, value: { kind: 'text' as const, value } })) });
    const bytes = await planWorkbook([plan]);
    const [sheet] = (await readWorkbook(bytes, '报表.xlsx')).sheets;
    texts.forEach((value, row) => {
      assert.deepEqual(sheet?.cell(row, 0), { kind: 'text', value }, value);
      assert.equal(sheet?.formula(row, 0), null, value);
    });
  });

  it('an image used often is stored once; names of sheets are made fit', async () => {
    const bytes = await planWorkbook([{ ...PLAN, name: '2026/3 [月]' }, { ...PLAN, name: '2026/3 [月]' }, { ...PLAN, name: '长'.repeat(40) }]);
    assert.equal(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('xl/media/')).length, 3);
    assert.deepEqual((await readWorkbook(bytes, '报表.xlsx')).sheets.map(({ name }) => name), ['2026-3 -月-', '2026-3 -月-(2)', '长'.repeat(31)]);
  });
});
