import assert from 'node:assert/strict';
import { main } from '../../src/cli/main';
import { capture } from './capture';

async function refused(...argv: string[]): Promise<string> {
  const io = capture();
  assert.equal(await main(argv, io), 2);
  assert.equal(io.stdout, '');
  assert.equal(io.stderr.trimEnd().split('\n').length, 1, 'one sentence');
  assert.doesNotMatch(io.stderr, /\n\s+at /);
  return io.stderr;
}

describe('command line: what it does not understand', () => {
  it('names the nearest command', async () => {
    assert.match(await refused('chekc', 'a.xlsx'), /没有「chekc」这个命令：是不是「check」/);
  });
  it('names the nearest option', async () => {
    assert.match(await refused('check', 'a.xlsx', '--mnoth', '2026-03'), /没有 --mnoth 这个选项：是不是「--month」/);
  });
  it('wants a file', async () => {
    assert.match(await refused('check'), /check 缺少 FILE…/);
  });
  it('wants a month that exists', async () => {
    assert.match(await refused('check', 'a.xlsx', '--month', '2026-13'), /「2026-13」不对/);
  });
  it('wants a day that exists', async () => {
    assert.match(await refused('check', 'a.xlsx', '--today=2026-02-30'), /2026-02-30/);
  });
  it('wants a value where the next option stands', async () => {
    assert.match(await refused('check', 'a.xlsx', '--month', '--quiet'), /--month 后面缺少 YYYY-MM/);
  });
  it('wants --out for a page', async () => {
    assert.match(await refused('check', 'a.xlsx', '--format', 'html'), /--out/);
  });
  it('knows its formats', async () => {
    assert.match(await refused('check', 'a.xlsx', '--format', 'jsn'), /是不是「json」/);
  });
  it('does not take another command’s option', async () => {
    assert.match(await refused('inspect', 'a.xlsx', '--by', 'plate'), /inspect 不用 --by/);
  });
  it('speaks English when asked', async () => {
    assert.match(await refused('check', 'a.xlsx', '--mnoth', '--lang', 'en'), /did you mean "--month"/);
  });
});

describe('command line: help and version', () => {
  it('lists every command', async () => {
    const io = capture();
    assert.equal(await main(['--help'], io), 0);
    for (const name of ['inspect', 'check', 'totals', 'rules', 'policy init', 'policy check']) assert.match(io.stdout, new RegExp(`taizhang ${name} `));
  });
  it('shows one command’s options', async () => {
    const io = capture();
    assert.equal(await main(['totals', '--help'], io), 0);
    assert.match(io.stdout, /--by FIELD/);
    assert.doesNotMatch(io.stdout, /--rule/);
  });
  it('shows the version', async () => {
    const io = capture();
    assert.equal(await main(['--version'], io), 0);
    assert.equal(io.stdout, 'taizhang 1.2.3\n');
  });
  it('shows the usage and fails when nothing is asked', async () => {
    const io = capture();
    assert.equal(await main([], io), 2);
    assert.match(io.stdout, /taizhang check/);
  });
});
