import assert from 'node:assert/strict';
import { buildPolicy, NO_ROSTERS } from '../../../src/core/policy/build-policy';
import type { SealRow } from '../../../src/core/policy/rosters';
import type { RecordMeta } from '../../../src/core/records/field';
import { parseIsoDate } from '../../../src/core/values/calendar-date';
import { sealLog } from '../../../src/registers/seal-log';
import { sealsOf } from '../../../src/registers/seal-log/seals';

const sealRow = (name: string, level: SealRow['level'], department: string, more: Partial<SealRow> = {}): SealRow => ({
  name, level, department, custodian: '孙宁', from: null, to: null, at: { file: 'p.xlsx', sheet: '印章', row: 1, column: 0, columns: new Map() }, ...more,
});
const day = (text: string) => parseIsoDate(text);
const world = buildPolicy({
  ...NO_ROSTERS,
  seals: [
    sealRow('公司公章', '公司', '管理部', { to: day('2026-01-31') }),
    sealRow('公司公章', '公司', '管理部', { from: day('2026-02-05') }),
    sealRow('合同专用章', '公司', '管理部'),
    sealRow('销售部章', '部门', '销售部'),
    sealRow('质检章', '部门', '品质部'),
  ],
});

function used(seal: string | null, title: string | null = null, department = '销售部', date = '2026-03-05', sheetName = '3月') {
  const table = { columns: new Map(seal === null ? [] : [['seal', 3]]), header: { top: 1 }, sheet: { titles: [{ row: 9, column: 0, text: '注:法人章另行登记' }, ...(title === null ? [] : [{ row: 0, column: 0, text: title }])], sheet: { name: sheetName }, register: sealLog } };
  return sealsOf({ seal, department, date: day(date), $: { table } as unknown as RecordMeta }, world);
}
const told = (...given: Parameters<typeof used>) => used(...given).map(({ name, roster, level }) => [name, roster?.name ?? null, level]);

describe('the seal of a record', () => {
  it('is the roster row of that name', () => assert.deepEqual(told('公司公章'), [['公司公章', '公司公章', '公司']]));
  it('is known without the company and 专用', () => {
    assert.deepEqual(told('公章'), [['公章', '公司公章', '公司']]);
    assert.deepEqual(told('合同章'), [['合同章', '合同专用章', '公司']]);
    assert.deepEqual(told('销售部公章'), [['销售部公章', '销售部章', '部门']]);
  });
  it('may be several', () => assert.deepEqual(told('公司公章、合同专用章').map(([, name]) => name), ['公司公章', '合同专用章']));
  it('called 部门章 is that of the department', () => assert.deepEqual(told('部门章'), [['部门章', '销售部章', '部门']]));
  it('cut anew is the one in service on the day', () => {
    assert.equal(used('公司公章', null, '销售部', '2026-01-15')[0]?.roster?.to, day('2026-01-31'));
    assert.equal(used('公司公章', null, '销售部', '2026-02-15')[0]?.roster?.from, day('2026-02-05'));
  });
  it('stands in the title where there is no column', () => {
    assert.deepEqual(told(null, '合同专用章使用登记表'), [['合同专用章', '合同专用章', '公司']]);
    assert.deepEqual(told(null, '公章使用登记本'), [['公章', '公司公章', '公司']]);
    assert.deepEqual(told(null, '印章使用登记'), []);
    assert.deepEqual(told(null, '行政部印章使用登记'), []);
    assert.deepEqual(told(null, null, '销售部', '2026-03-05', '合同章').map(([, name]) => name), ['合同专用章']);
  });
  it('off the roster has its level by its name', () => {
    assert.deepEqual(told('投标专用章'), [['投标专用章', null, '公司']]);
    assert.deepEqual(told('采购部章'), [['采购部章', null, '部门']]);
    assert.equal(used('采购部章')[0]?.department, '采购部');
    assert.equal(told('收发章')[0]?.[2], null);
    assert.equal(used('部门章', null, '采购部')[0]?.department, '采购部');
    assert.equal(used('本部门公章', null, '采购部')[0]?.department, '采购部');
  });
  it('has the level of the roster whatever its name', () => assert.deepEqual(used('质检章').map(({ level, department }) => [level, department]), [['部门', '品质部']]));
});
