import assert from 'node:assert/strict';
import { finish } from '../../../src/core/progress';
import type { RecordSheet, UnknownSheet } from '../../../src/core/records/record-sheet';
import { readRegisters } from '../../../src/core/records/read-registers';
import type { ReadOptions } from '../../../src/core/records/read-result';
import { isRecordSheet } from '../../../src/core/records/read-result';
import type { Register } from '../../../src/core/records/register';
import { isoDate } from '../../../src/core/values/calendar-date';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { assetList } from '../../../src/registers/asset-list/register';
import { sealLog } from '../../../src/registers/seal-log/register';
import { supplyRequest } from '../../../src/registers/supply-request/register';
import { vehicleUsage } from '../../../src/registers/vehicle-usage/register';
import { clock, day, grid, line, workbook } from '../layout/grid';
import type { GridOptions, GridValue } from '../layout/grid';

const registers = [sealLog, vehicleUsage, supplyRequest, assetList] as unknown as readonly Register[];
const SEAL = line('序号|日期|用印部门|文件名称|份数|申请人|批准人');

function read(books: readonly WorkbookSnapshot[], options: ReadOptions = {}): readonly (RecordSheet | UnknownSheet)[] {
  return finish(readRegisters(books, registers, options)).sheets;
}

function one(rows: readonly (readonly GridValue[])[], options: GridOptions = {}, file = 'register.xlsx'): RecordSheet {
  const [sheet] = read([workbook([grid(rows, options)], file)]);
  assert.ok(sheet && isRecordSheet(sheet), 'recognised');
  return sheet;
}

function stamped(serial: GridValue, date: GridValue, rest: Partial<Record<'department' | 'document' | 'applicant' | 'approver', string>> & { copies?: GridValue } = {}): GridValue[] {
  return [serial, date, rest.department ?? '销售部', rest.document ?? '购销合同', rest.copies ?? 1, rest.applicant ?? '李四', rest.approver ?? '王五'];
}

function rowsOf(sheet: RecordSheet): number[] {
  return sheet.tables.flatMap((table) => table.rows.map((row) => row.$.row));
}

