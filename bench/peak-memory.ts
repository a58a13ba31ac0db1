import { readFileSync, writeFileSync } from 'node:fs';

/** Linux keeps the parent's figure in the resource usage of a fresh process; its own high-water mark is in /proc. */
export function peakMegabytes(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

// Required before another program, it notes that program's peak when it ends.
const note = process.env['PEAK_MEMORY_FILE'];
if (note) process.on('exit', () => writeFileSync(note, String(peakMegabytes())));
