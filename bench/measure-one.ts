import { readFileSync } from 'node:fs';
import { type Contender, CONTENDERS } from './contenders';

/** Run as a process of its own: reads one file once, prints time, peak memory and what it saw. */
const [contender, path] = process.argv.slice(2) as [Contender, string];

void (async () => {
  const read = await CONTENDERS[contender]();
  const before = performance.now();
  const cells = await read(path);
  const ms = performance.now() - before;
  process.stdout.write(JSON.stringify({ ms, megabytes: peakMegabytes(), cells }));
})();

/** Linux keeps the parent's figure in the resource usage of a fresh process; its own high-water mark is in /proc. */
function peakMegabytes(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
