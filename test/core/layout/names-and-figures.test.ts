import assert from 'node:assert/strict';
import { Matcher } from '../../../src/core/layout/matcher';
import type { RosterWords } from '../../../src/core/layout/roster-words';
import { NO_ROSTERS } from '../../../src/core/layout/roster-words';
import { sheetLayout } from '../../../src/core/layout/sheet-layout';
import type { Register } from '../../../src/core/records/register';
import { assetList } from '../../../src/registers/asset-list/register';
import { sealLog } from '../../../src/registers/seal-log/register';
import { supplyRequest } from '../../../src/registers/supply-request/register';
import { vehicleUsage } from '../../../src/registers/vehicle-usage/register';
import { grid, line } from './grid';
import type { GridValue } from './grid';

const registers = [sealLog, vehicleUsage, supplyRequest, assetList] as unknown as readonly Register[];
const matcher = new Matcher(registers);

function candidateOf(rows: readonly (readonly GridValue[])[], words: RosterWords = NO_ROSTERS, merges: readonly string[] = []) {
  return sheetLayout(grid(rows, { merges }), registers, matcher, { forced: false, file: '', words }).tables[0]?.candidate;
}

function columnOf(rows: readonly (readonly GridValue[])[], field: string, words?: RosterWords): number | undefined {
  return candidateOf(rows, words)?.columns.get(field)?.column;
}

const ROSTERS: RosterWords = new Map([
  ['people', new Set(['陶静', '裴青', '祝南', '卞远', '沈兰', '顾桢'])],
  ['custodians', new Set(['陶静'])],
  ['heads', new Set(['沈兰'])],
  ['chiefs', new Set(['顾桢'])],
  ['dispatchers', new Set(['祝南'])],
]);

const STAFF = ['裴青', '祝南', '卞远', '裴青', '卞远', '祝南'];

/** A seal log of which two columns of names have the headers in question. */
function sealed(stamper: string, asker: string, stampers: readonly string[], askers: readonly string[]): GridValue[][] {
  return [['印信使用台账'], ['日期', '部门', '文件名称', '份数', '印章', '核准人', stamper, asker], ...askers.map((name, at): GridValue[] => [`2026-3-${String(at + 2)}`, '诉讼部', '介绍信', 1, '公章', '沈兰', stampers[at] ?? '', name])];
}

describe('names of the rosters', () => {
  const keeper = STAFF.map(() => '陶静');

  it('tell who stamps from who asks where both headers may mean either', () => {
    for (const [stamper, asker] of [['钤印人', '承办律师'], ['落章人', '送审人'], ['用印的人', '办理人员']] as const) {
      const rows = sealed(stamper, asker, keeper, STAFF);
      assert.deepEqual([columnOf(rows, 'custodian', ROSTERS), columnOf(rows, 'applicant', ROSTERS)], [6, 7], `${stamper} ${asker}`);
    }
  });

  it('overrule a doubtful header, and never one that is plain', () => {
    const rows = sealed('用印人', '监印人', keeper, STAFF);
    assert.deepEqual([columnOf(rows, 'applicant', ROSTERS), columnOf(rows, 'custodian', ROSTERS)], [6, 7]);
  });

  it('leave an odd column alone that holds people of another role throughout', () => {
    const rows = sealed('钤印见证', '申请人', STAFF, STAFF);
    assert.equal(columnOf(rows, 'custodian', ROSTERS), undefined);
    assert.equal(columnOf(sealed('监印人', '申请人', STAFF, STAFF), 'custodian', ROSTERS), 6, 'a plain header keeps its column, whoever stands there');
  });

  it('are known with a title behind them', () => {
    const head = ['日期', '车牌', '司机', '用车人', '事由', '目的地', '公里', '派车签字'];
    const rows: GridValue[][] = [['公务车使用登记'], head, ...STAFF.map((name, at): GridValue[] => [`2026-3-${String(at + 2)}`, '闽C91H20', '田壮', name, '开会', '市政府', 18, at % 2 === 0 ? '顾桢（院长）' : '沈兰'])];
    assert.equal(columnOf(rows, 'approver', ROSTERS), 7);
    assert.equal(columnOf(rows, 'dispatcher', ROSTERS), undefined);
    assert.equal(columnOf(rows, 'dispatcher'), 7, 'without rosters the header is all there is');
  });
});

