import assert from 'node:assert/strict';
import { signersIn } from '../../../src/core/checks/signers-in';

const KNOWN = new Set(['韦敏', '王强']);
const people = { known: (name: string) => KNOWN.has(name) };

const CELLS: readonly (readonly [string, readonly string[]])[] = [
  ['韦敏（部门经理）', ['韦敏']],
  ['管理部经理 韦敏', ['韦敏']],
  ['韦敏、王强', ['韦敏', '王强']],
  ['韦敏、李四', ['韦敏', '李四']],
  // Of somebody whom the roster doesn't know, the office is all there is.
  ['李四（部门经理）', ['李四', '部门经理']],
  ['部门经理', ['部门经理']],
];

describe('who signed', () => {
  for (const [cell, names] of CELLS) it(`「${cell}」: ${names.join(', ')}`, () => assert.deepEqual(signersIn(cell, people), names));
});
