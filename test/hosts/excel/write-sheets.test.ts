import { deepStrictEqual as same, ok, rejects, strictEqual as is } from 'node:assert';
import type { PlanCell, PlanValue, SheetPlan } from '../../../src/core/workbook/plan';
import { type CellStyle, type Line, PLAIN_ALIGNMENT, PLAIN_FONT, PLAIN_STYLE } from '../../../src/core/workbook/plan-style';
import { sections } from '../../../src/hosts/excel/write/page';
import { columnPoints, digitPixels } from '../../../src/hosts/excel/write/sizes';
import { writeSheets } from '../../../src/hosts/excel/write/write-sheets';
import { bookData } from '../../excel-host/model/book-data';
import { useExcelHost } from '../../excel-host/node/mocha';
import { plainPlan } from './plain-plan';

const text = (value: string): PlanValue => ({ kind: 'text', value });
const thin: Line = { style: 'thin', colour: null };
const framed: CellStyle = { ...PLAIN_STYLE, left: thin, right: thin, top: thin, bottom: thin };
const STYLES: readonly CellStyle[] = [
  { ...PLAIN_STYLE, font: { ...PLAIN_FONT, size: 16, bold: true }, alignment: { ...PLAIN_ALIGNMENT, horizontal: 'center' } },
  { ...framed, fill: '#DDEBF7', alignment: { ...PLAIN_ALIGNMENT, wrap: true } },
  framed,
  { ...framed, numberFormat: '#,##0.00', bottom: { style: 'double', colour: '#FF0000' }, locked: false },
];
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

const plan = (cells: readonly PlanCell[], more: Partial<SheetPlan> = {}): SheetPlan => plainPlan(cells, { styles: STYLES, ...more });
const cell = (row: number, column: number, style: number, value: PlanValue): PlanCell => ({ row, column, style, value });

const REPORT = plan(
  [
    cell(0, 0, 0, text('车辆月报')),
    cell(1, 0, 1, text('车号')), cell(1, 1, 1, text('金额')),
    cell(2, 0, 2, text('粤A12345')), cell(2, 1, 3, { kind: 'number', value: 12.5 }),
    cell(3, 0, 2, text('=cmd')), cell(3, 1, 3, { kind: 'formula', formula: 'SUM(B3:B3)', result: 12.5 }),
    cell(4, 0, 2, { kind: 'blank' }), cell(4, 1, 2, { kind: 'boolean', value: true }),
    { ...cell(5, 0, 2, text('见明细')), link: "#'1月'!A1" },
  ],
  {
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    columns: [{ width: 12, hidden: false }, { width: 10, hidden: false }, { width: null, hidden: true }],
    rows: new Map([[0, { height: 30, hidden: false }], [5, { height: null, hidden: true }]]),
    pageBreaks: [3],
    freeze: { row: 2, column: 1 },
    showGridLines: false,
    pictures: [{ kind: 'png', bytes: PNG, at: { row: 1, column: 1 }, offset: { x: 3, y: 2 }, width: 40, height: 20, name: '章' }],
    validations: [{ areas: [{ top: 2, left: 0, bottom: 3, right: 0 }], type: 'list', operator: 'between', formulas: ['"是,否"'], allowBlank: true, prompt: null, error: { style: 'stop', title: '请选择', text: '只填是或否' } }],
    conditionalFormats: [
      { areas: [{ top: 2, left: 1, bottom: 3, right: 1 }], condition: { type: 'expression', formula: 'B3>10', look: { bold: true, italic: null, colour: null, fill: '#F8CBAD' } }, priority: 1 },
      { areas: [{ top: 2, left: 1, bottom: 3, right: 1 }], condition: { type: 'cell', operator: 'between', formulas: ['1', '2'], look: { bold: null, italic: null, colour: '#FF0000', fill: null } }, priority: 2, stopIfTrue: true },
      { areas: [{ top: 2, left: 1, bottom: 3, right: 1 }], condition: { type: 'dataBar', colour: '#638EC6' }, priority: 3 },
      { areas: [{ top: 2, left: 1, bottom: 3, right: 1 }], condition: { type: 'colourScale', colours: ['#FFFFFF', '#FFE699', '#F8CBAD'] }, priority: 4 },
    ],
    page: { ...plan([]).page, orientation: 'landscape', fit: { wide: 1, tall: 0 }, centred: { across: true, down: false }, repeatRows: [0, 1], printArea: { top: 0, left: 0, bottom: 5, right: 1 }, header: '&L台账&R&D', footer: '第 &P 页，共 &N 页' },
  },
);