describe('columns that both have a better place elsewhere', () => {
  it('change places, also without rosters', () => {
    const rows = [['印信使用台账'], line('日期|申请||文件名称|份数|印章|核准人|钤印人'), ['', '部门', '承办律师/人员'], ...STAFF.map((name, at): GridValue[] => [`2026-3-${String(at + 2)}`, '诉讼部', name, '介绍信', 1, '公章', '沈兰', '陶静'])];
    const found = candidateOf(rows, NO_ROSTERS, ['B2:C2', ...'ADEFGH'.split('').map((column) => `${column}2:${column}3`)]);
    assert.deepEqual([found?.columns.get('custodian')?.column, found?.columns.get('applicant')?.column], [7, 2]);
  });
});

describe('headers that hold a word of one matter alone', () => {
  const cases: readonly (readonly [string, string, string, string | null])[] = [
    ['seal-log', '日期|部门|申请人|文件名称|份数|印章|批准人', '批件复印件存办公室', 'copyRetained'],
    ['seal-log', '日期|部门|申请人|文件名称|份数|印章|批准人', '扫描件文件名', null],
    ['seal-log', '日期|部门|申请人|文件名称|份数|印章|批准人', '报批日期', null],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地|公里', '公休日管理部盖认', 'restDayConfirmed'],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地', '来回公里', 'km'],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地|公里', '公車轉乘次數', 'transfers'],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地|公里', '加油卡号', null],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地|公里', '加班时数', null],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地|公里', '休息日天数', null],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地|公里', '早晚加班带车人签名', 'overtimeSigned'],
    ['vehicle-usage', '日期|车牌|司机|事由|目的地|公里', '丧属/用车人', 'user'],
    ['vehicle-usage', '日期|车牌|司机|事由|目的地|公里', '带队', 'user'],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地|公里', '海拔补贴', null],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|公里', '巡查水域', 'destination'],
    ['seal-log', '日期|部门|申请人|文件名称|印章|批准人', '盖几处', 'copies'],
    ['seal-log', '日期|申请人|文件名称|份数|印章|批准人', '培养单位', 'department'],
    ['supply-request', '申请日期|部门|申请人|品名|数量|部门经理', '行装科审批', 'adminApprover'],
    ['supply-request', '申请日期|部门|申请人|品名|数量|部门经理|管理部', '耐用品打√', 'durable'],
    ['supply-request', '申请日期|部门|申请人|品名|数量|单价', '花了多少钱', 'amount'],
    ['asset-list', '资产编号|名称|购置日期|原值|部门|保管人', '报废原因', null],
    ['asset-list', '资产编号|名称|购置日期|原值|部门|保管人', '在库/在用/送修/外租', 'status'],
    ['asset-list', '资产编号|名称|购置日期|原值|部门|保管人', '本院/外院/别院', null],
    ['seal-log', '日期|部门|申请人|文件名称|份数|批准人', '所章/合同章/财务章', 'seal'],
    ['seal-log', '日期|部门|申请人|文件名称|份数|印章|批准人', '盖/未盖', 'decision'],
    ['seal-log', '日期|部门|申请人|文件名称|份数|印章', '项目经理审批意见及签名', 'approver'],
    ['seal-log', '日期|部门|申请人|文件名称|份数|印章|批准人', '是否借出所外', 'takenOut'],
    ['seal-log', '日期|部门|申请人|文件名称|份数|印章|批准人', '借出后送回日期', 'returnedOn'],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地|公里', '坐公交要转几趟', 'transfers'],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地|公里', '编制部室', 'department'],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地|公里', '部门负责人意见', null],
    ['vehicle-usage', '日期|车牌|司机|用车人|事由|目的地|公里|误餐费', '剧组管饭', 'mealProvided'],
  ];
  it('are taken for it, unless they speak of another thing as well', () => {
    for (const [kind, known, header, field] of cases) {
      const head = [...line(known), header];
      const found = candidateOf([head]);
      assert.equal(found?.register.id, kind, header);
      assert.equal([...(found?.columns ?? [])].find(([, one]) => one.column === head.length - 1)?.[0] ?? null, field, header);
    }
  });
});

