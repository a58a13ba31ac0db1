import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle';
import { type Contender, CONTENDERS } from './contenders';
import { type Burden, generateRegister } from './generate-register';
import { type Measured, medians, option, print, printTable } from './measured';
import { wholeJobs } from './whole-job';

/**
 * How fast registers are read, beside the readers on npm, and how long the whole check takes as a process of its own:
 * `npx tsx bench/reading.ts [--rows 1000,10000] [--runs 5] [--only taizhang,hucre] [--part reading|job|burdens]`.
 */
const sizes = option('rows', '1000,10000,100000,300000').split(',').map(Number);
const runs = Number(option('runs', '3'));
const part = option('part', 'all');
/** Readers that take minutes or gigabytes above this are left out there. */
const SLOW_ABOVE = 100_000;
const SLOW: readonly string[] = ['exceljs', 'exceljs-stream', 'read-excel-file', 'openpyxl', 'openpyxl-stream', 'pandas'];
const BURDENS: readonly Burden[] = ['dropdowns', 'merges', 'wide-name', 'far-cell', 'empty-rows'];
const PYTHON_PROGRAM = process.env['PYTHON'] ?? 'python3';
const PYTHON: Readonly<Record<string, string>> = { openpyxl: 'openpyxl', 'openpyxl-stream': 'openpyxl', pandas: 'pandas' };

const folder = mkdtempSync(join(tmpdir(), 'register-bench-'));
const readers = [...Object.keys(CONTENDERS), ...Object.keys(PYTHON).filter((name) => pythonHas(PYTHON[name]!))];
const wanted = option('only', readers.join(',')).split(',');
const isFast = (name: string, rows: number): boolean => rows <= SLOW_ABOVE || !SLOW.includes(name);

void (async () => {
  try {
    if (part !== 'job') await bundle(join(import.meta.dirname, 'measure-one.ts'), folder, 'node20');
    for (const texts of ['shared', 'inline'] as const) {
      for (const rows of sizes) {
        const path = join(folder, 'register.xlsx');
        writeFileSync(path, generateRegister({ rows, texts }));
        const title = `${rows} rows × 14, ${texts} texts`;
        if (part === 'all' || part === 'reading') readingTable(`Reading: ${title}`, path, wanted.filter((name) => isFast(name, rows)));
        if ((part === 'all' || part === 'job') && texts === 'shared') await wholeJobs(`The whole job: ${title}`, path, runs, (name) => wanted.includes(name) && isFast(name, rows));
      }
    }
    if (wanted.includes('taizhang') && (part === 'all' || part === 'burdens')) burdens(join(folder, 'burden.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
})();

function readingTable(title: string, path: string, names: readonly string[]): void {
  const results = medians(names, runs, (name) => measure(name, path));
  printTable(title, results, 'taizhang', 'cells (floor: elements)');
  const [ours, floor] = [results.get('taizhang')?.ms, results.get('floor')?.ms];
  if (ours && floor) print(`  taizhang is ${(ours / floor).toFixed(2)} × the floor`);
}

function burdens(path: string): void {
  const results = new Map<string, Measured>();
  for (const burden of [null, ...BURDENS]) {
    writeFileSync(path, generateRegister({ rows: 10_000, texts: 'shared', burdens: burden ? [burden] : [] }));
    results.set(burden ?? 'clean', medians(['taizhang'], runs, () => measure('taizhang', path)).get('taizhang')!);
  }
  printTable('10000 rows × 14 with burdens', results, 'clean', 'cells');
}

function measure(name: Contender | string, path: string): Measured {
  const program = name in PYTHON ? ([PYTHON_PROGRAM, join(import.meta.dirname, 'python-readers.py')] as const) : ([process.execPath, join(folder, 'measure-one.js')] as const);
  const output = execFileSync(program[0], [program[1], name, path], { encoding: 'utf8', env: { ...process.env, NODE_PATH: join(import.meta.dirname, '../node_modules') } });
  const { ms, megabytes, cells } = JSON.parse(output) as { ms: number; megabytes: number; cells: number };
  return { ms, megabytes, count: cells };
}

function pythonHas(library: string): boolean {
  return spawnSync(PYTHON_PROGRAM, ['-c', `import ${library}`]).status === 0;
}
