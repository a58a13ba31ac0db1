import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineAfterKey } from '../../../../src/addin/taskpane/state/list-keys';
import type { ListShape } from '../../../../src/addin/taskpane/state/list-shape';
import { headsBefore, heightOf, isHead, lineAt, nextFinding, topOf, windowOf } from '../../../../src/addin/taskpane/state/list-shape';

/** Two groups: head, 3 findings, head, 2 findings. */
const SHAPE: ListShape = { lines: 7, heads: [0, 4], headHeight: 36, rowHeight: 34, open: null };
const OPEN: ListShape = { ...SHAPE, open: { line: 2, height: 200 } };

describe('heights of the list', () => {
  it('stand below each other', () => {
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 7].map((line) => topOf(SHAPE, line)), [0, 36, 70, 104, 138, 174, 208, 242]);
  });
  it('make room for the open card', () => {
    assert.deepEqual([2, 3, 4, 7].map((line) => topOf(OPEN, line)), [70, 270, 304, 408]);
    assert.deepEqual([0, 1, 2].map((line) => heightOf(OPEN, line)), [36, 34, 200]);
  });
  it('are the sum of all lines above, whatever the list', () => {
    const shapes = fc.record({ lines: fc.integer({ min: 1, max: 200 }), every: fc.integer({ min: 1, max: 20 }), open: fc.option(fc.integer({ min: 0, max: 199 })) });
    fc.assert(
      fc.property(shapes, ({ lines, every, open }) => {
        const heads = Array.from({ length: lines }, (_, line) => line).filter((line) => line % every === 0);
        const opened = open !== null && open < lines && !heads.includes(open) ? { line: open, height: 150 } : null;
        const shape: ListShape = { lines, heads, headHeight: 36, rowHeight: 34, open: opened };
        let top = 0;
        for (let line = 0; line < lines; line++) {
          assert.equal(topOf(shape, line), top);
          assert.equal(lineAt(shape, top), line);
          top += heightOf(shape, line);
        }
        assert.equal(topOf(shape, lines), top);
      }),
    );
  });
  it('find the line at a height', () => {
    assert.deepEqual([0, 35, 36, 137, 138, 9999].map((y) => lineAt(SHAPE, y)), [0, 0, 1, 3, 4, 6]);
  });
  it('draw a window of a hundred thousand lines', () => {
    const long: ListShape = { ...SHAPE, lines: 100_000, heads: [0, 50_000] };
    const [from, to] = windowOf(long, topOf(long, 60_000), 500);
    assert.ok(from <= 60_000 && to > 60_014 && to - from < 40, `${from} to ${to}`);
  });
  it('draw nothing of an empty list', () => assert.deepEqual(windowOf({ ...SHAPE, lines: 0, heads: [] }, 0, 500), [0, 0]));
});

describe('heads', () => {
  it('are told from findings', () => assert.deepEqual([0, 1, 3, 4, 5].map((line) => isHead(SHAPE, line)), [true, false, false, true, false]));
  it('are counted above a line', () => assert.deepEqual([0, 1, 4, 5].map((line) => headsBefore([0, 4], line)), [0, 1, 1, 2]));
});

describe('the next finding', () => {
  const rows: readonly [string, ListShape, number, 1 | -1, number | null][] = [
    ['passes a head', SHAPE, 3, 1, 5],
    ['goes back over a head', SHAPE, 5, -1, 3],
    ['begins with the first', SHAPE, -1, 1, 1],
    ['comes round the end', SHAPE, 6, 1, 1],
    ['comes round the beginning', SHAPE, 1, -1, 6],
    ['is none where all is folded', { ...SHAPE, lines: 2, heads: [0, 1] }, 0, 1, null],
    ['is none in an empty list', { ...SHAPE, lines: 0, heads: [] }, 0, 1, null],
    ['passes folded groups', { ...SHAPE, lines: 5, heads: [0, 1, 2] }, 4, 1, 3],
  ];
  for (const [says, shape, from, step, expected] of rows) it(says, () => assert.equal(nextFinding(shape, from, step), expected));
});

describe('keys in the list', () => {
  const rows: readonly [string, number, number | null][] = [
    ['ArrowDown', 3, 4], ['ArrowDown', 6, 6], ['ArrowUp', 0, 0], ['ArrowUp', 4, 3], ['Home', 5, 0], ['End', 0, 6], ['PageDown', 0, 2], ['PageUp', 6, 3], ['a', 3, null], ['Enter', 3, null],
  ];
  for (const [key, line, expected] of rows) it(`${key} on line ${line} → ${expected}`, () => assert.equal(lineAfterKey(key, SHAPE, line, 100), expected));
});
