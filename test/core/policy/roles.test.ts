import assert from 'node:assert/strict';
import { roleOf } from '../../../src/core/policy/roles';

const ROLES: Readonly<Record<string, string | null>> = {
  总经理: '总经理', 校长: '总经理', 厂长: '总经理', '院 长': '总经理', 局長: '总经理',
  办公室主任: '管理部经理', 总务主任: '管理部经理', 综合部经理: '管理部经理',
  科长: '部门经理', 车间主任: '部门经理', 部门负责人: '部门经理',
  副校长: '高层管理', 副总: '高层管理',
  // A deputy of a department decides nothing here, and 主任 alone may be the head of anything.
  副科长: null, 主任: null, 会计: null,
};

describe('the office of a person', () => {
  for (const [words, role] of Object.entries(ROLES)) it(`${words}: ${role ?? 'not known'}`, () => assert.equal(roleOf(words), role));
});
