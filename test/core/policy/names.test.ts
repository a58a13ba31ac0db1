import assert from 'node:assert/strict';
import { nameKey, plateKey } from '../../../src/core/policy/names';

const NAMES = {
  陈立: '陈立', '陈 立': '陈立', ' 陈立': '陈立', '陈　立': '陈立', 李明B: '李明B', 李明b: '李明B', 'ＡＢ１２': 'AB12', 'Zhou Min': 'ZHOUMIN', '管理部（一）': '管理部(一)', '': '',
  '⼈事部': '人事部', 'é': 'É', '½': '1⁄2',
};

describe('names are compared', () => {
  for (const [written, key] of Object.entries(NAMES)) it(`「${written}」 as 「${key}」`, () => assert.equal(nameKey(written), key));
  it('and plates without what people put between', () => assert.deepEqual(['闽D·12345', '闽 d-12345', '闽D12345'].map(plateKey), ['闽D12345', '闽D12345', '闽D12345']));
});
