/** One run of one program. */
export interface Measured {
  readonly ms: number;
  readonly megabytes: number;
  /** What it saw or found, to show that all did the same. */
  readonly count: number;
}

/** Round by round, so that a busy moment of the machine hits all alike; of each the run of median time. */
export function medians<K extends string>(names: readonly K[], runs: number, measure: (name: K) => Measured): Map<K, Measured> {
  const rounds = Array.from({ length: runs }, () => new Map(names.map((name) => [name, measure(name)])));
  return new Map(names.map((name) => [name, median(rounds.map((round) => round.get(name)!))]));
}

/** A line a program, each beside the first of the list. */
export function printTable(title: string, results: ReadonlyMap<string, Measured>, beside: string, counted: string): void {
  const own = results.get(beside)?.ms ?? NaN;
  print(`\n${title}`);
  for (const [name, { ms, megabytes, count }] of results) {
    print(`  ${name.padEnd(16)}${ms.toFixed(0).padStart(7)} ms ${megabytes.toFixed(0).padStart(5)} MB  ×${(ms / own).toFixed(2).padStart(6)}  ${count} ${counted}`);
  }
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function median(list: readonly Measured[]): Measured {
  return [...list].sort((a, b) => a.ms - b.ms)[list.length >> 1]!;
}

/** `--name value` of the command line. */
export function option(name: string, fallback: string): string {
  return process.argv[process.argv.indexOf(`--${name}`) + 1 || Infinity] ?? fallback;
}
