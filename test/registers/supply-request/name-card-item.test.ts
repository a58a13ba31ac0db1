import assert from 'node:assert/strict';
import { isNameCard } from '../../../src/registers/supply-request/name-card-item';

describe('name cards', () => {
  for (const item of ['名片', '员工名片印刷', '名片100张', '咭片', 'Business cards', 'calling cards']) it(`${item} are printed for somebody`, () => assert.ok(isNameCard(item)));
  for (const item of ['名片夹', '空白名片', '名片纸', '名片模板', '贺卡', 'business card holder']) it(`${item}: an ordinary item`, () => assert.ok(!isNameCard(item)));
});
