/** The one of the choices that was probably meant: shortened, mistyped, or without what stands before its stroke; null when none is near. */
export function nearest(word: string, choices: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  const holding = wanted.length > 2 ? choices.find((choice) => choice.toLowerCase().includes(wanted)) : undefined;
  if (holding !== undefined) return holding;
  const near = leastDifferent(wanted, choices);
  if (near !== null) return near;
  const tails = choices.map((choice) => choice.slice(choice.indexOf('/') + 1));
  const tail = leastDifferent(wanted, tails);
  return tail === null ? null : (choices[tails.indexOf(tail)] ?? null);
}

function leastDifferent(wanted: string, among: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 2)) + 1;
  for (const each of among) {
    const distance = editDistance(wanted, each.toLowerCase());
    if (distance < least) {
      least = distance;
      best = each;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      here.push(Math.min(change, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[b.length] ?? 0;
}
