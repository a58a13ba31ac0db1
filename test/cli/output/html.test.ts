import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { htmlOf } from '../../../src/cli/output/html';

describe('page', () => {
  const page = htmlOf(
    {
      title: '结果 <b>',
      lead: [],
      sections: [{ title: '部分', blocks: [{ title: '', columns: [{ title: '列' }], rows: [['<script>alert("1")</script>&'], [{ text: "'红'", tone: 'error' }]] }] }],
      summary: [],
    },
    'zh',
  );
  it('escapes whatever a register holds', () => {
    assert.doesNotMatch(page, /<script/);
    assert.match(page, /&#60;script&#62;alert\(&#34;1&#34;\)&#60;\/script&#62;&#38;/);
    assert.match(page, /<title>结果 &#60;b&#62;<\/title>/);
  });
  it('allows its own style and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(page.includes(`content="default-src 'none'; style-src 'sha256-${hash}'`));
    assert.doesNotMatch(page, /style=|https?:|<link|<img/);
  });
});