describe('a title that names one kind', () => {
  it('goes before a kind that has words in common with the header', () => {
    const head = line('流水号|提交时间|所属团队|提交人|文书名称|文书性质|数量(份)|章种|审批合伙人|通过时间|盖章秘书|归档扫描');
    assert.equal(candidateOf([['律所用章审批台账'], head])?.register.id, 'seal-log');
    assert.equal(candidateOf([['机加工厂设备一览'], line('设备编号|设备名称|型号|台数|买价合计（元）|进厂日期|归哪个车间|看管人|摆在哪|机况')])?.register.id, 'asset-list');
  });
});

describe('units that the header does not tell', () => {
  const head = ['资产编号', '资产名称', '购置日期', '部门', '保管人', '数量', '单价', '原值'];
  const bought: readonly (readonly [number, number])[] = [[3, 68_000], [1, 215_000], [2, 56_000], [4, 12_400], [12, 980], [1, 392_000]];
  const rows = (header: readonly string[], per: number, title = '设备台账'): GridValue[][] => [[title], [...header], ...bought.map(([count, price], at): GridValue[] => [`HX0${String(at)}`, '车床', '2020-5-4', '一车间', '车林', count, price, (count * price) / per])];
  const factors = (header: readonly string[], per: number, title?: string): (number | undefined)[] => ['price', 'originalValue'].map((id) => candidateOf(rows(header, per, title))?.columns.get(id)?.factor);

  it('follow from quantity × price', () => {
    assert.deepEqual(factors(head, 1), [undefined, undefined]);
    assert.deepEqual(factors(head, 10_000), [1, 10_000]);
    assert.deepEqual(factors(head, 1_000), [1, 1_000]);
    assert.deepEqual(factors([...head.slice(0, 6), '单价', '原值(万元)'], 10_000), [undefined, undefined], 'the price stays as it is');
    assert.deepEqual(factors([...head.slice(0, 6), '单价(万元)', '原值'], 1), [undefined, 10_000]);
    assert.deepEqual(factors(head, 1.13), [undefined, undefined], 'a tax is no unit');
  });

  it('follow from a note above the table, where the figures allow it', () => {
    const small = (title: string): number | undefined => candidateOf([[title], ['设备台账'], head.filter((text) => text !== '单价'), ['HX1', '车床', '2020-5-4', '一车间', '车林', 1, 20.4], ['HX2', '铣床', '2020-5-4', '一车间', '车林', 1, 21.5]])?.columns.get('originalValue')?.factor;
    assert.equal(small('截止2025年9月30日　金额单位：万元（单价为元）'), 10_000);
    assert.equal(small('单位：千元'), 1_000);
    assert.equal(small('单位：元'), undefined);
    assert.equal(small('使用单位：万科物业'), undefined);
    assert.deepEqual(factors(head, 1, '设备台账  单位：万元'), [undefined, undefined], 'a printed note that nobody heeds');
  });

  it('may stand in a row of their own under the header', () => {
    const found = candidateOf([['设备台账'], head, ['', '', '', '', '', '（台）', '（元）', '（万元）'], ...rows(head, 10_000).slice(2)]);
    assert.equal(found?.columns.get('originalValue')?.header, '原值（万元）');
    assert.equal(found?.cells.length, 8);
  });
});
