import assert from 'node:assert/strict';
import type { Field, FieldType } from '../../../src/core/records/field';
import type { Reading, ReadingContext } from '../../../src/core/records/read-field';
import { columnReader } from '../../../src/core/records/read-field';
import { valueText } from '../../../src/core/values/value-text';
import { SheetBuilder, TextPool } from '../../../src/core/workbook/sheet-builder';
import type { GridValue } from '../layout/grid';
import { clock, day, grid } from '../layout/grid';

const MARCH: ReadingContext = { source: 'workbook', year: 2026, month: 3, dayFirst: null, factor: 1 };

function field(type: FieldType, more: Partial<Field> = {}): Field {
  return { type, zh: '栏', en: 'Field', headers: [], ...more };
}

function readIn(of: Field, value: GridValue, context: Partial<ReadingContext> = {}): Reading {
  return columnReader(of, { ...MARCH, ...context }, 'it')(grid([[value]]), 0, 0);
}

/** The value as text, `blank`, or `? ` with the kind of note. */
function shown(of: Field, value: GridValue, context: Partial<ReadingContext> = {}): string {
  const reading = readIn(of, value, context);
  if (reading.state === 'value') return valueText(of, reading.value);
  return reading.state === 'blank' ? 'blank' : `? ${reading.note.kind}`;
}

const CASES: readonly (readonly [FieldType, GridValue, string])[] = [
  ['date', day(2026, 3, 5), '2026-03-05'], ['date', { n: 46086.6, f: 'datetime' }, '2026-03-05'], ['date', 46086, '2026-03-05'], ['date', 20240305, '2024-03-05'], ['date', '2026.3.5', '2026-03-05'], ['date', '3月5日', '2026-03-05'],
  ['date', 3.3, '? unreadable'], ['date', 202603, '? unreadable'], ['date', true, '? unreadable'], ['date', clock(9), '? unreadable'], ['date', '2026-02-30', '? unreadable'], ['date', '1/2/2016', '? unreadable'],
  ['time', clock(9, 5), '9:05'], ['time', 0.375, '9:00'], ['time', { n: 46086.375, f: 'datetime' }, '9:00'], ['time', { n: 1, f: 'time' }, '24:00'], ['time', '8点半', '8:30'], ['time', 9, '? unreadable'], ['time', 9.3, '? unreadable'], ['time', -0.5, '? unreadable'], ['time', false, '? unreadable'],
  ['month', day(2026, 3, 5), '2026-03'], ['month', '2026年3月', '2026-03'], ['month', '3月', '2026-03'], ['month', 202603, '2026-03'],
  ['money', 0.1 + 0.2, '0.3'], ['money', '￥1,200.00元', '1200'], ['money', 9e20, '? unreadable'], ['money', '若干', '? unreadable'], ['number', '12公里', '12'],
  ['whole', 3, '3'], ['whole', '三份', '3'], ['whole', 2.5, '? unreadable'], ['whole', '2.5', '? unreadable'],
  ['plate', '粤Ａ 12345', '粤A12345'], ['person', '杨  雪', '杨雪'], ['person', '张三、李四', '张三、李四'], ['department', '行政 部', '行政部'],
  ['text', ' 合同（一） ', '合同（一）'], ['text', '/', '/'], ['text', '无', '无'], ['text', 12345678901, '12345678901'],
  ['yesNo', true, '是'], ['yesNo', 0, '否'], ['yesNo', '已留存', '是'], ['yesNo', '看情况', '? unreadable'], ['signature', '李明', '是'], ['signature', '未签', '否'],
];

const BLANKS: readonly (readonly [FieldType, string])[] = [
  ['date', '/'], ['date', '—'], ['date', '无'], ['time', '-'], ['money', '-'], ['number', '无'], ['whole', '/'], ['text', '-'], ['text', '　'], ['person', ' '], ['person', '—'], ['plate', '/'], ['yesNo', '-'], ['signature', '  '], ['choice', '　'],
];

