export type Separator = ',' | '\t' | ';';
const CANDIDATES: readonly Separator[] = [',', '\t', ';'];

/** The separator that most of the first lines have, outside quotes; the comma when none has any. */
export function separatorOf(text: string): Separator {
  const lines = firstLines(text);
  let best: Separator = ',';
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const counts = lines.map((line) => line.split(candidate).length - 1);
    const score = counts.filter((count) => count > 0).length * 1000 + counts.reduce((sum, count) => sum + count, 0);
    if (score <= bestScore) continue;
    best = candidate;
    bestScore = score;
  }
  return best;
}

function firstLines(text: string): string[] {
  return text
    .slice(0, 16 * 1024)
    .replace(/"(?:[^"]|"")*"?/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(0, 30);
}
