import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

describe('Results that are redirected', () => {
  it('into a full disk end in one sentence and status 2', () => {
    const full = openSync('/dev/full', 'w');
    const lines = "require('./src/cli/io').nodeIo('1').out('results')";
    const { status, stderr } = spawnSync(process.execPath, ['--require', 'tsx/cjs', '--eval', lines], { cwd: join(__dirname, '../..'), stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
    closeSync(full);
    assert.equal(status, 2);
    assert.match(stderr, /^台账通：结果没有写全（ENOSPC）[^\n]+\n$/);
  });
});