describe('writing sheets into Excel', () => {
  const excel = useExcelHost();
  const sheet = (name = '车辆月报') => excel.book.sheet(name);

  it('values, formulas and texts as they are meant', async () => {
    same(await writeSheets([REPORT]), { names: ['车辆月报'], leftOut: [] });
    const at = (address: string) => [sheet().cell(address).value, sheet().cell(address).formula, sheet().cell(address).look.numberFormat];
    same(at('B3'), [12.5, null, '#,##0.00']);
    same(at('B4'), [12.5, '=SUM(B3:B3)', '#,##0.00']);
    same(at('A3'), ['粤A12345', null, '@']);
    same(at('A4'), ['=cmd', null, '@']);
    same(at('A2'), ['车号', null, 'General']);
    same(at('A5'), [null, null, 'General']);
    is(sheet().cell('B5').value, true);
    same(sheet().parts.hyperlinks, [{ at: 'A6', link: { documentReference: "'1月'!A1" } }]);
    is(excel.book.activeSheet.name, '车辆月报');
  });

  it('looks', async () => {
    await writeSheets([REPORT]);
    const title = sheet().cell('A1').look;
    same([title.font.name, title.font.size, title.font.bold, title.horizontalAlignment], ['宋体', 16, true, 'Center']);
    const header = sheet().cell('B2').look;
    same([header.fill, header.wrapText, header.locked, header.borders.top], ['#DDEBF7', true, true, { style: 'Continuous', weight: 'Thin', color: '#000000' }]);
    const sum = sheet().cell('B4').look;
    same([sum.locked, sum.borders.bottom?.style, sum.borders.bottom?.color], [false, 'Double', '#FF0000']);
  });

  it('merges, sizes, the page, panes, breaks, rules and pictures', async () => {
    await writeSheets([REPORT]);
    const { parts } = sheet();
    same(parts.merges, [{ top: 0, left: 0, bottom: 0, right: 1 }]);
    same([parts.columns[0]?.size, parts.columns[1]?.size, parts.columns[2]?.hidden, parts.rows[0]?.size, parts.rows[5]?.hidden], [72, 60, true, 30, true]);
    same([parts.page.orientation, parts.page.paperSize, parts.page.zoom.horizontalFitToPages, parts.page.zoom.verticalFitToPages, parts.page.centerHorizontally], ['Landscape', 'A4', 1, null, true]);
    same(parts.page.margins, { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 });
    same([parts.page.printArea, parts.page.titleRows?.bottom], [{ top: 0, left: 0, bottom: 5, right: 1 }, 1]);
    same(parts.page.headersFooters, { leftHeader: '台账', centerHeader: '', rightHeader: '&D', leftFooter: '', centerFooter: '第 &P 页，共 &N 页', rightFooter: '' });
    same([parts.breaks.horizontal, parts.frozen, parts.showGridlines], [[4], { rows: 2, columns: 1 }, false]);
    same(parts.validations[0]?.rule, { list: { inCellDropDown: true, source: '是,否' } });
    same(parts.conditionalFormats.map(({ type, formula, stopIfTrue }) => [type, formula, stopIfTrue]), [['Custom', '=B3>10', false], ['CellValue', '', true], ['DataBar', '', false], ['ColorScale', '', false]]);
    same(parts.shapes.map(({ name, left, width, height }) => [name, left, width, height]), [['章', 75, 40, 20]]);
  });

  it('a name that is taken gets a number', async () => {
    same((await writeSheets([plan([]), plan([]), plan([], { name: 'Sheet1' })])).names, ['车辆月报', '车辆月报(2)', 'Sheet1(2)']);
  });

  const [picture, list] = [REPORT.pictures[0]!, REPORT.validations[0]!];
  const LEFT_OUT: readonly [string, Partial<SheetPlan>, string, (parts: ReturnType<typeof sheet>['parts']) => unknown][] = [
    ['a GIF', { pictures: [{ ...picture, kind: 'gif' }, picture] }, '「车辆月报」B2 的图片「章」没有写入，加载项只能放 PNG 和 JPEG：请把模板里的图片换成 PNG，或用「插入」—「图片」自己放上。', ({ shapes }) => shapes.length === 1],
    ['a long list', { validations: [{ ...list, formulas: [`"${'部门,'.repeat(90)}"`] }, { ...list, areas: [{ top: 9, left: 0, bottom: 9, right: 0 }] }] }, '「车辆月报」A3:A4 的下拉选项没有写入，合起来超过 255 个字，Excel 不收：请把选项写进一列单元格，在「数据」—「数据验证」里选那一列作来源。', ({ validations }) => validations.length === 1],
    ['the end of a long text', { cells: [cell(0, 0, 2, text('台'.repeat(40_000)))] }, '「车辆月报」A1 的文字超过一格能放的 32767 个字，后面的没有写入：请到原表里看全文。', () => String(sheet().cell('A1').value).length === 32_767],
    ['a long footer', { page: { ...REPORT.page, footer: `&C${'台'.repeat(255)}` } }, '「车辆月报」的页眉或页脚超过 255 个字，没有写入：请在「页面布局」—「打印标题」—「页眉/页脚」里自己填。', ({ page }) => page.headersFooters.leftHeader === '台账' && page.headersFooters.centerFooter === ''],
  ];
  for (const [what, more, says, isSo] of LEFT_OUT) {
    it(`says that it left out ${what}, and writes the rest`, async () => {
      const { names, leftOut } = await writeSheets([{ ...REPORT, ...more }]);
      same([names, leftOut.map(({ zh }) => zh)], [['车辆月报'], [says]]);
      ok(isSo(sheet().parts));
    });
  }

  it('what a box over a cell says is as long as Excel shows', async () => {
    await writeSheets([plan([], { validations: [{ ...list, prompt: { title: '题'.repeat(40), text: '字'.repeat(300) } }] })]);
    const [{ prompt } = { prompt: null }] = sheet().parts.validations;
    same([String(prompt?.['title']).length, String(prompt?.['message']).length], [32, 255]);
  });

  it('a thousand rows cost few calls and small requests', async () => {
    const cells = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (_unused, column) => cell(row, column, column < 5 ? 2 : 3, column < 5 ? text(`第 ${row} 行`) : { kind: 'number', value: row }))).flat();
    await writeSheets([plan(cells)]);
    is(sheet().cell('J1000').value, 999);
    ok(excel.stats.roundTrips <= 10, `${excel.stats.roundTrips} round trips`);
    ok(excel.stats.largestRequest < 3 * 1024 * 1024, `${excel.stats.largestRequest} bytes`);
  }).timeout(20_000);

  it('a name that a co-author gives at the same moment gets a number as well', async () => {
    excel.host.beforeRequest = (number, book) => {
      const name = { 2: '车辆月报', 3: '车辆月报(2)' }[number];
      if (name !== undefined) book.remotely(() => book.addSheet(name));
    };
    same((await writeSheets([REPORT])).names, ['车辆月报(3)']);
  });

  it('all or none, whichever request fails', async () => {
    for (let request = 0; request < 6; request++) {
      excel.reset();
      const before = bookData(excel.book);
      excel.host.failNext(...Array.from({ length: request }, () => null), 'AccessDenied');
      try {
        await writeSheets([REPORT, REPORT]);
      } catch {
        same(bookData(excel.book), before);
      }
    }
  });

  it('a protected workbook takes no sheets', async () => {
    excel.book.protectedStructure = true;
    await rejects(writeSheets([REPORT]), { problem: { code: 'workbook-protected' } });
  });

  const HEADINGS: readonly [string, string, string, string][] = [
    ['&L左&C中&R右', '左', '中', '右'],
    ['第 &P 页', '', '第 &P 页', ''],
    ['&L甲&&R乙', '甲&&R乙', '', ''],
    ['', '', '', ''],
  ];
  for (const [code, left, middle, right] of HEADINGS) it(`heading ${code || '(none)'}`, () => same(sections(code), { L: left, C: middle, R: right }));

  it('widths are those of the plan’s own font', () => {
    same([digitPixels({ name: '宋体', size: 11 }), digitPixels({ name: 'Calibri', size: 11 }), digitPixels({ name: '等线', size: 12 })], [8, 7, 8]);
    same([columnPoints(9.14, 7), columnPoints(9, 8), columnPoints(0, 8)], [48, 54, 0]);
  });
});
