import { JOBS } from './jobs';

/** Run as a process of its own: does one job and prints its findings as JSON. */
const [name = '', path = ''] = process.argv.slice(2);

void (async () => {
  const job = await JOBS[name]!();
  process.stdout.write(`${JSON.stringify(await job(path), null, 2)}\n`);
})();
