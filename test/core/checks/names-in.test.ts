import assert from 'node:assert/strict';
import { namesIn, sameName, saysNothing } from '../../../src/core/checks/names-in';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['周敏', ['周敏']],
  ['周 敏', ['周敏']],
  ['周敏、陈立', ['周敏', '陈立']],
  ['周敏,陈立', ['周敏', '陈立']],
  ['周敏\uff0b陈立', ['周敏', '陈立']],
  ['总经理\uff08陈立\uff09', ['总经理', '陈立']],
  ['周敏 陈立', ['周敏', '陈立']],
  ['陈立 2026.3.5', ['陈立']],
  ['陈立2026/3/5', ['陈立']],
  ['John Smith', ['John Smith']],
  ['Eric Bai 白日升', ['Eric Bai白日升']],
];

describe('names in a cell', () => {
  for (const [text, names] of CASES) it(text, () => assert.deepEqual(namesIn(text), names));
  it('compares without spaces and width', () => assert.ok(sameName('周\u3000敏', '周敏') && !sameName('周敏', '周明')));
  it('knows strokes and 无 for nothing', () => {
    for (const text of ['', ' ', '/', '\u2014\u2014', '无', 'N/A']) assert.ok(saysNothing(text), text);
    for (const text of ['无锡分公司', '陈立', '0']) assert.ok(!saysNothing(text), text);
  });
});
