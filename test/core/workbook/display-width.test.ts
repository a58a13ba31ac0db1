import assert from 'node:assert/strict';
import { displayWidth, wrapped } from '../../../src/core/workbook/display-width';

const WIDTHS: readonly (readonly [text: string, width: number])[] = [
  ['', 0],
  ['粤A1', 4],
  ['（A）', 5],
  ['，。「」', 8],
  ['ＡＢＣ', 6],
  ['e\u0301', 1],
  ['🚗', 2],
  ['𠮷', 2],
  ['ｱ', 1],
  ['部门\n行政管理部\nA', 10],
];

const LINES: readonly (readonly [text: string, room: number, lines: readonly string[]])[] = [
  ['', 4, ['']],
  ['一二三', 4, ['一二', '三']],
  ['一二三', 5, ['一二', '三']],
  ['abc一', 4, ['abc', '一']],
  ['一\n\n二三四', 4, ['一', '', '二三', '四']],
  ['𠮷𠮷𠮷', 4, ['𠮷𠮷', '𠮷']],
  ['一二', 1, ['一', '二']],
];

describe('the width of a text', () => {
  for (const [text, width] of WIDTHS) it(`「${text.replace(/\n/g, '⏎')}」 takes ${width} columns`, () => assert.equal(displayWidth(text), width));
  for (const [text, room, lines] of LINES) it(`「${text.replace(/\n/g, '⏎')}」 in ${room} columns takes ${lines.length} lines`, () => assert.deepEqual(wrapped(text, room), lines));
  it('can be measured in another unit', () => assert.deepEqual(wrapped('aab', 1, (sign) => (sign === 'a' ? 0.5 : 1)), ['aa', 'b']));
});
