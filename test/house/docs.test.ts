import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { docPages } from '../../scripts/doc-pages';

describe('generated pages', () => {
  const pages = docPages();
  it('are up to date (npm run docs)', () => {
    const stale = [...pages].filter(([path, text]) => contentOf(path) !== text).map(([path]) => path);
    assert.deepEqual(stale, []);
  });
  it('are there for rules that are there, and for no others', () => {
    const written = readdirSync('docs/rules').map((name) => `docs/rules/${name}`);
    assert.deepEqual(written.sort(), [...pages.keys()].filter((path) => path.startsWith('docs/rules/')).sort());
  });
  it('link to pages that exist', () => {
    for (const page of ['README.md', 'ARCHITECTURE.md', 'docs/rules/README.md']) {
      for (const [, target = ''] of (contentOf(page) ?? '').matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        const path = page.startsWith('docs/rules/') ? `docs/rules/${target}` : target;
        assert.notEqual(contentOf(path), null, `${page} → ${target}`);
      }
    }
  });
});

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
