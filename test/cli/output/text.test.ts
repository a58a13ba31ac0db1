import assert from 'node:assert/strict';
import type { Document } from '../../../src/cli/output/document';
import { textOf } from '../../../src/cli/output/text';
import { padded } from '../../../src/cli/output/padded';

const document: Document = {
  title: '标题',
  lead: ['检查日'],
  sections: [
    {
      title: '部分',
      blocks: [
        {
          title: '错误 · 2 处',
          tone: 'error',
          columns: [{ title: '单位' }, { title: '数', align: 'right' }, { title: '说明' }],
          rows: [['行政部', 5, 'a\u001b[31mb\nc'], ['IT', { text: '120', tone: 'error' }, '无']],
        },
      ],
    },
  ],
  summary: [{ text: '错误 2', tone: 'error' }, { text: '完' }],
};
const plain = { colour: false, limit: Infinity, width: Infinity, more: (rows: number) => `还有 ${rows}` };

describe('text for a terminal', () => {
  it('aligns Chinese by its double width', () => {
    assert.equal(
      textOf(document, plain),
      ['标题 — 检查日', '', '━━ 部分 ━━', '错误 · 2 处', '  单位     数  说明', '  行政部    5  a [31mb c', '  IT      120  无', '', '错误 2 · 完', ''].join('\n'),
    );
  });
  it('colours only when asked', () => {
    assert.match(textOf(document, { ...plain, colour: true }), /\u001b\[31;1m120\u001b\[0m/);
    assert.doesNotMatch(textOf(document, plain), /\u001b/);
  });
  it('says how many rows it did not show', () => {
    assert.match(textOf(document, { ...plain, limit: 1 }), /还有 1/);
  });
  it('goes on under where a sentence began', () => {
    const block = { title: '', columns: [{ title: '' }, { title: '' }], rows: [['H12', '一二三四五六七八九十一二三四']] };
    const text = textOf({ ...document, title: '题', lead: [], sections: [{ title: '甲', blocks: [block] }], summary: [] }, { ...plain, width: 31 });
    assert.equal(text, '题\n\n━━ 甲 ━━\n  H12  一二三四五六七八九十一二\n       三四\n');
  });
  it('pads Chinese by its double width', () => {
    assert.equal(padded('部门', 6, 'right'), '  部门');
  });
});
