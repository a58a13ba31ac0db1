import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildPolicy } from '../src/core/policy/build-policy';
import { finish } from '../src/core/progress';
import { readRegisters } from '../src/core/records/read-registers';
import { runRules } from '../src/core/rules/engine';
import type { CalendarDate } from '../src/core/values/calendar-date';
import { parseIsoDate } from '../src/core/values/calendar-date';
import { readWorkbook } from '../src/hosts/files/read/read-workbook';
import { REGISTERS, allRules } from '../src/registers/index';
import { CONTENDERS } from './contenders';
import { generateRegister } from './generate-register';

/** 100,000 vehicle records: the engine with every rule against the fastest other reader merely reading them. */
const ROWS = 100_000;
const ROUNDS = 3;

async function main(): Promise<void> {
  const bytes = generateRegister({ rows: ROWS, texts: 'shared' });
  const path = join(mkdtempSync(join(tmpdir(), 'taizhang-bench-')), 'register.xlsx');
  writeFileSync(path, bytes);
  const readByPeer = await CONTENDERS.hucre();
  const snapshot = await readWorkbook(bytes, 'register.xlsx');
  const today = parseIsoDate('2026-04-01') as CalendarDate;
  const policy = buildPolicy();
  const layout: number[] = [];
  const rules: number[] = [];
  const peer: number[] = [];
  let findings = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const read = finish(readRegisters([snapshot], REGISTERS.map(({ register }) => register), {}));
    const laidOut = performance.now();
    findings = finish(runRules(read, allRules, policy, { today, month: null, waivers: [] })).findings.length;
    const judged = performance.now();
    await readByPeer(path);
    peer.push(performance.now() - judged);
    layout.push(laidOut - started);
    rules.push(judged - laidOut);
  }
  const engine = median(layout) + median(rules);
  console.log(`${ROWS} records, ${findings} findings, medians of ${ROUNDS} rounds`);
  console.log(`layout and records  ${Math.round(median(layout))} ms`);
  console.log(`every rule          ${Math.round(median(rules))} ms`);
  console.log(`hucre, reading only ${Math.round(median(peer))} ms (${(median(peer) / engine).toFixed(2)} × the engine)`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

void main();
