import assert from 'node:assert/strict';
import type { RecordSheet } from '../../../src/core/records/record-sheet';
import { uniqueNumber } from '../../../src/registers/asset-list/rules/unique-number';

interface Line {
  readonly assetNo: string | null;
  readonly $: { readonly row: number; readonly filledDown: readonly string[] | null; readonly table: { readonly sheet: RecordSheet } };
}

function sheet(name: string, numbers: readonly (string | null)[], filledDown: readonly number[] = []): Line[] {
  const table = { sheet: { sheet: { name } } as RecordSheet };
  return numbers.map((assetNo, index) => ({ assetNo, $: { row: index + 1, filledDown: filledDown.includes(index) ? ['assetNo'] : null, table } }));
}

function told(...sheets: Line[][]): string[] {
  const check = uniqueNumber.check as unknown as (rows: unknown) => Iterable<{ message: string; row: Line }>;
  return [...check(sheets.flat())].map(({ message, row }) => `${message} ${row.$.table.sheet.sheet.name}!${row.$.row}`);
}

const many = (count: number, from = 1) => Array.from({ length: count }, (_, index) => `ZC-${String(from + index).padStart(4, '0')}`);

describe('asset/unique-number', () => {
  it('stands at every later use of a number', () => assert.deepEqual(told(sheet('总表', ['A-1', 'A-2', 'A-1', 'A-1'])), ['twice 总表!3', 'twice 总表!4']));
  it('looks across sheets', () => assert.deepEqual(told(sheet('总表', many(30)), sheet('新增', ['ZC-0099', 'ZC-0007'])), ['twice 新增!2']));
  it('says a sheet that repeats the main one once', () => assert.deepEqual(told(sheet('总表', many(960)), sheet('在用', many(950, 5))), ['copy 在用!1']));
  it('takes departments before an overall list for its parts', () => {
    assert.deepEqual(told(sheet('销售部', many(20)), sheet('财务部', many(20, 21)), sheet('总表', many(40))), ['copy 总表!1']);
  });
  it('still finds a number twice within the copy', () => assert.deepEqual(told(sheet('总表', many(10)), sheet('副本', [...many(10), 'ZC-0003'])), ['copy 副本!1', 'twice 副本!11']));
  it('takes a few repeated numbers for mistakes', () => assert.deepEqual(told(sheet('总表', many(10)), sheet('新增', [...many(2), ...many(8, 50)])), ['twice 新增!1', 'twice 新增!2']));
  it('leaves a merged number and blanks alone', () => assert.deepEqual(told(sheet('总表', ['A-1', 'A-1', '/', '/', null, null], [1])), []));
  it('is linear', () => {
    const rows = sheet('总表', many(100_000));
    const start = process.hrtime.bigint();
    assert.deepEqual(told(rows), []);
    assert.ok(process.hrtime.bigint() - start < 2_000_000_000n);
  });
});
