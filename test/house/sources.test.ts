import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'test', 'scripts'].flatMap((folder) => filesUnder(folder)).filter((path) => /\.tsx?$/.test(path));

describe('the sources', () => {
  it('have no file over 300 lines', () => {
    assert.deepEqual(sources.filter((path) => readFileSync(path, 'utf8').split('\n').length > 301), []);
  });
  it('export by name only', () => {
    assert.deepEqual(sources.filter((path) => /^export default/m.test(readFileSync(path, 'utf8'))), []);
  });
  it('have no drawer for whatever does not fit elsewhere', () => {
    assert.deepEqual(sources.filter((path) => /\/(utils?|helpers?|types|misc|common)(\.tsx?|\/)/.test(path)), []);
  });
  it('keep tests in files that the runner loads', () => {
    const strays = filesUnder('test').filter((path) => /\.tsx?$/.test(path) && /\bit\(/.test(readFileSync(path, 'utf8')) && !path.endsWith('.test.ts'));
    assert.deepEqual(strays, [], 'a file with tests that mocha does not load');
  });
  it('leave no test switched on alone', () => {
    assert.deepEqual(sources.filter((path) => path.endsWith('.test.ts') && /\b(describe|it)\.only\(/.test(readFileSync(path, 'utf8'))), []);
  });
});

describe('the package', () => {
  const { scripts, bin, engines, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  it('has what its README promises', () => {
    for (const name of ['build', 'test', 'lint', 'demo', 'docs', 'prepare']) assert.ok(scripts?.[name], `npm run ${name}`);
    assert.match(bin?.['taizhang'] ?? '', /\.js$/);
    assert.ok(engines?.['node']);
  });
  it('ships no reader that is there for comparison only', () => {
    for (const name of ['hucre', 'read-excel-file']) {
      assert.ok(!(name in (dependencies ?? {})), name);
      assert.ok(name in (devDependencies ?? {}), name);
    }
  });
  it('has an executable CI script that bash understands', () => {
    assert.ok(statSync('.ci/run').mode & 0o100);
    execFileSync('bash', ['-n', '.ci/run']);
  });
  it('does not commit what it builds', () => {
    assert.match(readFileSync('.gitignore', 'utf8'), /^dist\/$/m);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
