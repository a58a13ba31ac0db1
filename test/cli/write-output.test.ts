import assert from 'node:assert/strict';
import { linkSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOutput } from '../../src/cli/write-output';

describe('writing an output', () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  const input = join(folder, 'in.xlsx');
  before(() => writeFileSync(input, 'mine'));
  after(() => rmSync(folder, { recursive: true }));

  it('leaves nothing beside what it wrote', async () => {
    await writeOutput(join(folder, 'new/out.html'), 'page', [input]);
    assert.equal(readFileSync(join(folder, 'new/out.html'), 'utf8'), 'page');
    assert.deepEqual(readdirSync(join(folder, 'new')), ['out.html']);
  });
  it('never writes over a file that was read', async () => {
    await assert.rejects(writeOutput(join(folder, 'new/../in.xlsx'), 'x', [input]), /原件不会被改写/);
    linkSync(input, join(folder, 'other-name.xlsx'));
    await assert.rejects(writeOutput(join(folder, 'other-name.xlsx'), 'x', [input]), /原件不会被改写/);
    assert.equal(readFileSync(input, 'utf8'), 'mine');
  });
  it('says that a folder is no file', async () => {
    await assert.rejects(writeOutput(folder, 'x', []), /是文件夹/);
  });
  it('says when a part of the path is a file', async () => {
    await assert.rejects(writeOutput(join(input, 'out.html'), 'x', []), /「.*out\.html」/);
  });
});