describe('reading registers', () => {
  it('reads each record with every field of its register, absent ones as null', () => {
    const sheet = one([['用印登记'], SEAL, stamped(1, day(2026, 3, 2))]);
    const row = sheet.tables[0]?.rows[0];
    assert.equal(row?.document, '购销合同');
    assert.equal(row?.seal, null);
    assert.equal(row?.$.row, 2);
    assert.equal(row?.$.table, sheet.tables[0]);
    assert.equal(row?.$.eventDate === null || row === undefined ? '' : isoDate(row.$.eventDate), '2026-03-02');
    assert.deepEqual(Object.keys(sealLog.fields).filter((field) => row?.[field] === undefined), []);
  });

  it('tells totals, signatures, notes and numbered empty rows from records, also below the total', () => {
    const sheet = one([
      ['用印登记'], SEAL,
      stamped(1, day(2026, 3, 2)), stamped(2, day(2026, 3, 3)),
      ['小   计', '', '', '', 2],
      stamped(3, day(2026, 3, 4), { document: '费用合计表' }),
      ['', '', '销售部合计', '', 1],
      ['合      计：', '', '', '', 3],
      stamped(4, day(2026, 3, 5)),
      [5], [6],
      ['备注：每月五日前交'], ['制表人：张三', '', '', '审核：李四'],
    ]);
    assert.deepEqual(rowsOf(sheet), [2, 3, 5, 8]);
    assert.deepEqual(sheet.tables[0]?.totals.map((total) => [total.kind, total.row, total.figures.get('copies')]), [['subtotal', 4, 4], ['subtotal', 6, 4], ['total', 7, 4]]);
    assert.ok(sheet.titles.some((title) => title.text.startsWith('制表人')));
  });

  it('speaks of all the months that stand over its parts', () => {
    const april = [stamped(1, '4.1'), stamped(2, '4.7'), stamped(3, '4.9')];
    const may = [stamped(1, '5.12'), stamped(2, '5.15')];
    for (const rows of [[['公章使用登记（2025年）'], [], ['4月份'], SEAL, ...april, [], ['5月份'], SEAL, ...may], [['公章使用登记（2025年）'], ['4月份'], SEAL, ...april, ['5月份'], ...may]]) {
      const { period } = one(rows as GridValue[][]);
      assert.equal(period && `${isoDate(period.from)} ${isoDate(period.to)}`, '2025-04-01 2025-05-31');
    }
  });

  it('takes no record for a line of signatures, whoever is to sign', () => {
    const sheet = one([['用印登记'], SEAL, stamped(1, day(2026, 3, 2)), stamped(2, day(2026, 3, 3)), ['车队长：', '', '', '', '管理部：'], ['清点人签字：李明', '', '', '监盘：']]);
    assert.deepEqual(rowsOf(sheet), [2, 3]);
  });

  it('takes no waiting formulas for records', () => {
    const waiting: GridValue[] = [{ formula: 'ROW()-2', v: 2 }, '', '', '', { formula: 'E3*1', v: 0 }, { formula: 'IF(A4="","-","-")', v: '-' }, { formula: 'X', v: null }];
    assert.deepEqual(rowsOf(one([['用印登记'], SEAL, stamped(1, day(2026, 3, 2)), waiting, waiting])), [2]);
  });

  it('brings the value of merged cells down, and says so', () => {
    const sheet = one([['用印登记'], SEAL, stamped(1, day(2026, 3, 2)), stamped(2, ''), stamped(3, '')], { merges: ['B3:B5'] });
    const rows = sheet.tables[0]?.rows ?? [];
    assert.equal(new Set(rows.map((row) => row.date)).size, 1);
    assert.deepEqual(rows.map((row) => row.$.filledDown), [null, ['date'], ['date']]);
  });

  it('brings groups down that name their date and department only once', () => {
    const sheet = one([
      ['用印登记'], SEAL,
      stamped(1, day(2026, 3, 2)), stamped(2, '', { department: ' ' }), stamped(3, '', { department: ' ' }),
      stamped(4, day(2026, 3, 3), { department: '财务部' }), stamped(5, '', { department: ' ' }),
    ]);
    const rows = sheet.tables[0]?.rows ?? [];
    assert.deepEqual(rows.map((row) => row.department), ['销售部', '销售部', '销售部', '财务部', '财务部']);
    assert.equal(rows[4]?.date, rows[3]?.date);
  });

  it('brings the day of issue down to what was handed out, and to nothing else', () => {
    const head = line('发放日期|计划日期|部门|申请人|品名|数量|实发数量|领取人');
    const issued = (date: GridValue, count: GridValue, by: string): GridValue[] => [date, day(2026, 3, 2), '销售部', '李四', '签字笔', 2, count, by];
    const days = (rows: readonly GridValue[][]): (number | null)[] => (one([['物品申领登记'], head, ...rows]).tables[0]?.rows ?? []).map((row) => row.issueDate as number | null);
    const grouped = days([issued(day(2026, 3, 9), 2, '甲'), issued('', 2, '乙'), issued('', 1, '丙'), issued(day(2026, 3, 16), 2, '甲'), issued('', 2, '乙')]);
    assert.deepEqual(grouped, [grouped[0], grouped[0], grouped[0], grouped[3], grouped[3]]);
    const waiting = days([issued(day(2026, 3, 9), 2, '甲'), issued('', '', ''), issued('', '', ''), issued(day(2026, 3, 16), 2, '甲'), issued('', '', '')]);
    assert.deepEqual(waiting.map((date) => date === null), [false, true, true, false, true]);
  });

  it('leaves a blank blank in a column that is otherwise full', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((serial) => stamped(serial, serial === 4 ? '' : day(2026, 3, 2)));
    assert.equal(one([['用印登记'], SEAL, ...rows]).tables[0]?.rows[3]?.date, null);
  });

  it('understands ditto marks', () => {
    const sheet = one([['用印登记'], SEAL, stamped(1, day(2026, 3, 2)), stamped(2, day(2026, 3, 3), { department: '同上', applicant: '〃' })]);
    assert.deepEqual([sheet.tables[0]?.rows[1]?.department, sheet.tables[0]?.rows[1]?.applicant], ['销售部', '李四']);
  });

  it('splits two facts in one cell', () => {
    const sheet = one([
      ['车辆使用登记表'], line('日期|车号|驾驶员|使用人/部门|用车事由/目的地|出车时间|回车时间|行驶公里'),
      [day(2026, 3, 2), '闽D12345', '张三', '李四/销售部', '送样、取票/集美', clock(9), clock(10), 12],
    ]);
    const row = sheet.tables[0]?.rows[0];
    assert.deepEqual([row?.user, row?.department, row?.purpose, row?.destination], ['李四', '销售部', '送样、取票', '集美']);
  });

  it('splits two facts joined by a dash, and both ends under a header that names but one thing', () => {
    const trip = (user: string, time: string, odometer: string) => [day(2026, 3, 2), '闽D12345', '张三', user, '送样', '集美', time, odometer];
    const sheet = one([
      ['车辆使用登记表'], line('日期|车号|驾驶员|用车部门-用车人|事由|目的地|用车时间|里程表读数'),
      trip('销售部-李四', '9:05-11:05', '35550-35603'), trip('采购部-王五', '13:00-14:30', '35603-35640'), trip('销售部-李四', '15:00-16:10', '35640-35660'),
    ]);
    const row = sheet.tables[0]?.rows[1];
    assert.deepEqual([row?.department, row?.user, row?.depart, row?.return, row?.startKm, row?.endKm], ['采购部', '王五', 780, 870, 356_030_000, 356_400_000]);
  });

  it('knows a plain header again over each table of a stack, whatever its words', () => {
    const words = line('号|哪天|哪个部门盖的|谁来盖|盖的啥文件|份|谁同意的|章哪天还回来');
    const stamp = (serial: number) => [serial, day(2026, 3, serial), '业务', '朴顺玉', '介绍信', 1, '孟庆国'];
    const sheet = one([['2026年春盖章本'], ['一、公章'], words, stamp(1), stamp(2), stamp(3), [], ['二、合同章'], words, stamp(1), stamp(2), stamp(3)]);
    assert.deepEqual(sheet.tables.map((table) => table.rows.length), [3, 3]);
  });

  it('puts a date together that is spread over 月 and 日 under the year', () => {
    const sheet = one([
      ['用印登记'], line('2026年||用印部门|文件名称|份数|申请人|批准人'), ['月', '日'],
      [3, 5, '销售部', '合同', 1, '甲', '乙'], ['', 6, '销售部', '合同', 1, '甲', '乙'],
    ], { merges: ['A2:B2', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:G3'] });
    assert.deepEqual(sheet.tables[0]?.rows.map((row) => row.$.eventDate !== null && isoDate(row.$.eventDate)), ['2026-03-05', '2026-03-06']);
  });

  it('takes no record for the second row of a header', () => {
    const text = (...values: string[]): string[] => values;
    const sheet = one([text('用印登记'), [...SEAL, '备注'], text('1', '2026-3-5', '销售部', '合同', '1', '甲', '乙', '急')], { merges: ['H2:I2'] });
    assert.deepEqual(rowsOf(sheet), [2]);
  });

  it('goes on under the same header repeated, and begins a new table under a new title', () => {
    const sheet = one([
      ['用印登记 2026年1月'], SEAL, stamped(1, day(2026, 1, 5)), stamped(2, day(2026, 1, 6)), SEAL, stamped(3, day(2026, 1, 7)), [],
      ['用印登记 2026年2月'], SEAL, stamped(1, day(2026, 2, 5)),
    ]);
    assert.deepEqual(sheet.tables.map((table) => table.rows.length), [3, 1]);
    assert.equal(sheet.period === null ? '' : `${isoDate(sheet.period.from)} ${isoDate(sheet.period.to)}`, '2026-01-01 2026-02-28');
  });

  it('reads a total above the header', () => {
    const sheet = one([['用印登记'], ['合计', '', '', '', 2], SEAL, stamped(1, day(2026, 3, 2)), stamped(2, day(2026, 3, 3))]);
    assert.deepEqual(sheet.tables[0]?.totals.map((total) => total.row), [1]);
  });

  it('takes the month from the sheet and its year from the dates', () => {
    const sheet = one([SEAL, stamped(1, day(2026, 3, 2)), stamped(2, day(2026, 3, 3))], { name: '3月' }, '印章使用登记.xlsx');
    assert.equal(sheet.period === null ? '' : isoDate(sheet.period.from), '2026-03-01');
  });

  it('takes no record for the row that counts the columns', () => {
    for (const counted of [[1, 2, 3, 4, 5, 6, 7], ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'], ['甲', '乙', '丙', '丁', 1, 2, '3=1+2'], ['A', 'B', 'C', 'D', 'E', 'F', 'G']]) {
      assert.deepEqual(rowsOf(one([['用印登记'], SEAL, counted, stamped(1, day(2026, 3, 2))])), [3], counted.join());
    }
    // A record may begin with 1 and go on with figures.
    assert.deepEqual(rowsOf(one([['用印登记'], SEAL, [1, day(2026, 3, 2), '', 'A', 3, '', '']])), [2]);
  });

  it('takes the day from the line above its records where no column holds one', () => {
    const header = line('车牌号|驾驶员|用车人|用车事由|目的地|出车时间|返回时间|行驶公里');
    const trip: GridValue[] = ['闽D12345', '张三', '李四', '送样', '集美', clock(9), clock(10), 12];
    for (const heading of ['2026年6月3日', '用车日期：2026-06-03', '6月3日（星期三）', '一、6月3日', day(2026, 6, 3)]) {
      const sheet = one([['2026年6月车辆使用登记'], header, [heading], trip, trip, ['2026年6月5日'], trip], { merges: ['A3:H3'] });
      const days = sheet.tables[0]?.rows.map(({ $ }) => ($.eventDate === null ? '' : isoDate($.eventDate)));
      assert.deepEqual(days, ['2026-06-03', '2026-06-03', '2026-06-05'], String(heading));
    }
    const printed = one([['2026年6月车辆使用登记'], ['制表日期：2026年6月30日'], header, trip]);
    assert.equal(printed.tables[0]?.rows[0]?.$.eventDate, null);
  });

  it('knows hidden records', () => {
    const sheet = one([['用印登记'], SEAL, stamped(1, day(2026, 3, 2)), stamped(2, day(2026, 3, 3))], { hiddenRows: [3] });
    assert.deepEqual(sheet.tables[0]?.rows.map((row) => row.$.hidden), [false, true]);
  });

  it('leaves out rosters and empty sheets, and names what it does not know', () => {
    const sheets = read([workbook([
      grid([line('姓名|部门|职务'), ['张三', '行政部', '员工']], { name: '人员' }),
      grid([], { name: 'Sheet2' }),
      grid([[' ']], { name: 'Sheet3' }),
      grid([line('姓名|性别|电话'), ['张三', '男', '123']], { name: '通讯录' }),
    ])]);
    assert.deepEqual(sheets.map((sheet) => sheet.sheet.name), ['通讯录']);
    assert.ok(sheets[0] && !isRecordSheet(sheets[0]) && sheets[0].why.zh.includes('通讯录'));
  });

  it('takes a sheet for the kind that the user names', () => {
    const books = [workbook([grid([line('日期|事由|备注'), [day(2026, 3, 2), '合同', '']], { name: 'A' })])];
    assert.equal(read(books).some(isRecordSheet), false);
    assert.deepEqual(read(books, { register: 'seal-log' }).map((sheet) => isRecordSheet(sheet) && sheet.register.id), ['seal-log']);
    assert.equal(read(books, { register: 'seal-log', sheet: 'B' }).some(isRecordSheet), false);
  });

  it('gives a sheet of two kinds one entry a kind', () => {
    const sheets = read([workbook([grid([
      ['用印登记'], SEAL, stamped(1, day(2026, 3, 2)), [],
      ['固定资产台账'], line('资产编号|资产名称|原值|购置日期|使用部门|保管人'), ['A1', '电脑', 5000, day(2024, 1, 1), '销售部', '甲'],
    ])])]);
    assert.deepEqual(sheets.map((sheet) => isRecordSheet(sheet) && [sheet.register.id, sheet.tables[0]?.rows.length]), [['seal-log', 1], ['asset-list', 1]]);
  });
});
