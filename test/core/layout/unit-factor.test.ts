import assert from 'node:assert/strict';
import { unitFactor } from '../../../src/core/layout/unit-factor';
import type { Field } from '../../../src/core/records/field';

function field(unit: NonNullable<Field['unit']>): Field {
  return { type: 'number', zh: '数', en: 'Number', headers: [], unit };
}

describe('units in headers', () => {
  it('converts what is not in the unit that is kept', () => {
    assert.equal(unitFactor(field('yuan'), '原值（万元）'), 10_000);
    assert.equal(unitFactor(field('yuan'), '金额(元)'), 1);
    assert.equal(unitFactor(field('year'), '使用年限(月)'), 1 / 12);
    assert.equal(unitFactor(field('year'), '使用年限（年）'), 1);
    assert.equal(unitFactor(field('year'), '使用年限'), 1);
    assert.equal(unitFactor(field('minute'), '等候时间(小时)'), 60);
    assert.equal(unitFactor(field('minute'), '等候分钟'), 1);
    assert.equal(unitFactor(field('km'), '行驶里程(公里)'), 1);
    assert.equal(unitFactor(field('km'), '行驶里程(里)'), 0.5);
    assert.equal(unitFactor(field('litre'), '加油量(L)'), 1);
  });
});
