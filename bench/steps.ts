// The reader is loaded by import(), which tsx/cjs alone does not reach.
import 'tsx';
import { Session } from '../src/addin/engine/session/session';
import { parseIsoDate } from '../src/core/values/calendar-date';
import type { CalendarDate } from '../src/core/values/calendar-date';
import { readWorkbook } from '../src/hosts/files/read/read-workbook';
import { allRules } from '../src/registers/index';
import { generateRegister } from './generate-register';

/**
 * The longest stretches of a check between two pauses, each named by where it stood: `npx tsx bench/steps.ts [rows]`.
 * The least of several runs counts, since the machine's other work only ever adds.
 */
const rows = Number(process.argv[2] ?? 100_000);
const RUNS = 5;
const LISTED = 25;

void (async () => {
  const workbook = await readWorkbook(new Uint8Array(generateRegister({ rows, texts: 'shared' })), '用车台账.xlsx');
  const today = parseIsoDate('2026-04-01') as CalendarDate;
  const least: { at: string; ms: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const steps = new Session().load([workbook], [], today, null);
    let at = 'start';
    for (let index = 0; ; index++) {
      const begun = performance.now();
      const step = steps.next();
      const ms = performance.now() - begun;
      const known = least[index];
      if (known) known.ms = Math.min(known.ms, ms);
      else least.push({ at, ms });
      if (step.done) break;
      const { stage, done, of } = step.value;
      at = stage === 'rules' ? `rules: ${allRules[done]?.id ?? String(done)}` : `${stage}: ${done} of ${of}`;
    }
  }
  console.log(`${rows} rows, ${least.length} steps, ${Math.round(least.reduce((sum, { ms }) => sum + ms, 0))} ms in all; the longest:`);
  for (const { at, ms } of least.sort((a, b) => b.ms - a.ms).slice(0, LISTED)) console.log(`  ${ms.toFixed(0).padStart(5)} ms after ${at}`);
})();
