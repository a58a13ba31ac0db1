import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import type { ParameterId } from '../../../src/core/policy/parameters';
import { PARAMETERS } from '../../../src/core/policy/parameters';
import { policyTemplate } from '../../../src/core/policy/policy-template';
import { readPolicy } from '../../../src/core/policy/read-policy';
import { policyWorkbook } from '../../../src/hosts/files/policy-workbook';
import { workbookOf } from '../../core/policy/policy-workbook-of';

type Cell = string | number | boolean | null;

describe('the policy workbook to fill in', () => {
  let bytes: Uint8Array;
  let sheets: Record<string, Cell[][]>;
  before(async () => {
    bytes = await policyWorkbook(policyTemplate());
    const read = await readXlsx(bytes);
    sheets = Object.fromEntries(read.sheets.map((sheet) => [sheet.name, sheet.rows as Cell[][]]));
  });
  const asRead = (changed: Record<string, Cell[][]> = {}) => readPolicy({ explicit: workbookOf('制度.xlsx', { ...sheets, ...changed }), others: [] });

  it('has every sheet with the header that the registers expect', () => {
    const heads = Object.entries(sheets).map(([name, rows]) => `${name}: ${(rows[0] ?? []).join(' ')}`);
    assert.deepEqual(heads, [
      '说明: 项目 怎么填',
      '参数: 参数 名称 值 生效日期 依据 填写说明',
      '人员: 姓名 部门 职务 入职日期 离职日期 长途密码',
      '部门: 部门 简称/别名',
      '车辆: 车牌号 驾驶员 百公里油耗标准 油箱容量 启用日期',
      '印章: 印章名称 级别 使用部门 保管人 启用日期 停用日期 印鉴 申请部门 批准人 刻制日期',
      '指定单位: 名称 类别',
      '用品目录: 品名 规格 单位 单价 易耗 使用年限 最低库存',
      '日历: 日期 类型 名称',
      '豁免: 规则 登记 记录 理由 批准人 日期',
    ]);
  });

  it('is valid as it is, has no roster, and changes no parameter', () => {
    const { policy, problems, notes } = asRead();
    assert.deepEqual([...problems, ...notes].map(({ message }) => message.zh), []);
    assert.deepEqual(Object.values(policy.rows).map((rows) => rows.length), [0, 0, 0, 0, 0, 0]);
    for (const id of Object.keys(PARAMETERS) as ParameterId[]) assert.deepEqual(policy.parameter(id, null), PARAMETERS[id].value, id);
  });

  it('names every parameter in Chinese with its clause', () => {
    const rows = (sheets['参数'] ?? []).slice(1).filter((row) => row[0]);
    assert.deepEqual(rows.map((row) => [row[0], row[1], row[4] ?? '']), Object.entries(PARAMETERS).map(([id, { name, clause }]) => [id, name.zh, clause.join('、')]));
  });

  it('takes what is entered under its headers', () => {
    const { policy, problems } = asRead({ 人员: [...(sheets['人员'] ?? []).slice(0, 1), ['林峰', '销售部', '部门经理', '2024-01-01', null, '是']] });
    assert.deepEqual([problems.length, policy.people.isManagerOf('林峰', '销售部', null)], [0, true]);
  });

  it('offers choices, repeats its headers on paper and names no day', () => {
    const parts = unzipSync(bytes);
    const text = (name: string) => strFromU8(parts[name] ?? assert.fail(name));
    assert.match(text('xl/worksheets/sheet3.xml'), /sqref="C2:C1000"><formula1>&quot;总经理,.*员工&quot;/);
    assert.equal(text('xl/workbook.xml').match(/_xlnm\.Print_Titles/g)?.length, 10);
    for (let sheet = 1; sheet <= 10; sheet++) assert.match(text(`xl/worksheets/sheet${sheet}.xml`), /paperSize="9".*fitToWidth="1" fitToHeight="0"/);
    assert.match(text('docProps/core.xml'), /2020-01-01T00:00:00Z<\/dcterms:modified>/);
    assert.deepEqual(Object.keys(parts).filter((name) => name.endsWith('/')), []);
  });

  it('has the same bytes every time, and the same fixed hour in each of its parts', async () => {
    assert.ok(Buffer.from(await policyWorkbook(policyTemplate())).equals(Buffer.from(bytes)));
    assert.deepEqual(new Set(partTimes(bytes)), new Set([((2020 - 1980) << 25) | (1 << 21) | (1 << 16)]));
  });
});

/** Date and time of each local header of a zip, as DOS writes them. */
function partTimes(zip: Uint8Array): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const times: number[] = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    times.push(view.getUint32(at + 10, true));
    at += 30 + view.getUint32(at + 18, true) + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  }
  return times;
}
