import { type Contender, CONTENDERS } from './contenders';
import { peakMegabytes } from './peak-memory';

/** Run as a process of its own: reads one file once, prints time, peak memory and what it saw. */
const [contender, path] = process.argv.slice(2) as [Contender, string];

void (async () => {
  const read = await CONTENDERS[contender]();
  const before = performance.now();
  const cells = await read(path);
  const ms = performance.now() - before;
  process.stdout.write(JSON.stringify({ ms, megabytes: peakMegabytes(), cells }));
})();
