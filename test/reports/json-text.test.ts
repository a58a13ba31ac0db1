import assert from 'node:assert/strict';
import { jsonText } from '../../src/reports/json-text';

const entry = (number: number) => ({ file: '三月.xlsx', row: number, message: `第 ${number} 行："引号"\n换行`, related: number % 2 === 0 ? [] : [{ cell: 'A1' }], fix: null });
const entries = (count: number) => Array.from({ length: count }, (_, index) => entry(index));
const inTurn = <T>(list: readonly T[]): Iterable<T> => new Set(list);

const PLAIN: readonly (readonly [what: string, value: object, same: object])[] = [
  ['an object', { version: 1, counts: { error: 0 }, list: [] }, { version: 1, counts: { error: 0 }, list: [] }],
  ['nothing in it', {}, {}],
  ['a list alone', [1, { a: 2 }], [1, { a: 2 }]],
  ['a member that is left out', { a: undefined, b: 1 }, { b: 1 }],
];

describe('JSON in pieces', () => {
  for (const [what, value, same] of PLAIN) {
    it(`is what JSON.stringify gives: ${what}`, () => assert.equal([...jsonText(value)].join(''), `${JSON.stringify(same, null, 2)}\n`));
  }
  for (const count of [0, 1, 2, 31, 32, 33, 1000]) {
    it(`has each of ${count} entries made in turn on a line of its own`, () => {
      const text = [...jsonText({ version: 1, findings: inTurn(entries(count)), notRun: [] })].join('');
      const lines = entries(count).map((one) => `    ${JSON.stringify(one)}`);
      const list = count === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
      assert.equal(text, `{\n  "version": 1,\n  "findings": ${list},\n  "notRun": []\n}\n`);
      assert.deepEqual(JSON.parse(text), { version: 1, findings: entries(count), notRun: [] });
    });
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
