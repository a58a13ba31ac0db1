import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expandFiles } from '../../src/cli/expand';

describe('files, folders and globs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'expand-'));
  before(() => {
    mkdirSync(join(folder, 'sub'));
    mkdirSync(join(folder, 'empty'));
    for (const name of ['b.xlsx', 'a.XLSM', '台账[1].csv', '~$b.xlsx', '.hidden.xlsx', 'notes.txt', 'sub/c.xlsx']) writeFileSync(join(folder, name), '');
  });
  after(() => rmSync(folder, { recursive: true }));
  const at = (...names: string[]) => names.map((name) => `${folder}/${name}`);

  it('takes a folder for its workbooks by name', async () => {
    assert.deepEqual(await expandFiles([folder]), { files: at('a.XLSM', 'b.xlsx', '台账[1].csv'), failures: [] });
    assert.deepEqual((await expandFiles([`${folder}/`])).files, at('a.XLSM', 'b.xlsx', '台账[1].csv'));
  });
  it('takes a file whose name looks like a pattern for itself', async () => {
    assert.deepEqual((await expandFiles(at('台账[1].csv'))).files, at('台账[1].csv'));
  });
  it('understands a glob that the shell left', async () => {
    assert.deepEqual((await expandFiles(at('*.xls?'))).files, at('a.XLSM', 'b.xlsx'));
    assert.deepEqual((await expandFiles(at('s*/*.xlsx'))).files, at('sub/c.xlsx'));
  });
  it('takes every file once', async () => {
    assert.deepEqual((await expandFiles([...at('b.xlsx'), folder])).files, at('b.xlsx', 'a.XLSM', '台账[1].csv'));
  });
  it('complains of what is not there and goes on', async () => {
    const { files, failures } = await expandFiles([...at('none.xlsx', 'empty', 'x*.csv'), ...at('b.xlsx')]);
    assert.deepEqual(files, at('b.xlsx'));
    assert.equal(failures.length, 3);
    assert.match(failures[0]?.zh ?? '', /找不到「.*none\.xlsx」/);
    assert.match(failures[1]?.zh ?? '', /文件夹「.*empty」里没有工作簿/);
    assert.match(failures[2]?.zh ?? '', /没有文件符合/);
  });
});
