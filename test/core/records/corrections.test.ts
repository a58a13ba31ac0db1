import assert from 'node:assert/strict';
import { finish } from '../../../src/core/progress';
import type { Corrections } from '../../../src/core/records/corrections';
import { correctionsOf, correctionsPart } from '../../../src/core/records/corrections';
import { readRegisters } from '../../../src/core/records/read-registers';
import type { ReadOptions } from '../../../src/core/records/read-result';
import { isRecordSheet } from '../../../src/core/records/read-result';
import type { Register } from '../../../src/core/records/register';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { REGISTERS } from '../../../src/registers/index';
import { day, grid, line, workbook } from '../layout/grid';

const registers: readonly Register[] = REGISTERS.map(({ register }) => register);
const said = (register: string | null, columns: Readonly<Record<number, string | null>> = {}, name = 'Sheet1'): Corrections =>
  new Map([[name, { register, columns: new Map(Object.entries(columns).map(([column, field]) => [Number(column), field])) }]]);
const read = (sheet: SheetSnapshot, parts: readonly string[], options: ReadOptions = {}) => {
  const [one] = finish(readRegisters([{ ...workbook([sheet]), ownParts: parts }], registers, options)).sheets;
  assert.ok(one);
  return one;
};
const kindOf = (sheet: SheetSnapshot, corrections: Corrections, options: ReadOptions = {}) => {
  const one = read(sheet, [correctionsPart(corrections)], options);
  return isRecordSheet(one) ? one.register.id : null;
};

