import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { planProblemText } from '../../../../src/core/workbook/plan-problem';
import { areaA1 } from '../../../../src/core/workbook/ref';
import { readTemplate } from '../../../../src/hosts/files/template/read-template';
import { ReadError } from '../../../../src/hosts/files/read/read-error';
import { writeZip } from '../../../../bench/write-zip';
import { type Made, madeFile, MAIN, OFFICE, PACKAGE } from '../read/make-xlsx';

async function sheetOf(bytes: Uint8Array) {
  const read = await readTemplate(bytes, '模板.xlsx');
  if (read.kind === 'problems') throw new Error(read.problems.map((problem) => planProblemText(problem).zh).join('\n'));
  return read.sheets[0]!;
}

async function refusals(made: Made): Promise<string[]> {
  const read = await readTemplate(madeFile(made), '模板.xlsx');
  return read.kind === 'problems' ? read.problems.map((problem) => planProblemText(problem).zh) : [];
}

const R = `xmlns:r="${OFFICE}"`;
const styles = (inner: { fonts?: string; fills?: string; borders?: string; dxfs?: string; xf?: string }) =>
  `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="宋体"/></font>${inner.fonts ?? ''}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${inner.fills ?? ''}</fills><borders><border/>${inner.borders ?? ''}</borders><cellXfs><xf/><xf ${inner.xf ?? ''}/></cellXfs><dxfs>${inner.dxfs ?? ''}</dxfs></styleSheet>`;
const linked = (type: string, target: string, content: string, more: Record<string, string> = {}) => ({
  'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="d1" Type="${OFFICE}/${type}" Target="../${target}"/></Relationships>`,
  [`xl/${target}`]: content,
  ...more,
});
const drawing = (drawn: string) => linked('drawing', 'drawings/d1.xml', `<x:wsDr xmlns:x="d" xmlns:a="a"><x:oneCellAnchor><x:from><x:col>1</x:col><x:colOff>0</x:colOff><x:row>2</x:row><x:rowOff>0</x:rowOff></x:from><x:ext cx="12700" cy="12700"/>${drawn}<x:clientData/></x:oneCellAnchor></x:wsDr>`);
const WITH_DRAWING = `<drawing ${R} r:id="d1"/>`;

