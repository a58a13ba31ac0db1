import assert from 'node:assert/strict';
import { main } from '../../src/cli/main';
import { capture } from '../cli/capture';

/** What `check --format json` prints in a folder of its own, where files go by their bare names. */
export async function printedByCommandLine(folder: string, today: string, ...argv: string[]): Promise<string> {
  const here = process.cwd();
  process.chdir(folder);
  try {
    const io = capture();
    await main(['check', ...argv, '--today', today, '--format', 'json'], io);
    assert.equal(io.stderr, '');
    return io.stdout;
  } finally {
    process.chdir(here);
  }
}
