import assert from 'node:assert/strict';
import type { FindingLine } from '../../../../src/addin/engine/finding-list';
import { createLinePages } from '../../../../src/addin/taskpane/state/line-pages';

const line = (at: number): FindingLine => ({ kind: 'group', key: String(at), title: { zh: '', en: '' }, clause: null, count: at, severity: 'info', folded: false });
const failed = (error: unknown): never => assert.fail(String(error));
const lines = (from: number, to: number): FindingLine[] => Array.from({ length: to - from }, (_, index) => line(from + index));

describe('pages of the list', () => {
  it('are fetched once each, only what is in sight', async () => {
    const asked: string[] = [];
    let arrived = 0;
    const pages = createLinePages(async (from, to) => (asked.push(`${from}-${to}`), lines(from, to)), 100_000, () => arrived++, failed);
    pages.want(95, 130);
    pages.want(95, 130);
    assert.equal((await pages.load(130))?.kind, 'group');
    await pages.load(95);
    assert.deepEqual(asked, ['0-100', '100-200']);
    assert.equal(arrived, 2);
    const found = pages.get(117);
    assert.ok(found?.kind === 'group' && found.count === 117);
    assert.equal(pages.get(250), undefined);
  });
  it('end with the list', async () => {
    const asked: string[] = [];
    const pages = createLinePages(async (from, to) => (asked.push(`${from}-${to}`), lines(from, to)), 130, () => undefined, failed);
    pages.want(100, 400);
    await pages.load(129);
    assert.deepEqual(asked, ['100-130']);
  });
  it('may be asked for again after a failure, which is told', async () => {
    let failing = true;
    const failures: unknown[] = [];
    const fetch = async (from: number, to: number): Promise<FindingLine[]> => {
      if (failing) throw new Error('gone');
      return lines(from, to);
    };
    const pages = createLinePages(fetch, 10, () => undefined, (error) => failures.push(error));
    assert.equal(await pages.load(3), undefined);
    failing = false;
    assert.equal((await pages.load(3))?.kind, 'group');
    assert.equal(failures.length, 1);
  });
  it('ask for nothing where there are no lines', async () => {
    const pages = createLinePages(async () => assert.fail('asked'), 0, () => undefined, failed);
    pages.want(0, 0);
    assert.equal(pages.get(0), undefined);
  });
});
