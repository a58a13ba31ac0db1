import assert from 'node:assert/strict';
import { jsonText } from '../../src/reports/json-text';

const entry = (number: number) => ({ file: '三月.xlsx', row: number, message: `第 ${number} 行："引号"\n换行`, related: number % 2 === 0 ? [] : [{ cell: 'A1' }], fix: null });
const entries = (count: number) => Array.from({ length: count }, (_, index) => entry(index));
const inTurn = <T>(list: readonly T[]): Iterable<T> => new Set(list);

const CASES: readonly (readonly [what: string, value: object, whole: object])[] = [
  ['an object', { version: 1, counts: { error: 0 }, list: [] }, { version: 1, counts: { error: 0 }, list: [] }],
  ['nothing in it', {}, {}],
  ['a list alone', [1, { a: 2 }], [1, { a: 2 }]],
  ['a member that is left out', { a: undefined, b: 1 }, { b: 1 }],
  ...[0, 1, 2, 255, 256, 257, 1000].map((count) => [`${count} entries made in turn`, { version: 1, findings: inTurn(entries(count)), notRun: [] }, { version: 1, findings: entries(count), notRun: [] }] as const),
];

describe('JSON in pieces', () => {
  for (const [what, value, whole] of CASES) {
    it(`is what JSON.stringify gives: ${what}`, () => assert.equal([...jsonText(value)].join(''), `${JSON.stringify(whole, null, 2)}\n`));
  }
  it('never holds all entries at once', () => {
    let made = 0;
    const list: Iterable<object> = { *[Symbol.iterator]() { for (; made < 10_000; made++) yield entry(made); } };
    let longest = 0;
    for (const piece of jsonText({ list })) longest = Math.max(longest, piece.length);
    assert.equal(made, 10_000);
    assert.ok(longest < 100_000);
  });
});
