import assert from 'node:assert/strict';
import type { Field, FieldType } from '../../../src/core/records/field';
import { columnReader } from '../../../src/core/records/read-field';
import type { Reading } from '../../../src/core/records/read-field';
import { valueText } from '../../../src/core/values/value-text';
import type { GridValue } from '../layout/grid';
import { clock, day, grid } from '../layout/grid';

const CHOICES = { 已盖: ['已盖章', '盖章', 'sealed'], 拒盖: ['未盖章', '不予盖章'] };

function read(type: FieldType, value: GridValue, more: Partial<Field>): Reading {
  const field: Field = { type, zh: '栏', en: 'Field', headers: [], ...more };
  return columnReader(field, { source: 'workbook', year: 2026, month: 3, dayFirst: null, factor: 1 }, 'it')(grid([[value]]), 0, 0);
}

const CASES: readonly (readonly [FieldType, GridValue, string, Partial<Field>?])[] = [
  ['number', '7.5小时', '450', { unit: 'minute' }], ['number', '1小时30分', '90', { unit: 'minute' }], ['number', clock(0, 30), '30', { unit: 'minute' }], ['number', '60个月', '5', { unit: 'year' }], ['number', '500米', '0.5', { unit: 'km' }],
  ['money', '12公里', '?', { unit: 'yuan' }], ['money', day(2026, 3, 5), '?'],
  ['time', day(2026, 3, 5), '?'], ['time', { n: 9, f: 'time' }, '?'], ['time', 1430, '14:30'],
  ['month', '三月', '2026-03'], ['month', 3, '2026-03'], ['month', '2026年3月5日', '2026-03'], ['month', 'March 2026', '2026-03'], ['month', '13月', '?'],
  ['text', day(2026, 3, 5), '2026-03-05'], ['yesNo', '/', 'blank'], ['yesNo', '易耗', '否', { zh: '非易耗' }], ['signature', '/', 'blank'], ['signature', '尚未签字', '否'],
  ['choice', 'Sealed', '已盖', { choices: CHOICES }], ['choice', '暂未盖章', '拒盖', { choices: CHOICES }], ['choice', '不盖章', '不盖章', { choices: CHOICES }], ['choice', '别的', '别的', { choices: CHOICES }],
];

describe('a cell read by its field', () => {
  for (const [type, value, expected, more = {}] of CASES) {
    it(`${type}: ${JSON.stringify(value)} is ${expected}`, () => {
      const reading = read(type, value, more);
      const field: Field = { type, zh: '', en: '', headers: [] };
      assert.equal(reading.state === 'value' ? valueText(field, reading.value) : reading.state === 'blank' ? 'blank' : '?', expected);
    });
  }
  it('the edit of a date with a time of day keeps both', () => {
    const reading = read('date', '2026-3-5 14:24', {});
    assert.deepEqual(reading.note && 'to' in reading.note ? reading.note.to : null, { kind: 'number', value: 46086.6, format: 'datetime' });
  });
});
