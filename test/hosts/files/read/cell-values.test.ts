import assert from 'node:assert/strict';
import type { CellValue } from '../../../../src/core/workbook/cell';
import { type Made, readSheet } from './make-xlsx';

const number = (value: number, format = 'general') => ({ kind: 'number', value, format }) as CellValue;
const text = (value: string): CellValue => ({ kind: 'text', value });
const blank: CellValue = { kind: 'blank' };
const unknown: CellValue = { kind: 'uncalculated' };

const formats = ['yyyy-mm-dd', 'h:mm', '@', '0.0%', 'yyyy/m/d h:mm', '[h]:mm'];
const shared = '<si><t>车牌</t></si><si><t/></si><si><r><rPr><b/></rPr><t>行政</t></r><r><t xml:space="preserve"> 部</t></r></si><si><t>王</t><rPh sb="0" eb="1"><t>wang</t></rPh><phoneticPr fontId="1"/></si><si><t xml:space="preserve">  前后 </t></si><si><t>a&amp;b&#x4e2d;&lt;_x000D_&gt;_x005F_x000D_</t></si><si><t><![CDATA[<原样> & &amp;]]></t></si>';

/** What one `<c>` says (its attributes and content) and what it means. */
const CELLS: readonly (readonly [string, CellValue])[] = [
  ['><v>12</v>', number(12)],
  ['><v>-0.5</v>', number(-0.5)],
  ['><v>0.35416666666666669</v>', number(0.35416666666666669)],
  ['><v>1.5E-3</v>', number(0.0015)],
  ['><v>123456789012345</v>', number(123456789012345)],
  ['><v>12345678901234567890</v>', number(12345678901234567890)],
  ['><v>0.1</v>', number(0.1)],
  ['><v> 7 </v>', number(7)],
  [' t="n"><v>3</v>', number(3)],
  [' s="1"><v>45748</v>', number(45748, 'date')],
  [' s="2"><v>0.5</v>', number(0.5, 'time')],
  [' s="3"><v>5</v>', number(5, 'text')],
  [' s="4"><v>0.05</v>', number(0.05, 'percent')],
  [' s="5"><v>45748.5</v>', number(45748.5, 'datetime')],
  [' s="6"><v>1.25</v>', number(1.25, 'duration')],
  [' s="99"><v>5</v>', number(5)],
  [' s="-1"><v>5</v>', number(5)],
  [' s="x"><v>5</v>', number(5)],
  [' s=""><v>5</v>', number(5)],
  [' cm="1" s=""><v>5</v>', number(5)],
  [' s="1"/', blank],
  [' s="1">', blank],
  ['><v/>', blank],
  [' t="s"><v>0</v>', text('车牌')],
  [' t="s"><v>1</v>', blank],
  [' t="s"><v>2</v>', text('行政 部')],
  [' t="s"><v>3</v>', text('王')],
  [' t="s"><v>4</v>', text('  前后 ')],
  [' t="s"><v>5</v>', text('a&b中<\r>_x000D_')],
  [' t="s"><v>6</v>', text('<原样> & &amp;')],
  [' t="s"><v>999</v>', unknown],
  [' t="s"><v>-3</v>', unknown],
  [' t="str"><v>结果</v>', text('结果')],
  [' t="str"><f>A1&amp;"x"</f><v>结果</v>', text('结果')],
  [' t="str"><f>""</f><v></v>', blank],
  [' t="inlineStr"><is><t>内联</t></is>', text('内联')],
  [' t="inlineStr"><is><t xml:space="preserve"> 留白 </t></is>', text(' 留白 ')],
  [' t="inlineStr"><is><r><t>甲</t></r><r><rPr><i/></rPr><t>乙</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></is>', text('甲乙')],
  [' t="inlineStr"><is><t></t></is>', blank],
  [' t="inlineStr"><is><t>甲&#10;乙</t></is>', text('甲\n乙')],
  [' t="inlineStr"><is><t>甲\r\n乙</t></is>', text('甲\n乙')],
  [' t="inlineStr"><v>写在 v 里</v>', text('写在 v 里')],
  [' t="b"><v>1</v>', { kind: 'boolean', value: true }],
  [' t="b"><v>TRUE</v>', { kind: 'boolean', value: true }],
  [' t="b"><v>0</v>', { kind: 'boolean', value: false }],
  [' t="e"><v>#N/A</v>', { kind: 'error', value: '#N/A' }],
  [' t="e"><f>1/0</f><v>#DIV/0!</v>', { kind: 'error', value: '#DIV/0!' }],
  [' t="d"><v>2026-04-01</v>', number(46113, 'date')],
  [' t="d"><v>2026-04-01T12:00:00Z</v>', number(46113.5, 'datetime')],
  [' t="d"><v>18:00</v>', number(0.75, 'time')],
  [' t="d"><v>1900-01-01</v>', number(1, 'date')],
  [' t="d"><v>不详</v>', text('不详')],
  ['><f>SUM(A1:A9)</f><v>7</v>', number(7)],
  ['><f>SUM(A1:A9)</f>', unknown],
  ['><f>SUM(A1:A9)</f><v/>', unknown],
  ['><f>SUM(A1:A9)</f><v></v>', unknown],
  ['><f t="shared" si="0"/><v>8</v>', number(8)],
  ['><v>abc</v>', text('abc')],
  ['><!-- 注 --><v>1<!-- 中 -->2</v><extLst><ext><v>9</v></ext></extLst>', number(12)],
];

describe('what a cell says', () => {
  for (const [xml, expected] of CELLS) {
    it(xml, async () => {
      const close = xml.endsWith('/') ? '>' : '</c>';
      const made: Made = { formats, shared, data: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"${xml}${close}<c r="C1"><v>2</v></c></row>` };
      const sheet = await readSheet(made);
      assert.deepEqual(sheet.cell(0, 1), expected);
      assert.equal(sheet.isBlank(0, 1), expected.kind === 'blank');
      assert.deepEqual([sheet.cell(0, 0), sheet.cell(0, 2)], [number(1), number(2)], 'its neighbours stay');
    });
  }

  it('keeps formulas: the master of a shared one with its text, the others without', async () => {
    const sheet = await readSheet({
      data: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>4</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c><c r="C2"><v>1</v></c></row>',
    });
    assert.deepEqual([sheet.formula(0, 0), sheet.formula(0, 1), sheet.formula(1, 1), sheet.formula(1, 2)], ['1+1', 'A1*2', '', null]);
  });

  it('counts dates of the 1904 calendar in the 1900 one, and leaves times and ISO dates alone', async () => {
    const sheet = await readSheet({
      workbookPr: '<workbookPr date1904="1"/>',
      formats,
      data: '<row r="1"><c r="A1" s="1"><v>44286</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1"><v>5</v></c><c r="D1" s="5"><v>0.5</v></c><c r="E1" s="1" t="d"><v>2025-04-01</v></c></row>',
    });
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((column) => sheet.cell(0, column)),
      [number(45748, 'date'), number(0.5, 'time'), number(5), number(1462.5, 'datetime'), number(45748, 'date')],
    );
  });
});