const REFUSED: readonly (readonly [string, Made, string])[] = [
  ['a chart', { after: WITH_DRAWING, parts: drawing('<x:graphicFrame><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></x:graphicFrame>') }, '「台账」B3：模板里不能用图表，请去掉后再试'],
  ['a text box', { after: WITH_DRAWING, parts: drawing('<x:sp/>') }, '「台账」B3：模板里不能用形状或文本框，请去掉后再试'],
  ['a form control', { after: `<legacyDrawing ${R} r:id="d1"/>`, parts: linked('vmlDrawing', 'drawings/v1.vml', '<xml><br><x:ClientData ObjectType="Checkbox"/></xml>') }, '「台账」：模板里不能用表单控件（Checkbox），请去掉后再试'],
  ['a pivot table', { parts: linked('pivotTable', 'pivotTables/p1.xml', '<p/>') }, '「台账」：模板里不能用数据透视表，请去掉后再试'],
  ['protection', { after: '<sheetProtection sheet="1"/>' }, '「台账」：模板里不能用工作表保护，请去掉后再试'],
  ['vertical page breaks', { after: '<colBreaks count="1"><brk id="3" man="1"/></colBreaks>' }, '「台账」：模板里不能用竖向的分页符，请去掉后再试'],
  ['an icon set', { after: '<conditionalFormatting sqref="C2:C9"><cfRule type="iconSet" priority="1"><iconSet/></cfRule></conditionalFormatting>' }, '「台账」C2：模板里不能用「图标集」这种条件格式，请去掉后再试'],
  ['a list longer than Excel takes', { after: `<dataValidations count="1"><dataValidation type="list" sqref="C2:C9"><formula1>"${'财务部,'.repeat(65)}"</formula1></dataValidation></dataValidations>` }, '「台账」C2：模板里不能用合起来超过 255 个字的下拉选项（请写进一列单元格作来源），请去掉后再试'],
  ['a gradient', { data: '<row r="4"><c r="B4" s="1"/></row>', parts: { 'xl/styles.xml': styles({ fills: '<fill><gradientFill/></fill>', xf: 'fillId="2"' }) } }, '「台账」B4：模板里不能用渐变填充，请去掉后再试'],
  ['a diagonal', { data: '<row r="1"><c r="A1" s="1"/></row>', parts: { 'xl/styles.xml': styles({ borders: '<border diagonalUp="1"><diagonal style="thin"/></border>', xf: 'borderId="1"' }) } }, '「台账」A1：模板里不能用斜线边框，请去掉后再试'],
  ['letters of two colours', { data: '<row r="1"><c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><color rgb="FFFF0000"/></rPr><t>乙</t></r></is></c></row>' }, '「台账」A1：模板里不能用一格之内几种字体，请去掉后再试'],
  ['an array formula', { data: '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row>' }, '「台账」A1：模板里不能用数组公式或模拟运算表，请去掉后再试'],
  ['an error value', { data: '<row r="2"><c r="A2" t="e"><v>#REF!</v></c></row>' }, '「台账」A2：模板里不能用错误值 #REF!，请去掉后再试'],
  ['something unheard of', { after: '<hologram/>' }, '「台账」：模板里不能用「hologram」这项内容，请去掉后再试'],
  ['overlapping merges', { after: '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B2:D3"/></mergeCells>' }, '「台账」B2：模板里不能用互相重叠的合并单元格，请去掉后再试'],
  ['two print areas', { afterSheets: "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'台账'!$A$1:$B$2,'台账'!$D$1:$E$2</definedName></definedNames>" }, '「台账」：模板里不能用几个打印区域，请去掉后再试'],
  ['1904 dates', { workbookPr: '<workbookPr date1904="1"/>' }, '「模板.xlsx」：模板里不能用1904 年日期系统，请去掉后再试'],
  ['macros', { parts: { 'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>` } }, '「模板.xlsx」：模板里不能用宏，请去掉后再试'],
];

describe('readTemplate', () => {
  it('a template saved by LibreOffice', async () => {
    const sheet = await sheetOf(readFileSync('test/fixtures/templates/car-list-by-libreoffice.xlsx'));
    assert.deepEqual(sheet.cells.filter(({ value }) => value.kind !== 'blank').map(({ value }) => (value.kind === 'formula' ? `=${value.formula}` : 'value' in value && value.value)), [
      '{{单位}}用车表', '车牌号', '日期', '公里', '备注', '{{每行 车辆}}{{车牌号}}', '{{日期}}', '{{公里}}', '{{备注}}', '合计', '=SUM(C3:C3)', '制表：{{制表人}}',
    ]);
    assert.deepEqual(sheet.page.repeatRows, [0, 1]);
    assert.equal(areaA1(sheet.page.printArea!), 'A1:D5');
    assert.deepEqual([sheet.page.orientation, sheet.page.fit, sheet.page.footer, sheet.pageBreaks], ['landscape', { wide: 1, tall: 0 }, '&C第 &P 页，共 &N 页', [3]]);
    assert.deepEqual(sheet.validations.map(({ type, formulas }) => [type, formulas]), [['list', ['"正常,维修"']]]);
    assert.equal(sheet.styles[sheet.cells.find(({ row, column }) => row === 1 && column === 0)!.style]?.fill, '#B9CDE5');
    const [picture] = sheet.pictures;
    assert.deepEqual([picture?.kind, picture?.at, Math.round(picture?.width ?? 0)], ['png', { row: 4, column: 3 }, 45]);
  });

  it('parts with prefixes nobody expects, as some programs write them', async () => {
    const sheet = await sheetOf(madeFile({
      parts: {
        'xl/workbook.xml': `<q:workbook xmlns:q="${MAIN}" xmlns:rel="${OFFICE}"><q:sheets><q:sheet name="模板" sheetId="1" rel:id="r1"/></q:sheets><q:definedNames><q:definedName name="_xlnm.Print_Titles" localSheetId="0">模板!$A:$B,模板!$1:$2</q:definedName></q:definedNames></q:workbook>`,
        'xl/worksheets/sheet1.xml': `<q:worksheet xmlns:q="${MAIN}"><q:sheetFormatPr defaultRowHeight="14.25"/><q:cols><q:col min="1" max="2" width="9.5"/></q:cols><q:sheetData><q:row r="1" ht="30"><q:c r="A1" t="inlineStr"><q:is><q:t>{{单位}}</q:t></q:is></q:c></q:row><q:row><q:c r="A2"><q:f t="shared" si="0" ref="A2:B2">A1*$A$1</q:f><q:v>1</q:v></q:c><q:c><q:f t="shared" si="0"/><q:v>2</q:v></q:c></q:row></q:sheetData><q:mergeCells><q:mergeCell ref="A1:B1"/></q:mergeCells></q:worksheet>`,
      },
    }));
    assert.deepEqual(sheet.cells.map(({ row, column, value }) => [row, column, value]), [
      [0, 0, { kind: 'text', value: '{{单位}}' }],
      [1, 0, { kind: 'formula', formula: 'A1*$A$1', result: 1 }],
      [1, 1, { kind: 'formula', formula: 'B1*$A$1', result: 2 }],
    ]);
    assert.deepEqual([sheet.page.repeatRows, sheet.page.repeatColumns, sheet.columns.map(({ width }) => width), sheet.rows.get(0)?.height], [[0, 1], [0, 1], [9.5, 9.5], 30]);
  });

  it('colours by theme and tint, by number, and automatic ones', async () => {
    const colour = async (written: string) => (await sheetOf(madeFile({ data: '<row r="1"><c r="A1" s="1"/></row>', parts: { 'xl/styles.xml': styles({ fonts: `<font><color ${written}/></font>`, xf: 'fontId="1"' }) } }))).styles[0]?.font.colour;
    for (const [written, wanted] of [['rgb="FF1F4E79"', '#1F4E79'], ['theme="1"', '#000000'], ['theme="0" tint="-0.5"', '#808080'], ['theme="4" tint="0.4"', '#8FAADC'], ['indexed="10"', '#FF0000'], ['indexed="64"', null], ['auto="1"', null]] as const) assert.equal(await colour(written), wanted, written);
  });

  it('notes are left out without a word', async () => {
    const made: Made = { data: '<row r="1"><c r="A1"><v>1</v></c></row>', after: `<legacyDrawing ${R} r:id="d1"/>`, parts: linked('vmlDrawing', 'drawings/v1.vml', '<xml><x:ClientData ObjectType="Note"/></xml>') };
    assert.deepEqual(await refusals(made), []);
  });

  for (const [what, made, wanted] of REFUSED) it(`refuses ${what}, by name and place`, async () => assert.deepEqual(await refusals(made), [wanted]));

  it('what is no workbook, or too much, is refused as every file is', async () => {
    const many = `<row r="1">${'<c/>'.repeat(210_000)}</row>`;
    const cases: [Uint8Array, string][] = [
      [new Uint8Array(0), 'empty'],
      [new TextEncoder().encode('%PDF-1.4'), 'not-a-workbook'],
      [writeZip([{ name: 'a.txt', data: 'x' }]), 'not-a-workbook'],
      [madeFile({ data: many }), 'too-large'],
      [madeFile({ after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }), 'too-large'],
      [madeFile({ parts: { 'xl/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><styleSheet/>' } }), 'malformed'],
      [madeFile({ data: '<row r="99999999"><c/></row>' }), 'too-large'],
    ];
    for (const [bytes, code] of cases) await assert.rejects(readTemplate(bytes, '模板.xlsx'), (error) => error instanceof ReadError && error.code === code, code);
  });
});
