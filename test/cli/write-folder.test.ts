import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../src/cli/failure';
import { writeFolder } from '../../src/cli/write-folder';
import { onFailingDisk } from './failing-disk';

const MARK = { file: 'index.html', text: 'made by the test' };

describe('a folder of results', () => {
  let home = '';
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'folder-'));
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  const own = (name: string) => ['index.html', 'a.xlsx', 'b.xlsx'].includes(name);
  const write = (files: Record<string, string>, inputs: readonly string[] = []) =>
    writeFolder(join(home, 'out'), Object.entries(files).map(([name, bytes]) => ({ name, bytes })), { mark: MARK, own, inputs });
  const inside = async () => (await readdir(join(home, 'out'))).sort();
  const refused = (pattern: RegExp) => (error: unknown) => error instanceof Failure && pattern.test(error.zh);

  it('is made, with its parents', async () => {
    await writeFolder(join(home, 'deep/er/out'), [{ name: 'index.html', bytes: MARK.text }], { mark: MARK, own, inputs: [] });
    assert.equal(await readFile(join(home, 'deep/er/out/index.html'), 'utf8'), MARK.text);
  });

  it('replaces an earlier one as a whole: what is no longer made is gone', async () => {
    await write({ 'index.html': MARK.text, 'a.xlsx': 'old' });
    await write({ 'index.html': `${MARK.text} again`, 'b.xlsx': 'new' });
    assert.deepEqual(await inside(), ['b.xlsx', 'index.html']);
    assert.deepEqual(await readdir(home), ['out']);
  });

  it('takes an empty folder', async () => {
    await mkdir(join(home, 'out'));
    await write({ 'index.html': MARK.text });
    assert.deepEqual(await inside(), ['index.html']);
  });

  const foreign: readonly [string, Record<string, string>, RegExp][] = [
    ['a file that is not ours', { 'index.html': MARK.text, '工资.xlsx': 'x' }, /工资\.xlsx/],
    ['an index that is not ours', { 'index.html': '<h1>my page</h1>' }, /不是月末检查生成的/],
    ['only a name like ours', { 'a.xlsx': 'x' }, /不是月末检查生成的/],
    ['a workbook open in Excel', { 'index.html': MARK.text, '~$a.xlsx': 'x' }, /a\.xlsx」正在 Excel 里打开/],
  ];
  for (const [what, files, sentence] of foreign) {
    it(`refuses a folder with ${what}, and leaves it`, async () => {
      await mkdir(join(home, 'out'));
      for (const [name, text] of Object.entries(files)) await writeFile(join(home, 'out', name), text);
      await assert.rejects(write({ 'index.html': 'new' }), refused(sentence));
      for (const [name, text] of Object.entries(files)) assert.equal(await readFile(join(home, 'out', name), 'utf8'), text);
      assert.deepEqual(await readdir(home), ['out']);
    });
  }

  it('refuses the folder that an input lies in', async () => {
    await mkdir(join(home, 'out'));
    await writeFile(join(home, 'out', 'a.xlsx'), 'x');
    await assert.rejects(write({ 'index.html': MARK.text }, [join(home, 'out', 'a.xlsx')]), refused(/原件不会被改写/));
  });

  it('refuses a file in the place of the folder', async () => {
    await writeFile(join(home, 'out'), 'x');
    await assert.rejects(write({ 'index.html': MARK.text }), refused(/是文件，不是文件夹/));
  });

  it('says so when a file cannot be written, and leaves the earlier folder', async () => {
    await write({ 'index.html': MARK.text });
    await assert.rejects(write({ 'index.html': MARK.text, [`${'长'.repeat(120)}.xlsx`]: 'x' }), refused(/名字太长/));
    assert.equal(await readFile(join(home, 'out/index.html'), 'utf8'), MARK.text);
    assert.deepEqual(await readdir(home), ['out']);
  });

  it('says where the earlier folder is when it can not even be put back', async () => {
    await write({ 'index.html': MARK.text });
    const failing = onFailingDisk(home, { at: 'rename', code: 'EPERM', turns: [2, 3] }, () => write({ 'index.html': `${MARK.text} again` }));
    await assert.rejects(failing, refused(/现在叫「\.taizhang-[0-9a-f]{12}\.old」/));
    const [left = ''] = await readdir(home);
    assert.equal(await readFile(join(home, left, 'index.html'), 'utf8'), MARK.text);
  });

  it('swaps what a link leads to, and keeps the link', async () => {
    await mkdir(join(home, 'real'));
    await symlink(join(home, 'real'), join(home, 'out'));
    await write({ 'index.html': MARK.text });
    assert.equal(await readFile(join(home, 'real/index.html'), 'utf8'), MARK.text);
    assert.deepEqual((await readdir(home)).sort(), ['out', 'real']);
    await writeFile(join(home, 'real', 'a.xlsx'), 'x');
    await assert.rejects(write({ 'index.html': MARK.text }, [join(home, 'real', 'a.xlsx')]), refused(/原件不会被改写/));
  });
});
