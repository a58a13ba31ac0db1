import assert from 'node:assert/strict';
import { packedHeaderWords } from '../../../scripts/packed-header-words';
import { headerWord, packHeaderWords, unpackHeaderWords, wordsFor } from '../../../src/core/layout/header-words';
import { REGISTERS } from '../../../src/registers';

describe('words taken apart when the program is built', () => {
  it('mean the same as when they are taken apart at run time, every one of every register', () => {
    const unpacked = unpackHeaderWords(packedHeaderWords());
    const all = new Set(REGISTERS.flatMap(({ register }) => Object.values(register.fields).flatMap(wordsFor)));
    assert.ok(all.size > 1000);
    assert.deepEqual(new Set(unpacked.keys()), all);
    for (const text of all) assert.deepEqual(unpacked.get(text), headerWord(text), text);
  });

  it('keep a key of their own, ideas of several words, and words that mean nothing', () => {
    const texts = ['Seal Type', '申請日期', '存放地点', '的', '啥时候'];
    const unpacked = unpackHeaderWords(packHeaderWords(texts));
    for (const text of texts) assert.deepEqual(unpacked.get(text), headerWord(text), text);
    assert.equal(unpacked.get('Seal Type')?.key, 'sealtype');
    assert.equal(unpacked.get('申請日期')?.key, '申请日期');
    assert.deepEqual([...(unpacked.get('存放地点')?.ideas.ideas ?? [])], ['kept at']);
    assert.equal(unpacked.get('的')?.ideas.ideas.size, 0);
    assert.equal(unpackHeaderWords('').size, 0);
  });
});
