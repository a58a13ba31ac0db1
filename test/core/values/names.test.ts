import assert from 'node:assert/strict';
import { tidyName, tidyPlate } from '../../../src/core/values/names';

const NAMES = {
  '杨  雪': '杨雪', '杨　雪': '杨雪', ' 杨雪 ': '杨雪', '欧阳 修': '欧阳修', '王强 李明': '王强 李明', '张三+李四': '张三+李四', '张三、李四': '张三、李四',
  '行政 部': '行政部', '行政部 一组': '行政部一组', '管理部（厦门）': '管理部(厦门)', 'John  Smith': 'John Smith', 'Eric Bai  白日升': 'Eric Bai 白日升', '白日升 Eric': '白日升 Eric', 'Company Chop  公章': 'Company Chop 公章', 'Ｊｏｈｎ': 'John', '合同 专用章': '合同专用章',
};
const PLATES = {
  闽D12345: '闽D12345', '闽D·12345': '闽D12345', '闽D.12345': '闽D12345', '闽D•12345': '闽D12345', '闽D-12345': '闽D12345', '闽D 12345': '闽D12345', 粤Ａ12345: '粤A12345', 闽d12345: '闽D12345', '闽D·D12345': '闽DD12345',
};

describe('names', () => {
  for (const [raw, name] of Object.entries(NAMES)) it(`「${raw}」 is kept as 「${name}」`, () => assert.equal(tidyName(raw), name));
});
describe('plates', () => {
  for (const [raw, plate] of Object.entries(PLATES)) it(`「${raw}」 is kept as 「${plate}」`, () => assert.equal(tidyPlate(raw), plate));
});