describe('What a person said of a sheet', () => {
  const stamps = () => grid([['用印登记'], line('序号|日期|用印部门|文件名称|份数|申请人|批准人'), [1, day(2026, 3, 2), '销售部', '购销合同', 1, '李四', '王五']]);
  const odd = () => grid([line('日期|事由|经办|单位'), [day(2026, 3, 2), '合同', '李四', '销售部'], [day(2026, 3, 3), '证明', '王五', '财务部']]);

  it('is the same text for the same corrections, and comes back as it was', () => {
    const all: Corrections = new Map([...said('seal-log', { 7: 'approver', 2: null }, '3月 <&"甲\'>'), ...said(null, {}, '1月')]);
    const part = correctionsPart(all);
    assert.equal(part, correctionsPart(new Map([...all].reverse())));
    assert.deepEqual(correctionsOf({ ownParts: [part] }), new Map([...all].reverse().map(([name, one]) => [name, { ...one, columns: new Map([...one.columns].sort(([a], [b]) => a - b)) }])));
    assert.match(part, /<sheet name="1月"><\/sheet><sheet name="3月 &#60;&#38;&#34;甲'&#62;" register="seal-log"><column at="C"\/><column at="H" field="approver"\/>/);
  });
  it('is read as another program writes it', () => {
    const part = `<?xml version='1.0'?><!-- <sheet name="x"/> --><t:corrections xmlns:t='urn:taizhang:corrections:1'>\n <t:sheet register='seal-log' name='3&#x6708;'>\n<t:column field = "copies" at="e"/><t:column at="F" field="copies" /></t:sheet></t:corrections>`;
    assert.deepEqual(correctionsOf({ ownParts: [part] }), new Map([['3月', { register: 'seal-log', columns: new Map([[5, 'copies']]) }]]));
  });

  const nothing: readonly (readonly [string, string])[] = [
    ['another namespace', '<corrections xmlns="urn:taizhang:marks:1"><sheet name="Sheet1"/></corrections>'],
    ['another root', '<marks xmlns="urn:taizhang:corrections:1"><sheet name="Sheet1"/></marks>'],
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><corrections xmlns="urn:taizhang:corrections:1"><sheet name="Sheet1"/></corrections>'],
    ['a text that breaks off', '<corrections xmlns="urn:taizhang:corrections:1"><sheet name="Sheet1'],
    ['no XML', '正文'],
    ['one endless tag', `<corrections xmlns="urn:taizhang:corrections:1" ${'a'.repeat(900_000)}>`],
    ['comments without end', '<!--'.repeat(200_000)],
  ];
  for (const [name, part] of nothing) it(`is nothing where the part is ${name}`, () => assert.equal(correctionsOf({ ownParts: [part] }).size, 0));

  const kinds: readonly (readonly [string, () => SheetSnapshot, Corrections, string | null])[] = [
    ['it is a register after all', odd, said('seal-log'), 'seal-log'],
    ['it is another kind', stamps, said('supply-request'), 'supply-request'],
    ['it is none', stamps, said(null), null],
    ['a kind that nobody knows', stamps, said('tool-loans'), 'seal-log'],
    ['of another sheet', stamps, said(null, {}, '2月'), 'seal-log'],
  ];
  for (const [name, sheet, corrections, kind] of kinds) it(`decides the kind: ${name}`, () => assert.equal(kindOf(sheet(), corrections), kind));

  it('says why a sheet is not checked', () => {
    const one = read(stamps(), [correctionsPart(said(null))]);
    assert.match(isRecordSheet(one) ? '' : one.why.zh, /由人指定为不是登记表/);
  });
  it('gives way to a kind that is asked for', () => {
    assert.equal(kindOf(stamps(), said('supply-request', { 5: 'copies' }), { register: 'seal-log' }), 'seal-log');
  });
  it('goes by the later of two parts', () => {
    const one = read(stamps(), [correctionsPart(said(null)), correctionsPart(said('seal-log'))]);
    assert.ok(isRecordSheet(one) && one.register.id === 'seal-log');
  });

  const columns: readonly (readonly [string, Readonly<Record<number, string | null>>, Readonly<Record<string, number | undefined>>])[] = [
    ['another field', { 5: 'custodian' }, { applicant: undefined, custodian: 5, approver: 6 }],
    ['two columns the other way round', { 5: 'approver', 6: 'applicant' }, { applicant: 6, approver: 5 }],
    ['a field that stood elsewhere', { 5: 'approver' }, { applicant: undefined, approver: 5 }],
    ['not used', { 4: null }, { copies: undefined }],
    ['as it was recognised', { 4: 'copies' }, { copies: 4, applicant: 5 }],
    ['a field that the kind lacks', { 4: 'mileage' }, { copies: 4 }],
  ];
  for (const [name, given, expected] of columns) {
    it(`names a column: ${name}`, () => {
      const one = read(stamps(), [correctionsPart(said('seal-log', given))]);
      assert.ok(isRecordSheet(one));
      const found = one.tables[0]?.columns;
      for (const [field, column] of Object.entries(expected)) assert.equal(found?.get(field), column, field);
      assert.equal(one.confidence, 1);
      assert.equal(one.evidence[0]?.zh, '由人指定');
    });
  }
  it('reads records by the columns named', () => {
    const one = read(odd(), [correctionsPart(said('seal-log', { 1: 'document', 2: 'applicant', 3: 'department' }))]);
    assert.ok(isRecordSheet(one));
    assert.deepEqual(one.tables[0]?.rows.map((row) => [row['document'], row['applicant'], row['department']]), [['合同', '李四', '销售部'], ['证明', '王五', '财务部']]);
  });
  it('leaves a column that tells two things as it is', () => {
    const trips = grid([['车辆使用登记表'], line('日期|车号|驾驶员|使用人/部门|用车事由/目的地|出车时间|回车时间|行驶公里'), [day(2026, 3, 2), '闽D12345', '张三', '李四/销售部', '送样/集美', '9:00', '10:00', 12]]);
    const one = read(trips, [correctionsPart(said('vehicle-usage', { 3: 'user' }))]);
    assert.ok(isRecordSheet(one));
    assert.deepEqual([one.tables[0]?.rows[0]?.['user'], one.tables[0]?.rows[0]?.['department']], ['李四', '销售部']);
  });
});
