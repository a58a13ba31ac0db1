import assert from 'node:assert/strict';
import { correctionsOf } from '../../../src/core/records/corrections';
import { packWorkbook } from '../../../src/core/workbook/packed-workbook';
import { day, grid, line, workbook } from '../../core/layout/grid';
import { openTrips, tripBook } from './trips';
import { REGISTERS } from '../../../src/registers/index';
import { engineHere } from './samples';
import { PaneError } from '../../../src/addin/engine/pane-engine';

const odd = () => ({
  kind: 'workbook' as const,
  workbook: packWorkbook(workbook([grid([line('日期|事由|经办|单位|数'), [day(2026, 3, 2), '合同', '李四', '销售部', 2], [day(2026, 3, 3), '证明', '王五', '财务部', 1]], { name: 'A' })], '甲.xlsx')),
});
const part = (text: string, name: string) => correctionsOf({ ownParts: [text] }).get(name);

describe('Sheets and columns in the pane', function () {
  this.timeout(20_000);
  it('says what each sheet was taken for', async () => {
    const engine = await openTrips('2026-03', [tripBook(), odd()]);
    assert.deepEqual((await engine.sheets()).map(({ sheet, register, records, header, corrected }) => [sheet, register, records, header, corrected]), [
      ['2月', 'vehicle-usage', 0, 'A2:M2', false],
      ['3月', 'vehicle-usage', 3, 'A2:M2', false],
      ['A', null, 0, null, false],
    ]);
    assert.match((await engine.sheets())[2]?.evidence[0]?.zh ?? '', /请指定它的类型/);
  });
  it('names every kind that a sheet can be', async () => {
    const engine = engineHere();
    assert.deepEqual((await engine.kinds()).map(({ id }) => id), REGISTERS.map(({ register }) => register.id));
    assert.ok((await engine.kinds()).some(({ name }) => name.zh === '车辆使用登记'));
  });
  it('offers the columns of a sheet for any kind, with what stands in them', async () => {
    const { columns, fields } = await (await openTrips(null, [odd()])).columns('甲.xlsx', 'A', 'seal-log');
    assert.deepEqual(columns.map(({ column, header, samples }) => [column, header, samples]), [
      ['A', '日期', ['2026-03-02', '2026-03-03']],
      ['B', '事由', ['合同', '证明']],
      ['C', '经办', ['李四', '王五']],
      ['D', '单位', ['销售部', '财务部']],
      ['E', '数', ['2', '1']],
    ]);
    assert.deepEqual([columns[0]?.field, columns[0]?.sure], ['date', true]);
    assert.ok(fields.some(({ id, required, name }) => id === 'date' && required && name.zh === '用印日期'), JSON.stringify(fields[1]));
  });
  it('takes a person’s word: the kind and the columns', async () => {
    const engine = await openTrips(null, [odd()]);
    const { part: text } = await engine.correct('甲.xlsx', 'A', { register: 'seal-log', columns: { B: 'document', C: 'applicant', D: 'department', E: 'copies' } });
    assert.deepEqual(part(text, 'A'), { register: 'seal-log', columns: new Map([[1, 'document'], [2, 'applicant'], [3, 'department'], [4, 'copies']]) });
    assert.deepEqual((await engine.sheets()).map(({ register, confidence, corrected, records }) => [register, confidence, corrected, records]), [['seal-log', 1, true, 2]]);
    const { columns } = await engine.columns('甲.xlsx', 'A', 'seal-log');
    assert.deepEqual(columns.map(({ field, sure }) => [field, sure]), [['date', true], ['document', true], ['applicant', true], ['department', true], ['copies', true]]);
    assert.equal((await engine.check('2026-03').result).records, 2);
  });
  it('takes a person’s word: no register', async () => {
    const engine = await openTrips();
    await engine.correct('用车台账.xlsx', '3月', { register: null, columns: {} });
    assert.deepEqual((await engine.sheets()).map(({ sheet, register, corrected }) => [sheet, register, corrected]), [['2月', 'vehicle-usage', false], ['3月', null, true]]);
    assert.equal((await engine.tree({ group: 'rule', severities: [], search: '', folded: [] })).findings, 0);
  });
  it('remembers all that was said of a workbook in one part', async () => {
    const engine = await openTrips();
    await engine.correct('用车台账.xlsx', '3月', { register: 'vehicle-usage', columns: { M: null } });
    const { part: text } = await engine.correct('用车台账.xlsx', '2月', { register: null, columns: {} });
    assert.deepEqual([part(text, '3月'), part(text, '2月')], [{ register: 'vehicle-usage', columns: new Map([[12, null]]) }, { register: null, columns: new Map() }]);
  });
  it('wants each field in one column only', async () => {
    const engine = await openTrips();
    await assert.rejects(engine.correct('用车台账.xlsx', '3月', { register: 'vehicle-usage', columns: { K: 'km', M: 'km' } }), (error: unknown) => error instanceof PaneError && /有两列都指定为「行驶公里」/.test(error.words.zh));
    await assert.rejects(engine.columns('用车台账.xlsx', '4月', 'vehicle-usage'), PaneError);
  });
});
