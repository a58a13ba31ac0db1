import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle';
import { JOBS } from './jobs';
import { type Measured, medians, print, printTable } from './measured';

const root = join(import.meta.dirname, '..');
/** Of the built command line: `npm run build` first. */
const OURS = join(root, 'dist/cli/taizhang.js');

/**
 * Whole processes, start-up included: `taizhang check` with every rule against ten simple rules over another reader's rows.
 * Both write their findings as JSON into a file.
 */
export async function wholeJobs(title: string, path: string, runs: number, wanted: (name: string) => boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'job-bench-'));
  try {
    await bundle(join(import.meta.dirname, 'run-job.ts'), folder, 'node20');
    await bundle(join(import.meta.dirname, 'peak-memory.ts'), folder, 'node20');
    const names = ['taizhang', ...Object.keys(JOBS)].filter(wanted);
    const results = medians(names, runs, (name) => run(name, path, folder));
    printTable(title, results, 'taizhang', 'findings');
    print(`  of which node alone ${medians(['node'], runs, () => spawned(['-e', '0'], folder, () => 0)).get('node')!.ms.toFixed(0)} ms`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(name: string, path: string, folder: string): Measured {
  if (name !== 'taizhang') return spawned([join(folder, 'run-job.js'), name, path], folder, (json) => (json as unknown[]).length);
  return spawned([OURS, 'check', path, '--format', 'json', '--today', '2026-04-01'], folder, (json) => (json as { findings: unknown[] }).findings.length);
}

function spawned(words: readonly string[], folder: string, count: (json: unknown) => number): Measured {
  const output = join(folder, 'findings.json');
  const peak = join(folder, 'peak');
  const file = openSync(output, 'w');
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', join(folder, 'peak-memory.js'), ...words], {
    stdio: ['ignore', file, 'pipe'],
    env: { ...process.env, PEAK_MEMORY_FILE: peak, NODE_PATH: join(root, 'node_modules') },
  });
  const ms = performance.now() - before;
  closeSync(file);
  if (status !== 0 && status !== 1) throw new Error(`${words[0]} failed: ${stderr.toString()}`);
  const text = readFileSync(output, 'utf8');
  return { ms, megabytes: Number(readFileSync(peak, 'utf8')), count: text === '' ? 0 : count(JSON.parse(text)) };
}
