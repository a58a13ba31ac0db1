import assert from 'node:assert/strict';
import { NO_ROSTERS, buildPolicy } from '../../../../src/core/policy/build-policy';
import type { RosterPlace } from '../../../../src/core/policy/rosters';
import { unknownName } from '../../../../src/registers/shared/rules/unknown-name';
import { loan, say, sheetOf } from '../made-up';

const at: RosterPlace = { file: '制度.xlsx', sheet: '人员', row: 1, column: 0, columns: new Map() };
const person = (name: string) => ({ name, department: '销售部', role: '员工', from: null, to: null, longDistanceCode: null, at });
const people = ['陈静', '黄敏', '和平', '李明', 'Li Wei'].map(person);
const departments = [{ name: '行政部', aliases: ['行政'], at }, { name: '销售部', aliases: [], at }];
const both = buildPolicy({ ...NO_ROSTERS, people, departments });
const who = (...names: string[]) => sheetOf([names.map((name) => loan({ who: name }))]);

describe('common/unknown-name', () => {
  it('offers the nearest name', () => {
    const said = say(unknownName, sheetOf([[loan({ department: '行证部' })]]), { policy: both });
    assert.deepEqual(said.cells, ['D3']);
    assert.equal(said.found[0]?.zh, '「部门」的「行证部」不在部门名册里，是不是「行政部」？确有其名的，请补进名册。');
  });
  it('offers none where none is near', () => {
    const said = say(unknownName, who('欧阳娜娜'), { policy: both });
    assert.deepEqual(said.cells, ['C3']);
    assert.doesNotMatch(said.found[0]?.zh ?? '', /是不是/);
  });
  it('offers none that only ends alike', () => {
    const policy = buildPolicy({ ...NO_ROSTERS, departments: [{ name: '市场中心', aliases: [], at }] });
    assert.doesNotMatch(say(unknownName, sheetOf([[loan({ department: '技术中心' })]]), { policy }).found[0]?.zh ?? '是不是', /是不是/);
    assert.match(say(unknownName, sheetOf([[loan({ department: '市场中新' })]]), { policy }).found[0]?.zh ?? '', /是不是「市场中心」/);
  });
  it('takes aliases, several names in a cell, roles and departments in place of a name', () => {
    const fine = who('陈静、黄敏', '陈静/黄敏', '陈静+黄敏', '陈静和黄敏', '和平', '陈静(代)', '陈静等3人', '陈静 黄敏', 'Li Wei', '总经理', '管理部经理', '管理部', '行政', '/', '无');
    assert.deepEqual(say(unknownName, fine, { policy: both }).cells, []);
    assert.deepEqual(say(unknownName, sheetOf([[loan({ department: '行政' })]]), { policy: both }).cells, []);
  });
  it('names only the unknown ones of several', () => {
    assert.match(say(unknownName, who('陈静、王五'), { policy: both }).found[0]?.zh ?? '', /「王五」不在人员名册里/);
  });
  it('says which roster is missing, and judges by the other', () => {
    const said = say(unknownName, sheetOf([[loan({ who: '王五', department: '行证部' })]]), { policy: buildPolicy({ ...NO_ROSTERS, people }) });
    assert.deepEqual(said.cells, ['C3']);
    assert.deepEqual(said.notJudged, ['没有「部门」名册，没有核对「部门」']);
  });
});