describe('a cell becomes a value', () => {
  for (const [type, value, expected] of CASES) it(`${type}: ${JSON.stringify(value)} is ${expected}`, () => assert.equal(shown(field(type), value), expected));
  for (const [type, text] of BLANKS) it(`${type}: 「${text}」 is blank`, () => assert.equal(shown(field(type), text), 'blank'));

  it('errors and formulas without a result are told, never taken for nothing', () => {
    for (const type of ['text', 'date', 'money', 'person', 'yesNo'] as const) {
      const builder = new SheetBuilder('Sheet1', 'visible', new TextPool());
      builder.error(0, 0, '#REF!');
      builder.uncalculated(0, 1);
      const sheet = builder.finish();
      const read = columnReader(field(type), MARCH, 'it');
      assert.deepEqual(read(sheet, 0, 0), { state: 'unreadable', note: { field: 'it', kind: 'error-value', raw: '#REF!' } });
      assert.deepEqual(read(sheet, 0, 1), { state: 'unreadable', note: { field: 'it', kind: 'uncalculated' } });
    }
  });
});

describe('what a reading notes', () => {
  const note = (of: Field, value: GridValue, context: Partial<ReadingContext> = {}): unknown => {
    const reading = readIn(of, value, context);
    return reading.state === 'value' ? reading.note : reading;
  };
  const asText = (raw: string, value: number, format: string): unknown => ({ field: 'it', kind: 'stored-as-text', raw, to: { kind: 'number', value, format } });
  const astray = (raw: string, value: string): unknown => ({ field: 'it', kind: 'stray-space', raw, to: { kind: 'text', value } });

  it('a date, time or number kept as text, with the number to write instead', () => {
    assert.deepEqual(note(field('date'), '2026.3.5'), asText('2026.3.5', 46086, 'date'));
    assert.deepEqual(note(field('time'), '下午6:00'), asText('下午6:00', 0.75, 'time'));
    assert.deepEqual(note(field('whole'), '2份'), asText('2份', 2, 'general'));
    assert.deepEqual(note(field('money', { unit: 'yuan' }), '12000元', { factor: 10_000 }), asText('12000元', 1.2, 'general'));
  });
  it('none where the cell holds a number, or the file is text throughout', () => {
    for (const [of, value] of [[field('date'), day(2026, 3, 5)], [field('date'), 20240305], [field('money'), 12]] as const) assert.equal(note(of, value), null);
    for (const [of, value] of [[field('date'), '2026.3.5'], [field('time'), '9:00'], [field('money'), '1,200元']] as const) assert.equal(note(of, value, { source: 'text' }), null);
  });
  it('spaces and full-width letters in a name; the dot of a plate is no fault', () => {
    assert.deepEqual(note(field('department'), '行政 部'), astray('行政 部', '行政部'));
    assert.deepEqual(note(field('plate'), '粤Ａ12345'), astray('粤Ａ12345', '粤A12345'));
    assert.deepEqual(note(field('plate'), '闽D· 12345'), astray('闽D· 12345', '闽D·12345'));
    assert.equal(note(field('plate'), '闽D·12345'), null);
    assert.equal(note(field('department'), '管理部（厦门）'), null);
    assert.equal(note(field('person'), '王强 李明'), null);
    assert.equal(note(field('text'), ' 合 同 '), null);
  });
});

describe('units of headers', () => {
  it('hold for numbers that name no unit', () => {
    const yuan = field('money', { unit: 'yuan' });
    for (const value of [1.2, '1.2', '1.2万', '1.2万元', '12000元']) assert.equal(shown(yuan, value, { factor: 10_000 }), '12000', String(value));
    const years = field('number', { unit: 'year' });
    for (const value of [60, '60', '5年', '60个月']) assert.equal(shown(years, value, { factor: 1 / 12 }), '5', String(value));
  });
});

describe('a column that repeats itself', () => {
  it('gives each record the same reading of the same text, and every text its own', () => {
    const sheet = grid([['3月5日'], ['3月6日'], ['3月5日']]);
    const read = columnReader(field('date'), MARCH, 'it');
    const values = [0, 1, 2].map((row) => read(sheet, row, 0)).map((reading) => (reading.state === 'value' ? reading.value : null));
    assert.deepEqual(values, [46086, 46087, 46086]);
  });
});
