import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle';
import { type Contender, CONTENDERS } from './contenders';
import { type Burden, generateRegister } from './generate-register';

/** How fast registers are read, beside the readers on npm: `npx tsx bench/reading.ts [--rows 1000,10000] [--runs 5] [--only taizhang,hucre]`. */
const option = (name: string, fallback: string): string => process.argv[process.argv.indexOf(`--${name}`) + 1 || Infinity] ?? fallback;
const sizes = option('rows', '1000,10000,100000,300000').split(',').map(Number);
const runs = Number(option('runs', '3'));
const wanted = option('only', Object.keys(CONTENDERS).join(',')).split(',') as Contender[];
/** Readers that take minutes or gigabytes above this are left out there. */
const SLOW_ABOVE = 100_000;
const SLOW: readonly Contender[] = ['exceljs', 'exceljs-stream', 'read-excel-file'];
const BURDENS: readonly Burden[] = ['dropdowns', 'merges', 'wide-name', 'far-cell', 'empty-rows'];

interface Measured {
  readonly ms: number;
  readonly megabytes: number;
  readonly cells: number;
}

const folder = mkdtempSync(join(tmpdir(), 'register-bench-'));

void (async () => {
  try {
    await bundle(join(import.meta.dirname, 'measure-one.ts'), folder, 'node20');
    for (const texts of ['shared', 'inline'] as const) {
      for (const rows of sizes) {
        const path = join(folder, 'register.xlsx');
        writeFileSync(path, generateRegister({ rows, texts }));
        table(`${rows} rows × 14, ${texts} texts`, path, wanted.filter((name) => rows <= SLOW_ABOVE || !SLOW.includes(name)));
      }
    }
    if (wanted.includes('taizhang')) burdens(join(folder, 'burden.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
})();

function table(title: string, path: string, contenders: readonly Contender[]): void {
  const results = new Map<Contender, Measured>();
  // Round by round, so that a busy moment of the machine hits all alike.
  const rounds = Array.from({ length: runs }, () => new Map(contenders.map((name) => [name, measure(name, path)])));
  for (const name of contenders) results.set(name, median(rounds.map((round) => round.get(name)!)));
  const ours = results.get('taizhang')?.ms ?? NaN;
  const floor = results.get('floor')?.ms ?? NaN;
  print(`\n${title}`);
  for (const [name, { ms, megabytes, cells }] of results) {
    print(`  ${name.padEnd(16)}${ms.toFixed(0).padStart(7)} ms ${megabytes.toFixed(0).padStart(5)} MB  ×${(ms / ours).toFixed(2).padStart(6)}  ${cells} ${name === 'floor' ? 'elements' : 'cells'}`);
  }
  if (ours && floor) print(`  taizhang is ${(ours / floor).toFixed(2)} × the floor`);
}

function burdens(path: string): void {
  print('\n10000 rows × 14 with burdens');
  let clean = NaN;
  for (const burden of [null, ...BURDENS]) {
    writeFileSync(path, generateRegister({ rows: 10_000, texts: 'shared', burdens: burden ? [burden] : [] }));
    const { ms, megabytes } = median(Array.from({ length: runs }, () => measure('taizhang', path)));
    if (!burden) clean = ms;
    print(`  ${(burden ?? 'clean').padEnd(16)}${ms.toFixed(0).padStart(7)} ms ${megabytes.toFixed(0).padStart(5)} MB  ×${(ms / clean).toFixed(2).padStart(6)}`);
  }
}

function measure(name: Contender, path: string): Measured {
  const output = execFileSync(process.execPath, [join(folder, 'measure-one.js'), name, path], { encoding: 'utf8', env: { ...process.env, NODE_PATH: join(import.meta.dirname, '../node_modules') } });
  return JSON.parse(output) as Measured;
}

function median(list: readonly Measured[]): Measured {
  return [...list].sort((a, b) => a.ms - b.ms)[list.length >> 1]!;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
