import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOutput } from '../../src/cli/write-output';

const ROOT = join(__dirname, '../..');

/** Runs the lines in a process of their own and sends the signal once they say that they are at work. */
async function interrupted(lines: string, signal: NodeJS.Signals): Promise<{ readonly signal: NodeJS.Signals | null }> {
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', '--eval', lines], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.once('data', () => child.kill(signal));
  return await new Promise((resolve) => child.once('close', (_status, by) => resolve({ signal: by })));
}

describe('An interrupted call', function () {
  this.timeout(60_000);
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'interrupted-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  // Both have no end, so that nothing but the signal stops them.
  const FOLDER = `
    const { writeFolder } = require('./src/cli/write-folder');
    function* files() { for (let at = 0; ; at++) { if (at === 3) console.log('at work'); yield { name: 'index.html', bytes: 'half ' + at }; } }
    writeFolder(OUT, files(), { mark: { file: 'index.html', text: 'ours' }, own: () => true, inputs: [] });`;
  const FILE = `
    const { writeOutput } = require('./src/cli/write-output');
    function* pieces() { for (let at = 0; ; at++) { if (at === 3) console.log('at work'); yield 'half'; } }
    writeOutput(OUT, pieces(), []);`;

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    for (const [what, lines] of [['a folder', FOLDER], ['a file', FILE]] as const) {
      it(`leaves nothing of ${what}, nor of the folders made for it (${signal})`, async () => {
        const out = JSON.stringify(join(home, 'new/deep/out'));
        assert.deepEqual(await interrupted(lines.replace('OUT', out), signal), { signal });
        assert.deepEqual(readdirSync(home), []);
      });
    }
  }

  it('leaves an earlier folder as it was', async () => {
    mkdirSync(join(home, 'out'));
    writeFileSync(join(home, 'out/index.html'), 'ours, earlier');
    assert.deepEqual(await interrupted(FOLDER.replace('OUT', JSON.stringify(join(home, 'out'))), 'SIGINT'), { signal: 'SIGINT' });
    assert.deepEqual(readdirSync(home, { recursive: true }).sort(), ['out', 'out/index.html']);
    assert.equal(readFileSync(join(home, 'out/index.html'), 'utf8'), 'ours, earlier');
  });

  it('that was killed outright is tidied up after by the next, an hour later; nobody else’s files are', async () => {
    const yesterday = new Date(Date.now() - 86_400_000);
    const names = { left: '.taizhang-0123456789ab.tmp', young: '.taizhang-ba9876543210.tmp', other: '.taizhang-notes.tmp', old: '.taizhang-0123456789ab.old' };
    mkdirSync(join(home, names.left));
    for (const inside of [join(names.left, 'index.html'), names.young, names.other, names.old]) writeFileSync(join(home, inside), 'x');
    for (const aged of [names.left, names.other, names.old]) utimesSync(join(home, aged), yesterday, yesterday);
    await writeOutput(join(home, 'out.html'), 'page', []);
    assert.deepEqual(readdirSync(home).sort(), [names.young, names.other, names.old, 'out.html'].sort());
  });

  it('has listened for signals only while it wrote', async () => {
    await writeOutput(join(home, 'out.html'), 'page', []);
    assert.deepEqual(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => process.listenerCount(signal)), [0, 0, 0]);
  });
});
