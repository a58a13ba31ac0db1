import assert from 'node:assert/strict';
import { remembered } from '../../../src/core/checks/remembered';

describe('a function that remembers', () => {
  it('computes a text once, whatever comes of it', () => {
    const asked: string[] = [];
    const reads = remembered((text) => (asked.push(text), text === '无' ? null : text === '空' ? undefined : text.length));
    assert.deepEqual(['甲乙', '无', '空', '甲乙', '无', '空'].map(reads), [2, null, undefined, 2, null, undefined]);
    assert.deepEqual(asked, ['甲乙', '无', '空']);
  });
  it('gives the same answers when more texts come than it keeps, and in the end keeps new ones', () => {
    let computed = 0;
    const reads = remembered((text) => (computed++, Number(text) * 2));
    for (let text = 0; text < 230_000; text++) assert.equal(reads(String(text)), text * 2);
    assert.equal(computed, 230_000);
    reads('229999');
    assert.equal(computed, 230_000);
  });
});
